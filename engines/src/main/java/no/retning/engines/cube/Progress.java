package no.retning.engines.cube;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator has come towards its target, with all that it was computed from.
 *
 * @param observed the growth or change a year since the base; null where it has no meaning
 * @param required the growth or change a year from the base that leads to the target on its day
 * @param ratio of the two, above 0 towards the target
 */
public record Progress(
        ProgressMethod method,
        Inputs inputs,
        @Nullable Double observed,
        @Nullable Double required,
        @Nullable Double ratio,
        Degree progress) {

    private static final double SUBSTANTIAL_FROM = 0.95;
    private static final double MODERATE_FROM = 0.6;
    private static final double MONTHS = 12;

    /** What it is computed from. @param aim up or down */
    public record Inputs(
            LocalDate baseDay,
            double base,
            LocalDate currentDay,
            double current,
            LocalDate targetDay,
            double target,
            Aim aim) {
        public Inputs {
            if (aim == Aim.WITHIN) {
                throw new InvalidCube("Progress is measured up or down: a target between two values is met or not");
            }
            if (!Double.isFinite(base) || !Double.isFinite(current) || !Double.isFinite(target)) {
                throw new InvalidCube(
                        "Base " + base + ", current " + current + " and target " + target + " must be numbers");
            }
            if (!baseDay.isBefore(targetDay)) {
                throw new InvalidCube("The target on " + targetDay + " must be after the base on " + baseDay);
            }
        }
    }

    /** How it is spoken of. */
    public enum Degree {
        ACHIEVED,
        /** At least 0.95 of the pace that leads to the target. */
        SUBSTANTIAL,
        /** At least 0.6 of it. */
        MODERATE,
        /** Towards the target, or standing still. */
        LIMITED,
        /** Away from the target. */
        DETERIORATION,
        NOT_AVAILABLE
    }

    /** Computes it. Less than a year after the base there is nothing to tell but whether the target is achieved. */
    public static Progress of(ProgressMethod method, Inputs inputs) {
        boolean achieved =
                inputs.aim() == Aim.UP ? inputs.current() >= inputs.target() : inputs.current() <= inputs.target();
        Double observed = null;
        Double required = null;
        Double ratio = null;
        if (ChronoUnit.MONTHS.between(inputs.baseDay(), inputs.currentDay()) >= MONTHS) {
            observed = perYear(method, inputs.base(), inputs.current(), inputs.baseDay(), inputs.currentDay());
            required = perYear(method, inputs.base(), inputs.target(), inputs.baseDay(), inputs.targetDay());
        }
        if (observed != null && required != null && required != 0) {
            double towards = inputs.aim() == Aim.UP ? 1 : -1;
            double sign = method == ProgressMethod.ANNUAL_GROWTH && inputs.base() < 0 ? -1 : 1;
            ratio = towards * sign * observed / Math.abs(required);
        }
        return new Progress(method, inputs, observed, required, ratio, classed(achieved, ratio));
    }

    /**
     * Computes it towards the target that is next on a path.
     *
     * @return null where there is no way to go: the path is between two values, or its target not after the base
     */
    public static @Nullable Progress towards(
            ProgressMethod method,
            TargetPath path,
            LocalDate baseDay,
            double base,
            LocalDate currentDay,
            double current) {
        // What was the base itself is no way to go.
        var next = path.next(currentDay.isAfter(baseDay) ? currentDay : baseDay.plusDays(1));
        if (path.aim() == Aim.WITHIN || !baseDay.isBefore(next.on())) {
            return null;
        }
        double target = path.aim() == Aim.UP ? next.least() : next.most();
        return of(method, new Inputs(baseDay, base, currentDay, current, next.on(), target, path.aim()));
    }

    private static @Nullable Double perYear(
            ProgressMethod method, double from, double to, LocalDate fromDay, LocalDate toDay) {
        double years = years(fromDay, toDay);
        return switch (method) {
            case ANNUAL_GROWTH -> from == 0 || to / from <= 0 ? null : Math.pow(to / from, 1 / years) - 1;
            case EVEN_STEPS -> (to - from) / years;
        };
    }

    /** Whole months as twelfths, and the days left over as parts of a month. */
    private static double years(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        var whole = from.plusMonths(months);
        double days = (double) ChronoUnit.DAYS.between(whole, to)
                / ChronoUnit.DAYS.between(whole, from.plusMonths(months + 1));
        return (months + days) / MONTHS;
    }

    private static Degree classed(boolean achieved, @Nullable Double ratio) {
        if (achieved) {
            return Degree.ACHIEVED;
        }
        if (ratio == null) {
            return Degree.NOT_AVAILABLE;
        }
        if (ratio < 0) {
            return Degree.DETERIORATION;
        }
        return ratio >= SUBSTANTIAL_FROM
                ? Degree.SUBSTANTIAL
                : ratio >= MODERATE_FROM ? Degree.MODERATE : Degree.LIMITED;
    }
}
