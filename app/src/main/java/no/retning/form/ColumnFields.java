package no.retning.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import no.retning.formats.table.Table;
import no.retning.page.Choice;

/** The fields of a form that say what each column of a table holds; they are of one file, which the form names. */
public final class ColumnFields {
    /** The field that says of which file the columns on the form are. */
    public static final String READ = "read";

    private static final String COLUMN = "column.";

    private ColumnFields() {}

    /**
     * What a column can hold.
     *
     * @param code as the form carries it
     * @param label as the form calls it
     */
    public record Held(String code, String label) {}

    public static Part group(Form form, String key, Table table, List<Held> all) {
        var headers = table.headers();
        var columns = new ArrayList<Part>();
        for (int i = 0; i < headers.size(); i++) {
            columns.add(column(form, i, headers.get(i), all));
        }
        return form.group(key, columns);
    }

    private static Part column(Form form, int place, String header, List<Held> all) {
        var field = COLUMN + place;
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.table.none")));
        all.forEach(held -> choices.add(form.choice(field, held.code(), held.label())));
        var label = header.isBlank() ? Table.letters(place) : "%s: %s".formatted(Table.letters(place), header);
        return form.named(field, label, choices);
    }

    /**
     * The code of what each column holds, by its place, as it was said on the form; notes where two columns hold the same.
     *
     * @return empty where the form is of another file, or of none
     */
    public static Optional<Map<Integer, String>> said(Form form, UUID receipt, Table table) {
        if (!form.value(READ).equals(receipt.toString())) {
            return Optional.empty();
        }
        var columns = new TreeMap<Integer, String>();
        var seen = new HashSet<String>();
        for (int i = 0; i < table.headers().size(); i++) {
            var said = form.value(COLUMN + i);
            if (!said.isEmpty() && !seen.add(said)) {
                form.wrong(COLUMN + i, "form.table.twice");
            } else if (!said.isEmpty()) {
                columns.put(i, said);
            }
        }
        return Optional.of(columns);
    }

    /** Fills the form with how the columns would be read. @param held the code at a place; empty for none */
    public static void propose(Form form, UUID receipt, Table table, IntFunction<String> held) {
        form.values().put(READ, receipt.toString());
        for (int i = 0; i < table.headers().size(); i++) {
            form.values().put(COLUMN + i, held.apply(i));
        }
    }
}
