package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Status;
import org.jspecify.annotations.Nullable;

/** All hearings: those that can be answered now, and the others. */
public record HearingsPage(Frame frame, List<Line> open, List<Line> others) {
    /** @param until null where there is no deadline */
    public record Line(Link page, Status state, @Nullable Moment until, String owner, boolean illustrative) {}
}
