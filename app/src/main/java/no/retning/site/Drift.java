package no.retning.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.retning.page.Reading;
import no.retning.record.RoughDate;

/**
 * How far something came from what was planned.
 *
 * @param days at least so many, later where positive
 * @param exact whether both dates are days
 */
record Drift(long days, boolean exact) {
    /**
     * @param first the first day that the plan allows
     * @param last the last one
     * @param exact whether the plan names a day
     */
    static Drift of(LocalDate first, LocalDate last, boolean exact, RoughDate happened) {
        long days = 0;
        if (happened.first().isAfter(last)) {
            days = ChronoUnit.DAYS.between(last, happened.first());
        } else if (happened.last().isBefore(first)) {
            days = ChronoUnit.DAYS.between(first, happened.last());
        }
        return new Drift(days, exact && happened.isDay());
    }

    static Drift of(RoughDate planned, RoughDate happened) {
        return of(planned.first(), planned.last(), planned.isDay(), happened);
    }

    /** As in "6 dager senere enn planlagt". */
    String text(Reading reading) {
        if (days == 0) {
            return reading.word(exact ? "process.drift.none" : "process.drift.within");
        }
        return reading.word(
                "process.drift." + (days > 0 ? "later" : "earlier") + (exact ? "" : ".atLeast"), Math.abs(days));
    }
}
