package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator by the areas of one day, beside those that were delivered for the same codes.
 *
 * @param day as the form has it
 * @param said as a reader has it
 * @param wrong what is wrong with the day that was typed, or null
 * @param cut that only some are shown, or null
 * @param downloads the same as files; empty where there is nothing, or too much for one file
 * @param unplaced what was delivered for codes that nobody used then, in words
 * @param schemes where the division into areas is told
 */
public record RecodedPage(
        Frame frame,
        Link indicator,
        String day,
        String said,
        @Nullable String wrong,
        String unit,
        List<Row> rows,
        @Nullable String cut,
        List<Link> downloads,
        List<String> unplaced,
        List<Link> schemes,
        boolean illustrative) {
    /**
     * An area of the day in a period.
     *
     * @param value as it is written, or that there is none
     * @param note why there is none, or what is to be known of it; empty for nothing
     * @param delivered what was delivered for the same code; empty where nothing was
     */
    public record Row(String period, String area, String value, String note, String delivered) {}
}
