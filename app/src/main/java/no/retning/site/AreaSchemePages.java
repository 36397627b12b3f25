package no.retning.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.retning.edition.Edition;
import no.retning.page.Frame;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.Validity;
import no.retning.site.figures.PublishedAreas;
import no.retning.site.figures.PublishedAreas.Area;
import no.retning.site.figures.PublishedAreas.Areas;
import no.retning.site.figures.PublishedAreas.Change;
import org.springframework.stereotype.Component;

/** How the country is divided into areas, as a page. */
@Component
final class AreaSchemePages {
    private final Lines lines;

    AreaSchemePages(Lines lines) {
        this.lines = lines;
    }

    AreaSchemePage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var known = new Areas(PublishedAreas.areas(item), PublishedAreas.changes(item));
        return new AreaSchemePage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("strategy")
                        .under(new Frame.Crumb(
                                reading.url(IndicatorPages.PATH), Text.of(reading.word("indicator.all"))))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                title,
                reading.word("area.type." + item.string("type").orElse("other")),
                reading.proseOrNull(item.text("text")),
                known.changes().stream()
                        .sorted(Comparator.comparing(Change::on).reversed())
                        .map(change -> change(reading, known, change))
                        .toList(),
                known.all().stream().map(area -> area(reading, area)).toList(),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private static AreaSchemePage.Area area(Reading reading, Area area) {
        return new AreaSchemePage.Area(
                area.code(),
                area.name(),
                reading.period(new Validity(area.from(), area.until())),
                Objects.requireNonNullElse(area.within(), ""));
    }

    private static AreaSchemePage.Change change(Reading reading, Areas known, Change change) {
        var ofDay = known.changes().stream()
                .filter(one -> one.on().equals(change.on()))
                .toList();
        long out = count(ofDay, one -> one.from().equals(change.from()));
        long in = count(ofDay, one -> one.to().equals(change.to()));
        var what = out > 1 ? in > 1 ? "moved" : "split" : in > 1 ? "merged" : "renumbered";
        return new AreaSchemePage.Change(
                reading.day(change.on()).text(),
                reading.word("area.what." + what),
                RecodedPages.name(known, change.from(), change.on().minusDays(1)),
                RecodedPages.name(known, change.to(), change.on()),
                weight(reading, change, out, in));
    }

    private static long count(List<Change> changes, Predicate<Change> which) {
        return changes.stream().filter(which).count();
    }

    /** What is said of the weights that matter: where something was divided, forward or back. */
    private static String weight(Reading reading, Change change, long out, long in) {
        var forward = change.weight();
        var back = change.weightBack();
        var said = new ArrayList<String>();
        if (out > 1) {
            said.add(
                    forward == null
                            ? reading.word("area.weight.unknown")
                            : reading.word("area.weight.forward", reading.number(forward)));
        }
        if (in > 1) {
            said.add(
                    back == null
                            ? reading.word("area.weight.back.unknown")
                            : reading.word("area.weight.back", reading.number(back)));
        }
        return String.join(" ", said);
    }
}
