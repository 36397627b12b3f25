package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A strategy: contents and text.
 *
 * @param phase where it is in its life, in words, as in Gjeldende
 * @param notice that this is an older edition or that the strategy is replaced, with where to find the newer; or null
 * @param structures its goal structures
 * @param files the strategy as files of open standards; none where none of its goals is published
 * @param editions its latest editions, newest first: what changed since
 * @param allEditions address of the whole history
 */
public record StrategyPage(
        Frame frame,
        Text title,
        @Nullable Text summary,
        String phase,
        String years,
        @Nullable Notice notice,
        List<Link> structures,
        List<ChapterText> chapters,
        List<Link> files,
        List<EditionLine> editions,
        String allEditions) {

    /** Something to know before reading on. */
    public record Notice(String text, @Nullable Link link) {}
}
