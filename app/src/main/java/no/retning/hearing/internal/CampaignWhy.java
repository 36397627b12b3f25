package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.engines.likeness.Comparison;
import no.retning.engines.likeness.Passage;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.GroupAnswers;
import no.retning.hearing.GroupedAnswers;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingCampaign;
import no.retning.hearing.HearingCampaigns;
import no.retning.hearing.Hearings;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import retning.view.StaticTemplates;

/** Why an answer is in a campaign: what it has in common with the one that it is most like, and what it has by itself. */
@Controller
class CampaignWhy {
    private static final String WAY = "/hvorfor/";

    private final HearingCampaigns campaigns;
    private final GroupedAnswers grouped;
    private final GroupAnswers group;
    private final HearingAnswers answers;
    private final Hearings hearings;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    CampaignWhy(
            HearingCampaigns campaigns,
            GroupedAnswers grouped,
            GroupAnswers group,
            HearingAnswers answers,
            Hearings hearings,
            Access access) {
        this.campaigns = campaigns;
        this.grouped = grouped;
        this.group = group;
        this.answers = answers;
        this.hearings = hearings;
        this.access = access;
    }

    static String of(HearingCampaign campaign, GroupedAnswers.Member member) {
        return CampaignPlaces.of(campaign.header().id()) + WAY + member.answer();
    }

    @GetMapping(CampaignPlaces.CAMPAIGN + "/{id}" + WAY + "{answer}")
    ResponseEntity<byte[]> why(Visit visit, @PathVariable UUID id, @PathVariable UUID answer) {
        var campaign = campaigns.get(id);
        access.require(visit.actor(), campaign, HearingCampaigns.VIEW);
        var member = grouped.members(campaign).stream()
                .filter(one -> one.answer().equals(answer))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("hearing-answer", answer));
        var hearing = hearings.get(campaign.hearing());
        var heading = visit.word("campaign.why", member.number(), member.tiedNumber());
        var one = answers.get(member.answer()).content().words();
        var other = answers.get(member.tiedTo()).content().words();
        var comparison = Comparison.of(one, other, group.sketcher(hearing));
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        of(campaign, member),
                        Hearing.KIND,
                        HearingPlaces.to(visit, hearing),
                        CampaignPlaces.all(visit, hearing),
                        CampaignPlaces.to(visit, campaign)),
                null,
                visit.word("campaign.numbered", campaign.number()),
                Text.of(heading),
                visit.word("campaign.why.lead"),
                List.of(
                        numbered(visit, member.answer(), member.number()),
                        numbered(visit, member.tiedTo(), member.tiedNumber())),
                List.of(
                        facts(visit, member, comparison),
                        passages(visit, member.number(), comparison.onlyInOne()),
                        passages(visit, member.tiedNumber(), comparison.onlyInOther())),
                null,
                List.of())));
    }

    private static Link numbered(Visit visit, UUID answer, int number) {
        return visit.link(AnswerWork.of(answer), "hearing.answer.numbered", number);
    }

    private static Section facts(Visit visit, GroupedAnswers.Member member, Comparison comparison) {
        var rows = new ArrayList<Row>();
        rows.add(CampaignPlaces.fact(visit, "campaign.share.now", CampaignPlaces.percent(visit, comparison.share())));
        rows.add(CampaignPlaces.fact(visit, "campaign.share.then", CampaignPlaces.percent(visit, member.share())));
        comparison
                .longest()
                .ifPresent(passage -> rows.add(CampaignPlaces.fact(visit, "campaign.longest", passage.text())));
        rows.add(CampaignPlaces.fact(
                visit,
                "campaign.order",
                visit.word(comparison.moved() ? "campaign.order.moved" : "campaign.order.same")));
        return CampaignPlaces.facts(visit, "campaign.common", rows);
    }

    private static Section passages(Visit visit, int number, List<Passage> passages) {
        return new Section(
                visit.word("campaign.only", number),
                null,
                visit.word("campaign.only.none"),
                List.of(visit.word("hearing.said")),
                passages.stream()
                        .map(passage -> new Row(List.of(Cell.of(passage.text())), List.of()))
                        .toList(),
                List.of());
    }
}
