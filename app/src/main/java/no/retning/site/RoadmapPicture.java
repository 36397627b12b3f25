package no.retning.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap drawn in time, in the units of its own drawing area; the tables beside it say the same in words.
 *
 * @param left where the time begins
 * @param today null where the drawing does not reach it
 * @param folded whether its rows are groups, none of them with a status of its own
 * @param dated whether any row has a band of uncertainty
 */
public record RoadmapPicture(
        int width,
        int height,
        int left,
        String title,
        String description,
        List<Tick> ticks,
        @Nullable Integer today,
        List<Row> rows,
        List<Tie> ties,
        boolean folded,
        boolean dated) {
    /** @param whole whether a year begins there */
    public record Tick(int x, String label, boolean whole) {}

    /**
     * @param heading whether it is the heading of the rows below
     * @param state null for a bar that stands for many activities
     * @param x where its bar begins
     * @param width of its bar; 0 for none
     * @param bandFrom where the uncertainty of its end begins, and until where; -1 for none
     * @param promised where the day lies by which it is promised; -1 for none
     * @param waves where each of its waves begins
     */
    public record Row(
            int y,
            boolean heading,
            Label label,
            @Nullable String state,
            int x,
            int width,
            int bandFrom,
            int bandUntil,
            int promised,
            List<Integer> waves) {}

    /** What a row is called, line by line. @param lang where it is not the language of the page, else null */
    public record Label(List<Line> lines, @Nullable String lang) {}

    /** @param y where its letters stand */
    public record Line(int y, String text) {}

    /** What waits for what: a line from the end of one bar to the beginning of another. */
    public record Tie(String path) {}
}
