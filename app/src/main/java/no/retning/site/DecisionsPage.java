package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies have decided and what became of it.
 *
 * @param bodies to choose among; empty where there is nothing to choose
 * @param goal the goal whose decisions these are, or null
 * @param untreated goals in force that no body has treated for a year
 */
public record DecisionsPage(
        Frame frame,
        List<MeetingsPage.Option> bodies,
        @Nullable Link goal,
        List<DecisionLine> decisions,
        List<Untreated> untreated) {
    /** @param last when it was last treated, in words */
    public record Untreated(Link goal, String last) {}
}
