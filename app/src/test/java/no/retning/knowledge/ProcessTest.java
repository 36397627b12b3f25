package no.retning.knowledge;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A process as it was planned and as it went. */
class ProcessTest {
    private static final String EXAMPLE = "/prosess/ny-e-helsestrategi-2021-2022";

    private static TestInstance instance;
    private static ProcessPlans plans;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        plans = instance.bean(ProcessPlans.class);
        commands = instance.bean(Commands.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(instance.baseUrl() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String text(String path) throws Exception {
        return get(path).body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private static UUID created(ProcessPlan plan) {
        return commands.create(SECRETARY, plans, plan).header().id();
    }

    private static void change(UUID id, String action, UnaryOperator<ProcessPlan> change) {
        commands.change(SECRETARY, action, plans, id, plans.get(id).header().version(), change);
    }

    private static void publish(UUID id) {
        instance.bean(PublishKnowledge.class)
                .publish(
                        SECRETARY,
                        instance.bean(ProcessCompositions.class),
                        id,
                        plans.get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    private static Outcome happened(String from) {
        return new Outcome(false, new RoughDate(from), null, LocalisedText.NONE, SOURCE);
    }

    @Test
    void aDraftCannotBePublishedAndWhatIsAddedLaterWaitsForTheNextEdition() throws Exception {
        var id = created(Fixtures.process("hemmelig-plan"));
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThat(get("/prosess/hemmelig-plan").statusCode()).isEqualTo(404);
        assertThat(get("/prosess/hemmelig-plan/plan.ics").statusCode()).isEqualTo(404);
        assertThat(get("/kunnskap").body()).doesNotContain("hemmelig-plan");

        change(id, ProcessPlans.ADVANCE, plan -> plan.with(plan.header().in(ProcessPlan.AGREED)));
        publish(id);
        assertThat(text("/prosess/hemmelig-plan?dato=2030-08-30"))
                .contains("Der sto prosessen 30. august 2030", "Det neste Steget mote", "om 8 dager");
        assertThat(get("/kunnskap").body()).contains("/prosess/hemmelig-plan");

        change(id, Kept.EDIT, plan -> plan.and(step(StepType.GATE, "hemmelig-steg", "2030-10", null, null)));
        assertThat(get("/prosess/hemmelig-plan").body()).doesNotContain("hemmelig-steg");
        assertThat(get("/prosess/hemmelig-plan/plan.ics").body()).doesNotContain("hemmelig-steg");
    }

    @Test
    void whatHappenedStandsBesideWhatWasPlanned() throws Exception {
        var plan = Fixtures.process("flyttet-mote");
        var id = created(plan.with(plan.header().in(ProcessPlan.AGREED))
                .and(step(StepType.MEETING, "flyttet", "2021-09-07", null, happened("2021-09-13")))
                .and(step(StepType.CHECKPOINT, "innenfor", "2021-Q3", null, happened("2021-09-30")))
                .and(step(
                        StepType.GATE,
                        "droppet",
                        "2021-Q4",
                        null,
                        new Outcome(true, null, null, nb("Møtet tok saken."), SOURCE))));
        publish(id);
        assertThat(text("/prosess/flyttet-mote"))
                .contains(
                        "Fant sted 6 dager senere enn planlagt.",
                        "Fant sted innenfor det planlagte.",
                        "Ble ikke noe av")
                .contains("Møtet tok saken.");
        assertThat(text("/prosess/flyttet-mote?dato=2021-09-10"))
                .contains("For ett steg er tiden gått")
                .doesNotContain("6 dager senere");
    }

    @Test
    void aBodyThatIsNotPublicIsNotNamed() throws Exception {
        var body = commands.create(SECRETARY, instance.bean(Bodies.class), Fixtures.body("hemmelig-organ"));
        var plan = Fixtures.process("med-hemmelig-organ");
        var meeting = plan.steps().getFirst();
        var id = created(plan.with(plan.header().in(ProcessPlan.AGREED))
                .and(new ProcessStep(
                        meeting.id(),
                        meeting.slug(),
                        meeting.type(),
                        meeting.title(),
                        meeting.text(),
                        body.header().id(),
                        meeting.from(),
                        null,
                        null,
                        SOURCE)));
        publish(id);
        assertThat(get("/prosess/med-hemmelig-organ").body())
                .contains("Steget mote")
                .doesNotContain(instance.bean(Bodies.class)
                        .get(body.header().id())
                        .title()
                        .byLanguage()
                        .get("nb"));
    }

    @Test
    void theExampleSaysWhereTheProcessStoodWhenThePackWasSentAndThatItIsOverNow() throws Exception {
        assertThat(text(EXAMPLE + "?dato=2021-09-07"))
                .contains("Der sto prosessen 7. september 2021", "Nå, etter planen", "NUIT drøfter")
                .contains("NUFA gir innspill")
                .contains("Møtedag på planen", "om 15 dager");
        assertThat(text(EXAMPLE)).contains("Alt i planen ligger bak oss", "Den nye strategien gjelder");
        assertThat(text(EXAMPLE + "?dato=i-gar")).contains("Datoen må skrives");
        assertThat(text("/en" + EXAMPLE + "?dato=2022-06-01")).contains("Hearing", "Under way", "Q4 2022");
    }

    @Test
    void thePlanIsACalendarThatOtherProgramsRead() throws Exception {
        var answer = get(EXAMPLE + "/plan.ics");
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/calendar");
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        calendar.validate(true);
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events)
                .hasSize(plans.find("ny-e-helsestrategi-2021-2022")
                        .orElseThrow()
                        .steps()
                        .size());
        assertThat(answer.body().replace("\r\n ", ""))
                .contains("SUMMARY:Høring\r\n", "DTSTART;VALUE=DATE:20220531", "DTEND;VALUE=DATE:20221002")
                .contains("TRANSP:TRANSPARENT");
    }
}
