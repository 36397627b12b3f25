package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the strategy stands: every goal with what has been said of it, silence with a standing of its own, the leading figures,
 * and what is new.
 *
 * @param more that there are more figures than are shown, in words, or null
 * @param changes what was said or published last, the latest first
 * @param events what happened last, the latest first
 */
public record StatusPage(
        Frame frame,
        List<Group> groups,
        List<Figure> figures,
        @Nullable String more,
        List<Change> changes,
        List<EventsPage.Line> events,
        List<Meaning> meanings) {
    /**
     * What is measured of all of the country.
     *
     * @param said the latest figure in a sentence
     * @param target what it should come to and when; empty where nothing is decided
     * @param progress how it stands to that; null where nothing is decided
     * @param spark the figures as a line as small as a word, or null
     * @param illustrative that the figures are made up, or the target; empty where neither is
     */
    public record Figure(
            Link page,
            String said,
            String target,
            @Nullable Status progress,
            @Nullable String spark,
            String illustrative) {}

    /** @param what in a sentence */
    public record Change(String day, Link page, String what, boolean illustrative) {}

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
