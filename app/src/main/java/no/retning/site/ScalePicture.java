package no.retning.site;

import java.util.List;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** Where each has placed us, one row each, between the two ends; everything is in units of the picture. */
public record ScalePicture(
        int width,
        int height,
        String title,
        String description,
        List<Label> ends,
        List<Integer> steps,
        List<Row> rows) {
    /** @param atEnd whether it stands at the right edge */
    public record Label(int y, Text text, boolean atEnd) {}

    /** @param y of the line on which the marks stand */
    public record Row(
            int y,
            Text label,
            @Nullable Integer today,
            @Nullable Integer wanted) {}
}
