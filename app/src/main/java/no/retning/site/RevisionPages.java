package no.retning.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.edition.Edition;
import no.retning.engines.cube.Period;
import no.retning.page.Frame;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.PublishedRelease;
import org.springframework.stereotype.Component;

/** The revisions of an indicator as a page: its figures of all of the country, period by period. */
@Component
final class RevisionPages {
    private final PublishedFigures figures;

    RevisionPages(PublishedFigures figures) {
        this.figures = figures;
    }

    RevisionsPage page(Reading reading, Edition edition) {
        var releases = new HashMap<Instant, PublishedRelease>();
        var published = figures.releases(edition.id(), reading.asOf());
        published.forEach(release -> releases.put(release.published(), release));
        var history = new TreeMap<Period, List<PublishedFigure>>();
        figures.history(edition.id(), reading.asOf()).stream()
                .forEach(figure -> history.computeIfAbsent(Period.of(figure.period()), unseen -> new ArrayList<>())
                        .add(figure));
        var title = reading.text(edition.title());
        var definitions = published.isEmpty()
                ? IndicatorPages.definitions(edition.item())
                : IndicatorPages.definitions(edition.item(), published.getFirst());
        return new RevisionsPage(
                reading.frame(reading.word("release.revisions.of", title.text()), Addresses.of(edition) + "/revisjoner")
                        .active("strategy")
                        .under(new Frame.Crumb(
                                reading.url(IndicatorPages.PATH), Text.of(reading.word("indicator.all")))),
                Lines.link(reading, edition),
                reading.text(definitions.getLast().unit()).text(),
                reading.word("release.whole"),
                history.descendingMap().entrySet().stream()
                        .map(period -> new RevisionsPage.Row(
                                period.getKey().code(), said(reading, period.getValue(), releases)))
                        .toList(),
                releases.values().stream().anyMatch(release -> release.source().illustrative()));
    }

    /** Each value with the release that first said so; one that was taken away and not replaced says that, too. */
    private static List<RevisionsPage.Said> said(
            Reading reading, List<PublishedFigure> known, Map<Instant, PublishedRelease> releases) {
        var said = new ArrayList<RevisionsPage.Said>();
        for (int i = 0; i < known.size(); i++) {
            var figure = known.get(i);
            said.add(one(reading, FigureLines.value(reading, figure), figure.since(), releases, false));
            var until = figure.until();
            boolean replaced = i + 1 < known.size() && known.get(i + 1).since().equals(until);
            if (until != null && !replaced && releases.containsKey(until)) {
                said.add(one(reading, "", until, releases, true));
            }
        }
        return said;
    }

    private static RevisionsPage.Said one(
            Reading reading, String value, Instant moment, Map<Instant, PublishedRelease> releases, boolean gone) {
        var release = releases.get(moment);
        return new RevisionsPage.Said(
                value,
                release == null ? "" : release.version(),
                reading.day(moment).text(),
                gone);
    }
}
