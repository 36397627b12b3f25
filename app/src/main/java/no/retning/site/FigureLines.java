package no.retning.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.engines.cube.Period;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.site.figures.FigureDownloads;
import no.retning.site.figures.FigureFormat;
import no.retning.site.figures.FigureOutlines;
import no.retning.site.figures.PublishedAreas;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.PublishedRelease;
import no.retning.site.figures.PublishedTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of an indicator in words and lines of a table, as of the day that is read. */
@Component
final class FigureLines {
    private static final int MOST = 200;
    private static final int MOST_RELEASES = 50;

    private final PublishedFigures figures;
    private final FigureOutlines outlines;
    private final PublishedAreas divisions;
    private final IndicatorChart charts;

    FigureLines(PublishedFigures figures, FigureOutlines outlines, PublishedAreas divisions, IndicatorChart charts) {
        this.figures = figures;
        this.outlines = outlines;
        this.divisions = divisions;
        this.charts = charts;
    }

    /** The chart of them alone, to be shown elsewhere; null where there is none. */
    @Nullable
    String chart(Reading reading, Edition edition) {
        var releases = figures.releases(edition.id(), reading.asOf());
        return releases.isEmpty()
                ? null
                : charts.alone(
                        reading, edition.item(), releases.getFirst(), drawn(reading, edition), Addresses.of(edition));
    }

    private List<PublishedFigure> drawn(Reading reading, Edition edition) {
        return figures.drawn(edition.id(), reading.asOf(), IndicatorSeries.MOST);
    }

    /** Null where no figures were published. */
    @Nullable
    IndicatorFigures of(Reading reading, Edition edition) {
        var releases = figures.releases(edition.id(), reading.asOf());
        if (releases.isEmpty()) {
            return null;
        }
        var release = releases.getFirst();
        var definitions = IndicatorPages.definitions(edition.item(), release);
        var drawn = drawn(reading, edition);
        var said = figures.latest(edition.id(), release, MOST);
        var known = divisions.asOf(reading.asOf());
        var breakdowns = new TreeSet<String>();
        said.forEach(figure -> breakdowns.addAll(figure.codes().keySet()));
        boolean areas = said.stream().anyMatch(figure -> !figure.area().equals(PublishedFigure.WHOLE));
        var columns = new ArrayList<String>();
        if (areas) {
            columns.add(reading.word("release.area"));
        }
        columns.addAll(breakdowns);
        var source = release.source();
        return new IndicatorFigures(
                charts.headline(reading, edition.item(), definitions, drawn),
                charts.of(reading, edition.item(), definitions, drawn),
                reading.text(definitions.getLast().unit()).text(),
                columns,
                said.stream()
                        .sorted(Comparator.comparing((PublishedFigure figure) -> Period.of(figure.period()))
                                .reversed()
                                .thenComparing(figure -> !figure.area().equals(PublishedFigure.WHOLE))
                                .thenComparing(PublishedFigure::area)
                                .thenComparing(figure -> figure.codes().toString()))
                        .map(figure -> line(reading, figure, areas, known, breakdowns))
                        .toList(),
                release.count() > MOST ? reading.word("release.cut", MOST, release.count()) : null,
                withdrawn(reading, releases),
                older(reading, edition, definitions.size()),
                IntStream.range(0, Math.min(releases.size(), MOST_RELEASES))
                        .mapToObj(place -> publication(reading, releases, place))
                        .toList(),
                releases.size() > 1
                        ? Link.of(reading.url(Addresses.of(edition) + "/revisjoner"), reading.word("release.revisions"))
                        : null,
                areas
                        ? Link.of(
                                reading.url(Addresses.of(edition) + RecodedPages.PATH),
                                reading.word("area.recoded.see"))
                        : null,
                downloads(reading, edition, release, ""),
                citation(reading, edition, release),
                reading.source(source),
                source.illustrative());
    }

    /** The figures as files; none where they are too many. @param asked what is asked for of them, as in {@code ?per=DAY} */
    List<Link> downloads(Reading reading, Edition edition, PublishedRelease release, String asked) {
        return outlines.isOneFile(edition.id(), release)
                ? Arrays.stream(FigureFormat.values())
                        .map(format -> Link.of(
                                reading.url(FigureDownloads.address(Addresses.of(edition), format) + asked),
                                reading.word("release.download." + format.code())))
                        .toList()
                : List.of();
    }

    /** Whoever follows the address reads the same figures, whatever has come since, the same day too. */
    private static String citation(Reading reading, Edition edition, PublishedRelease release) {
        // Told of as the indicator is here, which can have been published anew after the figures.
        var told = edition.publishedAt();
        var both = told.isAfter(release.published()) ? told : release.published();
        return reading.word(
                "release.citation",
                reading.text(edition.item().text("ownerTitle")).text(),
                reading.text(edition.title()).text(),
                release.version(),
                reading.day(release.published()).text(),
                reading.site().origin() + Addresses.of(edition) + "?asOf="
                        + AsOf.at(both, Dates.ZONE).written(),
                release.sha256());
    }

    /** The figures may lag behind what is measured now. @param counted how many of the definitions they were counted by */
    private static @Nullable String older(Reading reading, Edition edition, int counted) {
        var all = IndicatorPages.definitions(edition.item());
        var next = counted < all.size() ? all.get(counted).from() : null;
        return next == null
                ? null
                : reading.word("release.older", reading.day(next).text());
    }

    /** What they should come to, and how they stand to it. */
    List<IndicatorTarget> targets(Reading reading, Edition edition) {
        var areas = PublishedTarget.of(edition.item()).stream()
                .map(PublishedTarget::area)
                .distinct()
                .toList();
        return areas.isEmpty()
                ? List.of()
                : new IndicatorTargets(
                                reading,
                                edition.item(),
                                figures.of(edition.id(), reading.asOf(), areas),
                                divisions.asOf(reading.asOf()))
                        .all();
    }

    static String number(Reading reading, PublishedFigure figure) {
        return reading.number(Objects.requireNonNullElse(figure.value(), BigDecimal.ZERO));
    }

    private static IndicatorFigures.Line line(
            Reading reading,
            PublishedFigure figure,
            boolean areas,
            PublishedAreas.Areas known,
            TreeSet<String> breakdowns) {
        var of = new ArrayList<String>();
        if (areas) {
            of.add(
                    figure.area().equals(PublishedFigure.WHOLE)
                            ? reading.word("release.whole")
                            : RecodedPages.name(
                                    known,
                                    figure.area(),
                                    Period.of(figure.period()).lastDay()));
        }
        breakdowns.forEach(one -> of.add(figure.codes().getOrDefault(one, reading.word("release.total"))));
        return new IndicatorFigures.Line(
                figure.isWhole() ? "periode-" + figure.period() : null,
                figure.period(),
                of,
                value(reading, figure),
                note(reading, figure));
    }

    /** As it is written, or why there is none. */
    static String value(Reading reading, PublishedFigure figure) {
        if (figure.hidden()) {
            return reading.word("release.mark.hidden");
        }
        if (figure.value() != null) {
            return number(reading, figure);
        }
        return reading.word(
                figure.marks().contains("NOT_COMPUTABLE") ? "release.mark.not-computable" : "release.mark.missing");
    }

    private static String note(Reading reading, PublishedFigure figure) {
        return figure.value() == null
                ? ""
                : figure.marks().stream()
                        .map(mark -> reading.word(
                                "release.mark." + mark.toLowerCase(Locale.ROOT).replace('_', '-')))
                        .collect(Collectors.joining(", "));
    }

    /** That what is in force now took the place of what has been withdrawn. */
    private static @Nullable String withdrawn(Reading reading, List<PublishedRelease> releases) {
        var last = releases.getFirst();
        if (!last.isWithdrawal() || releases.size() < 2) {
            return null;
        }
        return last.count() == 0
                ? reading.word("release.withdrawn.empty")
                : reading.word(
                        "release.withdrawn.former",
                        releases.get(1).version(),
                        reading.day(last.published()).text());
    }

    private static IndicatorFigures.Publication publication(
            Reading reading, List<PublishedRelease> releases, int place) {
        var release = releases.get(place);
        var next = place == 0 ? null : releases.get(place - 1);
        return new IndicatorFigures.Publication(
                release.version(),
                reading.day(release.published()).text(),
                reading.word("release.reason." + release.reason()),
                changes(reading, release),
                reading.source(release.source()),
                reading.textOrNull(release.text()),
                CorrectionLine.of(reading, release),
                next != null && next.isWithdrawal()
                        ? reading.word(
                                "release.withdrawn.on",
                                reading.day(next.published()).text())
                        : null,
                release.sha256());
    }

    /** As in "2 nye. 1 rettet.", in the order of the words. */
    static String changes(Reading reading, PublishedRelease release) {
        if (release.changes().isEmpty()) {
            return reading.word(release.step().equals("MAJOR") ? "release.redefined" : "release.unchanged");
        }
        return new TreeMap<>(release.changes())
                .entrySet().stream()
                        .map(change -> reading.word(
                                "release.change." + change.getKey().toLowerCase(Locale.ROOT), change.getValue()))
                        .collect(Collectors.joining(" "));
    }
}
