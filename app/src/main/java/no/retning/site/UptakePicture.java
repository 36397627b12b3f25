package no.retning.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of a group have taken something into use over time, in the units of its own drawing area; the table beside it
 * says the same in words.
 *
 * @param id distinguishes it from others on the page
 * @param observed the line through what was observed; empty for fewer than two
 * @param planned the line through what is planned; empty for none
 * @param threshold where benefit begins, from the top; null where nobody has said
 */
public record UptakePicture(
        String id,
        int width,
        int height,
        int left,
        String title,
        String description,
        List<Mark> levels,
        List<Mark> years,
        String observed,
        String planned,
        List<Dot> seen,
        List<Dot> meant,
        @Nullable Integer threshold) {
    /** A line across with its label: a share from the top, a year from the left. */
    public record Mark(int at, String label) {}

    public record Dot(int x, int y) {}
}
