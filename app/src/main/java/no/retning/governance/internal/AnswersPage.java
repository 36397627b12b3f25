package no.retning.governance.internal;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** What somebody has said, and what became of it. */
public record AnswersPage(Frame frame, @Nullable String receipt, List<Given> inputs) {
    /**
     * @param about the case, where the giver may read it, or only its title
     * @param status word and shape of what became of it
     * @param reason null before it is answered
     * @param changed the paragraph it changed, or null
     * @param edition the edition in which it did, or null
     */
    public record Given(
            Text about,
            @Nullable String page,
            Moment day,
            Prose text,
            Status status,
            @Nullable Prose reason,
            @Nullable Link changed,
            @Nullable Link edition) {}
}
