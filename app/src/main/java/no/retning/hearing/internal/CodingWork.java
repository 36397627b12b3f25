package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.AnalyseHearing;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingCoding;
import no.retning.hearing.HearingCodings;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.hearing.SaidPoint;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Ids;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** A person says what passages are about, one after the other, without seeing what others have said of them. */
@Controller
@RequestMapping(HearingPlaces.PATH + "/{id}/koding")
class CodingWork {
    private static final int MOST = 50;
    private static final String GONE = "borte";

    private final Hearings hearings;
    private final HearingCodings codings;
    private final HearingThemes themes;
    private final HearingPoints points;
    private final HearingAnswers answers;
    private final AnalyseHearing analyse;
    private final AnsweringViews views;
    private final SuggestionViews suggestions;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    CodingWork(
            Hearings hearings,
            HearingCodings codings,
            HearingThemes themes,
            HearingPoints points,
            HearingAnswers answers,
            AnalyseHearing analyse,
            AnsweringViews views,
            SuggestionViews suggestions,
            Saving saving,
            Access access) {
        this.hearings = hearings;
        this.codings = codings;
        this.themes = themes;
        this.points = points;
        this.answers = answers;
        this.analyse = analyse;
        this.views = views;
        this.suggestions = suggestions;
        this.saving = saving;
        this.access = access;
    }

    /** What this person has not read yet. */
    @GetMapping
    ResponseEntity<byte[]> waiting(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var hearing = hearings.get(id);
        access.require(visit.actor(), blank(visit, id), Commands.CREATE);
        var heading = visit.word("coding.code");
        var waiting = analyse.of(hearing).passages().stream()
                .filter(one -> !one.isCodedBy(visit.actor().account()))
                .map(one -> one.point())
                .toList();
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        AnalysisPlaces.coding(id),
                        Hearing.KIND,
                        HearingPlaces.to(visit, hearing),
                        AnalysisPlaces.all(visit, hearing)),
                kvittering == null ? null : visit.word(kvittering.equals(GONE) ? "remark.wrong.point" : "coding.done"),
                visit.reading().text(hearing.title()).text(),
                Text.of(heading),
                visit.word("coding.waiting", waiting.size()),
                List.of(AnalysisPlaces.all(visit, hearing)),
                List.of(waiting(visit, hearing, waiting)),
                null,
                List.of())));
    }

    private Section waiting(Visit visit, Hearing hearing, List<HearingPoints.Point> waiting) {
        var abouts = views.abouts(visit.reading(), hearing);
        var columns = new ArrayList<>(RemarkViews.columns(visit));
        columns.add(visit.word("coding.code"));
        return new Section(
                visit.word("coding.waiting.heading"),
                null,
                visit.word("coding.waiting.none"),
                columns,
                waiting.stream()
                        .limit(MOST)
                        .map(point -> {
                            var cells = new ArrayList<>(
                                    RemarkViews.row(visit, abouts, point, RemarkViews.brief(point.text()), List.of())
                                            .cells());
                            cells.add(Cell.of(visit.link(
                                    of(hearing.header().id(), point.whole()), "coding.codeThis", point.number())));
                            return new Row(cells, List.of());
                        })
                        .toList(),
                List.of());
    }

    /** Where a passage is coded. */
    static String of(UUID hearing, SaidPoint point) {
        return AnalysisPlaces.coding(hearing) + "/sted" + RemarkPlaces.query(point);
    }

    private static HearingCoding blank(Visit visit, UUID hearing) {
        return HearingCoding.blank(
                Ids.next(),
                hearing,
                new SaidPoint(hearing, null, ""),
                HearingCoding.UNREAD,
                visit.actor().account());
    }

    @GetMapping("/sted")
    ResponseEntity<byte[]> passage(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String punkt) {
        access.require(visit.actor(), blank(visit, id), Commands.CREATE);
        var hearing = hearings.get(id);
        var point = point(hearing, punkt);
        var mine = mine(visit, hearing, point);
        boolean fresh = mine.header().version() == 0;
        var suggested = fresh ? suggestions.of(visit, hearing, point) : null;
        var place = place(visit, hearing, point, SuggestionViews.query(SuggestionViews.themes(suggested)));
        var sections = new ArrayList<>(List.of(said(visit, hearing, point)));
        if (suggested != null) {
            sections.add(suggestions.section(visit, hearing, suggested));
        }
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word(fresh ? "coding.uncoded" : "coding.coded"),
                Text.of(place.heading()),
                visit.word("coding.lead") + (suggested == null ? "" : " " + visit.word("suggestion.lead")),
                fresh
                        ? List.of()
                        : List.of(
                                visit.link("/arbeid/historikk/" + mine.header().ref(), "strategy.history")),
                sections,
                saving.form(visit, mine, sheet(id, point), place),
                List.of())));
    }

    private Section said(Visit visit, Hearing hearing, HearingPoints.Point point) {
        return new Section(
                visit.word("coding.passage"),
                null,
                "",
                RemarkViews.columns(visit),
                List.of(RemarkViews.row(visit, views.abouts(visit.reading(), hearing), point, point.text(), List.of())),
                List.of());
    }

    @PostMapping
    ResponseEntity<byte[]> code(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String punkt,
            @RequestParam(name = SuggestionViews.SEEN, required = false) @Nullable String seenThemes,
            HttpServletRequest request) {
        access.require(visit.actor(), blank(visit, id), Commands.CREATE);
        var hearing = hearings.get(id);
        if (find(hearing, punkt).isEmpty()) {
            return Answer.seeOther(visit.url(AnalysisPlaces.coding(id)) + "?kvittering=" + GONE);
        }
        var point = point(hearing, punkt);
        var mine = mine(visit, hearing, point);
        var form = Form.sent(visit.reading(), request);
        var seen = suggestions.seen(hearing, seenThemes);
        var place = place(visit, hearing, point, SuggestionViews.query(seen));
        var done = visit.url(AnalysisPlaces.coding(id)) + "?kvittering";
        return mine.header().version() == 0
                ? saving.create(visit, codings, mine.afterSuggestions(seen), sheet(id, point), form, place, done)
                : saving.change(visit, codings, mine.header().id(), sheet(id, point), form, place, done);
    }

    private Optional<HearingPoints.Point> find(Hearing hearing, @Nullable String named) {
        return Optional.ofNullable(RemarkPlaces.point(named))
                .flatMap(point -> points.find(hearing.header().id(), point));
    }

    private HearingPoints.Point point(Hearing hearing, @Nullable String named) {
        return find(hearing, named).orElseThrow(() -> new NoSuchRecord("hearing-answer", String.valueOf(named)));
    }

    /** What this person has said of it, or nothing yet. Sent twice, it is one: its id follows from who reads what. */
    private HearingCoding mine(Visit visit, Hearing hearing, HearingPoints.Point point) {
        var coder = visit.actor().account();
        var named = RemarkPlaces.named(point.whole()) + " " + coder;
        return codings.by(coder, point.whole())
                .orElseGet(() -> HearingCoding.blank(
                        UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)),
                        hearing.header().id(),
                        point.whole(),
                        HearingCoding.UNREAD,
                        coder));
    }

    private int revision(HearingPoints.Point point) {
        return answers.get(point.answer()).revision();
    }

    private CodingSheet sheet(UUID hearing, HearingPoints.Point point) {
        return new CodingSheet(themes.of(hearing), point, revision(point));
    }

    private static Place place(Visit visit, Hearing hearing, HearingPoints.Point point, String seen) {
        var id = hearing.header().id();
        var heading = visit.word("coding.codeThis", point.number());
        var action = visit.url(AnalysisPlaces.coding(id) + RemarkPlaces.query(point.whole()) + seen);
        return new Place(
                visit.frame(
                        heading,
                        of(id, point.whole()),
                        Hearing.KIND,
                        HearingPlaces.to(visit, hearing),
                        AnalysisPlaces.all(visit, hearing),
                        Link.of(visit.url(AnalysisPlaces.coding(id)), visit.word("coding.code"))),
                heading,
                action,
                action,
                visit.link(AnalysisPlaces.coding(id), "form.back"));
    }
}
