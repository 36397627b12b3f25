package no.retning.site;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.PublishedRelease;
import org.springframework.stereotype.Component;

/** What is new in how the strategy stands: assessments, each held against the one before it, and figures. */
@Component
final class StatusChanges {
    private static final int MOST = 8;

    private final PublishedEditions editions;
    private final PublishedFigures figures;

    StatusChanges(PublishedEditions editions, PublishedFigures figures) {
        this.editions = editions;
        this.figures = figures;
    }

    private record Dated(Instant at, StatusPage.Change change) {}

    /** @param assessments the latest of each goal */
    List<StatusPage.Change> latest(Reading reading, Collection<Edition> assessments) {
        var released = figures.last(reading.asOf());
        var published = editions.all(IndicatorPages.KIND, reading.asOf()).stream()
                .flatMap(indicator -> Stream.ofNullable(released.get(indicator.id()))
                        .map(release -> new Dated(release.published(), released(reading, indicator, release))));
        return Stream.concat(
                        assessments.stream().map(one -> new Dated(one.publishedAt(), assessed(reading, one))),
                        published)
                .sorted(Comparator.comparing(Dated::at)
                        .reversed()
                        .thenComparing(one -> one.change().page().label().text(), reading.collator()))
                .limit(MOST)
                .map(Dated::change)
                .toList();
    }

    private StatusPage.Change assessed(Reading reading, Edition edition) {
        var item = edition.item();
        var is = PublishedAssessments.word(reading, item);
        var what = item.predecessor()
                .flatMap(id -> editions.current(id, reading.asOf()))
                .map(former -> PublishedAssessments.word(reading, former.item()))
                .map(was -> was.equals(is)
                        ? reading.word("monitor.changed.same", is)
                        : reading.word("monitor.moved", was, is))
                .orElseGet(() -> reading.word("monitor.changed.first", is));
        return new StatusPage.Change(
                reading.day(edition.publishedAt()).text(),
                Lines.link(reading, edition),
                what,
                item.source().illustrative());
    }

    private static StatusPage.Change released(Reading reading, Edition indicator, PublishedRelease release) {
        return new StatusPage.Change(
                reading.day(release.published()).text(),
                Lines.link(reading, indicator),
                reading.word("monitor.changed.figures", release.version(), FigureLines.changes(reading, release)),
                release.source().illustrative());
    }
}
