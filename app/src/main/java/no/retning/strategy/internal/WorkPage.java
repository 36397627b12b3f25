package no.retning.strategy.internal;

import java.util.List;
import java.util.Map;
import no.retning.form.FormView;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is worked on.
 *
 * @param receipt what was just done, or null
 * @param standing when it was changed and whether that is published
 * @param actions where one can go with it
 * @param outline what it is made of, or null where it is made of nothing
 * @param form null where it is edited elsewhere, or may not be
 * @param buttons what one can do with it at once
 */
public record WorkPage(
        Frame frame,
        @Nullable String receipt,
        String relation,
        Text title,
        List<String> standing,
        List<Link> actions,
        @Nullable Outline outline,
        @Nullable FormView form,
        @Nullable Ties ties,
        List<Button> buttons) {
    /** What a thing is made of, in reading order. */
    public record Outline(String heading, String empty, List<Node> nodes, List<Link> add) {}

    /**
     * A part.
     *
     * @param number as in 2.3, or empty
     * @param text its first words, or null
     */
    public record Node(
            String anchor,
            String number,
            Link page,
            @Nullable Text text,
            @Nullable String remark,
            List<Button> moves,
            List<Link> add,
            List<Node> below) {}

    /**
     * A form that is only a button.
     *
     * @param about what it does it to, for who does not see where it stands
     */
    public record Button(
            String action,
            Map<String, String> hidden,
            String label,
            @Nullable String about) {}

    /** The ties of a thing, and where its thread is broken. */
    public record Ties(
            List<Tie> ties, List<Break> breaks, @Nullable Link add) {}

    /**
     * @param relation as in "Fører til"
     * @param said by whom and on what source
     * @param page where the tie itself is
     */
    public record Tie(
            String relation, Link other, @Nullable Prose evidence, String said, boolean illustrative, Link page) {}

    /** @param mend null where who reads may not mend it */
    public record Break(Text broken, @Nullable Link mend) {}
}
