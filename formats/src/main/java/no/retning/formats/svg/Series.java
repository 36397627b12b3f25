package no.retning.formats.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * A figure over time.
 *
 * @param name who or what it is of, as it is written beside the line
 * @param points in order of day
 */
public record Series(String name, List<Point> points) {
    public Series {
        points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
    }

    /** Those that have a value. */
    public List<Point> valued() {
        return points.stream().filter(point -> !point.isMissing()).toList();
    }

    public Optional<Point> last() {
        return valued().stream().reduce((before, after) -> after);
    }

    /** Stretches that may be joined by a line: neither a gap nor a break lies within one. */
    public List<List<Point>> stretches() {
        var stretches = new ArrayList<List<Point>>();
        var now = new ArrayList<Point>();
        for (var point : points) {
            if ((point.isMissing() || point.broken() != null) && !now.isEmpty()) {
                stretches.add(List.copyOf(now));
                now.clear();
            }
            if (!point.isMissing()) {
                now.add(point);
            }
        }
        if (!now.isEmpty()) {
            stretches.add(List.copyOf(now));
        }
        return stretches;
    }

    /** The points from the last break on: those that can be held against each other. */
    public List<Point> comparable() {
        int from = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).broken() != null) {
                from = i;
            }
        }
        return points.subList(from, points.size());
    }

    DoubleStream values() {
        return points.stream().map(Point::value).filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }

    LocalDate day(int point) {
        return points.get(point).day();
    }
}
