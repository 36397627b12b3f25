package no.retning.page;

import java.util.function.BiFunction;
import no.retning.formats.svg.Frame;

/** A chart on a page, drawn for a wide screen and again for a narrow one; the style sheet shows the one that fits. */
public record Chart(String wide, String narrow) {

    /**
     * Draws both.
     *
     * @param id of its own on the page
     * @param drawing from an id and a frame to SVG
     */
    public static Chart of(String id, BiFunction<String, Frame, String> drawing) {
        return new Chart(drawing.apply(id, Frame.PAGE), drawing.apply(id + "-narrow", Frame.PHONE));
    }
}
