package no.retning.roadmap.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.NorwegianHolidays;
import no.retning.engines.schedule.Settings;
import no.retning.engines.schedule.Simulation;
import no.retning.engines.schedule.SimulationResult;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.instance.RiskPlan;
import no.retning.record.LocalisedText;
import no.retning.roadmap.Estimate;

/**
 * How long a plan takes as a whole, as the range of the one activity that it is the detail of: with the mean and the spread of
 * the plan's own finish, leaning to the side to which that leans.
 *
 * @param first the day on which the plan begins
 * @param p50 the day by which it is finished in half of all trials
 * @param p85 the day by which it is finished in 85 of 100 trials
 * @param input SHA-256 of the plan, as {@code schedule} tells it
 */
record DetailRange(
        LocalDate first, LocalDate p50, LocalDate p85, String input, int optimistic, int likely, int pessimistic) {
    static final int TRIALS = 10_000;
    static final long SEED = 1;

    /** Enough to see whether a plan ends within the bounds. */
    static final int FEW_TRIALS = 1_000;

    private static final int MOST_YEARS = 50;
    private static final int MOST_DAYS = 99_999;

    /** With a hundredth of the trials behind this, the range is longer than the most days, whatever the others are. */
    private static final int MOST_YEARS_AT_ALL = 1_000;

    /** Of a PERT range, the spread is a sixth of the width. */
    private static final double WIDTH = 6;

    private static final double[] SHARES = shares();

    private static double[] shares() {
        var shares = new double[99];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (i + 1) / 100.0;
        }
        return shares;
    }

    /**
     * @param trials how often the plan is gone through
     * @throws InvalidPlan if the plan cannot be computed
     * @throws IllegalArgumentException if it makes no sense in time, or lasts longer than anybody plans
     */
    static DetailRange of(ProjectFile file, int trials) throws InvalidPlan {
        var plan = new RiskPlan(file).plan();
        var found = Simulation.run(Network.of(plan), Settings.of(trials, SEED));
        var first = Objects.requireNonNull(plan.start()).toLocalDate();
        var p85 = day(found, 0.85);
        if (p85.isAfter(first.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException(
                    "the plan begins on %s and is finished by %s in 85 of 100 trials; that must be within %d years"
                            .formatted(first, p85, MOST_YEARS));
        }
        var last = day(found, SHARES[SHARES.length - 1]);
        if (last.isAfter(first.plusYears(MOST_YEARS_AT_ALL))) {
            throw tooLong(first, last);
        }
        var days = new double[SHARES.length];
        double sum = 0;
        for (int i = 0; i < days.length; i++) {
            days[i] = workingDays(first, day(found, SHARES[i]));
            sum += days[i];
        }
        double mean = sum / days.length;
        double squares = 0;
        for (double one : days) {
            squares += (one - mean) * (one - mean);
        }
        double spread = Math.sqrt(squares / days.length);
        double least = days[0];
        double most = days[days.length - 1];
        double below = most > least ? (mean - least) / (most - least) : 0.5;
        long optimistic = Math.max(0, Math.round(mean - WIDTH * spread * below));
        long pessimistic = Math.round(mean + WIDTH * spread * (1 - below));
        if (pessimistic > MOST_DAYS) {
            throw tooLong(first, last);
        }
        long likely = Math.clamp(Math.round((WIDTH * mean - optimistic - pessimistic) / 4), optimistic, pessimistic);
        return new DetailRange(
                first, day(found, 0.5), p85, found.run().input(), (int) optimistic, (int) likely, (int) pessimistic);
    }

    private static IllegalArgumentException tooLong(LocalDate first, LocalDate last) {
        return new IllegalArgumentException(
                "the plan begins on %s and is finished by %s in 99 of 100 trials; its range goes beyond %d working days"
                        .formatted(first, last, MOST_DAYS));
    }

    private static LocalDate day(SimulationResult found, double share) {
        return Objects.requireNonNull(found.date(found.finish().quantile(share)))
                .toLocalDate();
    }

    /** Both the first and the last counted. */
    private static int workingDays(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> !NorwegianHolidays.isHoliday(day))
                .count();
    }

    Estimate estimate(LocalisedText reason) {
        return new Estimate(optimistic, likely, pessimistic, Estimate.Shape.PERT, reason);
    }
}
