package no.retning.site;

import java.util.List;
import java.util.stream.Stream;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** The knowledge base: what was found, how it was summed up, what was chosen, the documents it rests on, and how it all comes to be. */
public record KnowledgePage(
        Frame frame,
        List<Line> analyses,
        List<Line> swots,
        List<Line> scenarios,
        List<Theme> dilemmas,
        List<Line> scales,
        List<Line> choices,
        List<Line> findings,
        List<Group> groups,
        List<Group> needs,
        List<Line> withdrawn,
        List<Line> orders,
        List<Line> documents,
        List<Line> processes,
        List<Line> yearly) {
    public boolean isEmpty() {
        return Stream.of(
                        analyses, swots, scenarios, dilemmas, scales, choices, findings, needs, withdrawn, orders,
                        processes, yearly)
                .allMatch(List::isEmpty);
    }

    /**
     * The findings that are about one part of the world, or what one group of people needs.
     *
     * @param things none where nobody has found anything there
     */
    public record Group(String name, List<Link> things) {}

    /**
     * The dilemmas that belong to one part of the strategy work.
     *
     * @param name null for those of which nobody has said where they belong
     */
    public record Theme(@Nullable Text name, List<Line> dilemmas) {}

    /**
     * One thing.
     *
     * @param said of it, beneath its name
     */
    public record Line(Link page, @Nullable Text said, boolean illustrative) {}
}
