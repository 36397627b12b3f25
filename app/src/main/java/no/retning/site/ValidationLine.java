package no.retning.site;

import java.util.List;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** When something was laid before somebody, and what they suggested. */
public record ValidationLine(Text title, Text who, String when, boolean illustrative, List<Suggested> suggestions) {
    /**
     * A suggested change.
     *
     * @param about the part, or null for the whole
     * @param by whose it is, or null where that is not known
     * @param disposition what became of it
     */
    public record Suggested(
            Text text,
            @Nullable Text about,
            @Nullable Text by,
            String disposition,
            @Nullable Prose reason,
            boolean illustrative) {}
}
