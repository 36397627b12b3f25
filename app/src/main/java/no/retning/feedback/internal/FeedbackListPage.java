package no.retning.feedback.internal;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import org.jspecify.annotations.Nullable;

/** All answers: those that wait, and those that have been handled. */
public record FeedbackListPage(Frame frame, @Nullable String receipt, List<Line> open, List<Line> handled) {
    /**
     * @param answer as in "Nei", with its own page
     * @param text in the answerer's words; empty where there are none
     * @param remark that the page has changed since, or what was done; or null
     */
    public record Line(
            Moment at,
            Link answer,
            String page,
            String text,
            @Nullable String remark) {}
}
