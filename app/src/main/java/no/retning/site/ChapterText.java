package no.retning.site;

import java.util.List;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A chapter with its paragraphs.
 *
 * @param anchor fragment of its place on the strategy's page
 * @param page the chapter's own page
 */
public record ChapterText(
        String anchor, String number, Link page, @Nullable Prose introduction, List<Paragraph> paragraphs) {

    /**
     * One numbered paragraph.
     *
     * @param number as in 2.3
     * @param permalink address to cite
     * @param source where the text was taken from, or null
     * @param illustrative whether the text is an example and not a fact
     * @param changed the difference, where the newest edition changed it, else null
     */
    public record Paragraph(
            String anchor,
            String number,
            String permalink,
            @Nullable Text title,
            Prose text,
            @Nullable Text source,
            boolean illustrative,
            @Nullable Link changed) {}
}
