package no.retning.formats.projectfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class ProjectJsonTest {
    @Test
    void everyFieldIsReadAndWrittenWithoutLoss() {
        ProjectFile plan = read(Plans.FULL);

        assertThat(plan.activities().getFirst().duration()).isEqualTo(new Estimate.Triangular(10, 15, 40));
        assertThat(plan.activities().getFirst().constraints()).hasSize(2);
        assertThat(plan.calendars().getFirst().week().get(DayOfWeek.MONDAY))
                .containsExactly(new Shift(480, 720), new Shift(750, 960));
        assertThat(plan.risks().getFirst().impacts().get(1).change()).isEqualTo(RiskEvent.Change.MULTIPLY);
        assertThat(read(written(plan))).isEqualTo(plan);
        assertThat(written(read(written(plan)))).isEqualTo(written(plan));
    }

    @Test
    void anyPlanReadsBackAsWhatWasWritten() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        var plans = new Plans(seed);
        for (int i = 0; i < 200; i++) {
            ProjectFile plan = plans.any();
            assertThat(read(written(plan))).isEqualTo(plan);
        }
    }

    @Test
    void littleIsRequired() {
        ProjectFile plan = read("""
                {"activities": [{"id": "a", "duration": 3}, {"id": "b", "duration": 0}], "links": [{"from": "a", "to": "b"}]}""");

        assertThat(plan.unit()).isEqualTo(ProjectFile.Unit.PERIOD);
        assertThat(plan.activities()).extracting(Activity::milestone).containsExactly(false, true);
        assertThat(plan.links()).containsExactly(new Link("a", "b", Link.Type.FS, 0, false));
    }

    @Test
    void whatIsWrongIsNamedByLineAndField() {
        refused("{\"activities\": [\n{\"id\": \"a\"}]}", "line 2, activities[0] lacks \"duration\"");
        refused(
                "{\"activities\": [\n\n{\"id\": \"a\", \"duration\": -1}]}",
                "line 3, activities[0].duration: a fixed estimate is -1.0; it must be a number from 0");
        refused("{\"activities\": [{\"id\": \"a\", \"duration\": NaN}]}", "line 1, column");
        refused(
                "{\"activities\": [{\"id\": \"a\", \"duration\": 1e999}]}",
                "line 1, activities[0].duration must be a number");
        refused(
                "{\"activities\": [{\"id\": \"a\", \"duration\": {\"triangular\": {\"min\": 3, \"mode\": 2, \"max\": 5}}}]}",
                "activities[0].duration.triangular: min, mode and max of a triangular estimate: 3.0 comes before 2.0");
        refused(
                "{\"activities\": [{\"id\": \"a\", \"duration\": 1, \"dration\": 2}]}",
                "activities[0] has no field \"dration\"");
        refused(
                "{\"activities\": [{\"id\": \"a\", \"duration\": 1}, {\"id\": \"a\", \"duration\": 1}]}",
                "activity \"a\" is there twice");
        refused(
                "{\"activities\": [{\"id\": \"a\", \"duration\": 1}], \"links\": [{\"from\": \"a\", \"to\": \"b\"}]}",
                "the link from \"a\" names the activity \"b\", which the file does not have");
        refused(
                "{\"activities\": [], \"links\": [{\"from\": \"a\", \"to\": \"b\", \"type\": \"XX\"}]}",
                "line 1, links[0].type is \"XX\"; it must be one of");
        refused(
                "{\"activities\": [], \"groups\": [{\"id\": \"a\", \"parent\": \"b\"}, {\"id\": \"b\", \"parent\": \"a\"}]}",
                "stands under itself");
        refused("{\"activities\": [], \"activities\": []}", "this is not JSON");
        refused("{\"activities\": [", "this is not JSON");
        refused("[".repeat(100_000), "line 1: a plan must be a JSON object");
        refused("{\"activities\": " + "[".repeat(100_000), "this is not JSON");
        refused("", "line 1: a plan must be a JSON object");
        refused("{}", "the plan lacks \"activities\"");
    }

    private static ProjectFile read(String text) {
        return ProjectJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(ProjectFile plan) {
        var bytes = new ByteArrayOutputStream();
        ProjectJson.write(plan, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void refused(String text, String message) {
        assertThatExceptionOfType(InvalidProjectFile.class)
                .isThrownBy(() -> read(text))
                .withMessageContaining(message);
    }
}
