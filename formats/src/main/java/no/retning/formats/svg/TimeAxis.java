package no.retning.formats.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.retning.formats.svg.Canvas.Stroke;
import no.retning.formats.svg.Canvas.Writing;

/** Time from left to right; of the periods, as many are named as there is room for, the last among them. */
final class TimeAxis {
    private static final double GAP = 12;

    private final double left;
    private final double right;
    private final long first;
    private final long last;
    private final List<Tick> ticks;

    private TimeAxis(double left, double right, long first, long last, TreeMap<LocalDate, String> periods) {
        this.left = left;
        this.right = right;
        this.first = first;
        this.last = last;
        this.ticks = periods.entrySet().stream()
                .map(period -> new Tick(x(period.getKey()), period.getValue()))
                .toList();
    }

    /**
     * Between two places, over these points and days.
     *
     * @param others days that lie on the axis and are no period
     */
    static TimeAxis over(double left, double right, Stream<Point> points, List<LocalDate> others) {
        var periods = new TreeMap<LocalDate, String>();
        points.filter(point -> !point.period().isEmpty())
                .forEach(point -> periods.putIfAbsent(point.day(), point.period()));
        var days = Stream.concat(periods.keySet().stream(), others.stream())
                .mapToLong(LocalDate::toEpochDay)
                .summaryStatistics();
        return days.getCount() == 0
                ? new TimeAxis(left, right, 0, 0, periods)
                : new TimeAxis(left, right, days.getMin(), days.getMax(), periods);
    }

    double x(LocalDate day) {
        return first == last
                ? (left + right) / 2
                : left + (right - left) * (day.toEpochDay() - first) / (double) (last - first);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** The names of the periods below a place, with a stroke up to it. */
    void write(Canvas canvas, double y) {
        canvas.line(left, y, right, y, Stroke.of(Tone.QUIET, 1));
        for (var tick : named()) {
            canvas.line(tick.at(), y, tick.at(), y + 5, Stroke.of(Tone.QUIET, 1));
            canvas.text(Writing.at(tick.at(), y + 19, Canvas.SMALL).middle(), tick.label());
        }
    }

    /** The first and the last alone, where there is room for no more. */
    void writeEnds(Canvas canvas, double y) {
        canvas.line(left, y, right, y, Stroke.of(Tone.QUIET, 1));
        if (ticks.isEmpty()) {
            return;
        }
        canvas.text(Writing.quiet(left, y + 15, Canvas.SMALL), ticks.getFirst().label());
        double room = Lettering.width(ticks.getFirst().label() + ticks.getLast().label(), Canvas.SMALL) + GAP;
        if (ticks.size() > 1 && room <= right - left) {
            canvas.text(
                    Writing.quiet(right, y + 15, Canvas.SMALL).end(),
                    ticks.getLast().label());
        }
    }

    private List<Tick> named() {
        for (int every = 1; every < ticks.size(); every++) {
            var some = new ArrayList<Tick>();
            for (int i = ticks.size() - 1; i >= 0; i -= every) {
                some.addFirst(ticks.get(i));
            }
            if (isRoom(some)) {
                return some;
            }
        }
        return ticks.isEmpty() ? List.of() : List.of(ticks.getLast());
    }

    private static boolean isRoom(List<Tick> some) {
        for (int i = 1; i < some.size(); i++) {
            double needed = (half(some.get(i - 1)) + half(some.get(i))) + GAP;
            if (some.get(i).at() - some.get(i - 1).at() < needed) {
                return false;
            }
        }
        return true;
    }

    private static double half(Tick tick) {
        return Lettering.width(tick.label(), Canvas.SMALL) / 2;
    }
}
