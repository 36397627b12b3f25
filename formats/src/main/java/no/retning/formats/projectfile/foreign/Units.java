package no.retning.formats.projectfile.foreign;

import no.retning.formats.projectfile.ProjectFile;
import org.mpxj.Duration;
import org.mpxj.TimeUnit;

/** The unit of a plan of ours as one of MPXJ's. */
final class Units {
    private static final double MINUTES_PER_HOUR = 60;

    private final ProjectFile plan;

    Units(ProjectFile plan) {
        this.plan = plan;
    }

    Duration duration(double amount, boolean elapsed) {
        return Duration.getInstance(
                amount,
                switch (plan.unit()) {
                    case MINUTE -> elapsed ? TimeUnit.ELAPSED_MINUTES : TimeUnit.MINUTES;
                    case HOUR -> elapsed ? TimeUnit.ELAPSED_HOURS : TimeUnit.HOURS;
                    case DAY, PERIOD -> elapsed ? TimeUnit.ELAPSED_DAYS : TimeUnit.DAYS;
                });
    }

    double perHour(double perUnit) {
        return switch (plan.unit()) {
            case MINUTE -> perUnit * MINUTES_PER_HOUR;
            case HOUR -> perUnit;
            case DAY, PERIOD -> perUnit / plan.hoursPerDay();
        };
    }
}
