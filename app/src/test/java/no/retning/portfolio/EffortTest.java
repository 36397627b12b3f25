package no.retning.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.journal.Touch;
import org.junit.jupiter.api.Test;

/** What reporting costs its owners in time. */
class EffortTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID OWNER = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private static Touch touch(UUID report, String at) {
        return new Touch(report, Instant.parse("2026-01-" + at + ":00Z"));
    }

    @Test
    void aNightBetweenTwoSavesIsHalfAnHour() {
        var touches = List.of(
                touch(FIRST, "05T14:00"), touch(FIRST, "05T14:10"), touch(FIRST, "06T09:00"), touch(FIRST, "06T09:05"));

        assertThat(Effort.minutes(touches, Map.of(FIRST, OWNER))).isEqualTo(Map.of(OWNER, 10 + 30 + 5 + 1));
    }

    @Test
    void whoReportsOnTwoMeasuresAtOnceSpendsTheTimeOnce() {
        var touches = List.of(
                touch(FIRST, "05T14:00"),
                touch(SECOND, "05T14:00"),
                touch(FIRST, "05T14:20"),
                touch(SECOND, "05T14:20"));

        assertThat(Effort.minutes(touches, Map.of(FIRST, OWNER, SECOND, OWNER))).isEqualTo(Map.of(OWNER, 21));
    }

    @Test
    void whoHasOnlyLookedHasNoTimeYet() {
        var touches = List.of(touch(FIRST, "05T14:00"), touch(SECOND, "05T14:00"), touch(FIRST, "05T14:01"));

        assertThat(Effort.minutes(touches, Map.of(FIRST, OWNER, SECOND, OTHER))).isEqualTo(Map.of(OWNER, 2));
    }
}
