package no.retning.engines.cube;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided that an indicator should come to, and when.
 *
 * @param points in the order of time, at least one
 * @param tolerance how far from the target still counts as within it, in the unit of the indicator
 */
public record TargetPath(Aim aim, Shape shape, List<Point> points, double tolerance) {

    /** What holds between the points. */
    public enum Shape {
        /** Nothing: a target is for its day alone. */
        POINTS,
        /** The last one holds until the next. */
        STEPS,
        /** The straight line from each to the next; the last holds from then on. */
        LINE
    }

    /**
     * A target.
     *
     * @param least the least value that meets it; not looked at where less is better
     * @param most the most; not looked at where more is better
     */
    public record Point(LocalDate on, double least, double most) {
        public Point {
            if (!Double.isFinite(least) || !Double.isFinite(most) || least > most) {
                throw new InvalidCube("The target on " + on + " is from " + least + " to " + most
                        + ": give numbers, the smaller first");
            }
        }

        public static Point of(LocalDate on, double value) {
            return new Point(on, value, value);
        }
    }

    /** How a value stands to the target of its day. */
    public enum Standing {
        MET,
        /** Not met, but within the tolerance. */
        NEAR,
        NOT_MET
    }

    /** @throws InvalidCube when there is no point, two are on one day, or the tolerance is negative */
    public TargetPath {
        points = points.stream().sorted(Comparator.comparing(Point::on)).toList();
        if (points.isEmpty() || points.stream().map(Point::on).distinct().count() < points.size()) {
            throw new InvalidCube("A target path needs at least one point, and each on a day of its own: " + points);
        }
        if (!(tolerance >= 0) || !Double.isFinite(tolerance)) {
            throw new InvalidCube("The tolerance is " + tolerance + ": give 0 or more");
        }
    }

    /** The target on a day; null where there is none. */
    public @Nullable Point at(LocalDate day) {
        Point before = null;
        for (Point point : points) {
            if (point.on().equals(day)) {
                return point;
            }
            if (point.on().isAfter(day)) {
                return before == null ? null : between(before, point, day);
            }
            before = point;
        }
        return before == null || shape == Shape.POINTS ? null : new Point(day, before.least(), before.most());
    }

    /** The first that is still to be reached on a day, or the last where all of them have passed. */
    public Point next(LocalDate day) {
        return points.stream()
                .filter(point -> !point.on().isBefore(day))
                .findFirst()
                .orElse(points.getLast());
    }

    private @Nullable Point between(Point before, Point after, LocalDate day) {
        return switch (shape) {
            case POINTS -> null;
            case STEPS -> new Point(day, before.least(), before.most());
            case LINE -> {
                double way = (double) ChronoUnit.DAYS.between(before.on(), day)
                        / ChronoUnit.DAYS.between(before.on(), after.on());
                yield new Point(
                        day,
                        before.least() + way * (after.least() - before.least()),
                        before.most() + way * (after.most() - before.most()));
            }
        };
    }

    /** How a value of a day stands; null where the day has no target. */
    public @Nullable Standing standing(LocalDate day, double value) {
        Point target = at(day);
        if (target == null) {
            return null;
        }
        double under = aim == Aim.DOWN ? 0 : target.least() - value;
        double over = aim == Aim.UP ? 0 : value - target.most();
        double off = Math.max(under, over);
        return off <= 0 ? Standing.MET : off <= tolerance ? Standing.NEAR : Standing.NOT_MET;
    }
}
