package no.retning.engines.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NorwegianHolidaysTest {

    @Test
    void easterIsWhereTheAlmanacHasIt() {
        assertThat(List.of(1818, 1954, 1961, 1981, 2000, 2008, 2019, 2024, 2025, 2026, 2027, 2038, 2285))
                .extracting(NorwegianHolidays::easter)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "1818-03-22",
                        "1954-04-18",
                        "1961-04-02",
                        "1981-04-19",
                        "2000-04-23",
                        "2008-03-23",
                        "2019-04-21",
                        "2024-03-31",
                        "2025-04-20",
                        "2026-04-05",
                        "2027-03-28",
                        "2038-04-25",
                        "2285-03-22");
    }

    @Test
    void theYear2026HasItsTwelveHolidays() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(NorwegianHolidays::isHoliday))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-02",
                        "2026-04-03",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-17",
                        "2026-05-24",
                        "2026-05-25",
                        "2026-12-25",
                        "2026-12-26");
    }
}
