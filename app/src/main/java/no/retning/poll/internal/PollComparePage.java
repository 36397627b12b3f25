package no.retning.poll.internal;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;

/** The same questions as several bodies answered them. */
public record PollComparePage(Frame frame, Text title, List<Link> polls, List<Asked> questions) {
    /**
     * @param numbers the table of all of them: what was counted, and how it came out for each
     */
    public record Asked(Text question, List<Side> sides, List<Line> numbers) {}

    /** @param who was asked */
    public record Side(Text who, ChartView chart) {}

    public record Line(Text what, List<String> values) {}
}
