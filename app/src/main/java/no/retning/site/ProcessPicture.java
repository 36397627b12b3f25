package no.retning.site;

import java.util.List;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A process plan drawn in time, in the units of its own drawing area; the table beside it says the same in words.
 *
 * @param left where the time begins
 * @param today null where the drawing does not reach it
 */
public record ProcessPicture(
        int width,
        int height,
        int left,
        String description,
        List<Tick> ticks,
        @Nullable Integer today,
        String dayLabel,
        List<Row> rows) {
    /** @param whole whether a year begins there */
    public record Tick(int x, String label, boolean whole) {}

    /**
     * @param standing null for a heading
     * @param actual null where it is not known
     */
    public record Row(
            int y,
            Text label,
            @Nullable String standing,
            @Nullable Mark planned,
            @Nullable Mark actual) {}

    /**
     * @param shape of something that happens on a day; null for a bar
     * @param rough whether it lies somewhere within the bar, and does not take all of it
     */
    public record Mark(int x, int y, int width, @Nullable String shape, boolean rough) {}
}
