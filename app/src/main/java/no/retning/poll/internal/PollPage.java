package no.retning.poll.internal;

import java.util.List;
import java.util.Map;
import no.retning.form.FormView;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A poll that is prepared or run.
 *
 * @param receipt what was just done, or null
 * @param fault what could not be done and why, or null
 * @param code in two groups of four, or null before it opens
 * @param seats by which each seat that has been answered for is given free
 * @param abandon by which it is ended without a result, or null where what was answered can be counted
 * @param form null once it has opened, or where who reads may not edit
 * @param add what kinds of question can be added, by the value to send
 * @param copy where to put the same questions to others, or null
 */
public record PollPage(
        Frame frame,
        @Nullable String receipt,
        @Nullable String fault,
        Text title,
        List<String> standing,
        @Nullable String code,
        List<Link> links,
        List<Button> buttons,
        @Nullable BoardView board,
        List<Button> seats,
        @Nullable Button abandon,
        @Nullable FormView form,
        Map<String, String> add,
        @Nullable Button copy) {
    /** A form that is only a button. */
    public record Button(String action, Map<String, String> hidden, String label, boolean primary) {}
}
