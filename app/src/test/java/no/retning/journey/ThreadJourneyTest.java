package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From an aim of the white paper to a goal of today's strategy, and back. */
class ThreadJourneyTest {
    private static final String AIM = "malsetting-helsepersonell";
    private static final String AREA = "omrade-1-arbeidsprosesser";

    private static Example example;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        example = new Example();
        visitor = example.visitor();
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static List<JsonNode> steps(String question) {
        return visitor.get("/api/v1/threads?" + question)
                .json()
                .get("steps")
                .valueStream()
                .toList();
    }

    private static String slug(JsonNode step, String end) {
        return step.get(end).get("slug").stringValue();
    }

    private static JsonNode step(List<JsonNode> steps, String from, String to) {
        return steps.stream()
                .filter(step ->
                        slug(step, "from").equals(from) && slug(step, "to").equals(to))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No step from " + from + " to " + to + " in " + steps));
    }

    @Test
    void anAimLeadsByWayOfAnAreaToAGoalOfToday() {
        var steps = steps("from=goal/" + AIM);

        assertThat(step(steps, AIM, AREA).get("depth").intValue()).isEqualTo(1);
        assertThat(step(steps, AREA, Example.GOAL).get("depth").intValue()).isEqualTo(2);
    }

    @Test
    void theGoalLeadsBackToTheAimByTheSameTies() {
        var onward = steps("from=goal/" + AIM);
        var back = steps("to=goal/" + Example.GOAL);

        for (var tie : List.of(List.of(AREA, Example.GOAL), List.of(AIM, AREA))) {
            assertThat(step(back, tie.getFirst(), tie.getLast()).get("link"))
                    .isEqualTo(step(onward, tie.getFirst(), tie.getLast()).get("link"));
        }
        assertThat(step(back, AIM, AREA).get("depth").intValue()).isEqualTo(2);
    }

    @Test
    void everyStepSaysWhyWhoSaysSoWhenAndWhereItIsWritten() {
        assertThat(Stream.concat(steps("from=goal/" + AIM).stream(), steps("to=goal/" + Example.GOAL).stream()))
                .hasSizeGreaterThan(5)
                .allSatisfy(step -> {
                    // What a finding, a need or a choice names says itself why; between goals somebody has to say it.
                    if (isGoal(step, "from") && isGoal(step, "to")) {
                        assertThat(step.get("evidence").propertyNames()).contains("nb", "nn", "en");
                    }
                    assertThat(step.get("source").get("citation").stringValue()).isNotBlank();
                    assertThat(step.get("statedBy").stringValue()).isNotBlank();
                    assertThat(step.get("statedOn").stringValue()).matches("\\d{4}-\\d\\d-\\d\\d");
                });
    }

    private static boolean isGoal(JsonNode step, String end) {
        return step.get(end).get("ref").get("kind").stringValue().equals("goal");
    }

    @Test
    void thePageOfTheGoalShowsTheThreadAndEveryAddressOnItAnswers() {
        for (var language : List.of("", "/nn", "/en")) {
            var page = visitor.get(language + "/mal/" + Example.GOAL).body();
            assertThat(page).contains(language + "/mal/" + AREA);
            assertThat(visitor.get(language + "/trad/goal/" + Example.GOAL).body())
                    .contains(language + "/mal/" + AREA, language + "/mal/" + AIM);
            assertThat(visitor.addressesOn(language + "/mal/" + Example.GOAL))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(address -> assertThat(visitor.get(address).status())
                            .as(address)
                            .isBetween(200, 399));
        }
    }

    @Test
    void aReaderFollowsTheThreadByItsLinksFromTheGoalToTheAimAndBack() {
        var page = example.window(new Browser.NewContextOptions());
        page.navigate(example.url("/mal/" + Example.GOAL));
        for (var next : List.of(AREA, AIM, AREA, Example.GOAL)) {
            page.locator(".thread a[href='/mal/" + next + "']").first().click();
            page.waitForURL(example.url("/mal/" + next));
        }
        assertThat(page.locator("h1").innerText()).contains("Enklere arbeidshverdag");
    }
}
