package no.retning.formats.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.formats.svg.Canvas.Stroke;

/** Series and their target within an area: lines that stop at a gap and at a break, and a mark for every value. */
record LinePlot(Canvas canvas, TimeAxis axis, NiceScale scale, double top, double height) {
    private static final List<String> DASHES = List.of("", "7 3", "2 3", "9 3 2 3", "4 2", "1 4");

    double y(double value) {
        return top + height * (1 - scale.share(value));
    }

    double y(Point point) {
        return y(value(point));
    }

    /** How the line of a series is drawn, beside its colour. */
    static Stroke stroke(int series, double width) {
        return new Stroke(Tone.series(series), width, DASHES.get(series % DASHES.size()));
    }

    static Stroke target(double width) {
        return new Stroke(Tone.TARGET, width, "5 4");
    }

    void series(int index, Series series) {
        for (var stretch : series.stretches()) {
            if (stretch.size() > 1) {
                canvas.path(line(stretch), stroke(index, 2.2));
            }
            stretch.forEach(point -> Notes.point(canvas, axis.x(point.day()), y(point), index, point.standing()));
        }
    }

    /** The line alone, and where it ends. */
    void trace(int index, Series series) {
        for (var stretch : series.stretches()) {
            if (stretch.size() > 1) {
                canvas.path(line(stretch), stroke(index, 2));
            } else {
                mark(index, stretch.getFirst());
            }
        }
        series.last().ifPresent(point -> mark(index, point));
    }

    private void mark(int index, Point point) {
        Notes.point(canvas, axis.x(point.day()), y(point), index, point.standing());
    }

    private String line(List<Point> stretch) {
        var path = new StringBuilder();
        for (var point : stretch) {
            path.append(path.isEmpty() ? "M" : "L").append(at(axis.x(point.day()), y(point)));
        }
        return path.toString();
    }

    /** A level throughout, a line from point to point, or steps; the last of points in time is a ring. */
    void target(Target target) {
        var corners = corners(target);
        canvas.path("M" + String.join("L", path(corners, 0)), target(1.6));
        if (!target.last().period().isEmpty()) {
            canvas.mark(Shape.DIAMOND, axis.x(target.last().day()), y(target.last()), Tone.TARGET, true);
        }
    }

    /** What is so near a target that it is near enough: along it, on the sides where it need not be reached. */
    void nearEnough(Target target) {
        if (target.below() > 0 || target.above() > 0) {
            var corners = corners(target);
            canvas.area(
                    "M" + String.join("L", path(corners, target.above())) + "L"
                            + String.join("L", path(corners.reversed(), -target.below())) + "z",
                    Tone.FAINT);
        }
    }

    private record Corner(double x, double value) {}

    private List<Corner> corners(Target target) {
        var points = target.points();
        if (points.size() == 1) {
            return List.of(
                    new Corner(axis.left(), value(points.getFirst())),
                    new Corner(axis.right(), value(points.getFirst())));
        }
        var corners = new ArrayList<Corner>();
        for (int i = 0; i < points.size(); i++) {
            if (i > 0 && target.steps()) {
                corners.add(new Corner(axis.x(points.get(i).day()), value(points.get(i - 1))));
            }
            corners.add(new Corner(axis.x(points.get(i).day()), value(points.get(i))));
        }
        return corners;
    }

    private List<String> path(List<Corner> corners, double away) {
        return corners.stream()
                .map(corner -> at(corner.x(), y(corner.value() + away)))
                .toList();
    }

    private static double value(Point point) {
        return Objects.requireNonNull(point.value());
    }

    /** Where a series is broken, between the point before and the one after. */
    void breaks(Series series) {
        var points = series.points();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).broken() != null) {
                double after = axis.x(points.get(i).day());
                double x = i == 0 ? after : (axis.x(series.day(i - 1)) + after) / 2;
                canvas.line(x, top, x, top + height, new Stroke(Tone.QUIET, 1, "1 3"));
                Notes.breakSign(canvas, x, top + height);
            }
        }
    }

    private static String at(double x, double y) {
        return Decimals.of(x, " ", y);
    }
}
