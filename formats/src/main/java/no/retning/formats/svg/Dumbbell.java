package no.retning.formats.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.retning.formats.svg.Canvas.Stroke;
import no.retning.formats.svg.Canvas.Writing;
import org.jspecify.annotations.Nullable;

/** What each was and what it is: a hollow mark, a filled one, and an arrow from the one to the other. */
public final class Dumbbell {
    private static final double ROW = 30;
    private static final double LABEL = 18;
    private static final double HEAD = 24;

    private Dumbbell() {}

    /**
     * One row.
     *
     * @param before null where it is not known, and so {@code after}
     */
    public record Row(
            String label, @Nullable Double before, @Nullable Double after) {}

    /**
     * Draws rows in the order given.
     *
     * @param before what the hollow marks are, as in {@code 2020}
     * @param after what the filled ones are
     */
    public static String draw(Caption caption, Frame frame, Voice voice, String before, String after, List<Row> rows) {
        var values = rows.stream().flatMapToDouble(Dumbbell::values).summaryStatistics();
        var canvas = new Canvas(frame, caption);
        var scale = values.getCount() == 0
                ? NiceScale.between(0, 1, 2)
                : NiceScale.near(values.getMin(), values.getMax(), canvas.isNarrow() ? 3 : 5);
        return drawn(canvas, caption, voice, before, after, rows, scale);
    }

    /**
     * Draws rows on a scale that is what it is whatever the values are, as where one gives marks.
     *
     * @param before what the hollow marks are; null where there is none
     * @param least where the scale begins; it has a line at each whole number
     * @param most where it ends
     */
    public static String draw(
            Caption caption,
            Frame frame,
            Voice voice,
            @Nullable String before,
            String after,
            List<Row> rows,
            int least,
            int most) {
        return drawn(
                new Canvas(frame, caption),
                caption,
                voice,
                before,
                after,
                rows,
                NiceScale.between(least, most, most - least));
    }

    private static String drawn(
            Canvas canvas,
            Caption caption,
            Voice voice,
            @Nullable String before,
            String after,
            List<Row> rows,
            NiceScale scale) {
        key(canvas, before, after);
        double widest = rows.stream()
                .flatMapToDouble(Dumbbell::values)
                .map(value -> Lettering.width(voice.bare(value), Canvas.SMALL))
                .max()
                .orElse(0);
        double side = widest + 16;
        double left = (canvas.isNarrow() ? 0 : left(canvas, rows)) + side;
        double right = canvas.width() - side;
        double top = canvas.y() + HEAD;
        double high = canvas.isNarrow() ? ROW + LABEL - 6 : ROW;
        double bottom = top + rows.size() * high + 4;
        for (double tick : scale.ticks()) {
            double x = left + (right - left) * scale.share(tick);
            canvas.line(x, top, x, bottom, Stroke.of(Tone.FAINT, 1));
            canvas.text(Writing.quiet(x, top - 7, Canvas.SMALL).middle(), voice.tick(tick, scale.places()));
        }
        canvas.down(HEAD);
        for (var row : rows) {
            row(canvas, voice, scale, left, right, row);
            canvas.down(high);
        }
        canvas.down(6);
        return canvas.end(caption, said(voice, rows));
    }

    private static void key(Canvas canvas, @Nullable String before, String after) {
        canvas.down(20);
        double y = canvas.y() - 9;
        if (before == null) {
            canvas.mark(Shape.CIRCLE, 8, y, Tone.SERIES_1, false);
            canvas.text(Writing.at(18, y + 4, Canvas.TEXT), after);
            return;
        }
        canvas.mark(Shape.CIRCLE, 8, y, Tone.SERIES_1, true);
        canvas.text(Writing.at(18, y + 4, Canvas.TEXT), before);
        double next = 18 + Lettering.width(before, Canvas.TEXT) + 20;
        if (next + Lettering.width(after, Canvas.TEXT) + 18 > canvas.width()) {
            canvas.down(20);
            y += 20;
            next = 8;
        }
        canvas.mark(Shape.CIRCLE, next, y, Tone.SERIES_1, false);
        canvas.text(Writing.at(next + 10, y + 4, Canvas.TEXT), after);
    }

    private static DoubleStream values(Row row) {
        return Stream.concat(Stream.ofNullable(row.before()), Stream.ofNullable(row.after()))
                .mapToDouble(Double::doubleValue);
    }

    private static double left(Canvas canvas, List<Row> rows) {
        double widest = rows.stream()
                .mapToDouble(row -> Lettering.width(row.label(), Canvas.TEXT))
                .max()
                .orElse(0);
        return Math.min(widest, canvas.width() * 0.36) + 6;
    }

    private static void row(Canvas canvas, Voice voice, NiceScale scale, double left, double right, Row row) {
        double y = canvas.y();
        double middle = y + ROW / 2;
        if (canvas.isNarrow()) {
            canvas.plate(Writing.at(2, y + 14, Canvas.TEXT), row.label());
            middle = y + LABEL + 10;
        } else {
            double room = left(canvas, List.of(row));
            canvas.text(Writing.at(2, middle + 4, Canvas.TEXT), Lettering.fitted(row.label(), room, Canvas.TEXT));
        }
        var before = row.before();
        var after = row.after();
        double from = before == null ? 0 : left + (right - left) * scale.share(before);
        double to = after == null ? 0 : left + (right - left) * scale.share(after);
        if (before != null && after != null) {
            arrow(canvas, from, to, middle);
        }
        boolean isRising = before == null || after == null || after >= before;
        if (before != null) {
            canvas.mark(Shape.CIRCLE, from, middle, Tone.SERIES_1, true);
            value(canvas, voice.bare(before), from, middle, !isRising);
        }
        if (after != null) {
            canvas.mark(Shape.CIRCLE, to, middle, Tone.SERIES_1, false);
            value(canvas, voice.bare(after), to, middle, isRising);
        }
        if (before == null && after == null) {
            canvas.text(Writing.quiet(left, middle + 4, Canvas.SMALL), voice.say(ChartPhrase.NO_VALUE));
        }
    }

    private static void value(Canvas canvas, String value, double x, double middle, boolean onRight) {
        var at = Writing.at(onRight ? x + 9 : x - 9, middle + 4, Canvas.SMALL);
        canvas.plate(onRight ? at : at.end(), value);
    }

    private static void arrow(Canvas canvas, double from, double to, double y) {
        if (Math.abs(to - from) < 10) {
            return;
        }
        double way = Math.signum(to - from);
        var stroke = Stroke.of(Tone.SERIES_1, 2);
        canvas.line(from + 5 * way, y, to - 5 * way, y, stroke);
        double tip = to - 6 * way;
        canvas.line(tip - 6 * way, y - 4, tip, y, stroke);
        canvas.line(tip - 6 * way, y + 4, tip, y, stroke);
    }

    private static List<String> said(Voice voice, List<Row> rows) {
        int[] moved = new int[3];
        rows.stream()
                .filter(row -> row.before() != null && row.after() != null)
                .forEach(row -> moved[
                        Integer.signum(voice.shown(Objects.requireNonNull(row.after()))
                                        .compareTo(voice.shown(Objects.requireNonNull(row.before()))))
                                + 1]++);
        var sentences = new ArrayList<String>();
        if (rows.stream().anyMatch(row -> row.before() != null)) {
            sentences.add(voice.say(ChartPhrase.MOVED, moved[2], moved[0], moved[1]));
        }
        sentences.addAll(Spoken.of(
                voice,
                rows.stream().map(row -> new Spoken(row.label(), row.after())).toList()));
        return sentences;
    }
}
