package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One event: what happened, when, and what it touched.
 *
 * @param when as exactly as it is known
 * @param text null where the title says it all
 */
public record EventPage(
        Frame frame,
        String type,
        Text title,
        String when,
        @Nullable Prose text,
        List<Link> about,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {}
