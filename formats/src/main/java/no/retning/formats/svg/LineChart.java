package no.retning.formats.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.retning.formats.svg.Canvas.Stroke;
import no.retning.formats.svg.Canvas.Writing;
import org.jspecify.annotations.Nullable;

/** Figures over time, with what they are meant to be and what happened on the way. */
public final class LineChart {
    private static final double PLOT = 280;
    private static final double PLOT_NARROW = 210;
    private static final double LABEL = 32;
    private static final double LANE = 20;
    private static final double PIN = 19;
    private static final double HEAD = 16;
    private static final double BELOW = 24;

    private final Canvas canvas;
    private final Voice voice;
    private final List<Series> all;
    private final @Nullable Target target;
    private final List<Event> events;
    private final double height;

    private LineChart(Canvas canvas, Voice voice, List<Series> all, @Nullable Target target, List<Event> events) {
        this.canvas = canvas;
        this.voice = voice;
        this.all = all;
        this.target = target;
        this.events = events;
        this.height = canvas.isNarrow() ? PLOT_NARROW : PLOT;
    }

    /**
     * Draws lines.
     *
     * @param all at most as many as can be told apart by shape, dashes and colour: six
     * @param target null where there is none
     * @param events in order of day
     */
    public static String draw(
            Caption caption, Frame frame, Voice voice, List<Series> all, @Nullable Target target, List<Event> events) {
        var canvas = new Canvas(frame, caption);
        var chart = new LineChart(canvas, voice, all, target, events);
        var scale = chart.scale();
        chart.draw(scale);
        Notes.below(canvas, all, target, events, scale, voice);
        return canvas.end(caption, Summary.of(voice, all, target, events.size()));
    }

    private void draw(NiceScale scale) {
        var labels = labels();
        boolean beside = !canvas.isNarrow() && labels.size() > 1 && labels.size() * LABEL <= height;
        if (!beside && labels.size() > 1) {
            keys(labels);
        }
        if (!voice.isUnitOnTicks()) {
            canvas.down(LANE);
            canvas.text(Writing.quiet(2, canvas.y() - 6, Canvas.SMALL), voice.unit());
        }
        double left = scale.ticks().stream()
                        .mapToDouble(tick -> Lettering.width(voice.tick(tick, scale.places()), Canvas.SMALL))
                        .max()
                        .orElse(0)
                + 12;
        double right = canvas.width() - (beside ? room(labels) + 30 : 14);
        var axis = TimeAxis.over(
                left + 8, right - 8, points(), events.stream().map(Event::day).toList());
        double top = canvas.y() + pins(axis) + HEAD;
        var plot = new LinePlot(canvas, axis, scale, top, height);
        if (target != null) {
            plot.nearEnough(target);
        }
        levels(plot, left, right);
        if (target != null) {
            plot.target(target);
        }
        all.forEach(plot::breaks);
        for (int i = all.size() - 1; i >= 0; i--) {
            plot.series(i, all.get(i));
        }
        axis.write(canvas, top + height);
        if (beside) {
            beside(plot, labels, right);
        } else if (labels.size() == 1) {
            alone(plot);
        }
        canvas.down(top - canvas.y() + height + 26);
    }

    private NiceScale scale() {
        var values = DoubleStream.concat(
                        all.stream().flatMapToDouble(Series::values),
                        target == null ? DoubleStream.empty() : target.values())
                .summaryStatistics();
        return values.getCount() == 0
                ? NiceScale.between(0, 1, 2)
                : NiceScale.near(values.getMin(), values.getMax(), canvas.isNarrow() ? 4 : 5);
    }

    private Stream<Point> points() {
        return Stream.concat(
                all.stream().flatMap(series -> series.points().stream()),
                target == null ? Stream.empty() : target.points().stream());
    }

    private void levels(LinePlot plot, double left, double right) {
        for (double tick : plot.scale().ticks()) {
            canvas.line(left, plot.y(tick), right, plot.y(tick), Stroke.of(Tone.FAINT, 1));
            canvas.text(
                    Writing.quiet(left - 6, plot.y(tick) + 4, Canvas.SMALL).end(),
                    voice.tick(tick, plot.scale().places()));
        }
    }

    /** The numbers of the events above the plot, in as many lanes as they need, each with a line down through it. */
    private double pins(TimeAxis axis) {
        var ends = new ArrayList<Double>();
        var lanes = new ArrayList<Integer>();
        for (var event : events) {
            double x = axis.x(event.day());
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) + PIN > x) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(x);
            } else {
                ends.set(lane, x);
            }
            lanes.add(lane);
        }
        double above = ends.size() * LANE;
        double bottom = canvas.y() + above + HEAD + height;
        for (int i = 0; i < events.size(); i++) {
            double x = axis.x(events.get(i).day());
            double y = canvas.y() + above - LANE * lanes.get(i) - 6;
            canvas.line(x, y, x, bottom, new Stroke(Tone.QUIET, 1, "2 3"));
        }
        for (int i = 0; i < events.size(); i++) {
            double y = canvas.y() + above - LANE * lanes.get(i) - 6;
            Notes.pin(canvas, axis.x(events.get(i).day()), y, Integer.toString(i + 1));
        }
        return above;
    }

    /** What stands beside a line: whose it is, and its last value. */
    private record Label(
            int series, String name, String value, @Nullable Point end) {}

    private List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (int i = 0; i < all.size(); i++) {
            var last = all.get(i).last().orElse(null);
            var value =
                    last == null || last.value() == null ? voice.say(ChartPhrase.NO_VALUE) : voice.value(last.value());
            labels.add(new Label(i, all.get(i).name(), value, last));
        }
        if (target != null) {
            labels.add(new Label(-1, Summary.target(voice, target), "", target.last()));
        }
        return labels;
    }

    private double room(List<Label> labels) {
        double widest = labels.stream()
                .mapToDouble(label -> Math.max(
                        Lettering.width(label.name(), Canvas.TEXT), Lettering.width(label.value(), Canvas.TEXT * 1.05)))
                .max()
                .orElse(0);
        return Math.min(widest, canvas.width() * 0.28);
    }

    private void keys(List<Label> labels) {
        for (var label : labels) {
            canvas.down(LANE);
            double y = canvas.y() - 9;
            if (label.series() < 0) {
                canvas.line(2, y, 30, y, LinePlot.target(1.6));
                canvas.mark(Shape.DIAMOND, 16, y, Tone.TARGET, true);
            } else {
                canvas.line(2, y, 30, y, LinePlot.stroke(label.series(), 2.2));
                canvas.mark(Shape.of(label.series()), 16, y, Tone.series(label.series()), false);
            }
            double value = Lettering.width(label.value(), Canvas.TEXT * 1.05);
            var name = Lettering.fitted(label.name(), canvas.width() - 52 - value, Canvas.TEXT);
            canvas.text(Writing.at(38, y + 4, Canvas.TEXT), name);
            if (!label.value().isEmpty()) {
                canvas.text(Writing.bold(canvas.width() - 2, y + 4, Canvas.TEXT).end(), label.value());
            }
        }
        canvas.down(6);
    }

    /** Each as near to where its line ends as the others let it. */
    private void beside(LinePlot plot, List<Label> labels, double right) {
        var sorted = labels.stream()
                .sorted((one, other) -> Double.compare(wanted(plot, one), wanted(plot, other)))
                .toList();
        double[] places = Spread.apart(
                sorted.stream().mapToDouble(label -> wanted(plot, label)).toArray(),
                LABEL,
                plot.top() + LABEL / 2,
                plot.top() + height - LABEL / 2);
        for (int i = 0; i < places.length; i++) {
            var label = sorted.get(i);
            var tone = label.series() < 0 ? Tone.TARGET : Tone.series(label.series());
            var end = label.end();
            if (end != null) {
                double x = plot.axis().x(end.day()) + 7;
                canvas.line(x, plot.y(end), right + 18, places[i], new Stroke(tone, 0.8, "1 2"));
            }
            double room = canvas.width() - right - 26;
            if (label.value().isEmpty()) {
                canvas.text(
                        Writing.at(right + 22, places[i] + 5, Canvas.TEXT).in(tone),
                        Lettering.fitted(label.name(), room, Canvas.TEXT));
            } else {
                canvas.text(
                        Writing.at(right + 22, places[i] - 3, Canvas.TEXT).in(tone),
                        Lettering.fitted(label.name(), room, Canvas.TEXT));
                canvas.text(
                        Writing.bold(right + 22, places[i] + 12, Canvas.TEXT).in(tone), label.value());
            }
        }
    }

    private static double wanted(LinePlot plot, Label label) {
        return label.end() == null ? plot.top() + plot.height() : plot.y(label.end());
    }

    /** The last value of the only line: above its end, or below it where the line comes from above. */
    private void alone(LinePlot plot) {
        var valued = all.stream().flatMap(series -> series.valued().stream()).toList();
        if (valued.isEmpty()) {
            return;
        }
        var last = valued.getLast();
        double value = Objects.requireNonNull(last.value());
        boolean falls = valued.size() > 1 && plot.y(valued.get(valued.size() - 2)) < plot.y(last);
        boolean isRoom = plot.top() + plot.height() - plot.y(last) > BELOW;
        canvas.plate(
                Writing.bold(plot.axis().x(last.day()), plot.y(last) + (falls && isRoom ? BELOW - 4 : -10), Canvas.TEXT)
                        .middle(),
                voice.isUnitOnTicks() ? voice.value(value) : voice.bare(value));
    }
}
