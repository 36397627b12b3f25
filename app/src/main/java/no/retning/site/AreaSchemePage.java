package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the country is and was divided into areas of one type.
 *
 * @param changes the latest first
 */
public record AreaSchemePage(
        Frame frame,
        Text title,
        String type,
        @Nullable Prose text,
        List<Change> changes,
        List<Area> areas,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /**
     * What became of areas on a day.
     *
     * @param what merger, split, renumbering or a moved border, in a word
     * @param weight how much went where, or that nobody knows; empty where all of it did
     */
    public record Change(String day, String what, String before, String after, String weight) {}

    /** @param period when the code was in use */
    public record Area(String code, String name, String period, String within) {}
}
