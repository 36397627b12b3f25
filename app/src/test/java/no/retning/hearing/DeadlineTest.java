package no.retning.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import no.retning.hearing.DeadlineGate.Ruling;
import no.retning.hearing.DeadlineGate.Verdict;
import no.retning.page.Dates;
import no.retning.record.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A deadline is the same instant wherever it is written, kept, shown and held against the clock. */
class DeadlineTest {
    /** What clocks show where, which instant that is, how people read it as the end of a time, and what the gate says of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-10-02T00:00 | Europe/Oslo | 2022-10-01T22:00:00Z | 1. oktober 2022 kl. 24.00
            2022-10-01T23:59 | Europe/Oslo | 2022-10-01T21:59:00Z | 1. oktober 2022 kl. 23.59
            2022-10-01T15:00 | Europe/Oslo | 2022-10-01T13:00:00Z | 1. oktober 2022 kl. 15.00
            2026-01-15T12:00 | Europe/Oslo | 2026-01-15T11:00:00Z | 15. januar 2026 kl. 12.00
            2026-07-15T12:00 | Europe/Oslo | 2026-07-15T10:00:00Z | 15. juli 2026 kl. 12.00
            2026-03-29T01:59 | Europe/Oslo | 2026-03-29T00:59:00Z | 29. mars 2026 kl. 01.59
            2026-03-29T03:00 | Europe/Oslo | 2026-03-29T01:00:00Z | 29. mars 2026 kl. 03.00
            2026-03-30T00:00 | Europe/Oslo | 2026-03-29T22:00:00Z | 29. mars 2026 kl. 24.00
            2026-03-29T00:00 | Europe/Oslo | 2026-03-28T23:00:00Z | 28. mars 2026 kl. 24.00
            2026-10-25T01:59 | Europe/Oslo | 2026-10-24T23:59:00Z | 25. oktober 2026 kl. 01.59
            2026-10-25T02:30 | Europe/Oslo | 2026-10-25T01:30:00Z | 25. oktober 2026 kl. 02.30 (UTC+01:00)
            2026-10-25T03:00 | Europe/Oslo | 2026-10-25T02:00:00Z | 25. oktober 2026 kl. 03.00
            2026-10-26T00:00 | Europe/Oslo | 2026-10-25T23:00:00Z | 25. oktober 2026 kl. 24.00
            2024-02-29T23:59 | Europe/Oslo | 2024-02-29T22:59:00Z | 29. februar 2024 kl. 23.59
            2024-03-01T00:00 | Europe/Oslo | 2024-02-29T23:00:00Z | 29. februar 2024 kl. 24.00
            2025-03-01T00:00 | Europe/Oslo | 2025-02-28T23:00:00Z | 28. februar 2025 kl. 24.00
            2027-01-01T00:00 | Europe/Oslo | 2026-12-31T23:00:00Z | 31. desember 2026 kl. 24.00
            2026-06-01T12:00 | UTC | 2026-06-01T12:00:00Z | 1. juni 2026 kl. 12.00 (UTC)
            2026-06-02T00:00 | America/New_York | 2026-06-02T04:00:00Z | 1. juni 2026 kl. 24.00 (America/New_York)
            2026-06-02T00:00 | Asia/Kathmandu | 2026-06-01T18:15:00Z | 1. juni 2026 kl. 24.00 (Asia/Kathmandu)
            2026-01-02T00:00 | UTC | 2026-01-02T00:00:00Z | 1. januar 2026 kl. 24.00 (UTC)
            2026-11-01T01:30 | America/New_York | 2026-11-01T06:30:00Z | 1. november 2026 kl. 01.30 (UTC-05:00)
            2026-12-31T12:00 | Pacific/Kiritimati | 2026-12-30T22:00:00Z | 31. desember 2026 kl. 12.00 (Pacific/Kiritimati)
            2026-04-05T02:15 | Australia/Lord_Howe | 2026-04-04T15:45:00Z | 5. april 2026 kl. 02.15 (Australia/Lord_Howe)
            """)
    void isKeptAsAnInstantAndAZone(String wall, String zone, Instant at, String read) {
        var deadline = Deadline.of(LocalDateTime.parse(wall), ZoneId.of(zone));

        assertThat(deadline.at()).isEqualTo(at);
        assertThat(Dates.until(deadline.at(), deadline.zone(), "nb").text()).isEqualTo(read);
        assertThat(Json.read(Json.text(deadline), Deadline.class)).isEqualTo(deadline);
        assertThat(Deadline.of(deadline.wall(), deadline.zone())).isEqualTo(deadline);
        assertThat(Verdict.of(at.minusMillis(1), Hearing.OPEN, deadline).ruling())
                .isEqualTo(Ruling.IN_TIME);
        assertThat(Verdict.of(at, Hearing.OPEN, deadline).ruling()).isEqualTo(Ruling.LATE);
    }

    @Test
    void thatClocksNeverShowIsRefused() {
        assertThatThrownBy(() -> Deadline.of(LocalDateTime.parse("2026-03-29T02:30"), Dates.ZONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never show");
    }

    @Test
    void thatClocksShowTwiceIsTheLaterSoThatNobodyLosesAnHour() {
        var deadline = Deadline.of(LocalDateTime.parse("2026-10-25T02:30"), Dates.ZONE);

        assertThat(deadline.admits(Instant.parse("2026-10-25T00:30:00Z"))).isTrue();
        assertThat(deadline.admits(Instant.parse("2026-10-25T01:29:59.999Z"))).isTrue();
        assertThat(deadline.admits(Instant.parse("2026-10-25T01:30:00Z"))).isFalse();
    }

    @Test
    void theEndOfADayIsAsLateOnDaysOf23And25Hours() {
        assertThat(Duration.between(
                        Deadline.endOf(LocalDate.of(2026, 3, 28), Dates.ZONE).at(),
                        Deadline.endOf(LocalDate.of(2026, 3, 29), Dates.ZONE).at()))
                .hasHours(23);
        assertThat(Duration.between(
                        Deadline.endOf(LocalDate.of(2026, 10, 24), Dates.ZONE).at(),
                        Deadline.endOf(LocalDate.of(2026, 10, 25), Dates.ZONE).at()))
                .hasHours(25);
        assertThat(Deadline.endOf(LocalDate.of(2022, 10, 1), Dates.ZONE).lastDay())
                .isEqualTo("2022-10-01");
    }

    static Stream<Arguments> atTheEdge() {
        var edge = Instant.parse("2022-10-01T22:00:00Z");
        return Stream.of(
                Arguments.of(edge.minusMillis(1), Hearing.OPEN, Ruling.IN_TIME),
                Arguments.of(edge.minusNanos(1_000), Hearing.EXTENDED, Ruling.IN_TIME),
                Arguments.of(edge, Hearing.OPEN, Ruling.LATE),
                Arguments.of(edge.plusMillis(1), Hearing.OPEN, Ruling.LATE),
                Arguments.of(edge.minusMillis(1), Hearing.CLOSED, Ruling.IN_TIME),
                Arguments.of(edge.plusMillis(1), Hearing.CLOSED, Ruling.LATE),
                Arguments.of(edge.plusSeconds(86_400), Hearing.ASSESSMENT, Ruling.LATE),
                Arguments.of(edge.minusSeconds(1), Hearing.APPROVED, Ruling.SHUT),
                Arguments.of(edge.plusSeconds(1), Hearing.SUMMARISED, Ruling.SHUT),
                Arguments.of(edge.plusSeconds(1), Hearing.CONCLUDED, Ruling.SHUT));
    }

    @ParameterizedTest
    @MethodSource("atTheEdge")
    void isRightAtTheMillisecond(Instant at, String state, Ruling ruling) {
        var deadline = Deadline.endOf(LocalDate.of(2022, 10, 1), Dates.ZONE);

        assertThat(Verdict.of(at, state, deadline).ruling()).isEqualTo(ruling);
    }
}
