package no.retning.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.site.figures.PublishedAreas;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.PublishedRelease;
import no.retning.site.figures.PublishedTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures that lead: of all of the country, those first that something was decided of. */
@Component
final class StatusFigures {
    /** As many as one takes in. */
    private static final int MOST = 12;

    private final PublishedEditions editions;
    private final PublishedFigures figures;
    private final PublishedAreas areas;
    private final IndicatorChart charts;

    StatusFigures(PublishedEditions editions, PublishedFigures figures, PublishedAreas areas, IndicatorChart charts) {
        this.editions = editions;
        this.figures = figures;
        this.areas = areas;
        this.charts = charts;
    }

    /** @param more that there are more than these, in words, or null */
    record Leading(List<StatusPage.Figure> lines, @Nullable String more) {}

    Leading leading(Reading reading) {
        var said = figures.everywhere(reading.asOf(), PublishedFigure.WHOLE);
        var releases = figures.last(reading.asOf());
        var known = areas.asOf(reading.asOf());
        var measured = editions.all(IndicatorPages.KIND, reading.asOf()).stream()
                .filter(edition -> isMeasured(edition.id(), said, releases))
                .sorted(Comparator.comparing((Edition edition) ->
                                PublishedTarget.of(edition.item()).isEmpty())
                        .thenComparing(edition -> reading.text(edition.title()).text(), reading.collator()))
                .toList();
        return new Leading(
                measured.stream()
                        .limit(MOST)
                        .map(edition -> line(
                                reading,
                                edition,
                                said.getOrDefault(edition.id(), List.of()),
                                releases.get(edition.id()),
                                known))
                        .toList(),
                measured.size() > MOST ? reading.word("monitor.figures.more", MOST, measured.size()) : null);
    }

    private static boolean isMeasured(
            UUID indicator, Map<UUID, List<PublishedFigure>> said, Map<UUID, PublishedRelease> releases) {
        return releases.containsKey(indicator)
                && said.getOrDefault(indicator, List.of()).stream().anyMatch(figure -> figure.value() != null);
    }

    private StatusPage.Figure line(
            Reading reading,
            Edition edition,
            List<PublishedFigure> whole,
            @Nullable PublishedRelease release,
            PublishedAreas.Areas known) {
        var item = edition.item();
        var definitions =
                release == null ? IndicatorPages.definitions(item) : IndicatorPages.definitions(item, release);
        var headline = charts.headline(reading, item, definitions, whole);
        var targets = new IndicatorTargets(reading, item, whole, known);
        var standing = targets.standing(PublishedFigure.WHOLE);
        return new StatusPage.Figure(
                Lines.link(reading, edition),
                headline == null ? reading.word("release.mark.missing") : headline,
                standing == null ? "" : targets.points(standing.target()),
                standing == null ? null : targets.progress(standing),
                IndicatorChart.spark(reading, item, definitions, whole),
                illustrative(reading, release, standing));
    }

    private static String illustrative(
            Reading reading, @Nullable PublishedRelease release, @Nullable TargetStanding standing) {
        if (release != null && release.source().illustrative()) {
            return reading.word("page.illustrative");
        }
        return standing != null && standing.target().source().illustrative() ? reading.word("target.illustrative") : "";
    }
}
