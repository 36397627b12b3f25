package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Choice;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.Validity;
import no.retning.site.figures.PublishedAreas;
import no.retning.site.figures.PublishedAreas.Area;
import no.retning.site.figures.PublishedAreas.Areas;
import no.retning.site.figures.PublishedAreas.Change;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.PublishedRelease;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An area that the reader chose against target, region and country, as a page. */
@Component
final class MyAreaPages {
    static final String PATH = "/mitt-omrade";

    private final PublishedEditions editions;
    private final PublishedFigures figures;
    private final PublishedAreas areas;

    MyAreaPages(PublishedEditions editions, PublishedFigures figures, PublishedAreas areas) {
        this.editions = editions;
        this.figures = figures;
        this.areas = areas;
    }

    /** @param typed the code that was asked for; empty for none yet */
    MyAreaPage page(Reading reading, String typed) {
        var known = areas.asOf(reading.asOf());
        var area = typed.isEmpty() ? null : known.latest(typed);
        var heading = reading.word("area.mine");
        var title = area == null ? heading : reading.word("area.mine.of", area.name());
        return new MyAreaPage(
                reading.frame(title, PATH)
                        .active("strategy")
                        .under(new Frame.Crumb(
                                reading.url(StatusPages.PATH), Text.of(reading.word("monitor.overview")))),
                groups(reading, typed),
                typed,
                !typed.isEmpty() && area == null ? reading.word("area.mine.unknown", typed) : null,
                area == null ? null : area(reading, known, area));
    }

    /** Those in use on the day that is read, and the one that was asked for. */
    private List<MyAreaPage.Group> groups(Reading reading, String typed) {
        var groups = new LinkedHashMap<String, List<Choice>>();
        for (var scheme : editions.all(PublishedAreas.KIND, reading.asOf())) {
            var type = reading.word("area.type." + scheme.item().string("type").orElse("other"));
            PublishedAreas.areas(scheme.item()).stream()
                    .filter(one -> one.isOn(reading.today()) || one.code().equals(typed))
                    .sorted(Comparator.comparing(Area::name, reading.collator()))
                    .forEach(one -> groups.computeIfAbsent(type, none -> new ArrayList<>())
                            .add(new Choice(
                                    one.code(), label(reading, one), one.code().equals(typed))));
        }
        return groups.entrySet().stream()
                .map(group -> new MyAreaPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String label(Reading reading, Area area) {
        return area.isOn(reading.today())
                ? area.name()
                : reading.word(
                        "area.mine.change", area.name(), reading.period(new Validity(area.from(), area.until())));
    }

    private MyAreaPage.Area area(Reading reading, Areas known, Area area) {
        var region = area.within() == null ? null : known.latest(area.within());
        var mine = figures.everywhere(reading.asOf(), area.code());
        var regional = region == null
                ? Map.<UUID, List<PublishedFigure>>of()
                : figures.everywhere(reading.asOf(), region.code());
        var national = figures.everywhere(reading.asOf(), PublishedFigure.WHOLE);
        var releases = figures.last(reading.asOf());
        var rows = new ArrayList<MyAreaPage.Row>();
        var none = new ArrayList<Link>();
        editions.all(IndicatorPages.KIND, reading.asOf()).stream()
                .sorted(Comparator.comparing(
                        edition -> reading.text(edition.title()).text(), reading.collator()))
                .forEach(edition -> {
                    var release = releases.get(edition.id());
                    var said = mine.getOrDefault(edition.id(), List.of());
                    if (release == null || said.isEmpty()) {
                        none.add(Lines.link(reading, edition));
                    } else {
                        rows.add(new Row(
                                        reading,
                                        edition,
                                        release,
                                        known,
                                        said,
                                        regional.getOrDefault(edition.id(), List.of()),
                                        national.getOrDefault(edition.id(), List.of()))
                                .line(area));
                    }
                });
        return new MyAreaPage.Area(
                area.name(),
                reading.period(new Validity(area.from(), area.until())),
                area.isOn(reading.today()) ? List.of() : met(reading, known, area, Change::from, Change::to),
                met(reading, known, area, Change::to, Change::from),
                region == null ? null : region.name(),
                rows,
                none);
    }

    /** The areas at the other end of the changes of one; it is not its own. */
    private static List<Link> met(
            Reading reading, Areas known, Area area, Function<Change, String> here, Function<Change, String> there) {
        return known.changes().stream()
                .filter(change -> here.apply(change).equals(area.code()))
                .filter(change -> !there.apply(change).equals(area.code()))
                .map(change -> Link.of(
                        reading.url(PATH) + "?omrade=" + there.apply(change),
                        reading.word(
                                "area.mine.change",
                                named(known, there.apply(change), change.on()),
                                reading.day(change.on()).text())))
                .toList();
    }

    private static String named(Areas known, String code, LocalDate day) {
        return Objects.requireNonNullElse(known.name(code, day), code);
    }

    /** One indicator of an area, of its region and of all of the country. */
    private record Row(
            Reading reading,
            Edition edition,
            PublishedRelease release,
            Areas known,
            List<PublishedFigure> said,
            List<PublishedFigure> regional,
            List<PublishedFigure> national) {
        MyAreaPage.Row line(Area area) {
            var item = edition.item();
            var definitions = IndicatorPages.definitions(item, release);
            var voiced = new IndicatorSeries(reading, definitions, said);
            var last = said.stream()
                    .filter(figure -> figure.value() != null)
                    .reduce((before, after) -> after)
                    .orElse(said.getLast());
            var targets = new IndicatorTargets(reading, item, said, known);
            var own = targets.standing(area.code());
            var aimed = own == null ? targets.standing(PublishedFigure.WHOLE) : own;
            return new MyAreaPage.Row(
                    Lines.link(reading, edition),
                    reading.word("area.mine.in", voiced.said(last), last.period()),
                    IndicatorChart.spark(reading, item, definitions, said),
                    aimed == null
                            ? ""
                            : reading.word(
                                    own == null ? "area.mine.target.country" : "area.mine.target.own",
                                    targets.points(aimed.target())),
                    aimed == null ? null : targets.held(aimed.target(), last),
                    same(voiced, regional, last),
                    same(voiced, national, last),
                    illustrative(aimed),
                    Link.of(
                            reading.url(Addresses.of(edition) + AreaComparisonPages.PATH) + "?omrade=" + area.code(),
                            reading.word("area.compare.see")));
        }

        private static String same(IndicatorSeries voiced, List<PublishedFigure> others, PublishedFigure last) {
            return others.stream()
                    .filter(figure -> figure.period().equals(last.period()))
                    .findFirst()
                    .map(voiced::said)
                    .orElse("");
        }

        private String illustrative(@Nullable TargetStanding aimed) {
            if (release.source().illustrative()) {
                return reading.word("page.illustrative");
            }
            return aimed != null && aimed.target().source().illustrative() ? reading.word("target.illustrative") : "";
        }
    }
}
