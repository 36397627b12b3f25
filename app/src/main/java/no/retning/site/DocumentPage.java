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
 */
public record DocumentPage(
        Frame frame,
        Text title,
        @Nullable Text issuer,
        String years,
        @Nullable Boolean legalBasis,
        @Nullable Prose summary,
        @Nullable Link original,
        ThreadView thread,
        @Nullable Text source,
        List<EditionLine> editions) {}
