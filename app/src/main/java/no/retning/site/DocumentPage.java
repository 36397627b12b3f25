package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * One guiding document and what builds on it.
 *
 * @param legalBasis whether it may oblige somebody by law; null where nobody has said
 * @param original where the document itself is, or null
 * @param type what it is as a source; null where nobody has said
 * @param licence under which it may be used; null where it is not known
 * @param copy the copy that is kept of it; null where the public may not have one
 * @param copied when that was taken
 * @param passages that findings rest on
 */
public record DocumentPage(
        Frame frame,
        Text title,
        @Nullable Text issuer,
        String years,
        @Nullable Boolean legalBasis,
        @Nullable Prose summary,
        @Nullable Link original,
        @Nullable String type,
        @Nullable String licence,
        @Nullable Link copy,
        @Nullable String copied,
        ThreadView thread,
        List<Used> passages,
        @Nullable Text source,
        List<EditionLine> editions) {
    /**
     * A passage of the document, and what it was used for.
     *
     * @param use whether it speaks for the finding or against it
     * @param place where in the document; empty where nobody has said
     */
    public record Used(Prose text, String place, String use, Link finding) {}
}
