package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One case.
 *
 * @param about what it is about, or null
 * @param outcome how it ended, or null before the minutes are approved
 * @param others what other bodies do with the same matter
 */
public record CasePage(
        Frame frame,
        Text title,
        MeetingPage.Case facts,
        Text body,
        Link meeting,
        Moment day,
        @Nullable Prose about,
        @Nullable String outcome,
        List<InputLine> inputs,
        List<DecisionLine> decisions,
        List<Other> others,
        List<EditionLine> editions) {
    /** @param said what was decided, or else what is proposed; null where neither can be read */
    public record Other(
            Text body,
            Link page,
            Moment day,
            @Nullable String outcome,
            boolean decided,
            @Nullable Prose said) {}
}
