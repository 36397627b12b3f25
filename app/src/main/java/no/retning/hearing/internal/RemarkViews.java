package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Leaf;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.PublishedTargets;
import no.retning.hearing.BothWays;
import no.retning.hearing.GroupedAnswers;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingRemarks;
import no.retning.hearing.HearingRules;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.hearing.SaidPoint;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** One remark of a hearing: what was said, where, what is made of it, and who may do what with it now. */
@Controller
class RemarkViews {
    private static final List<String> RECEIPTS = List.of("saved", "decided", "approved", "returned");
    private static final int MOST = 50;
    /** So much of what was said stands in a list; a whole letter is read where it is coded or taken up. */
    private static final int BRIEF = 600;

    private final HearingRemarks remarks;
    private final HearingPoints points;
    private final HearingThemes themes;
    private final Hearings hearings;
    private final GroupedAnswers grouped;
    private final HearingRules rules;
    private final PublishedTargets targets;
    private final AnsweringViews answers;
    private final RemarkButtons buttons;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    RemarkViews(
            HearingRemarks remarks,
            HearingPoints points,
            HearingThemes themes,
            Hearings hearings,
            GroupedAnswers grouped,
            HearingRules rules,
            PublishedTargets targets,
            AnsweringViews answers,
            RemarkButtons buttons,
            Access access) {
        this.remarks = remarks;
        this.points = points;
        this.themes = themes;
        this.hearings = hearings;
        this.grouped = grouped;
        this.rules = rules;
        this.targets = targets;
        this.answers = answers;
        this.buttons = buttons;
        this.access = access;
    }

    @GetMapping(RemarkPlaces.REMARK + "/{id}")
    ResponseEntity<byte[]> one(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kvittering,
            @RequestParam(defaultValue = "1") int side) {
        var one = remarks.get(id);
        access.require(visit.actor(), one, HearingRemarks.VIEW);
        var receipt =
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("remark.done." + kvittering) : null;
        return Answer.page(templates.formTables(page(visit, one, receipt, side)));
    }

    TablesPage page(Visit visit, HearingRemark one, @Nullable String receipt) {
        return page(visit, one, receipt, 1);
    }

    private TablesPage page(Visit visit, HearingRemark one, @Nullable String receipt, int side) {
        var hearing = hearings.get(one.hearing());
        var path = RemarkPlaces.of(one.header().id());
        boolean edits = access.allows(visit.actor(), one, HearingRemarks.EDIT);
        var actions = new ArrayList<Link>();
        if (edits) {
            actions.add(visit.link(path + "/rediger", "remark.edit"));
        }
        actions.add(visit.link("/arbeid/historikk/" + one.header().ref(), "strategy.history"));
        var sections = new ArrayList<>(List.of(facts(visit, one), said(visit, hearing, one, edits, side)));
        if (edits) {
            sections.add(untreated(visit, hearing, one));
        }
        return new TablesPage(
                visit.frame(
                        visit.reading().text(one.title()).text(),
                        path,
                        Hearing.KIND,
                        HearingPlaces.to(visit, hearing),
                        RemarkPlaces.all(visit, hearing)),
                receipt,
                state(visit, one).word(),
                visit.reading().text(one.title()),
                lead(visit, one),
                actions,
                sections,
                null,
                buttons.of(visit, one));
    }

    static Status state(Visit visit, HearingRemark one) {
        var shape = switch (one.header().state()) {
            case HearingRemark.APPROVED -> Status.Shape.REACHED;
            case HearingRemark.DECIDED -> Status.Shape.ON_TRACK;
            default -> Status.Shape.NOT_ASSESSED;
        };
        return new Status(shape, visit.word("remark.state." + one.header().state()), null, null, null, null);
    }

    /** Silence about the decision has a shape of its own. */
    static Cell decision(Visit visit, HearingRules rules, HearingRemark one) {
        return rules.decision(one.treatment().decision())
                .map(decided -> Cell.of(new Status(
                        decided.shown(), visit.reading().text(decided.word()).text(), null, null, null, null)))
                .orElseGet(() -> Cell.of(new Status(
                        Status.Shape.NOT_REPORTED, visit.word("remark.decision.none"), null, null, null, null)));
    }

    private @Nullable String lead(Visit visit, HearingRemark one) {
        boolean waits = access.allows(visit.actor(), one, HearingRemarks.APPROVE);
        return waits && !one.canBeReadBy(visit.actor()) ? visit.word("remark.wrong.ownReader") : null;
    }

    private Section facts(Visit visit, HearingRemark one) {
        var rows = new ArrayList<Row>();
        var treatment = one.treatment();
        themes.of(one.hearing()).stream()
                .filter(theme -> theme.header().id().equals(one.topic()))
                .forEach(theme -> rows.add(row(visit, "remark.theme", Cell.of(RemarkPlaces.to(visit, theme)))));
        if (one.stated() != null) {
            rows.add(row(visit, "remark.stated", Cell.of(Integer.toString(one.stated()))));
        }
        if (!one.points().isEmpty()) {
            rows.add(row(
                    visit,
                    "remark.answers.count",
                    Cell.of(said(visit, BothWays.of(one, grouped.campaigns(one.hearing()))))));
        }
        rows.add(row(visit, "remark.summary", Cell.of(visit.reading().text(one.summary()))));
        rows.add(row(visit, "remark.assessment", Cell.of(visit.reading().text(treatment.assessment()))));
        rows.add(row(visit, "remark.decision", decision(visit, rules, one)));
        rows.add(row(visit, "remark.reason", Cell.of(visit.reading().text(treatment.reason()))));
        var changed = treatment.changed();
        if (changed != null) {
            rows.add(row(
                    visit,
                    "remark.changed",
                    Cell.of(new Link(
                            visit.url("/id/" + changed.thing()),
                            Text.of(targets.name(visit.reading(), changed.thing()))))));
        }
        if (changed != null && !changed.edition().isEmpty()) {
            rows.add(row(
                    visit,
                    "remark.changedEdition",
                    Cell.of(visit.link("/utgave/" + changed.edition(), "input.edition", changed.number()))));
        }
        if (one.second() != null) {
            rows.add(row(
                    visit,
                    "remark.second",
                    Cell.of(visit.reading().day(one.second().day()).text())));
        }
        return new Section(
                visit.word("remark.treatment.of"),
                null,
                "",
                List.of(visit.word("hearing.field"), visit.word("hearing.value")),
                rows,
                List.of());
    }

    /** As in "23 (12 når nesten like svar telles én gang)". */
    static String said(Visit visit, BothWays answers) {
        return answers.differ()
                ? visit.word("remark.answers.both", answers.all(), answers.once())
                : visit.word("coding.number", answers.all());
    }

    private static Row row(Visit visit, String key, Cell cell) {
        return new Row(List.of(Cell.of(visit.word(key)), cell), List.of());
    }

    private Section said(Visit visit, Hearing hearing, HearingRemark one, boolean edits, int side) {
        var leaf = Leaf.asked(side, one.points().size());
        var abouts = answers.abouts(visit.reading(), hearing);
        return new Section(
                visit.word("remark.points"),
                null,
                visit.word("remark.points.none"),
                columns(visit),
                leaf.of(one.points()).stream()
                        .flatMap(said -> points.find(one.hearing(), said).stream()
                                .map(point -> row(
                                        visit,
                                        abouts,
                                        point,
                                        said.quote().isEmpty() ? brief(point.text()) : said.quote(),
                                        edits
                                                ? List.of(take(visit, one, said, "/ta-ut", "remark.takeOut"))
                                                : List.of())))
                        .toList(),
                leaf.links(visit, RemarkPlaces.of(one.header().id())));
    }

    /** As it was said, or its beginning until the end of a word. */
    static String brief(String words) {
        if (words.length() <= BRIEF) {
            return words;
        }
        int end = words.lastIndexOf(' ', BRIEF);
        return words.substring(0, end > 0 ? end : BRIEF).strip() + " …";
    }

    static List<String> columns(Visit visit) {
        return List.of(
                visit.word("hearing.answer.from"),
                visit.word("hearing.question.about"),
                visit.word("hearing.stance"),
                visit.word("hearing.said"));
    }

    static Row row(Visit visit, Map<UUID, Text> abouts, HearingPoints.Point point, String words, List<Button> buttons) {
        var whole = Text.of(visit.word("hearing.whole"));
        var about = point.about();
        return new Row(
                List.of(
                        Cell.of(Link.of(
                                visit.url(AnswerWork.of(point.answer())),
                                visit.word("hearing.answer.numbered", point.number()) + ": "
                                        + visit.reading().text(point.from()).text())),
                        Cell.of(about == null ? whole : abouts.getOrDefault(about, whole)),
                        Cell.of(visit.word(
                                point.stance() == null
                                        ? "hearing.stance.none"
                                        : "hearing.stance." + point.stance().code())),
                        Cell.of(words)),
                buttons);
    }

    private Section untreated(Visit visit, Hearing hearing, HearingRemark one) {
        var abouts = answers.abouts(visit.reading(), hearing);
        return new Section(
                visit.word("remark.untreated"),
                null,
                visit.word("remark.untreated.none"),
                columns(visit),
                points.untreated(one.hearing(), MOST).stream()
                        .map(point -> row(
                                visit,
                                abouts,
                                point,
                                brief(point.text()),
                                List.of(take(visit, one, point.whole(), "/ta-med", "remark.takeIn"))))
                        .toList(),
                List.of());
    }

    private static Button take(Visit visit, HearingRemark one, SaidPoint point, String way, String word) {
        var hidden =
                Map.of("version", Long.toString(one.header().version()), RemarkPlaces.POINT, RemarkPlaces.named(point));
        return new Button(
                visit.url(RemarkPlaces.of(one.header().id()) + way), visit.hidden(hidden), visit.word(word), "");
    }
}
