package no.retning.site;

import java.util.List;
import no.retning.page.Chart;
import no.retning.page.Frame;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * What has happened, drawn in time and told in a table.
 *
 * @param chart null where nothing has
 */
public record EventsPage(Frame frame, @Nullable Chart chart, List<Line> lines) {
    /**
     * One event.
     *
     * @param number that it has in the chart
     * @param when as exactly as it is known
     * @param about what it touched
     */
    public record Line(int number, String when, Link page, String type, List<Link> about, boolean illustrative) {}
}
