package no.retning.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The national solutions as pages: all of them, and each with its figures. */
@Component
final class SolutionPages {
    static final String PATH = "/losninger";

    private static final int MOST_PARTS = 200;

    private final PublishedSolutions solutions;
    private final PublishedRoadmaps roadmaps;
    private final ThreadDrawing threads;
    private final Lines lines;

    SolutionPages(PublishedSolutions solutions, PublishedRoadmaps roadmaps, ThreadDrawing threads, Lines lines) {
        this.solutions = solutions;
        this.roadmaps = roadmaps;
        this.threads = threads;
        this.lines = lines;
    }

    SolutionsPage all(Reading reading) {
        return new SolutionsPage(
                reading.frame(reading.word("uptake.solutions"), PATH)
                        .active("roadmap")
                        .under(roadmap(reading)),
                solutions.all(reading.asOf()).stream()
                        .map(one -> UptakeLines.line(reading, one))
                        .sorted(Comparator.comparing(line -> line.page().label().text(), reading.collator()))
                        .toList());
    }

    private static Frame.Crumb roadmap(Reading reading) {
        return new Frame.Crumb(reading.url("/veikart"), Text.of(reading.word("roadmap.heading")));
    }

    SolutionPage page(Reading reading, Edition edition) {
        var solution = SolutionEdition.of(edition);
        var item = solution.item();
        var title = reading.text(item.title());
        var threshold = solution.threshold();
        var parts = solution.standings().stream().filter(one -> !one.isWhole()).toList();
        var path = Addresses.of(edition);
        return new SolutionPage(
                reading.frame(title.text(), path)
                        .active("roadmap")
                        .under(
                                roadmap(reading),
                                new Frame.Crumb(reading.url(PATH), Text.of(reading.word("uptake.solutions"))))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                reading.text(item.text("ownerTitle")),
                title,
                reading.lead(item.text("text")),
                item.string("since")
                        .map(year -> reading.word("uptake.since.said", year))
                        .orElse(null),
                UptakeLines.said(reading, solution),
                UptakeLines.whole(solution).stream()
                        .map(one -> group(reading, one))
                        .toList(),
                threshold == null ? null : limit(reading, threshold),
                series(reading, solution, threshold),
                parts.stream().limit(MOST_PARTS).map(one -> part(reading, one)).toList(),
                parts.size() <= MOST_PARTS ? null : reading.word("uptake.parts.cut", MOST_PARTS, parts.size()),
                activities(reading, solution),
                threads.near(reading, item, reading.word("uptake.solution")),
                item.string("link")
                        .filter(link -> !link.isEmpty())
                        .map(link -> Link.of(link, reading.word("uptake.more")))
                        .orElse(null),
                solution.figures().isEmpty()
                        ? List.of()
                        : Stream.of("csv", "json")
                                .map(format -> Link.of(
                                        reading.url(path + "/utbredelse." + format), format.toUpperCase(Locale.ROOT)))
                                .toList(),
                reading.source(item.source()),
                item.source().illustrative()
                        || solution.figures().stream()
                                .anyMatch(figure -> figure.source().illustrative()),
                lines.latest(reading, edition));
    }

    private static SolutionPage.Group group(Reading reading, SolutionEdition.Standing one) {
        var aim = one.aim();
        return new SolutionPage.Group(
                UptakeLines.group(reading, one.group()),
                UptakeLines.full(reading, one),
                aim == null
                        ? null
                        : reading.word(
                                "uptake.aim",
                                reading.number(aim.share()),
                                reading.day(aim.day()).text()));
    }

    private static SolutionPage.Limit limit(Reading reading, SolutionEdition.Threshold threshold) {
        return new SolutionPage.Limit(
                reading.word("uptake.limit", reading.number(threshold.percent())),
                reading.text(threshold.reason()),
                reading.source(threshold.source()),
                threshold.source().illustrative());
    }

    private static List<SolutionPage.Series> series(
            Reading reading, SolutionEdition solution, SolutionEdition.@Nullable Threshold threshold) {
        return UptakeLines.whole(solution).stream()
                .map(one -> Stream.concat(
                                solution.figures().stream()
                                        .filter(figure -> figure.isWhole()
                                                && figure.group().equals(one.group())),
                                summed(reading, one).stream())
                        .sorted(Comparator.comparing(SolutionEdition.Figure::day))
                        .toList())
                .filter(figures -> !figures.isEmpty())
                .map(figures -> new SolutionPage.Series(
                        UptakeDrawing.of(reading, figures.getFirst().group(), figures, threshold),
                        figures.reversed().stream()
                                .map(figure -> point(reading, figure))
                                .toList()))
                .toList();
    }

    /** What the latest figures of the parts come to, which stands in the drawing as one. */
    private static Optional<SolutionEdition.Figure> summed(Reading reading, SolutionEdition.Standing one) {
        var day = one.day();
        return one.summed() == 0 || day == null
                ? Optional.empty()
                : Optional.of(new SolutionEdition.Figure(
                        SolutionEdition.Figure.OBSERVED,
                        one.group(),
                        "",
                        "",
                        day,
                        one.reached(),
                        one.total(),
                        null,
                        new Source(reading.word("uptake.summed", one.summed()), null, false)));
    }

    private static SolutionPage.Point point(Reading reading, SolutionEdition.Figure figure) {
        var share = Optional.ofNullable(figure.percent())
                .orElseGet(() -> BigDecimal.valueOf(figure.share()).setScale(1, RoundingMode.HALF_UP));
        return new SolutionPage.Point(
                reading.day(figure.day()).text(),
                figure.type(),
                reading.word("uptake.type." + figure.type()),
                UptakeLines.figure(reading, figure.reached(), figure.total(), share),
                UptakeLines.source(reading, figure.source()));
    }

    private static SolutionPage.Part part(Reading reading, SolutionEdition.Standing one) {
        var day = one.day();
        return new SolutionPage.Part(
                UptakeLines.group(reading, one.group()),
                one.region(),
                one.vendor(),
                UptakeLines.figure(reading, one.reached(), one.total(), Objects.requireNonNull(one.share())),
                day == null ? null : reading.day(day).text(),
                UptakeLines.plain(reading, one));
    }

    private List<RoadmapPage.Line> activities(Reading reading, SolutionEdition solution) {
        var published = roadmaps.all(reading.asOf());
        return solution.activities().stream()
                .flatMap(id -> published.stream()
                        .flatMap(roadmap -> Optional.ofNullable(roadmap.byId().get(id)).stream())
                        .limit(1))
                .map(activity -> RoadLines.line(reading, activity))
                .toList();
    }
}
