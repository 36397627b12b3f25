package no.retning.strategy.internal;

import java.util.List;
import no.retning.page.Choice;
import no.retning.page.Frame;
import no.retning.page.Link;

/**
 * What became of the goals of one structure in another: a row for each old goal, a column for each new one.
 *
 * @param rows none before two structures are chosen
 */
public record MappingPage(
        Frame frame, String heading, List<Choice> older, List<Choice> newer, List<Head> columns, List<Row> rows) {
    /** A goal at the edge of the table. */
    public record Head(String kind, Link goal) {}

    public record Row(Head head, List<Cell> cells) {}

    /**
     * Where a row and a column meet.
     *
     * @param add makes a tie here; none for who may not
     */
    public record Cell(List<Link> ties, List<Link> add) {}
}
