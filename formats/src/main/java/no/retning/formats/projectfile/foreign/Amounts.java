package no.retning.formats.projectfile.foreign;

import no.retning.formats.projectfile.InvalidProjectFile;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.Rate;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.TimeUnitDefaultsContainer;

/** Durations, lags and rates in minutes. */
final class Amounts {
    private static final double MINUTES_PER_HOUR = 60;
    private static final double PERCENT = 100;

    private final TimeUnitDefaultsContainer defaults;

    Amounts(TimeUnitDefaultsContainer defaults) {
        this.defaults = defaults;
    }

    /** The minutes of working time, or, where {@link #isElapsed}, of any. */
    double minutes(String what, @Nullable Duration duration) {
        if (duration == null) {
            return 0;
        }
        TimeUnit into = isElapsed(duration) ? TimeUnit.ELAPSED_MINUTES : TimeUnit.MINUTES;
        double minutes = duration.getUnits() == into
                ? duration.getDuration()
                : duration.convertUnits(into, defaults).getDuration();
        if (!Double.isFinite(minutes)) {
            throw new InvalidProjectFile(what + " is " + minutes + "; it must be a number");
        }
        return minutes;
    }

    /** A lag may be a part of the duration of what comes before. */
    double lag(String what, @Nullable Duration lag, Task predecessor) {
        if (lag != null && (lag.getUnits() == TimeUnit.PERCENT || lag.getUnits() == TimeUnit.ELAPSED_PERCENT)) {
            return minutes(what, predecessor.getDuration()) * lag.getDuration() / PERCENT;
        }
        return minutes(what, lag);
    }

    static boolean isElapsed(@Nullable Duration duration) {
        return duration != null && duration.getUnits().isElapsed();
    }

    /** The cost of a minute. */
    double perMinute(@Nullable Rate rate) {
        if (rate == null || rate.getUnits() == null || !(rate.getAmount() > 0)) {
            return 0;
        }
        double hours = Duration.getInstance(1.0, rate.getUnits())
                .convertUnits(TimeUnit.HOURS, defaults)
                .getDuration();
        return hours > 0 ? rate.getAmount() / hours / MINUTES_PER_HOUR : 0;
    }
}
