package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.GroupAnswers;
import no.retning.hearing.GroupedAnswers;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingCampaign;
import no.retning.hearing.HearingCampaigns;
import no.retning.hearing.HearingGrouping;
import no.retning.hearing.HearingGroupings;
import no.retning.hearing.Hearings;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The answers to a hearing counted both ways, the campaigns among them, and the search for more. */
@Controller
class GroupingWork {
    private static final List<String> RECEIPTS = List.of("started", "stopped", "unchanged");
    private static final int LATEST = 5;

    private final Hearings hearings;
    private final HearingGroupings groupings;
    private final HearingCampaigns campaigns;
    private final GroupedAnswers grouped;
    private final GroupAnswers group;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    GroupingWork(
            Hearings hearings,
            HearingGroupings groupings,
            HearingCampaigns campaigns,
            GroupedAnswers grouped,
            GroupAnswers group,
            Access access) {
        this.hearings = hearings;
        this.groupings = groupings;
        this.campaigns = campaigns;
        this.grouped = grouped;
        this.group = group;
        this.access = access;
    }

    @GetMapping(HearingPlaces.PATH + "/{id}/grupper")
    ResponseEntity<byte[]> all(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var hearing = hearings.get(id);
        access.require(visit.actor(), GroupAnswers.blank(id), HearingGroupings.VIEW);
        var heading = visit.word("campaign.all");
        var counts = grouped.counts(id);
        var runs = groupings.of(id);
        var start = starting(visit, id);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        CampaignPlaces.all(id),
                        Hearing.KIND,
                        HearingPlaces.all(visit),
                        HearingPlaces.to(visit, hearing)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("campaign.done." + kvittering) : null,
                visit.reading().text(hearing.title()).text(),
                Text.of(heading),
                lead(visit, counts, is(runs, HearingGrouping.DONE)),
                is(runs, HearingGrouping.RUNNING)
                        ? List.of(visit.link(CampaignPlaces.all(id), "campaign.again"))
                        : List.of(),
                List.of(runs(visit, runs), campaigns(visit, id), alone(visit, id)),
                null,
                runs.isEmpty() ? List.of() : start,
                runs.isEmpty() ? start : List.of())));
    }

    private static boolean is(List<HearingGrouping> runs, String state) {
        return runs.stream().anyMatch(one -> one.header().state().equals(state));
    }

    private List<Button> starting(Visit visit, UUID hearing) {
        return access.allows(visit.actor(), GroupAnswers.blank(hearing), Commands.CREATE)
                ? List.of(new Button(
                        visit.url(CampaignPlaces.all(hearing)),
                        visit.hidden(Map.of()),
                        visit.word("campaign.start"),
                        ""))
                : List.of();
    }

    private static String lead(Visit visit, GroupedAnswers.Counts counts, boolean searched) {
        var both = visit.word("campaign.counts", counts.answers(), counts.distinct());
        return searched && counts.outside() > 0 ? both + " " + visit.word("campaign.outside", counts.outside()) : both;
    }

    private Section runs(Visit visit, List<HearingGrouping> runs) {
        return new Section(
                visit.word("campaign.runs"),
                null,
                visit.word("campaign.runs.none"),
                List.of(
                        visit.word("campaign.run.at"),
                        visit.word("hearing.state"),
                        visit.word("campaign.run.outcome"),
                        visit.word("campaign.run.rule")),
                runs.stream().limit(LATEST).map(one -> run(visit, one)).toList(),
                List.of());
    }

    private Row run(Visit visit, HearingGrouping one) {
        var at = one.header().changedAt();
        var outcome = one.outcome();
        return new Row(
                List.of(
                        Cell.of(
                                at == null
                                        ? ""
                                        : Dates.minute(
                                                        at,
                                                        visit.reading()
                                                                .language()
                                                                .tag())
                                                .text()),
                        state(visit, one),
                        Cell.of(
                                outcome == null
                                        ? ""
                                        : visit.word(
                                                "campaign.run.found",
                                                outcome.answers(),
                                                outcome.campaigns(),
                                                outcome.added())),
                        Cell.of(visit.word(
                                "campaign.run.share", one.shingle(), CampaignPlaces.percent(visit, one.share())))),
                access.allows(visit.actor(), one, HearingGroupings.STOP)
                        ? List.of(new Button(
                                visit.url(CampaignPlaces.GROUPING + "/"
                                        + one.header().id() + "/stans"),
                                visit.hidden(Map.of(
                                        "version", Long.toString(one.header().version()))),
                                visit.word("campaign.stop"),
                                ""))
                        : List.of());
    }

    private Cell state(Visit visit, HearingGrouping one) {
        var state = one.header().state();
        if (!state.equals(HearingGrouping.RUNNING)) {
            return status(
                    state.equals(HearingGrouping.DONE) ? Status.Shape.REACHED : Status.Shape.NOT_REPORTED,
                    visit.word("campaign.run." + state));
        }
        var pace = groupings.pace(one.header().id());
        if (!pace.heard()) {
            return status(Status.Shape.OFF_TRACK, visit.word("campaign.run.silent"));
        }
        return status(
                Status.Shape.ON_TRACK,
                pace.read() < pace.all() || pace.all() == 0
                        ? visit.word("campaign.run.reading", pace.read(), pace.all())
                        : visit.word("campaign.run.comparing", pace.all()));
    }

    static Cell status(Status.Shape shape, String word) {
        return Cell.of(new Status(shape, word, null, null, null, null));
    }

    private Section campaigns(Visit visit, UUID hearing) {
        var sizes = grouped.sizes(hearing);
        return new Section(
                visit.word("campaign.campaigns"),
                null,
                visit.word("campaign.campaigns.none"),
                List.of(
                        visit.word("campaign.campaign"),
                        visit.word("campaign.size"),
                        visit.word("campaign.counted"),
                        visit.word("hearing.state")),
                campaigns.of(hearing).stream()
                        .map(one -> new Row(
                                List.of(
                                        Cell.of(CampaignPlaces.to(visit, one)),
                                        Cell.of(Integer.toString(
                                                sizes.getOrDefault(one.header().id(), 0))),
                                        Cell.of(sizes.containsKey(one.header().id()) ? "1" : "–"),
                                        standing(visit, one)),
                                List.of()))
                        .toList(),
                List.of());
    }

    static Cell standing(Visit visit, HearingCampaign one) {
        return status(
                one.header().state().equals(HearingCampaign.GROUPED) ? Status.Shape.REACHED : Status.Shape.NOT_ASSESSED,
                visit.word("campaign.state." + one.header().state()));
    }

    private Section alone(Visit visit, UUID hearing) {
        var rows = new ArrayList<Row>();
        grouped.alone(hearing)
                .forEach((why, count) -> rows.add(new Row(
                        List.of(Cell.of(visit.word("campaign.alone." + why.name())), Cell.of(Integer.toString(count))),
                        List.of())));
        return new Section(
                visit.word("campaign.alone"),
                null,
                visit.word("campaign.alone.none"),
                List.of(visit.word("campaign.alone.why"), visit.word("campaign.size")),
                rows,
                List.of());
    }

    @PostMapping(HearingPlaces.PATH + "/{id}/grupper")
    ResponseEntity<byte[]> start(Visit visit, @PathVariable UUID id) {
        group.start(visit.actor(), hearings.get(id).header().id());
        return Answer.seeOther(visit.url(CampaignPlaces.all(id)) + "?kvittering=started");
    }

    @PostMapping(CampaignPlaces.GROUPING + "/{id}/stans")
    ResponseEntity<byte[]> stop(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = groupings.get(id);
        access.require(visit.actor(), one, HearingGroupings.STOP);
        var page = visit.url(CampaignPlaces.all(one.hearing()));
        try {
            group.stop(visit.actor(), id, Form.sent(visit.reading(), request).version());
            return Answer.seeOther(page + "?kvittering=stopped");
        } catch (Conflict ended) {
            return Answer.seeOther(page + "?kvittering=unchanged");
        }
    }
}
