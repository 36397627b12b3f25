package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Leaf;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.BothWays;
import no.retning.hearing.GroupedAnswers;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingPoints;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingRemarks;
import no.retning.hearing.HearingRules;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** How far the answers to a hearing have been treated: what nobody has taken up yet, and each remark with its decision. */
@Controller
class TreatmentViews {
    private static final List<String> RECEIPTS = List.of("saved", "removed");

    private final Hearings hearings;
    private final HearingPoints points;
    private final HearingRemarks remarks;
    private final HearingThemes themes;
    private final GroupedAnswers grouped;
    private final HearingRules rules;
    private final AnsweringViews answers;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    TreatmentViews(
            Hearings hearings,
            HearingPoints points,
            HearingRemarks remarks,
            HearingThemes themes,
            GroupedAnswers grouped,
            HearingRules rules,
            AnsweringViews answers,
            Access access) {
        this.hearings = hearings;
        this.points = points;
        this.remarks = remarks;
        this.themes = themes;
        this.grouped = grouped;
        this.rules = rules;
        this.answers = answers;
        this.access = access;
    }

    @GetMapping(HearingPlaces.PATH + "/{id}/behandling")
    ResponseEntity<byte[]> all(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kvittering,
            @RequestParam(defaultValue = "1") int side) {
        var hearing = hearings.get(id);
        access.require(visit.actor(), HearingRemark.blank(Ids.next(), id, List.of()), HearingRemarks.VIEW);
        var heading = visit.word("remark.treatment");
        int left = points.untreated(id);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        RemarkPlaces.all(id),
                        Hearing.KIND,
                        HearingPlaces.all(visit),
                        HearingPlaces.to(visit, hearing)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("remark.done." + kvittering) : null,
                visit.reading().text(hearing.title()).text(),
                Text.of(heading),
                lead(visit, hearing, left),
                List.of(),
                List.of(
                        untreated(visit, hearing, Leaf.asked(side, left)),
                        remarks(visit, hearing),
                        themes(visit, hearing)),
                null,
                List.of())));
    }

    /** What nobody has taken up, and what has been and waits for a second reader. */
    private String lead(Visit visit, Hearing hearing, int left) {
        var id = hearing.header().id();
        if (!hearing.canBeTreated()) {
            return visit.word("remark.left.open", left, points.all(id));
        }
        int waiting = points.unsettled(id) - left;
        return visit.word("remark.left", left, points.all(id))
                + (waiting > 0 ? " " + visit.word("remark.left.waiting", waiting) : "");
    }

    private boolean writes(Visit visit, Hearing hearing) {
        return hearing.canBeTreated()
                && access.allows(
                        visit.actor(),
                        HearingRemark.blank(Ids.next(), hearing.header().id(), List.of()),
                        Commands.CREATE);
    }

    private Section untreated(Visit visit, Hearing hearing, Leaf leaf) {
        var id = hearing.header().id();
        var abouts = answers.abouts(visit.reading(), hearing);
        boolean writes = writes(visit, hearing);
        var columns = new ArrayList<>(RemarkViews.columns(visit));
        if (writes) {
            columns.add(visit.word("remark.add"));
        }
        var below = new ArrayList<>(leaf.links(visit, RemarkPlaces.all(id)));
        if (writes) {
            below.add(visit.link(HearingPlaces.of(id) + "/merknad/ny", "remark.addOther"));
        }
        return new Section(
                visit.word("remark.untreated"),
                null,
                visit.word("remark.untreated.none"),
                columns,
                points.untreated(id, leaf.after(), leaf.rows()).stream()
                        .map(point -> {
                            var row = RemarkViews.row(visit, abouts, point, RemarkViews.brief(point.text()), List.of());
                            if (!writes) {
                                return row;
                            }
                            var cells = new ArrayList<>(row.cells());
                            cells.add(Cell.of(visit.link(
                                    HearingPlaces.of(id) + "/merknad/ny" + RemarkPlaces.query(point.whole()),
                                    "remark.takeUp",
                                    point.number())));
                            return new Row(cells, List.of());
                        })
                        .toList(),
                below);
    }

    private Section remarks(Visit visit, Hearing hearing) {
        var all = themes.of(hearing.header().id());
        var campaigns = grouped.campaigns(hearing.header().id());
        return new Section(
                visit.word("remark.remarks"),
                null,
                visit.word("remark.remarks.none"),
                List.of(
                        visit.word("remark.remark"),
                        visit.word("remark.theme"),
                        visit.word("remark.points.count"),
                        visit.word("remark.answers.count"),
                        visit.word("remark.decision"),
                        visit.word("hearing.state")),
                remarks.of(hearing.header().id()).stream()
                        .map(one -> new Row(
                                List.of(
                                        Cell.of(RemarkPlaces.to(visit, one)),
                                        Cell.of(theme(visit, one, all)),
                                        Cell.of(Integer.toString(one.points().size())),
                                        Cell.of(RemarkViews.said(visit, BothWays.of(one, campaigns))),
                                        RemarkViews.decision(visit, rules, one),
                                        Cell.of(RemarkViews.state(visit, one))),
                                List.of()))
                        .toList(),
                List.of());
    }

    private static Text theme(Visit visit, HearingRemark one, List<HearingTheme> all) {
        return all.stream()
                .filter(theme -> theme.header().id().equals(one.topic()))
                .findFirst()
                .map(theme -> visit.reading().text(theme.title()))
                .orElseGet(() -> Text.of(visit.word("remark.theme.none")));
    }

    private Section themes(Visit visit, Hearing hearing) {
        var id = hearing.header().id();
        var all = themes.of(id);
        boolean adds = access.allows(visit.actor(), HearingTheme.blank(Ids.next(), id), Commands.CREATE);
        return new Section(
                visit.word("remark.themes"),
                null,
                visit.word("remark.themes.none"),
                List.of(visit.word("remark.theme"), visit.word("remark.theme.text")),
                all.stream()
                        .map(one -> new Row(
                                List.of(
                                        named(visit, one, all),
                                        Cell.of(visit.reading().text(one.text()))),
                                List.of()))
                        .toList(),
                adds ? List.of(visit.link(HearingPlaces.of(id) + "/tema/ny", "remark.theme.add")) : List.of());
    }

    private static Cell named(Visit visit, HearingTheme one, List<HearingTheme> all) {
        var link = RemarkPlaces.to(visit, one);
        return Cell.of(Link.of(
                link.url(),
                "– ".repeat(HearingThemes.depth(one, all)) + link.label().text()));
    }
}
