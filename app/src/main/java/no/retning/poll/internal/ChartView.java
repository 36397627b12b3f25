package no.retning.poll.internal;

import java.util.List;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** The answers to one question as they are drawn, with the table that says the same. */
public sealed interface ChartView {
    Text question();

    /** How many answered it, in words. */
    String answered();

    /**
     * A bar for each option.
     *
     * @param unit what the numbers count
     * @param more what {@link Row#more} counts, or null
     */
    record Bars(
            Text question,
            String answered,
            String unit,
            @Nullable String more,
            List<Row> rows) implements ChartView {}

    /** @param percent the length of the bar, 0 to 100 */
    record Row(Text label, String number, @Nullable String more, int percent) {}

    /**
     * Marks between two ends.
     *
     * @param height of the drawing, whose width is 1000
     */
    record Scale(Text question, String answered, Text low, Text high, int height, List<Lane> lanes, List<Step> steps)
            implements ChartView {}

    /**
     * One mark.
     *
     * @param diamond drawn as a diamond, else as a circle
     * @param y where it lies in the drawing
     * @param at where the mean lies, {@code from} and {@code until} the middle half; all missing where nobody marked
     * @param mean as written; likewise the median and the middle half
     * @param counts how many marked each step
     */
    record Lane(
            Text name,
            boolean diamond,
            int y,
            @Nullable Place place,
            String mean,
            String median,
            String middle,
            List<Dot> dots,
            List<Integer> counts) {}

    record Place(int at, int from, int until) {}

    /** @param radius grows with the root of the number */
    record Dot(int x, int radius) {}

    record Step(int number, int x) {}

    /** What was written. */
    record Texts(Text question, String answered, List<String> texts) implements ChartView {}
}
