package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Prose;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs.
 *
 * @param group whose need it is
 * @param findings that show it, with the passages that speak for them
 * @param onward the goals that are to meet it, and what else it leads to; null for nothing
 */
public record NeedPage(
        Frame frame,
        String group,
        Text title,
        @Nullable Prose text,
        List<Ground> findings,
        @Nullable ThreadView onward,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {}
