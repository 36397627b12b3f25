package no.retning.formats.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.retning.formats.svg.Canvas.Stroke;
import no.retning.formats.svg.Canvas.Writing;
import org.jspecify.annotations.Nullable;

/** The same figure of several, each in a small chart of its own, on scales that are the same for all. */
public final class SmallMultiples {
    private static final double LEAST_WIDTH = 132;
    private static final double GAP = 20;
    private static final double HEIGHT = 72;
    private static final double HEAD = 38;
    private static final double FOOT = 34;

    private SmallMultiples() {}

    /** Draws charts in the order given; the target, where there is one, is the same for all. */
    public static String draw(Caption caption, Frame frame, Voice voice, List<Series> all, @Nullable Target target) {
        var canvas = new Canvas(frame, caption);
        int columns = Math.max(1, (int) ((canvas.width() + GAP) / (LEAST_WIDTH + GAP)));
        double wide = (canvas.width() - GAP * (columns - 1)) / columns;
        var scale = scale(all, target);
        if (target != null) {
            canvas.down(20);
            canvas.line(2, canvas.y() - 9, 30, canvas.y() - 9, LinePlot.target(1.6));
            canvas.text(Writing.at(38, canvas.y() - 5, Canvas.TEXT), Summary.target(voice, target));
        }
        double top = canvas.y();
        for (int i = 0; i < all.size(); i++) {
            double left = (wide + GAP) * (i % columns);
            panel(
                    canvas,
                    voice,
                    new Panel(left, wide, top + (HEAD + HEIGHT + FOOT) * (i / columns)),
                    scale,
                    i,
                    all,
                    target);
        }
        canvas.down((HEAD + HEIGHT + FOOT) * Math.ceilDiv(all.size(), columns));
        Notes.below(canvas, all, target, List.of(), scale, voice);
        var sentences = new ArrayList<>(Spoken.of(
                voice,
                all.stream()
                        .map(series -> new Spoken(
                                series.name(), series.last().map(Point::value).orElse(null)))
                        .toList()));
        if (target != null) {
            sentences.add(Summary.target(voice, target));
        }
        return canvas.end(caption, sentences);
    }

    private record Panel(double left, double wide, double top) {}

    private static NiceScale scale(List<Series> all, @Nullable Target target) {
        var values = DoubleStream.concat(
                        all.stream().flatMapToDouble(Series::values),
                        target == null ? DoubleStream.empty() : target.values())
                .summaryStatistics();
        return values.getCount() == 0
                ? NiceScale.between(0, 1, 1)
                : NiceScale.near(values.getMin(), values.getMax(), 3);
    }

    private static void panel(
            Canvas canvas,
            Voice voice,
            Panel panel,
            NiceScale scale,
            int index,
            List<Series> all,
            @Nullable Target target) {
        var series = all.get(index);
        double room = panel.wide() - 4;
        canvas.text(
                Writing.bold(panel.left() + 2, panel.top() + 16, Canvas.TEXT),
                Lettering.fitted(series.name(), room, Canvas.TEXT * 1.05));
        canvas.text(
                Writing.at(panel.left() + 2, panel.top() + 32, Canvas.TEXT),
                series.last()
                        .flatMap(last -> Optional.ofNullable(last.value()))
                        .map(voice::value)
                        .orElseGet(() -> voice.say(ChartPhrase.NO_VALUE)));
        double ticks = Stream.of(scale.from(), scale.until())
                .mapToDouble(tick -> Lettering.width(voice.tick(tick, scale.places()), Canvas.SMALL))
                .max()
                .orElse(0);
        double left = panel.left() + ticks + 8;
        double right = panel.left() + panel.wide() - 2;
        var axis = TimeAxis.over(
                left + 6,
                right - 6,
                Stream.concat(
                        all.stream().flatMap(one -> one.points().stream()),
                        target == null ? Stream.empty() : target.points().stream()),
                List.of());
        var plot = new LinePlot(canvas, axis, scale, panel.top() + HEAD + 6, HEIGHT - 6);
        if (target != null) {
            plot.nearEnough(target);
        }
        for (double tick : List.of(scale.from(), scale.until())) {
            canvas.line(left, plot.y(tick), right, plot.y(tick), Stroke.of(Tone.FAINT, 1));
            canvas.text(
                    Writing.quiet(left - 5, plot.y(tick) + 4, Canvas.SMALL).end(), voice.tick(tick, scale.places()));
        }
        if (target != null) {
            plot.target(target);
        }
        plot.breaks(series);
        plot.trace(0, series);
        axis.writeEnds(canvas, panel.top() + HEAD + HEIGHT);
    }
}
