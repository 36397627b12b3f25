package no.retning.engines.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar laid out over the years of a plan, so that time can be counted in its working minutes alone.
 *
 * <p>Its axis of work counts working minutes from the start of the plan. One point there is many on the clock (the
 * evening, the night and the next morning are one): a finish is read as the earliest of them, a start as the latest.
 * After the last year laid out the average of all years goes on.
 */
final class WorkTime {
    static final int DAY = 1440;
    private static final int BUCKET = 256;
    private static final int CELLS_OF_A_DAY = 4;

    /** Days before the start that are laid out, for what began before it. */
    private final int back;

    private final double[] workBefore;
    private final char[] patternOf;
    private final int[][] patterns;
    private final int[] bucket;
    private final int grain;
    private final double cellLength;
    private final double cellsPerMinute;

    /** How far the clock is ahead of the work in each of the first grains of it; every shift consists of whole ones. */
    private final int[] ahead;

    private final double perMinute;
    private final double origin;

    private WorkTime(LocalDate first, int back, int days, WorkCalendar calendar, double start) {
        this.back = back;
        this.workBefore = new double[days + 1];
        this.patternOf = new char[days];
        Map<List<Shift>, Character> known = new HashMap<>();
        List<Shift> before = null;
        for (int day = 0; day < days; day++) {
            List<Shift> shifts = calendar.on(first.plusDays(day));
            // most days have the same shifts as the one before, which spares comparing them
            if (day > 0 && shifts.equals(before)) {
                patternOf[day] = patternOf[day - 1];
            } else {
                Character pattern = known.get(shifts);
                if (pattern == null) {
                    pattern = (char) known.size();
                    known.put(shifts, pattern);
                }
                patternOf[day] = pattern;
            }
            before = shifts;
            int minutes = 0;
            for (Shift shift : shifts) {
                minutes += shift.minutes();
            }
            workBefore[day + 1] = workBefore[day] + minutes;
        }
        this.patterns = new int[known.size()][];
        known.forEach((shifts, pattern) -> patterns[pattern] = laidOut(shifts));
        this.bucket = buckets();
        this.grain = commonGrain();
        this.cellLength = grain;
        this.cellsPerMinute = 1.0 / grain;
        this.ahead = ahead();
        this.perMinute = Math.max(1, workBefore[days]) / ((double) days * DAY);
        this.origin = worked(start);
    }

    /** Null when the calendar has no working time in its years. */
    static @Nullable WorkTime of(WorkCalendar calendar, LocalDate start, double minute, int back, int days) {
        var laidOut = new WorkTime(start.minusDays(back), back, days, calendar, minute);
        return laidOut.workBefore[days] == 0 ? null : laidOut;
    }

    /** The point on the axis of work at a moment of the clock, in minutes since the midnight before the start. */
    double work(double moment) {
        return worked(moment) - origin;
    }

    /** The earliest moment of the clock by which so much work can have been done. */
    double finish(double work) {
        double worked = work + origin;
        // A product is much quicker than a quotient, and may lie a rounding above a whole number.
        int cell = (int) (worked * cellsPerMinute);
        double begin = cell * cellLength;
        if (begin >= worked) {
            cell--;
            begin -= cellLength;
        }
        if (cell >= 0 && cell < ahead.length) {
            return worked + ahead[cell];
        }
        int day = dayOf(worked);
        while (day > 0 && workBefore[day] >= worked) {
            day--;
        }
        while (day < patternOf.length && workBefore[day + 1] < worked) {
            day++;
        }
        if (day >= patternOf.length || worked <= 0) {
            return beyond(worked);
        }
        int[] pattern = patterns[patternOf[day]];
        double rest = worked - workBefore[day];
        for (int i = 0; i < pattern.length; i += 2) {
            int length = pattern[i + 1] - pattern[i];
            if (rest <= length) {
                return (double) (day - back) * DAY + pattern[i] + rest;
            }
            rest -= length;
        }
        return (double) (day - back + 1) * DAY;
    }

    /** The latest moment of the clock before any more work can have been done. */
    double start(double work) {
        double worked = work + origin;
        int cell = (int) (worked * cellsPerMinute);
        double begin = cell * cellLength;
        if (begin + cellLength <= worked) {
            cell++;
            begin += cellLength;
        }
        if (worked >= 0 && cell < ahead.length) {
            return worked + ahead[cell];
        }
        int day = dayOf(worked);
        while (day < patternOf.length && workBefore[day + 1] <= worked) {
            day++;
        }
        if (day >= patternOf.length || worked < 0) {
            return beyond(worked);
        }
        int[] pattern = patterns[patternOf[day]];
        double rest = worked - workBefore[day];
        for (int i = 0; i < pattern.length; i += 2) {
            int length = pattern[i + 1] - pattern[i];
            if (rest < length) {
                return (double) (day - back) * DAY + pattern[i] + rest;
            }
            rest -= length;
        }
        return (double) (day - back + 1) * DAY;
    }

    double origin() {
        return origin;
    }

    /** The greatest number of minutes that divides every beginning and end of a shift. */
    int grain() {
        return grain;
    }

    private int commonGrain() {
        int grain = DAY;
        for (int[] pattern : patterns) {
            for (int minute : pattern) {
                grain = common(grain, minute);
            }
        }
        return grain;
    }

    static int common(int a, int b) {
        return b == 0 ? a : common(b, a % b);
    }

    private double worked(double moment) {
        double minute = moment + (double) back * DAY;
        int day = (int) Math.floor(minute / DAY);
        if (day < 0) {
            return minute * perMinute;
        }
        if (day >= patternOf.length) {
            return workBefore[patternOf.length] + (minute - (double) patternOf.length * DAY) * perMinute;
        }
        double inDay = minute - (double) day * DAY;
        double worked = workBefore[day];
        int[] pattern = patterns[patternOf[day]];
        for (int i = 0; i < pattern.length && pattern[i] < inDay; i += 2) {
            worked += Math.min(inDay, pattern[i + 1]) - pattern[i];
        }
        return worked;
    }

    private double beyond(double worked) {
        int days = patternOf.length;
        double minute =
                worked <= 0 ? worked / perMinute : (double) days * DAY + (worked - workBefore[days]) / perMinute;
        return minute - (double) back * DAY;
    }

    private int dayOf(double worked) {
        int place = (int) (worked * (1.0 / BUCKET));
        return bucket[place < 0 ? 0 : Math.min(place, bucket.length - 1)];
    }

    private int[] buckets() {
        int days = patternOf.length;
        int[] first = new int[(int) (workBefore[days] / BUCKET) + 1];
        int day = 0;
        for (int i = 0; i < first.length; i++) {
            while (day < days && workBefore[day + 1] <= (long) i * BUCKET) {
                day++;
            }
            first[i] = day;
        }
        return first;
    }

    private int[] ahead() {
        int days = patternOf.length;
        int[] ahead = new int[(int) Math.min((double) CELLS_OF_A_DAY * days, workBefore[days] / grain)];
        int cell = 0;
        for (int day = 0; cell < ahead.length; day++) {
            int[] pattern = patterns[patternOf[day]];
            for (int i = 0; i < pattern.length; i += 2) {
                for (int at = pattern[i]; at < pattern[i + 1] && cell < ahead.length; at += grain) {
                    ahead[cell] = (day - back) * DAY + at - cell * grain;
                    cell++;
                }
            }
        }
        return ahead;
    }

    private static int[] laidOut(List<Shift> shifts) {
        List<Shift> ordered =
                shifts.stream().sorted(Comparator.comparingInt(Shift::from)).toList();
        int[] ends = new int[2 * ordered.size()];
        for (int i = 0; i < ordered.size(); i++) {
            ends[2 * i] = ordered.get(i).from();
            ends[2 * i + 1] = ordered.get(i).until();
        }
        return ends;
    }
}
