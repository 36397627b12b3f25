package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.governance.Bodies;
import no.retning.governance.Cases;
import no.retning.journal.Journal;
import no.retning.record.Ref;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.Publish;
import no.retning.strategy.Structures;
import no.retning.thread.BrokenThreads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a goal is assessed year by year: by two pairs of eyes, in the open when it is done, and never by silence. */
class AssessmentTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String AT = "/arbeid/vurdering";

    @TempDir
    private Path folder;

    private static TestInstance instance;
    private static Assessments assessments;
    private static Clerk writer;
    private static Clerk secretary;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        assessments = instance.bean(Assessments.class);
        writer = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static UUID goal(String slug) {
        return instance.bean(Goals.class).find(slug).orElseThrow().header().id();
    }

    /** A form that is filled in but for what a test is about. */
    private static Map<String, String> filled(String goal, LocalDate day, String summary) {
        var form = writer.form(AT + "/ny?mal=" + goal(goal), AT);
        form.put("day", day.toString());
        form.put("events.nb", "Et nytt register er tatt i bruk.");
        form.put("figures.nb", "Ingen måler dette ennå.");
        form.put("summary.nb", summary);
        form.put("status", "challenged");
        form.put("trend", "level");
        form.put("by", "Prøverne");
        return form;
    }

    private static String written(String goal, LocalDate day, String summary) {
        var form = filled(goal, day, summary);
        assertThat(writer.post(AT, form).statusCode()).isEqualTo(303);
        return AT + "/" + form.get("id");
    }

    private static HttpResponse<String> press(Clerk clerk, String path, String what) {
        return clerk.post(path + what, clerk.form(path, path + what));
    }

    private static HttpResponse<String> approved(Clerk by, String path) {
        var form = by.form(path + "/godkjenn", path + "/godkjenn");
        form.put("assuredBy", "De andre prøverne");
        return by.post(path + "/godkjenn", form);
    }

    private static void published(String path) {
        assertThat(press(writer, path, "/kvalitetssikring").statusCode()).isEqualTo(303);
        assertThat(approved(secretary, path).statusCode()).isEqualTo(303);
        assertThat(press(secretary, path + "/publiser", "").statusCode()).isEqualTo(303);
    }

    private static Assessment of(String path) {
        return assessments.get(UUID.fromString(path.substring(AT.length() + 1)));
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        var form =
                filled("mal-2-enklere-arbeidshverdag", LocalDate.now().plusYears(1), "Tung tekst å skrive om igjen.");
        form.put("status", "lilla");
        form.put("events.nb", "");
        form.put("figures.nb", "");
        var refused = writer.post(AT, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Dagen ligger fram i tid", "Velg en status", "Skriv minst én av de tre delene")
                .contains("Tung tekst å skrive om igjen.");
        assertThat(assessments.all())
                .noneMatch(one -> one.header().id().toString().equals(form.get("id")));
    }

    @Test
    void whoeverHasWrittenItNeverApprovesItAndADraftIsSeenByNobodyOutside() {
        var path = written("mal-2-enklere-arbeidshverdag", LocalDate.of(2026, 2, 1), "Mumler om at det går greit.");
        assertThat(everybody.get("/status").body()).doesNotContain("Mumler om at");
        assertThatThrownBy(() -> instance.bean(PublishAssessment.class)
                        .publish(
                                SYSTEM,
                                of(path).header().id(),
                                of(path).header().version(),
                                Publish.Occasion.ORDINARY))
                .as("nobody has approved it")
                .isInstanceOf(Refused.class);
        press(writer, path, "/kvalitetssikring");

        assertThat(writer.get(path).body())
                .contains("En annen må godkjenne den")
                .doesNotContain(path + "/godkjenn");
        var same = approved(writer, path);
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(same.body()).contains("Du har skrevet i denne vurderingen", "De andre prøverne");
        assertThat(of(path).header().state()).isEqualTo(Assessment.ASSURANCE);
        assertThatThrownBy(() -> of(path).approved(SYSTEM, "Systemet", LocalDate.EPOCH))
                .as("the system is nobody's second pair of eyes")
                .isInstanceOf(SameEyes.class);

        for (var channel : List.of(
                "/status",
                "/mal/mal-2-enklere-arbeidshverdag",
                "/sok?q=Mumler",
                "/feed.atom",
                "/api/v1/search?q=Mumler",
                "/api/v1/editions?kind=assessment",
                "/id/assessment/" + of(path).header().id(),
                "/vurdering/" + of(path).header().slug())) {
            assertThat(everybody.get(channel).body()).as(channel).doesNotContain("Mumler om at");
        }
        assertThat(everybody.get("/mal/mal-2-enklere-arbeidshverdag").body())
                .as("silence is a standing of its own, and never good news")
                .contains("Ikke vurdert ennå")
                .doesNotContain("mark-on-track");

        assertThat(approved(secretary, path).statusCode()).isEqualTo(303);
        press(secretary, path + "/publiser", "");
        assertThat(everybody.get("/mal/mal-2-enklere-arbeidshverdag").body())
                .contains("Noen utfordringer", "Mumler om at det går greit.", "Et nytt register er tatt i bruk.")
                .contains("Vurdert av Prøverne per 1. februar 2026");
        assertThat(everybody.get("/vurdering/" + of(path).header().slug()).body())
                .contains("Kvalitetssikret av: De andre prøverne");
    }

    /** Its figures say how much; what they mean is said by people, with what happened as evidence. */
    @Test
    void anIndicatorIsAssessedAsAGoalIsAndItsPageSaysHowItStands() throws IOException {
        var slug = "besok-pa-helsenorge";
        var id = instance.bean(Indicators.class)
                .find(slug)
                .orElseThrow()
                .header()
                .id();
        var event = instance.bean(KeyEvents.class).all().getFirst();
        var page = "/indikator/" + slug;
        assertThat(everybody.get(page).body()).doesNotContain("Slik står det til");
        assertThat(writer.get("/arbeid/indikator/" + id).body()).contains("/arbeid/vurdering/ny?mal=" + id);
        var form = writer.form(AT + "/ny?mal=" + id, AT);
        assertThat(form).containsEntry("about", id.toString());
        form.put("day", "2026-02-01");
        form.put("figures.nb", "Besøkene ble flere.");
        form.put("summary.nb", "Tallene vokser, og det er grunn til å se etter hvorfor.");
        form.put("status", "on-track");
        form.put("by", "Prøverne");
        form.put("evidence", event.header().ref().toString());
        assertThat(writer.post(AT, form).statusCode()).isEqualTo(303);
        var path = AT + "/" + form.get("id");
        assertThat(of(path).about()).isEqualTo(new Ref(Indicator.KIND, id));
        assertThat(of(path).evidence()).containsExactly(event.header().ref());
        assertThat(writer.get(path).body()).contains("/arbeid/indikator/" + id);
        published(path);
        assertThat(everybody.get(page).body())
                .contains("I rute", "Besøkene ble flere.", "Vurdert av Prøverne per 1. februar 2026");
        assertThat(everybody.get("/vurdering/" + of(path).header().slug()).body())
                .contains("href=\"" + page + "\"", "Tallene vokser");
        assertThat(everybody.get("/status").body()).contains("Vurdering 2026: Besøk på Helsenorge");

        var zip = new ByteArrayOutputStream();
        instance.exporter("package").export(null, Map.of(), zip);
        var file = Files.write(folder.resolve("alt.zip"), zip.toByteArray());
        var before = of(path);
        instance.importer("package")
                .importFrom(
                        List.of(file),
                        Map.of(),
                        false,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(of(path)).isEqualTo(before);
    }

    @Test
    void whatGoesBackToBeChangedMustBeApprovedAgainAndTheOldEditionStands() {
        var path = written("delmal-1b", LocalDate.of(2026, 2, 1), "Slik var det.");
        published(path);
        assertThat(writer.post(path + "/rediger", Map.of("summary.nb", "I det stille"))
                        .statusCode())
                .as("what is published is not edited")
                .isEqualTo(403);
        press(writer, path, "/tilbake");
        assertThat(of(path).assurance()).isNull();
        var form = writer.form(path + "/rediger", path + "/rediger");
        form.put("summary.nb", "Slik er det nå.");
        assertThat(writer.post(path + "/rediger", form).statusCode()).isEqualTo(303);
        assertThat(everybody.get("/mal/delmal-1b").body())
                .contains("Slik var det.")
                .doesNotContain("Slik er det nå.");
        published(path);
        assertThat(everybody.get("/mal/delmal-1b").body()).contains("Slik er det nå.");
        assertThat(instance.bean(Journal.class).of(of(path).header().id()))
                .extracting(entry -> entry.action())
                .containsExactly(
                        "create", "submit", "approve", "publish", "return", "edit", "submit", "approve", "publish");
    }

    @Test
    void theNextYearsFollowsThisYearsWhichStaysToBeReadAndComparedAndAnEarlierDayShowsTheEarlierOne() {
        var first = written("mal-3-helsedata", LocalDate.of(2025, 3, 31), "Dataene er vanskelige å finne.");
        published(first);
        var older = of(first).header().slug();
        instance.bean(JdbcClient.class)
                .sql("update edition.pointer set shown = tstzrange('2025-04-15', null) where thing = :thing")
                .param("thing", of(first).header().id())
                .update();
        assertThat(broken("mal-3-helsedata"))
                .as("what was said more than a year ago has gone stale")
                .contains("goal-not-assessed");

        var second = written("mal-3-helsedata", LocalDate.now().minusDays(10), "Dataene er enkle å finne.");
        assertThat(of(second).header().predecessor())
                .isEqualTo(of(first).header().id());
        published(second);
        assertThat(everybody.get("/vurdering/" + of(second).header().slug()).body())
                .contains("Hva som er nytt siden sist", "Statusen er den samme.")
                .contains("vanskelige</del>", "enkle</ins>");
        var goal = everybody.get("/mal/mal-3-helsedata").body();
        assertThat(goal).contains("Dataene er enkle å finne.", "Tidligere vurderinger", "/vurdering/" + older);
        assertThat(everybody.get("/vurdering/" + older).body()).contains("Dataene er vanskelige å finne.");
        assertThat(broken("mal-3-helsedata")).doesNotContain("goal-not-assessed");

        assertThat(everybody.get("/vurdering/" + older + "?asOf=2025-05-01").statusCode())
                .isEqualTo(200);
        assertThat(everybody
                        .get("/vurdering/" + of(second).header().slug() + "?asOf=2025-05-01")
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<String> broken(String goal) {
        var id = goal(goal);
        return instance.bean(BrokenThreads.class).all().stream()
                .filter(one -> one.thing().id().equals(id))
                .map(one -> one.rule().id())
                .toList();
    }

    @Test
    void theYearsAssessmentsComeBeforeABodyAsOneCase() {
        var one = written("mal-4-tilgjengelig-informasjon", LocalDate.of(2024, 3, 31), "Den første av to.");
        var other = written("delmal-1a", LocalDate.of(2024, 4, 1), "Den andre av to.");
        press(writer, one, "/kvalitetssikring");
        press(writer, other, "/kvalitetssikring");
        var body =
                instance.bean(Bodies.class).find("nuit").orElseThrow().header().id();
        var form = secretary.form(one + "/sak", one + "/sak");
        form.put("body", body.toString());
        assertThat(secretary.post(one + "/sak", form).statusCode()).isEqualTo(303);
        assertThat(of(one).caseRef()).isNotNull().isEqualTo(of(other).caseRef());
        var made = instance.bean(Cases.class).get(of(one).caseRef());
        assertThat(made.title().byLanguage()).containsEntry("nb", "Slik står strategien i 2024");
        assertThat(made.text().byLanguage().get("nb"))
                .contains("2 vurderinger", "Den første av to.", "Den andre av to.", "Noen utfordringer");
        assertThat(secretary.post(one + "/sak", form).statusCode())
                .as("one case is enough")
                .isEqualTo(422);
    }

    @Test
    void onlyAGoalThatThePublicKnowsIsAssessedInPublic() {
        var commands = instance.bean(Commands.class);
        var goals = instance.bean(Goals.class);
        var known = goals.find("mal-3-helsedata").orElseThrow();
        var structure = instance.bean(Structures.class).get(known.structure());
        var hidden = commands.create(SYSTEM, goals, Fixtures.goal(structure, "skjult-mal", GoalType.GOAL, 99));
        var path = written("skjult-mal", LocalDate.of(2026, 2, 1), "Om noe ingen kjenner.");
        press(writer, path, "/kvalitetssikring");
        approved(secretary, path);
        assertThat(secretary.get(path + "/publiser").body())
                .contains("Det dette handler om, er ikke publisert")
                .doesNotContain("Om noe ingen kjenner.");
        assertThat(hidden.header().state()).isEqualTo(Goals.ACTIVE);
        assertThat(everybody.get("/status").body()).doesNotContain("skjult-mal");
    }
}
