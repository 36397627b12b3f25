package no.retning.site;

import static no.retning.Fixtures.body;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.DispatchPack;
import no.retning.governance.Meeting;
import no.retning.governance.Meetings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The year of a body: twelve months, each with its meetings. */
class YearWheelTest {
    private static final Actor SYSTEM = Actor.system("prøve");
    private static final Pattern MONTH = Pattern.compile(
            "<th role=\"rowheader\" scope=\"row\">(?<name>[^<]*)</th>(?<meetings>.*?)</tr>", Pattern.DOTALL);

    private static TestInstance instance;

    @BeforeAll
    static void callMeetings() {
        instance = TestInstance.start(Map.of());
        var one = newBody("utvalget");
        call(one, "2033-01-11T09:00:00Z");
        call(one, "2033-09-07T09:00:00Z");
        cancel(one, "2033-09-20T09:00:00Z");
        // The last evening of the year in Norway is no part of the next, though it is so in no other clock.
        call(one, "2033-12-31T22:30:00Z");
        call(one, "2033-12-31T23:30:00Z");
        call(newBody("radet"), "2033-05-04T09:00:00Z");
        instance.bean(Commands.class)
                .create(SYSTEM, instance.bean(Meetings.class), meeting(one, Instant.parse("2033-03-01T09:00:00Z")));
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Body newBody(String slug) {
        return instance.bean(Commands.class).create(SYSTEM, instance.bean(Bodies.class), body(slug));
    }

    private static Meeting call(Body body, String starts) {
        var planned = instance.bean(Commands.class)
                .create(SYSTEM, instance.bean(Meetings.class), meeting(body, Instant.parse(starts)));
        return instance.bean(DispatchPack.class)
                .call(SYSTEM, planned.header().id(), planned.header().version());
    }

    private static void cancel(Body body, String starts) {
        var called = call(body, starts);
        instance.bean(DispatchPack.class)
                .cancel(SYSTEM, called.header().id(), called.header().version(), nb("Avlyst."));
    }

    /** Each month as the page has it, with the days of its meetings and whether they are cancelled. */
    private static List<String> wheel(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(instance.baseUrl() + path))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            var months = new ArrayList<String>();
            for (var row : MONTH.matcher(answer.body()).results().toList()) {
                var days = new ArrayList<String>();
                for (var line : row.group("meetings").split("<li>")) {
                    var day = Pattern.compile("datetime=\"([^\"]+)\"").matcher(line);
                    if (day.find()) {
                        days.add(day.group(1) + (line.contains("class=\"tag\"") ? " avlyst" : ""));
                    }
                }
                months.add(row.group("name") + (days.isEmpty() ? "" : " " + String.join(", ", days)));
            }
            return months;
        }
    }

    @Test
    void everyMonthHasItsOwnMeetingsAndAMonthWithoutAnyIsThereToo() throws Exception {
        assertThat(wheel("/moter?organ=utvalget&ar=2033"))
                .containsExactly(
                        "januar 2033-01-11",
                        "februar",
                        "mars",
                        "april",
                        "mai",
                        "juni",
                        "juli",
                        "august",
                        "september 2033-09-07, 2033-09-20 avlyst",
                        "oktober",
                        "november",
                        "desember 2033-12-31");
    }

    @Test
    void theNextYearBeginsAtMidnightInNorway() throws Exception {
        assertThat(wheel("/moter?organ=utvalget&ar=2034")).startsWith("januar 2034-01-01", "februar");
    }

    @Test
    void theMeetingsOfAllBodiesShareOneWheelInTheLanguageOfTheReader() throws Exception {
        assertThat(wheel("/en/moter?ar=2033"))
                .contains("January 2033-01-11", "May 2033-05-04", "September 2033-09-07, 2033-09-20 avlyst")
                .contains("March", "December 2033-12-31");
    }
}
