package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param strategy the strategy in force, or null before the first publication
 * @param vision its vision in a sentence, or null
 * @param latest what happened last, newest first
 * @param invitations what anyone can answer now
 */
public record HomePage(
        Frame frame,
        @Nullable Link strategy,
        @Nullable Text vision,
        List<Goal> goals,
        List<EditionLine> latest,
        List<Invitation> invitations,
        List<DocumentLine> documents) {

    /**
     * A goal with its sentence and how it stands.
     *
     * @param illustrative whether that was made up for an example
     */
    public record Goal(String code, Link page, @Nullable Text sentence, Status status, boolean illustrative) {}

    /** Something anyone can answer until a day. */
    public record Invitation(Link page, Moment until) {}
}
