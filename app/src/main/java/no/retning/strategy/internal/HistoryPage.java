package no.retning.strategy.internal;

import java.util.List;
import no.retning.page.Diff;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import org.jspecify.annotations.Nullable;

/** What has happened to a thing, the latest first. */
public record HistoryPage(Frame frame, String heading, Link thing, List<Event> events) {
    /**
     * @param who in which role
     * @param what as in "Endret"
     */
    public record Event(Moment at, String who, String what, List<Change> changes) {}

    /** One field, before and after as one text. */
    public record Change(String field, @Nullable String lang, List<Diff.Run> runs) {}
}
