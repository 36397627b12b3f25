package no.retning.poll.internal;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;

/** All polls. */
public record PollListPage(Frame frame, List<Row> rows, List<Link> add) {
    /** @param state in words */
    public record Row(Link poll, String audience, String state, String answers) {}
}
