package no.retning.hearing;

import static no.retning.Fixtures.hearingRemark;
import static no.retning.hearing.ExampleHearing.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers that are nearly the same are found, shown with why, counted both ways, and parted again by a person. */
class CampaignTest {
    private static final String COMMON =
            "Vi mener at alle kommuner trenger tid til å ta i bruk de nye løsningene, og at"
                    + " ingen skal måtte betale for noe de ikke har bedt om. Kostnadene må dekkes før arbeidet begynner,"
                    + " og de små kommunene må få hjelp av de store.";
    private static final String GREETED = "Hei, og takk for anledningen. " + COMMON + " Hilsen oss i bygda.";
    private static final String OTHER =
            "Forslaget er godt, men det mangler en plan for hvordan pasientene skal få se sine"
                    + " egne opplysninger på samme sted, uansett hvor de har fått behandling og hvem som har betalt for den.";
    private static final String ATTACHED =
            "Se vedlegg. Vi viser til det vedlagte brevet fra foreningen, som sier alt det"
                    + " vi mener om saken, og som vi ber dere lese i sin helhet før dere gjør dere opp en mening om den.";

    private ExampleHearing example;
    private GroupedAnswers grouped;
    private HearingCampaigns campaigns;

    @BeforeEach
    void start() {
        example = new ExampleHearing();
        grouped = example.bean(GroupedAnswers.class);
        campaigns = example.bean(HearingCampaigns.class);
        example.answered("", COMMON);
        example.answered("", OTHER);
        example.answered("", GREETED);
        example.answered("", ATTACHED);
        example.answered("", ATTACHED);
    }

    @AfterEach
    void stop() {
        example.close();
    }

    private String all() {
        return example.work() + "/grupper";
    }

    private void grouped() throws InterruptedException {
        pressed(example.secretary, all(), "");
        ended();
    }

    private void ended() throws InterruptedException {
        var groupings = example.bean(HearingGroupings.class);
        for (int i = 0; i < 200 && groupings.running(example.id()).isPresent(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(groupings.of(example.id()).getFirst().header().state()).isEqualTo(HearingGrouping.DONE);
    }

    private GroupedAnswers.Counts counts() {
        return grouped.counts(example.id());
    }

    private String page(HearingCampaign one) {
        return "/arbeid/horingsgruppe/" + one.header().id();
    }

    @Test
    void foundShownAndPartedAgain() throws Exception {
        aSearchIsCalledOffAndOneThatHasGoneSilentGivesWay();
        nearlyTheSameIsFoundWithWhyAndUndoneAgain();
        whatComesAfterASearchIsSaidToBeOutsideItAndJoinsInTheNext();
        everybodySeesThemCountedBothWaysWhenTheHearingIsClosed();
    }

    private void nearlyTheSameIsFoundWithWhyAndUndoneAgain() throws Exception {
        assertThat(counts()).isEqualTo(new GroupedAnswers.Counts(5, 4, 0));
        assertThat(example.secretary.get(all()).body())
                .contains("5 svar teller. 4 når nesten like telles én gang.", "Viser bare til et vedlegg")
                .doesNotContain("etter forrige kjøring");
        var campaign = campaigns.of(example.id()).getFirst();
        var members = grouped.members(campaign);
        assertThat(members).extracting(GroupedAnswers.Member::number).containsExactly(1, 3);
        assertThat(members.getFirst().share()).isBetween(0.6, 0.99);
        assertThat(example.secretary
                        .get(page(campaign) + "/hvorfor/" + members.getLast().answer())
                        .body())
                .contains(
                        "Hvorfor svar 3 er nesten likt svar 1",
                        "Lengste felles passasje",
                        COMMON.substring(0, COMMON.length() - 1))
                .contains("Hei, og takk for anledningen");

        pressed(example.editor, page(campaign), "/ta-ut");
        assertThat(counts().distinct()).as("a campaign of one is one text").isEqualTo(5);
        grouped();
        assertThat(counts().distinct())
                .as("what a person has parted is not put together by a later search")
                .isEqualTo(5);
        pressed(example.editor, page(campaign), "/sett-inn");
        assertThat(counts().distinct()).isEqualTo(4);
        pressed(example.secretary, page(campaign), "/los-opp");
        assertThat(counts().distinct()).isEqualTo(5);
        grouped();
        assertThat(counts().distinct()).isEqualTo(5);
        pressed(example.secretary, page(campaign), "/samle");
        assertThat(counts()).isEqualTo(new GroupedAnswers.Counts(5, 4, 0));
        assertThat(example.bean(JdbcClient.class)
                        .sql("select action from journal.entry where record = :id order by seq")
                        .param("id", campaign.header().id())
                        .query(String.class)
                        .list())
                .containsExactly("create", "take-out", "put-back", "dissolve", "restore");
    }

    private void whatComesAfterASearchIsSaidToBeOutsideItAndJoinsInTheNext() throws Exception {
        var campaign = campaigns.of(example.id()).getFirst();
        example.answered("", "God dag. " + COMMON);
        assertThat(counts()).isEqualTo(new GroupedAnswers.Counts(6, 5, 1));
        assertThat(example.secretary.get(all()).body()).contains("Ett av dem er kommet, sendt på nytt");
        grouped();
        assertThat(counts()).isEqualTo(new GroupedAnswers.Counts(6, 4, 0));
        assertThat(campaigns.of(example.id())).hasSize(1);
        assertThat(grouped.members(campaign)).hasSize(3);
        var stale = example.editor.form(page(campaign), page(campaign) + "/ta-ut");
        pressed(example.secretary, page(campaign), "/ta-ut");
        assertThat(example.editor
                        .post(page(campaign) + "/ta-ut", stale)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .as("whoever saw it as it was before is told that nothing was done")
                .endsWith("kvittering=unchanged");
    }

    private void everybodySeesThemCountedBothWaysWhenTheHearingIsClosed() {
        example.bean(PublishAnswers.class).asTheyCome();
        var list = "/horing/" + ExampleHearing.SLUG + "/svar";
        assertThat(example.respondent.get(list).body()).contains("6 svar").doesNotContain("Nesten likt");
        example.deadlinePasses();
        assertThat(example.respondent.get(list).body())
                .contains("6 svar", "5 når nesten like svar telles én gang", "Nesten likt ett annet svar");
        assertThat(example.respondent.get(list + "?gruppe=1").body())
                .contains("2 svar", "Ett når nesten like", list + "/3\"", list + "/6\"")
                .doesNotContain(list + "/2\"");
        assertThat(example.respondent.get(list + "/3").body()).contains("Nesten like svar", list + "?gruppe=1");
        assertThat(example.respondent.get(list + "/2").body()).doesNotContain("Nesten like svar");
        whatIsToldOfThemIsCountedBothWaysToo();
        theShareIsToldOnlyWhereAllWordsOfBothMayBeRead(list);
    }

    private void whatIsToldOfThemIsCountedBothWaysToo() {
        assertThat(example.secretary.get(example.work() + "/analyse").body()).contains("alle stedene blir da 5.");
        assertThat(example.secretary.get(example.work() + "/analyse/steder").body())
                .contains("6 steder", "5 er det når nesten like svar telles én gang.");
        var system = Actor.system("test");
        var remark = hearingRemark(example.hearing, "penger");
        for (var one : example.bean(HearingAnswers.class).to(example.id())) {
            remark = Set.of(2, 3, 6).contains(one.number())
                    ? remark.including(new SaidPoint(one.header().id(), null, ""))
                    : remark;
        }
        example.bean(Commands.class).create(system, example.bean(HearingRemarks.class), remark);
        assertThat(example.secretary.get(example.work() + "/behandling").body())
                .contains("3 (2 når nesten like svar telles én gang)");
        whatNearlyTheSameSayIsTakenInAtOnce(
                "/arbeid/horingsmerknad/" + remark.header().id());
        example.bean(JdbcClient.class)
                .sql("update record.record set state = 'approved' where slug = 'penger'")
                .update();
        pressed(example.secretary, example.work(), "/vurder");
        var summarise = example.work() + "/oppsummer";
        var summary = example.secretary.form(summarise, summarise);
        summary.put("summary.nb", "Det kom seks svar.");
        assertThat(example.secretary.post(summarise, summary).statusCode()).isEqualTo(303);
        assertThat(example.respondent
                        .get("/horing/" + ExampleHearing.SLUG + "/behandling")
                        .body())
                .as("those that a source has counted are told as it says, both ways")
                .contains("Sagt i 15 svar, 14 når nesten like svar telles én gang");
        var body = example.bean(Bodies.class).all().getFirst().header().id();
        var paper = example.bean(ProposeHearing.class)
                .propose(
                        system,
                        example.id(),
                        example.bean(Hearings.class).get(example.id()).header().version(),
                        body);
        assertThat(paper.text().byLanguage().get("nb"))
                .contains("Sagt i 3 svar. 2 er det når nesten like svar telles én gang. Det er for dyrt.");
    }

    private void whatNearlyTheSameSayIsTakenInAtOnce(String page) {
        var remarks = example.bean(HearingRemarks.class);
        var id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(example.editor.get(page).body())
                .as("all of them are in it already")
                .doesNotContain("nesten likt svar sier det samme", "nesten like svar sier det samme");
        pressed(example.editor, page, "/ta-ut");
        pressed(example.editor, page, "/ta-ut");
        assertThat(remarks.get(id).points()).hasSize(1);
        assertThat(example.editor.get(page).body()).contains("Ta med stedet der et nesten likt svar sier det samme");
        var take = page + "/ta-med";
        var stale = example.editor.form(page, take);
        stale.remove("punkt");
        stale.put("alle", "like");
        assertThat(example.editor.post(take, stale).statusCode()).isEqualTo(303);
        assertThat(remarks.get(id).points()).hasSize(2);
        assertThat(example.editor.post(take, stale).statusCode()).isEqualTo(409);
        example.bean(Commands.class)
                .change(
                        Actor.system("test"),
                        HearingRemarks.EDIT,
                        remarks,
                        id,
                        remarks.get(id).header().version(),
                        one -> one.including(example.bean(HearingPoints.class).untreated(example.id(), 9).stream()
                                .filter(point -> point.number() == 2)
                                .map(HearingPoints.Point::whole)
                                .toList()));
    }

    private void theShareIsToldOnlyWhereAllWordsOfBothMayBeRead(String list) {
        var share = "% av alle rekker på tre ord";
        assertThat(example.respondent.get(list + "/3").body()).contains(share);
        assertThat(likeTheThird()).isPositive();
        example.bean(JdbcClient.class)
                .sql("update hearing.published set standing = 'partly' where hearing = :id and number = 3")
                .param("id", example.id())
                .update();
        assertThat(example.respondent.get(list + "/3").body())
                .contains("Nesten like svar", list + "?gruppe=1")
                .doesNotContain(share);
        assertThat(likeTheThird()).isZero();
    }

    /** How many are said to be like the third answer, itself included where it is like another. */
    private int likeTheThird() {
        return example.bean(JdbcClient.class)
                .sql("""
                        select count(*) from edition.hearing_alike
                        where hearing = :id and (number = 3 or tied_to = 3) and (tied_to is not null or share is not null)
                        """)
                .param("id", example.id())
                .query(Integer.class)
                .single();
    }

    private void aSearchIsCalledOffAndOneThatHasGoneSilentGivesWay() throws Exception {
        var groupings = example.bean(HearingGroupings.class);
        var commands = example.bean(Commands.class);
        var system = Actor.system("test");
        var empty = example.secretary.get(all()).body();
        assertThat(empty).doesNotContain("Se hvordan det står nå");
        assertThat(empty.indexOf("Finn nesten like svar"))
                .as("what there is to do stands before what there is not")
                .isPositive()
                .isLessThan(empty.indexOf("Ingen har lett"));
        var one = commands.create(system, groupings, GroupAnswers.blank(example.id()));
        groupings.beat(one.header().id(), 2, 5);
        assertThat(example.secretary.get(all()).body())
                .contains("Leser: 2 av 5 svar", "Se hvordan det står nå")
                .doesNotContain("forrige kjøring");
        pressed(example.secretary, all(), "");
        assertThat(groupings.of(example.id())).as("one at a time").hasSize(1);
        var page = example.secretary.form(
                all(), "/arbeid/horingskjoring/" + one.header().id() + "/stans");
        assertThat(example.secretary
                        .post("/arbeid/horingskjoring/" + one.header().id() + "/stans", page)
                        .statusCode())
                .isEqualTo(303);
        assertThat(groupings.get(one.header().id()).header().state()).isEqualTo(HearingGrouping.STOPPED);
        assertThat(counts()).isEqualTo(new GroupedAnswers.Counts(5, 5, 5));

        var silent = commands.create(system, groupings, GroupAnswers.blank(example.id()));
        groupings.beat(silent.header().id(), 2, 5);
        example.bean(JdbcClient.class)
                .sql("update hearing.grouping_pace set beat_at = beat_at - interval '6 minutes' where grouping = :id")
                .param("id", silent.header().id())
                .update();
        assertThat(example.secretary.get(all()).body()).contains("ikke gitt lyd fra seg");
        pressed(example.secretary, all(), "");
        assertThat(groupings.get(silent.header().id()).header().state()).isEqualTo(HearingGrouping.FAILED);
        assertThat(groupings.of(example.id())).hasSize(3);
        ended();
    }
}
