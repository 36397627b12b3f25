package no.retning.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final LocalDate day = LocalDate.of(2024, 1, 15);

    @Test
    void aDateIsWrittenOutInTheReadersLanguage() {
        assertThat(Dates.day(day, "nb")).isEqualTo(new Moment("2024-01-15", "15. januar 2024"));
        assertThat(Dates.day(day, "nn").text()).isEqualTo("15. januar 2024");
        assertThat(Dates.day(day, "en").text()).isEqualTo("15 January 2024");
    }

    @Test
    void theHourIsNorwegianSummerAndWinter() {
        assertThat(Dates.minute(Instant.parse("2024-07-01T12:30:00Z"), "nb").text())
                .isEqualTo("1. juli 2024 kl. 14.30");
        assertThat(Dates.minute(Instant.parse("2024-12-31T23:30:00Z"), "en").text())
                .isEqualTo("1 January 2025 at 00:30");
    }

    @Test
    void aPeriodIsSaidInTheYearsThatItCovers() {
        assertThat(Dates.years(LocalDate.of(2017, 1, 1), LocalDate.of(2023, 1, 1)))
                .isEqualTo("2017–2022");
        assertThat(Dates.years(LocalDate.of(2023, 1, 1), null)).isEqualTo("2023–");
        assertThat(Dates.years(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)))
                .isEqualTo("2023");
    }
}
