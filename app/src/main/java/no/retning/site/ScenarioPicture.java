package no.retning.site;

import java.util.List;
import no.retning.page.Text;

/** Two axes with two ends each, and the futures in the corners between them; everything is in units of the picture. */
public record ScenarioPicture(
        int width, int height, String title, String description, List<Label> labels, List<Box> boxes) {
    /**
     * A line of text.
     *
     * @param style as the style sheet knows it
     */
    public record Label(int x, int y, String style, Text text) {}

    public record Box(int x, int y, int width, int height) {}
}
