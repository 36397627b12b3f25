package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a process up to a day.
 *
 * @param process the plan that it is about, or null where that is not published
 */
public record ProgressPage(
        Frame frame,
        Text title,
        String day,
        @Nullable Link process,
        Prose text,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {}
