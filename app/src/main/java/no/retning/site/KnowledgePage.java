package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** The knowledge base: what was found, how it was summed up, what was chosen, the documents it rests on, and how it all comes to be. */
public record KnowledgePage(
        Frame frame,
        List<Line> swots,
        List<Line> choices,
        List<Line> findings,
        List<Line> withdrawn,
        List<Line> documents,
        List<Line> processes) {
    /**
     * One thing.
     *
     * @param said of it, beneath its name
     */
    public record Line(Link page, @Nullable Text said, boolean illustrative) {}
}
