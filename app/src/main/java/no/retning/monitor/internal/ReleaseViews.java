package no.retning.monitor.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.monitor.Announcement;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.monitor.Observation;
import no.retning.monitor.Release;
import no.retning.monitor.Releases;
import no.retning.monitor.RetractRelease;
import no.retning.page.Answer;
import no.retning.page.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** One release as those who work with it see it: what it says, what is new in it, and what each of them can do now. */
@Controller
@RequestMapping(ReleasePlaces.PATH + "/{id}")
class ReleaseViews {
    private static final int MOST_SHOWN = 200;
    private static final List<String> RECEIPTS = List.of(
            "delivered",
            "saved",
            "submitted",
            "approved",
            "returned",
            "published",
            "discarded",
            "withdrawn",
            "settled",
            "followed",
            "followed-up",
            "unexplained",
            "retracted",
            "announced",
            "moved",
            "notInForce");

    private final Releases releases;
    private final Indicators indicators;
    private final Figures figures;
    private final RetractRelease retract;
    private final ReleaseActions onward;
    private final CorrectionRows corrections;
    private final AreaNames names;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ReleaseViews(
            Releases releases,
            Indicators indicators,
            Figures figures,
            RetractRelease retract,
            ReleaseActions onward,
            CorrectionRows corrections,
            AreaNames names,
            Access access) {
        this.corrections = corrections;
        this.names = names;
        this.releases = releases;
        this.indicators = indicators;
        this.figures = figures;
        this.retract = retract;
        this.onward = onward;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = releases.get(id);
        access.require(visit.actor(), one, Releases.VIEW);
        var indicator = indicators.get(one.indicator());
        var title = visit.reading().text(one.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        title.text(),
                        ReleasePlaces.of(id),
                        Indicator.KIND,
                        IndicatorPlaces.all(visit),
                        IndicatorPlaces.to(visit, indicator)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("release.done." + kvittering) : null,
                visit.word("release.one") + ": "
                        + (retract.isTakenBack(one)
                                ? visit.word("release.state.withdrawn")
                                : state(visit, one, figures.now())),
                title,
                lead(visit, one),
                onward.links(visit, one),
                List.of(told(visit, one), said(visit, one)),
                null,
                onward.buttons(visit, one))));
    }

    /** Published with a moment that lies ahead, it is under embargo. */
    static String state(Visit visit, Release one, Instant now) {
        var moment = one.published();
        boolean ahead = one.stands() && moment != null && moment.isAfter(now);
        var state =
                visit.word("release.state." + (ahead ? "embargo" : one.header().state()));
        return isOverdue(one, now) ? visit.word("release.overdue", state) : state;
    }

    private static boolean isOverdue(Release one, Instant now) {
        var told = one.announced();
        return told != null && !one.stands() && !one.header().state().equals(Release.DISCARDED) && told.isOverdue(now);
    }

    private @Nullable String lead(Visit visit, Release one) {
        var told = one.announced();
        if (told != null && isOverdue(one, figures.now())) {
            return visit.word(
                    "release.overdue.since",
                    Dates.minute(told.at(), visit.reading().language().tag()).text());
        }
        return access.allows(visit.actor(), one, Releases.APPROVE) && !one.canBeApprovedBy(visit.actor())
                ? visit.word("release.wrong.sameEyes")
                : null;
    }

    private Section told(Visit visit, Release one) {
        var rows = announced(visit, one.announced());
        if (one.header().state().equals(Release.ANNOUNCED)) {
            return told(visit, rows);
        }
        rows.add(row(visit, "release.version", one.version()));
        rows.add(row(
                visit,
                "release.step",
                visit.word("release.step." + one.step().name().toLowerCase(Locale.ROOT))));
        rows.add(row(visit, "release.changes", changes(visit, one.changes())));
        rows.add(row(
                visit,
                "release.reason",
                visit.word("release.reason." + one.reason().code())));
        rows.add(row(
                visit,
                "release.text",
                one.text().isEmpty()
                        ? visit.word("page.notStated")
                        : visit.reading().text(one.text()).text()));
        rows.addAll(corrections.of(visit, one.correction()));
        rows.add(row(visit, "indicator.version", Integer.toString(one.definition())));
        var assurance = one.assurance();
        rows.add(row(
                visit,
                "monitor.assuredBy",
                assurance == null
                        ? visit.word("monitor.assured.not")
                        : visit.word(
                                "monitor.assured",
                                assurance.by(),
                                visit.reading().day(assurance.day()).text())));
        var moment = one.published();
        if (moment != null) {
            rows.add(row(
                    visit,
                    "release.published",
                    Dates.minute(moment, visit.reading().language().tag()).text()));
        }
        rows.add(row(
                visit,
                "release.source",
                one.source().citation().isEmpty()
                        ? visit.word("page.notStated")
                        : one.source().citation()));
        rows.add(row(visit, "release.sha256", one.sha256()));
        return told(visit, rows);
    }

    private static Section told(Visit visit, List<Row> rows) {
        return new Section(
                visit.word("release.told"),
                null,
                "",
                List.of(visit.word("monitor.field"), visit.word("monitor.value")),
                rows,
                List.of());
    }

    /** When it was told to come, where it was. */
    private static List<Row> announced(Visit visit, @Nullable Announcement told) {
        var rows = new ArrayList<Row>();
        if (told != null) {
            var tag = visit.reading().language().tag();
            rows.add(row(
                    visit, "release.announced.for", Dates.minute(told.at(), tag).text()));
            rows.add(row(
                    visit,
                    "release.announce.text",
                    visit.reading().text(told.text()).text()));
            for (var move : told.moves()) {
                rows.add(row(
                        visit,
                        "release.announced.before",
                        Dates.minute(move.from(), tag).text() + ". "
                                + visit.reading().text(move.why()).text()));
            }
        }
        return rows;
    }

    static String changes(Visit visit, Map<String, Integer> changes) {
        return changes.isEmpty()
                ? visit.word("release.unchanged")
                : new TreeMap<>(changes)
                        .entrySet().stream()
                                .map(change -> visit.word(
                                        "release.change." + change.getKey().toLowerCase(Locale.ROOT),
                                        change.getValue()))
                                .collect(Collectors.joining(" "));
    }

    private static Row row(Visit visit, String key, String value) {
        return new Row(List.of(Cell.of(visit.word(key)), Cell.of(value)), List.of());
    }

    private Section said(Visit visit, Release one) {
        var known = names.known();
        var moment = one.published();
        var all = one.stands() && moment != null
                ? figures.asOf(one.indicator(), moment)
                : figures.delivered(one.header().id());
        return new Section(
                all.size() > MOST_SHOWN
                        ? visit.word("release.cut", MOST_SHOWN, all.size())
                        : visit.word("release.figures"),
                null,
                visit.word("release.figures.none"),
                List.of(
                        visit.word("release.period"),
                        visit.word("release.area"),
                        visit.word("indicator.breakdowns"),
                        visit.word("release.value")),
                all.stream()
                        .limit(MOST_SHOWN)
                        .map(figure -> row(visit, figure, known))
                        .toList(),
                List.of());
    }

    private static Row row(Visit visit, Observation figure, AreaNames.Known known) {
        var cells = new ArrayList<>(of(visit, figure, known));
        cells.add(Cell.of(value(visit, figure)));
        return new Row(cells, List.of());
    }

    /** What a figure is of: period, area and codes. */
    static List<Cell> of(Visit visit, Observation figure, AreaNames.Known known) {
        return List.of(
                Cell.of(figure.period()),
                Cell.of(known.name(visit.reading(), figure)),
                Cell.of(
                        figure.codes().isEmpty()
                                ? visit.word("release.total")
                                : String.join(", ", figure.codes().values())));
    }

    /** As it is written in this language, and what is to be known of it. */
    static String value(Visit visit, Observation figure) {
        var said = new ArrayList<String>();
        if (figure.value() != null) {
            said.add(visit.reading().number(figure.value()));
        }
        if (figure.hidden()) {
            said.add(visit.word("release.mark.hidden"));
        }
        figure.marks()
                .forEach(mark -> said.add(visit.word(
                        "release.mark." + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        return String.join(", ", said);
    }
}
