package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Kept;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.springframework.stereotype.Component;

/** The parts of one sort in a thing, as a table with its links and buttons for who may use them. */
@Component
final class PartTables {
    private final Access access;

    PartTables(Access access) {
        this.access = access;
    }

    /** A part; its title leads to its form. */
    record Line(UUID id, Text title, List<Cell> cells) {}

    /**
     * @param shelf in addresses
     * @param part in addresses; its words are found by it
     * @param columns the words at their heads
     */
    Section section(Visit visit, String shelf, Recorded<?> thing, String part, List<Line> lines, String... columns) {
        boolean mine = access.allows(visit.actor(), thing, Kept.EDIT);
        var path = Shelves.parts(shelf, thing, part);
        return new Section(
                visit.word("knowledge.%s.all".formatted(part)),
                null,
                visit.word("knowledge.%s.empty".formatted(part)),
                Arrays.stream(columns).map(key -> visit.word(key)).toList(),
                lines.stream().map(line -> row(visit, thing, path, line, mine)).toList(),
                mine ? List.of(visit.link(path + "/ny", "knowledge.%s.add".formatted(part))) : List.of());
    }

    private static Row row(Visit visit, Recorded<?> thing, String path, Line line, boolean mine) {
        var at = path + "/" + line.id();
        var cells = new ArrayList<Cell>();
        cells.add(mine ? Cell.of(new Link(visit.url(at), line.title())) : Cell.of(line.title()));
        cells.addAll(line.cells());
        return new Row(
                cells,
                mine ? List.of(Shelves.removal(visit, at, thing, line.title().text())) : List.of());
    }

    static Cell source(Visit visit, Source source) {
        return Cell.of(source.isEmpty() && source.illustrative() ? visit.word("page.illustrative") : source.citation());
    }
}
