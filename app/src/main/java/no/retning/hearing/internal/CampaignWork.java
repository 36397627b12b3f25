package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.GroupedAnswers;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingCampaign;
import no.retning.hearing.HearingCampaigns;
import no.retning.hearing.Hearings;
import no.retning.hearing.SortAnswers;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** One campaign of a hearing: each of its answers with what it is most like, and the way to undo it. */
@Controller
@RequestMapping(CampaignPlaces.CAMPAIGN + "/{id}")
class CampaignWork {
    private static final List<String> RECEIPTS = List.of("saved", "unchanged");

    private final HearingCampaigns campaigns;
    private final GroupedAnswers grouped;
    private final Hearings hearings;
    private final SortAnswers sort;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    CampaignWork(
            HearingCampaigns campaigns, GroupedAnswers grouped, Hearings hearings, SortAnswers sort, Access access) {
        this.campaigns = campaigns;
        this.grouped = grouped;
        this.hearings = hearings;
        this.sort = sort;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = campaigns.get(id);
        access.require(visit.actor(), one, HearingCampaigns.VIEW);
        var hearing = hearings.get(one.hearing());
        var heading = visit.word("campaign.numbered", one.number());
        var members = grouped.members(one);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        CampaignPlaces.of(id),
                        Hearing.KIND,
                        HearingPlaces.to(visit, hearing),
                        CampaignPlaces.all(visit, hearing)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("campaign.done." + kvittering) : null,
                visit.word("campaign.state." + one.header().state()),
                Text.of(heading),
                lead(visit, one, members),
                List.of(visit.link("/arbeid/historikk/" + one.header().ref(), "strategy.history")),
                List.of(members(visit, one, members)),
                null,
                buttons(visit, one))));
    }

    private static String lead(Visit visit, HearingCampaign one, List<GroupedAnswers.Member> members) {
        long within = members.stream().filter(member -> !member.takenOut()).count();
        return one.header().state().equals(HearingCampaign.GROUPED)
                ? visit.word("campaign.lead", within)
                : visit.word("campaign.lead.dissolved", within);
    }

    private Section members(Visit visit, HearingCampaign one, List<GroupedAnswers.Member> members) {
        return new Section(
                visit.word("campaign.members"),
                null,
                visit.word("campaign.members.none"),
                List.of(
                        visit.word("hearing.answer.from"),
                        visit.word("campaign.tied"),
                        visit.word("campaign.share"),
                        visit.word("hearing.state")),
                members.stream().map(member -> member(visit, one, member)).toList(),
                List.of());
    }

    private Row member(Visit visit, HearingCampaign one, GroupedAnswers.Member member) {
        return new Row(
                List.of(
                        Cell.of(Link.of(
                                visit.url(AnswerWork.of(member.answer())),
                                visit.word("hearing.answer.numbered", member.number()) + ": "
                                        + visit.reading().text(member.title()).text())),
                        Cell.of(visit.link(
                                CampaignWhy.of(one, member), "campaign.why", member.number(), member.tiedNumber())),
                        Cell.of(CampaignPlaces.percent(visit, member.share())),
                        GroupingWork.status(
                                member.takenOut() ? Status.Shape.NOT_ASSESSED : Status.Shape.REACHED,
                                visit.word(member.takenOut() ? "campaign.member.out" : "campaign.member.in"))),
                member.takenOut()
                        ? button(visit, one, member, HearingCampaigns.PUT_BACK, "/sett-inn")
                        : button(visit, one, member, HearingCampaigns.TAKE_OUT, "/ta-ut"));
    }

    private List<Button> button(
            Visit visit, HearingCampaign one, GroupedAnswers.Member member, String action, String way) {
        return access.allows(visit.actor(), one, action)
                ? List.of(new Button(
                        visit.url(CampaignPlaces.of(one.header().id()) + way),
                        visit.hidden(Map.of(
                                "version",
                                Long.toString(one.header().version()),
                                CampaignPlaces.ANSWER,
                                member.answer().toString())),
                        visit.word("campaign.do." + action),
                        visit.word("hearing.answer.numbered", member.number())))
                : List.of();
    }

    private List<Button> buttons(Visit visit, HearingCampaign one) {
        var buttons = new ArrayList<Button>();
        offer(buttons, visit, one, HearingCampaigns.DISSOLVE, "/los-opp");
        offer(buttons, visit, one, HearingCampaigns.RESTORE, "/samle");
        return buttons;
    }

    private void offer(List<Button> buttons, Visit visit, HearingCampaign one, String action, String way) {
        if (access.allows(visit.actor(), one, action)) {
            buttons.add(new Button(
                    visit.url(CampaignPlaces.of(one.header().id()) + way),
                    visit.hidden(Map.of("version", Long.toString(one.header().version()))),
                    visit.word("campaign.do." + action),
                    ""));
        }
    }

    @PostMapping("/ta-ut")
    ResponseEntity<byte[]> takeOut(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), campaigns.get(id), HearingCampaigns.TAKE_OUT);
        var form = Form.sent(visit.reading(), request);
        return pressed(visit, id, () -> sort.takeOut(visit.actor(), id, form.version(), answer(form)));
    }

    @PostMapping("/sett-inn")
    ResponseEntity<byte[]> putBack(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), campaigns.get(id), HearingCampaigns.PUT_BACK);
        var form = Form.sent(visit.reading(), request);
        return pressed(visit, id, () -> sort.putBack(visit.actor(), id, form.version(), answer(form)));
    }

    private static UUID answer(Form form) {
        return UUID.fromString(form.value(CampaignPlaces.ANSWER));
    }

    @PostMapping("/los-opp")
    ResponseEntity<byte[]> dissolve(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return pressed(visit, id, () -> sort.dissolve(visit.actor(), id, form.version()));
    }

    @PostMapping("/samle")
    ResponseEntity<byte[]> restore(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return pressed(visit, id, () -> sort.restore(visit.actor(), id, form.version()));
    }

    /** Whoever pressed what is no longer so sees on the page how it is now. */
    private static ResponseEntity<byte[]> pressed(Visit visit, UUID id, Runnable step) {
        var page = visit.url(CampaignPlaces.of(id));
        try {
            step.run();
            return Answer.seeOther(page + "?kvittering=saved");
        } catch (Conflict | IllegalArgumentException changed) {
            return Answer.seeOther(page + "?kvittering=unchanged");
        }
    }
}
