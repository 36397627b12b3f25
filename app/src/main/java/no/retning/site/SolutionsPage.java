package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;

/** The national solutions, and how many have taken each into use. */
public record SolutionsPage(Frame frame, List<Line> lines) {
    /**
     * @param said whether enough have, in a sentence or two
     * @param groups how each group stands, the group and its figure in the word
     */
    public record Line(Link page, Text owner, String said, List<Status> groups) {}
}
