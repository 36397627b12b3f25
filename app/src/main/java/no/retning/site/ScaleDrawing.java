package no.retning.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** Draws where each has placed us on a scale, narrow enough for a phone. */
final class ScaleDrawing {
    private static final int WIDTH = 320;
    private static final int EDGE = 10;
    private static final int LINE = 18;
    private static final int ROW = 52;
    /** Letters that find room in half the width. */
    private static final int IN_HALF = 21;

    private final int steps;

    ScaleDrawing(int steps) {
        this.steps = steps;
    }

    /** @param label who and when */
    record Mark(
            Text label,
            @Nullable BigDecimal today,
            @Nullable BigDecimal wanted) {}

    ScalePicture draw(Text low, Text high, List<Mark> marks, String title, String description) {
        var ends = new ArrayList<ScalePicture.Label>();
        int top = Math.max(label(ends, low, false), label(ends, high, true)) + LINE;
        var rows = new ArrayList<ScalePicture.Row>();
        for (var mark : marks) {
            rows.add(new ScalePicture.Row(
                    top + ROW * rows.size() + LINE + LINE, mark.label(), x(mark.today()), x(mark.wanted())));
        }
        return new ScalePicture(
                WIDTH,
                top + ROW * rows.size() + EDGE,
                title,
                description,
                ends,
                IntStream.rangeClosed(1, steps)
                        .mapToObj(step -> at(BigDecimal.valueOf(step)))
                        .toList(),
                rows);
    }

    private static int label(List<ScalePicture.Label> labels, Text text, boolean atEnd) {
        int y = 0;
        for (var line : ScenarioDrawing.wrapped(text.text(), IN_HALF)) {
            y += LINE;
            labels.add(new ScalePicture.Label(y - LINE / 4, new Text(line, text.lang()), atEnd));
        }
        return y;
    }

    private @Nullable Integer x(@Nullable BigDecimal value) {
        return value == null ? null : Integer.valueOf(at(value));
    }

    private int at(BigDecimal value) {
        double share = (value.doubleValue() - 1) / (steps - 1);
        return (int) Math.round(EDGE + share * (WIDTH - 2 * EDGE));
    }
}
