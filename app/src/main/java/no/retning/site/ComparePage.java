package no.retning.site;

import java.util.List;
import no.retning.page.Choice;
import no.retning.page.Diff;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * Two strategies or goal structures side by side, or two editions of one.
 *
 * @param from what one may choose as the older
 * @param to what one may choose as the newer
 * @param older heading of the older, or null before anything was chosen
 * @param newer heading of the newer, or null before anything was chosen
 * @param lines what became of each part of the older
 * @param onlyNew parts of the newer that nothing in the older leads to
 * @param diff the text, word by word, where the two are editions of one thing; else null
 */
public record ComparePage(
        Frame frame,
        List<Choice> from,
        List<Choice> to,
        @Nullable Link older,
        @Nullable Link newer,
        List<Line> lines,
        List<Link> onlyNew,
        @Nullable Diff diff) {

    /** A part of the older and all that it leads to; none where it was not carried on. */
    public record Line(Link older, List<Continuation> newer) {}

    /**
     * Where a part went on.
     *
     * @param relation as in "Videreført i"
     * @param evidence why somebody says so, or null
     */
    public record Continuation(
            String relation,
            Link newer,
            @Nullable Prose evidence,
            @Nullable Text source,
            boolean illustrative) {}
}
