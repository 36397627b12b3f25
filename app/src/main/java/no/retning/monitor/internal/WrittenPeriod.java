package no.retning.monitor.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.retning.engines.cube.InvalidCube;
import no.retning.engines.cube.Period;
import no.retning.monitor.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * A period as people write it in a cell.
 *
 * @param code empty where it cannot be read
 * @param wrong the word for what is wrong with it; null where nothing is
 */
record WrittenPeriod(String code, @Nullable String wrong) {
    private static final int EARLIEST = 1800;

    /** @param foretold whether the figure is said to be a forecast, and so can be of a time to come */
    static WrittenPeriod of(String written, Frequency frequency, LocalDate today, boolean foretold) {
        if (written.isEmpty()) {
            return new WrittenPeriod("", "period.missing");
        }
        try {
            // A spreadsheet makes a number of a year.
            var period = Period.of(written.replaceFirst("[.,]0$", ""));
            if (period.from().getYear() < EARLIEST) {
                return new WrittenPeriod("", "period.early");
            }
            if (period.from().isAfter(today) && !foretold) {
                return new WrittenPeriod("", "period.ahead");
            }
            return fits(period, frequency)
                    ? new WrittenPeriod(period.code(), null)
                    : new WrittenPeriod("", "period.kind." + frequency.code());
        } catch (InvalidCube unreadable) {
            return new WrittenPeriod("", "period.unknown");
        }
    }

    /** Whether it is as long as those that the indicator has. */
    private static boolean fits(Period period, Frequency frequency) {
        long months = ChronoUnit.MONTHS.between(period.from(), period.until());
        return switch (frequency) {
            case MONTH -> months == 1;
            case QUARTER -> months == 3;
            case HALF_YEAR -> months == 6;
            case YEAR -> months >= 12;
            case IRREGULAR -> true;
        };
    }
}
