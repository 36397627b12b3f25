package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;

/** The indicators under the goals that they tell of, and what each is. */
public record IndicatorsPage(Frame frame, List<Group> groups) {
    /** @param heading the primary goal of them all, or that they have none */
    public record Group(Text heading, List<Line> lines) {}

    /** @param mark the shape of its state */
    public record Line(Link page, Text text, String mark, String state, Text owner, boolean illustrative) {}
}
