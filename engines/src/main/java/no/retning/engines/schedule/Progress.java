package no.retning.engines.schedule;

import org.jspecify.annotations.Nullable;

/**
 * What has happened of an activity by the data date.
 *
 * @param actualFinish null while it goes on
 * @param remaining what is left of it after the data date; null takes the whole duration less the working time from the
 *     actual start to the data date
 */
public record Progress(
        double actualStart,
        @Nullable Double actualFinish,
        @Nullable Estimate remaining) {

    public static Progress finished(double actualStart, double actualFinish) {
        return new Progress(actualStart, actualFinish, null);
    }

    public static Progress started(double actualStart, @Nullable Estimate remaining) {
        return new Progress(actualStart, null, remaining);
    }
}
