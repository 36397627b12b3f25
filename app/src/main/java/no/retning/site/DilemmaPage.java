package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * A dilemma: the question, how it was resolved, the ways it stands between, and where each organisation stands.
 *
 * @param theme what part of the strategy work it belongs to, or null
 * @param resolved null while it is open
 * @param neither where those stand who lean to none of the ways
 * @param onward what it led to, or null for nothing
 */
public record DilemmaPage(
        Frame frame,
        String state,
        @Nullable Text theme,
        Text title,
        @Nullable Prose text,
        @Nullable Resolved resolved,
        List<Way> ways,
        List<Stands> neither,
        List<Ground> grounds,
        @Nullable ThreadView onward,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /** @param choice that it led to, or null where none is public */
    public record Resolved(
            Prose text,
            @Nullable String day,
            @Nullable Link choice,
            @Nullable Text source,
            boolean illustrative) {}

    public record Way(
            Text title, @Nullable Prose text, @Nullable Text source, boolean illustrative, List<Stands> stands) {}

    /** Where somebody stands, in their own words. */
    public record Stands(
            Text who,
            Prose text,
            @Nullable String day,
            @Nullable Text source,
            boolean illustrative) {}
}
