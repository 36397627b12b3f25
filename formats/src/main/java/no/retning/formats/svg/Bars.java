package no.retning.formats.svg;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import no.retning.formats.svg.Canvas.Stroke;
import no.retning.formats.svg.Canvas.Writing;
import org.jspecify.annotations.Nullable;

/** How much each has, from nothing, with what they can be held against. */
public final class Bars {
    private static final double ROW = 26;
    private static final double THICK = 16;
    private static final double LABEL = 18;

    private Bars() {}

    /**
     * One bar.
     *
     * @param value null where there is none
     * @param isMarked whether it is the one that the reader came for
     */
    public record Bar(String label, @Nullable Double value, boolean isMarked) {}

    /** What bars are held against, drawn through all of them, as in the whole country or a target. */
    public record Line(String label, double value) {}

    /** Draws bars in the order given. */
    public static String draw(Caption caption, Frame frame, Voice voice, List<Bar> bars, List<Line> lines) {
        var canvas = new Canvas(frame, caption);
        double widest = bars.stream()
                .mapToDouble(bar -> Lettering.width(shown(voice, bar), Canvas.TEXT * 1.05))
                .max()
                .orElse(0);
        double left = canvas.isNarrow() ? 2 : left(canvas, bars);
        double right = canvas.width() - widest - 12;
        var values = DoubleStream.concat(
                        bars.stream().map(Bar::value).filter(Objects::nonNull).mapToDouble(Double::doubleValue),
                        lines.stream().mapToDouble(Line::value))
                .summaryStatistics();
        var scale = values.getCount() == 0
                ? NiceScale.between(0, 1, 2)
                : NiceScale.exact(Math.min(0, values.getMin()), Math.max(0, values.getMax()));
        var across = new Across(left, right, scale);
        keys(canvas, voice, lines);
        double row = canvas.isNarrow() ? LABEL + THICK + 8 : ROW;
        double bottom = canvas.y() + row * bars.size() + 4;
        for (int i = 0; i < bars.size(); i++) {
            box(canvas, across, bars.get(i), middle(canvas, canvas.y() + row * i));
        }
        canvas.line(across.x(0), canvas.y(), across.x(0), bottom, Stroke.of(Tone.QUIET, 1));
        for (int i = 0; i < lines.size(); i++) {
            double x = across.x(lines.get(i).value());
            canvas.line(x, canvas.y(), x, bottom, line(i));
        }
        for (var bar : bars) {
            write(canvas, voice, across, bar);
            canvas.down(row);
        }
        canvas.down(8);
        return canvas.end(
                caption,
                Spoken.of(
                        voice,
                        bars.stream()
                                .map(bar -> new Spoken(bar.label(), bar.value()))
                                .toList()));
    }

    private record Across(double left, double right, NiceScale scale) {
        double x(double value) {
            return left + (right - left) * scale.share(value);
        }
    }

    private static double left(Canvas canvas, List<Bar> bars) {
        double widest = bars.stream()
                .mapToDouble(bar -> Lettering.width(bar.label(), Canvas.TEXT * 1.05))
                .max()
                .orElse(0);
        return Math.min(widest, canvas.width() * 0.36) + 14;
    }

    private static String shown(Voice voice, Bar bar) {
        return bar.value() == null ? voice.say(ChartPhrase.NO_VALUE) : voice.value(bar.value());
    }

    private static Stroke line(int index) {
        return new Stroke(Tone.TARGET, 1.6, index % 2 == 0 ? "5 4" : "2 3");
    }

    private static void keys(Canvas canvas, Voice voice, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            canvas.down(20);
            canvas.line(2, canvas.y() - 9, 30, canvas.y() - 9, line(i));
            canvas.text(
                    Writing.at(38, canvas.y() - 5, Canvas.TEXT),
                    voice.say(ChartPhrase.OF, line.label(), voice.value(line.value())));
        }
        canvas.down(lines.isEmpty() ? 2 : 8);
    }

    private static double middle(Canvas canvas, double y) {
        return y + (canvas.isNarrow() ? LABEL + THICK / 2 + 1 : ROW / 2);
    }

    private static void box(Canvas canvas, Across across, Bar bar, double middle) {
        var value = bar.value();
        if (value != null) {
            double from = Math.min(across.x(0), across.x(value));
            double wide = Math.max(1, Math.abs(across.x(value) - across.x(0)));
            canvas.box(from, middle - THICK / 2, wide, THICK, bar.isMarked() ? Tone.SERIES_1 : Tone.LEVEL_3);
        }
    }

    private static void write(Canvas canvas, Voice voice, Across across, Bar bar) {
        var label = bar.isMarked() ? "▸ " + bar.label() : bar.label();
        double y = canvas.y();
        if (canvas.isNarrow()) {
            canvas.plate(
                    writing(bar, across.left() + 3, y + 14),
                    Lettering.fitted(label, canvas.width() - 12, Canvas.TEXT * 1.05));
        } else {
            canvas.text(
                    writing(bar, across.left() - 10, y + 17).end(),
                    Lettering.fitted(label, across.left() - 14, Canvas.TEXT * (bar.isMarked() ? 1.05 : 1)));
        }
        double end = bar.value() == null ? across.x(0) : Math.max(across.x(0), across.x(bar.value()));
        canvas.plate(writing(bar, end + 8, middle(canvas, y) + 5), shown(voice, bar));
    }

    private static Writing writing(Bar bar, double x, double y) {
        return bar.isMarked() ? Writing.bold(x, y, Canvas.TEXT) : Writing.at(x, y, Canvas.TEXT);
    }
}
