package no.retning.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.formats.table.BrokenCell;
import no.retning.formats.table.Table;
import no.retning.page.Words;

/**
 * What is wrong with a table, at one of its cells or as a whole.
 *
 * @param row as people count; 0 for the table as a whole
 * @param column as a spreadsheet names it
 * @param header of the column
 * @param arguments of the word; those that are {@link Named} are words themselves
 */
public record CellFault(int row, String column, String header, String word, List<Object> arguments) {
    private static final int MOST_SHOWN = 200;

    public CellFault {
        arguments = List.copyOf(arguments);
    }

    /** A word by its key, in whatever language the fault is told. */
    public record Named(String key) {}

    public static CellFault cell(int row, int place, Table table, String word, Object... arguments) {
        return new CellFault(row, Table.letters(place), table.headers().get(place), word, List.of(arguments));
    }

    /** Of a row, wherever in it. */
    public static CellFault row(int row, String word, Object... arguments) {
        return new CellFault(row, "", "", word, List.of(arguments));
    }

    /**
     * Cells of some columns in which a formula went wrong, for what stands there is nobody's; and what else was found, of other
     * cells.
     */
    public static List<CellFault> withBroken(Table table, Collection<Integer> places, List<CellFault> found) {
        var broken = BrokenCell.in(table, places).stream()
                .map(one -> cell(one.row(), one.column(), table, "form.table.broken", one.text()))
                .toList();
        var told = broken.stream().map(CellFault::where).collect(Collectors.toSet());
        return Stream.concat(broken.stream(), found.stream().filter(one -> !told.contains(one.where())))
                .toList();
    }

    public static CellFault table(String word, Object... arguments) {
        return new CellFault(0, "", "", word, List.of(arguments));
    }

    /** What is wrong, and what to do. */
    public String what(Words words) {
        return words.of(
                word,
                arguments.stream()
                        .map(one -> one instanceof Named named ? words.of(named.key()) : one)
                        .toArray());
    }

    /** As in B7; empty for the table as a whole. */
    public String where() {
        return row == 0 ? "" : column + row;
    }

    /** All that is wrong with a table, cell by cell. */
    public static Section section(Visit visit, List<CellFault> faults) {
        return new Section(
                visit.word("form.table.faults"),
                null,
                "",
                Arrays.asList(
                        visit.word("form.table.cell"), visit.word("form.table.column"), visit.word("form.table.what")),
                faults.stream()
                        .limit(MOST_SHOWN)
                        .map(fault -> new Row(
                                List.of(
                                        Cell.of(fault.row() == 0 ? visit.word("form.table.whole") : fault.where()),
                                        Cell.of(fault.header()),
                                        Cell.of(fault.what(visit.reading().words()))),
                                List.of()))
                        .toList(),
                List.of());
    }
}
