package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * An ambition scale: where each has placed us between two ends, today and wanted, over time.
 *
 * @param picture null where nobody has placed us
 */
public record ScalePage(
        Frame frame,
        Text title,
        @Nullable Prose text,
        Text low,
        Text high,
        String ends,
        List<Placed> placed,
        @Nullable ScalePicture picture,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /**
     * Where somebody has placed us, on a day.
     *
     * @param today in steps, or null where that was not asked
     * @param wanted as {@code today}, of the new strategy
     * @param from how many answered, and in which poll, or null where that is not known
     */
    public record Placed(
            Text who,
            String day,
            @Nullable String today,
            @Nullable String wanted,
            @Nullable String from,
            @Nullable Text source,
            boolean illustrative) {}
}
