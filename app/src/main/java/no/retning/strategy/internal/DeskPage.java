package no.retning.strategy.internal;

import java.util.List;
import no.retning.form.Waiting;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Text;

/**
 * What the secretariat must do.
 *
 * @param publishes whether they work with what is published, and so are told that nothing waits or is broken
 * @param waiting what other parts of the work have waiting
 * @param feedback answers nobody has handled, the latest first
 * @param allFeedback where all of them are
 */
public record DeskPage(
        Frame frame,
        boolean publishes,
        List<Waiting.Group> waiting,
        List<Unpublished> unpublished,
        List<Answered> feedback,
        List<Link> allFeedback,
        List<Broken> broken,
        List<Change> latest) {
    /** A thing that is not published as it stands. */
    public record Unpublished(Link thing, String kind, String state, List<Link> publish) {}

    /** @param said yes or no, and what was written */
    public record Answered(Moment at, Link answer, String page, String said) {}

    /** All things that break the same rule. */
    public record Broken(Text rule, List<Mend> things) {}

    public record Mend(Link thing, List<Link> mend) {}

    /** @param what as in "Endret" */
    public record Change(Moment at, String who, String what, Link thing, Link history) {}
}
