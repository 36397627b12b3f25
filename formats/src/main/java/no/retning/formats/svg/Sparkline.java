package no.retning.formats.svg;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line as small as a word, to stand within a table or a sentence that says the numbers. */
public final class Sparkline {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final double EDGE = 7;

    private Sparkline() {}

    /** @param target null where there is none */
    public static String draw(Caption caption, Palette palette, Voice voice, Series series, @Nullable Target target) {
        var canvas = Canvas.small(WIDTH, palette);
        var values = DoubleStream.concat(series.values(), target == null ? DoubleStream.empty() : target.values())
                .summaryStatistics();
        if (values.getCount() > 0) {
            var axis = TimeAxis.over(
                    EDGE,
                    WIDTH - EDGE,
                    target == null
                            ? series.points().stream()
                            : Stream.concat(series.points().stream(), target.points().stream()),
                    List.of());
            var plot = new LinePlot(
                    canvas, axis, NiceScale.exact(values.getMin(), values.getMax()), EDGE, HEIGHT - 2 * EDGE);
            if (target != null) {
                plot.target(target);
            }
            plot.trace(0, series);
        }
        canvas.down(HEIGHT - canvas.y() - 4);
        return canvas.end(caption, Summary.of(voice, List.of(series), target, 0));
    }
}
