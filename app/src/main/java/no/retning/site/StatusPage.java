package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** How the strategy stands: every goal with what has been said of it, silence with a standing of its own. */
public record StatusPage(Frame frame, List<Group> groups, List<Meaning> meanings) {
    /**
     * The goals of one structure.
     *
     * @param counted how many stand how, in a sentence
     */
    public record Group(Link structure, String years, String counted, List<Line> lines) {}

    /**
     * @param assessment null where nobody has assessed it
     * @param day as of when, or null
     * @param by who said so, or null
     * @param below whether it lies under the goal before it
     */
    public record Line(
            String kind,
            Link goal,
            Status status,
            @Nullable Link assessment,
            @Nullable String day,
            @Nullable String by,
            boolean illustrative,
            boolean below) {}

    /** A status and when it is given. */
    public record Meaning(Status status, Text definition) {}
}
