package no.retning.engines.schedule;

import org.jspecify.annotations.Nullable;

/**
 * The way from the axis of one calendar to that of another as a table. Between the minutes at which any shift of the two
 * begins or ends, the other calendar either works along or stands still: one step and one slope for each such cell.
 */
final class Crossing {
    private static final int CELLS = 1 << 17;
    private static final int FINEST = 5;

    private final Axis axis;
    private final int from;
    private final int to;
    private final boolean finish;
    private final float cell;
    private final float origin;

    /** For each cell where it begins on the other axis, and 1 or 0. */
    private final float[] steps;

    private Crossing(Axis axis, int from, int to, boolean finish, int cell, float[] steps) {
        this.axis = axis;
        this.from = from;
        this.to = to;
        this.finish = finish;
        this.cell = cell;
        this.origin = (float) axis.origin(from);
        this.steps = steps;
    }

    /**
     * Lays a crossing out.
     *
     * @param finish whether a point is read as the earliest moment it can be, else as the latest
     */
    static Crossing of(Axis axis, int from, int to, boolean finish) {
        int cell = cell(axis, from, to);
        float[] steps = cell < FINEST ? null : steps(axis, from, to, cell);
        return new Crossing(axis, from, to, finish, Math.max(cell, 1), steps == null ? new float[0] : steps);
    }

    /** Takes a block of points over, in place. */
    void take(float[] times, int at) {
        for (int i = at; i < at + Lanes.COUNT; i++) {
            times[i] = taken(times[i]);
        }
    }

    private float taken(float point) {
        float worked = point + origin;
        int place = (int) (worked / cell);
        float begin = place * cell;
        if (finish && begin == worked) {
            place--;
            begin -= cell;
        }
        if (place < 0 || 2 * place >= steps.length || point == 0) {
            return beyond(point);
        }
        return steps[2 * place] + steps[2 * place + 1] * (worked - begin);
    }

    private float beyond(float point) {
        return (float) axis.work(to, finish ? axis.finish(from, point) : axis.start(from, point));
    }

    private static int cell(Axis axis, int from, int to) {
        double one = axis.origin(from);
        double other = axis.origin(to);
        if (one != Math.rint(one) || other != Math.rint(other) || Math.abs(one) > 1 << 23) {
            return 0;
        }
        int cell = WorkTime.common(axis.grain(from), axis.grain(to));
        cell = WorkTime.common(cell, (int) axis.origin(Axis.CLOCK));
        return WorkTime.common(cell, (int) Math.abs(one));
    }

    private static float @Nullable [] steps(Axis axis, int from, int to, int cell) {
        float[] steps = new float[2 * CELLS];
        double origin = axis.origin(from);
        for (int i = 0; i < CELLS; i++) {
            double moment = axis.start(from, (double) i * cell - origin);
            double begin = axis.work(to, moment);
            double worked = axis.work(to, moment + cell) - begin;
            if (worked != 0 && worked != cell) {
                return null;
            }
            steps[2 * i] = (float) begin;
            steps[2 * i + 1] = (float) (worked / cell);
        }
        return steps;
    }
}
