package no.retning.formats.svg;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * What a figure is meant to be.
 *
 * @param points in order of day, at least one, each with a value; one alone is a level that holds throughout
 * @param steps whether each holds until the next, and is not approached along a line
 * @param below how far below it is near enough; 0 where only the target itself is, or more
 * @param above how far above it is near enough; 0 where only the target itself is, or less
 */
public record Target(List<Point> points, boolean steps, double below, double above) {
    public Target {
        points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
        if (points.isEmpty() || points.stream().anyMatch(Point::isMissing)) {
            throw new IllegalArgumentException("A target has at least one point, and each has a value");
        }
    }

    public Target(List<Point> points, boolean steps) {
        this(points, steps, 0, 0);
    }

    public static Target of(Point... points) {
        return new Target(List.of(points), false);
    }

    public Point last() {
        return points.getLast();
    }

    DoubleStream values() {
        return points.stream()
                .map(Point::value)
                .filter(Objects::nonNull)
                .flatMapToDouble(value -> DoubleStream.of(value - below, value, value + above));
    }
}
