package no.retning.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a step of a process stands on the days around its own. */
class PlannedStepTest {
    private static PlannedStep step(
            String type, String from, @Nullable String until, PlannedStep.@Nullable Outcome outcome) {
        var json = Json.MAPPER.createObjectNode();
        json.put("kind", "process-step").put("id", UUID.randomUUID().toString()).put("slug", "steg");
        return new PlannedStep(
                new Item(json), type, new RoughDate(from), until == null ? null : new RoughDate(until), outcome);
    }

    private static PlannedStep.Outcome happened(String from, @Nullable String until) {
        return new PlannedStep.Outcome(
                false,
                new RoughDate(from),
                until == null ? null : new RoughDate(until),
                LocalisedText.NONE,
                Source.NONE);
    }

    private static StepStanding on(PlannedStep step, String day) {
        return step.standing(LocalDate.parse(day));
    }

    @Test
    void aMeetingIsPlannedTheDayBeforeDueOnTheDayAndSilentTheDayAfter() {
        var meeting = step("meeting", "2021-09-07", null, null);
        assertThat(on(meeting, "2021-09-06")).isEqualTo(StepStanding.PLANNED);
        assertThat(on(meeting, "2021-09-07")).isEqualTo(StepStanding.DUE);
        assertThat(on(meeting, "2021-09-08")).isEqualTo(StepStanding.SILENT);
    }

    @Test
    void whatHappenedIsKnownFromTheDayItHappened() {
        var moved = step("meeting", "2021-09-07", null, happened("2021-09-13", null));
        assertThat(on(moved, "2021-09-06")).isEqualTo(StepStanding.PLANNED);
        assertThat(on(moved, "2021-09-12")).isEqualTo(StepStanding.SILENT);
        assertThat(on(moved, "2021-09-13")).isEqualTo(StepStanding.DONE);
    }

    @Test
    void aPhaseGoesOnUntilItsLastDayAndIsLateTheDayAfter() {
        var phase = step("phase", "2021-Q1", "2021-Q3", happened("2021-02-01", "2021-11-15"));
        assertThat(on(phase, "2020-12-31")).isEqualTo(StepStanding.PLANNED);
        assertThat(on(phase, "2021-01-01")).isEqualTo(StepStanding.DUE);
        assertThat(on(phase, "2021-02-01")).isEqualTo(StepStanding.ONGOING);
        assertThat(on(phase, "2021-09-30")).isEqualTo(StepStanding.ONGOING);
        assertThat(on(phase, "2021-10-01")).isEqualTo(StepStanding.LATE);
        assertThat(on(phase, "2021-11-15")).isEqualTo(StepStanding.DONE);
    }

    @Test
    void whatIsDroppedIsNeitherDoneNorSilent() {
        var dropped = step(
                "meeting",
                "2021-09-07",
                null,
                new PlannedStep.Outcome(true, null, null, LocalisedText.NONE, Source.NONE));
        assertThat(on(dropped, "2021-10-01")).isEqualTo(StepStanding.DROPPED);
    }

    @Test
    void aQuarterIsFromItsFirstDayToItsLastAndADayThatDoesNotExistIsNone() {
        var third = new RoughDate("2021-Q3");
        assertThat(third.first()).isEqualTo("2021-07-01");
        assertThat(third.last()).isEqualTo("2021-09-30");
        assertThat(new RoughDate("2024-02").last()).isEqualTo("2024-02-29");
        assertThat(new RoughDate("2021").last()).isEqualTo("2021-12-31");
        assertThat(RoughDate.isOne("2021-02-30")).isFalse();
        assertThat(RoughDate.isOne("2021-13")).isFalse();
        assertThat(RoughDate.isOne("2021-Q5")).isFalse();
        assertThat(RoughDate.isOne("høsten 2021")).isFalse();
    }

    @Test
    void whatLiesWithinARoughPlanIsAsPlannedAndWhatDoesNotIsAtLeastSoLate() {
        assertThat(Drift.of(new RoughDate("2021-Q3"), new RoughDate("2021-09-30")))
                .isEqualTo(new Drift(0, false));
        assertThat(Drift.of(new RoughDate("2021-Q3"), new RoughDate("2021-10-06")))
                .isEqualTo(new Drift(6, false));
        assertThat(Drift.of(new RoughDate("2021-09-07"), new RoughDate("2021-09-13")))
                .isEqualTo(new Drift(6, true));
        assertThat(Drift.of(new RoughDate("2021-09-07"), new RoughDate("2021-09-01")))
                .isEqualTo(new Drift(-6, true));
    }
}
