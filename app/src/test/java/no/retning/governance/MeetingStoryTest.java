package no.retning.governance;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.record.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** NUIT's extra meeting of September 2021, from a plan to a public agenda, by a secretary and nobody else. */
class MeetingStoryTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String SECRET = "kanarifugl";

    private static TestInstance instance;
    private static Clerk secretary;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Body nuit() {
        return instance.bean(Bodies.class)
                .find("nuit")
                .orElseGet(() -> instance.bean(Commands.class)
                        .create(
                                SYSTEM,
                                instance.bean(Bodies.class),
                                new Body(
                                        Header.draft(UUID.randomUUID(), Body.KIND, "nuit", Body.ACTIVE),
                                        nb("Prioriteringsutvalget NUIT"),
                                        nb("NUIT"),
                                        nb("Råd om prioritering."),
                                        BodyLevel.SENIOR_MANAGERS,
                                        DecisionRule.CONSENSUS,
                                        true,
                                        SOURCE)));
    }

    private static void isSeeOther(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static void press(String page, String step, Map<String, String> typed) {
        var form = secretary.form(page, page + "/" + step);
        form.putAll(typed);
        isSeeOther(secretary.post(page + "/" + step, form));
    }

    @Test
    void thePackOfTheSourceComesOutAsItWasAndNothingElseDoes() throws Exception {
        var body = nuit().header().id().toString();
        var meeting = secretary.form("/arbeid/mote/ny", "/arbeid/mote");
        meeting.putAll(Map.of("body", body, "day", "2021-09-07", "from", "14:30", "until", "15:45"));
        meeting.putAll(Map.of("digital", "true", "extra", "true", "joining", "https://" + SECRET + ".example/rom"));
        isSeeOther(secretary.post("/arbeid/mote", meeting));
        var page = "/arbeid/mote/" + meeting.get("id");

        press(
                page,
                "nummer",
                Map.of("casesBefore", "17", "meetingsBefore", "3", "numbersReason", "Gitt i saksarkivet"));
        press(page, "formalia", Map.of());
        var analysis = propose(body, "Ny e-helsestrategi 2023 – nåsituasjonsanalyse v 0.7");
        var unsent = propose(body, "Usendt " + SECRET);
        press(analysis, "ta-inn", Map.of());
        press(analysis, "plasser", Map.of("plasser.meeting", meeting.get("id")));
        press(page, "kall", Map.of());

        assertThat(everybody.get("/mote/nuit-2021-4").body())
                .contains("Møte 4/2021 i NUIT", "Sakene står her når sakspapirene er sendt ut")
                .doesNotContain("nåsituasjonsanalyse");

        press(page, "send", Map.of());
        assertThat(everybody.get("/mote/nuit-2021-4").body())
                .containsSubsequence("14.30", "18/21", "Godkjenning av innkalling og dagsorden")
                .containsSubsequence(
                        "14.35", "19/21", "nåsituasjonsanalyse v 0.7", "Siv Ingebrigtsen, Direktoratet for e-helse")
                .containsSubsequence("15.25", "20/21", "Eventuelt")
                .contains("NUIT godkjenner innkalling og dagsorden.");
        assertThat(everybody.get("/sak/nuit-19-21").body())
                .contains("Er det noe som oppleves unyansert", "Hvilken rolle ønsker NUIT");
        for (var prefix : List.of("", "/nn", "/en")) {
            for (var work : List.of("/arbeid/mote", page, page + "/pakke", "/arbeid/sak", analysis, "/arbeid/sak/ny")) {
                assertThat(secretary.get(prefix + work).statusCode())
                        .as(prefix + work)
                        .isEqualTo(200);
            }
        }

        var ics = everybody.get("/kalender/nuit.ics").body();
        List<VEvent> events = new CalendarBuilder().build(new StringReader(ics)).getComponents("VEVENT");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(meeting.get("id"));
            assertThat(event.getSequence().getSequenceNo()).isEqualTo(1);
        });
        assertThat(ics).contains("DTSTART;TZID=Europe/Oslo:20210907T143000");

        secretlyTold();
        assertThat(everybody.get(unsent).body()).doesNotContain(SECRET);
        assertThat(everybody.get("/sok?q=n%C3%A5situasjonsanalyse").body()).contains("nåsituasjonsanalyse v 0.7");

        press(page, "avlys", Map.of("avlys.reason.nb", "Møtet er flyttet."));
        var cancelled = everybody.get("/kalender.ics").body();
        assertThat(cancelled).contains("STATUS:CANCELLED", "SEQUENCE:2", "UID:" + meeting.get("id"));
    }

    private static String propose(String body, String title) {
        var form = secretary.form("/arbeid/sak/ny", "/arbeid/sak");
        form.putAll(Map.of(
                "body",
                body,
                "title.nb",
                title,
                "type.discussion",
                "true",
                "talk",
                "20",
                "discussion",
                "30",
                "sensitiveTitle.nb",
                "Om " + SECRET,
                "presenters",
                "Siv Ingebrigtsen, Direktoratet for e-helse",
                "points.nb",
                "Er det noe som oppleves unyansert, mindre relevant, eller annet som mangler?\n\n"
                        + "Hvilken rolle ønsker NUIT at e-helsestrategien skal fylle?"));
        isSeeOther(secretary.post("/arbeid/sak", form));
        return "/arbeid/sak/" + form.get("id");
    }

    /** What is kept from the public is on no page, list, search, feed, calendar or programming interface. */
    private static void secretlyTold() {
        for (var path : List.of(
                "/",
                "/moter",
                "/moter?organ=nuit&ar=2021",
                "/mote/nuit-2021-4",
                "/sak/nuit-19-21",
                "/kalender.ics",
                "/kalender/nuit.ics",
                "/feed.atom",
                "/sitemap.xml",
                "/api/v1/editions?kind=meeting",
                "/api/v1/things/meeting/nuit-2021-4",
                "/api/v1/things/case/nuit-19-21",
                "/api/v1/things/meeting/nuit-2021-4/editions",
                "/om/tilgang")) {
            var answer = everybody.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContainIgnoringCase(SECRET);
        }
        assertThat(everybody.get("/api/v1/search?q=" + SECRET).body()).contains("\"hits\":[]");
    }
}
