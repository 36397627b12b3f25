package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.retning.formats.table.Table;
import no.retning.page.Words;

/**
 * What is wrong with a table of figures, or worth a look, at one of its cells or as a whole.
 *
 * @param stops whether nothing may land because of it
 * @param row as people count; 0 for the table as a whole
 * @param column as a spreadsheet names it
 * @param header of the column
 * @param word says what is wrong and what to do
 */
record SeriesFinding(boolean stops, int row, String column, String header, String word, List<Object> arguments) {
    /** Row by row, and in a row from the first column on: B comes before AA. */
    static final Comparator<SeriesFinding> AS_READ = Comparator.comparingInt(SeriesFinding::row)
            .thenComparing(finding -> finding.column().length())
            .thenComparing(SeriesFinding::column);

    private static final String SENTENCE_END = ". ";
    /** Of those that Unicode gives no meaning. */
    private static final int FIRST_MARK = 0xE000;

    static SeriesFinding cell(int row, int place, Table table, String word, Object... arguments) {
        return at(true, row, place, table, word, arguments);
    }

    /** Worth a look, and no reason not to go on. */
    static SeriesFinding worth(int row, int place, Table table, String word, Object... arguments) {
        return at(false, row, place, table, word, arguments);
    }

    private static SeriesFinding at(boolean stops, int row, int place, Table table, String word, Object... arguments) {
        var header = place < table.headers().size() ? table.headers().get(place) : "";
        return new SeriesFinding(stops, row, Table.letters(place), header, "series." + word, List.of(arguments));
    }

    static SeriesFinding table(String word, Object... arguments) {
        return new SeriesFinding(true, 0, "", "", "series." + word, List.of(arguments));
    }

    /** Worth knowing of the table as a whole. */
    static SeriesFinding note(String word, Object... arguments) {
        return new SeriesFinding(false, 0, "", "", "series." + word, List.of(arguments));
    }

    /** What is wrong, and what to do. */
    String what(Words words) {
        return words.of(word, arguments.toArray());
    }

    /**
     * The same in two: what is wrong, and what can be done.
     *
     * @param remedy empty where the words hold none
     */
    record Told(String reason, String remedy) {}

    /** Divided where our own first sentence ends, whatever stands in the table that it speaks of. */
    Told told(Words words) {
        var quoted = new ArrayList<String>();
        var marked = arguments.stream()
                .map(argument -> argument instanceof Number ? argument : marked(quoted, argument))
                .toArray();
        var whole = words.of(word, marked);
        int end = whole.indexOf(SENTENCE_END);
        return end < 0
                ? new Told(unmarked(whole, quoted), "")
                : new Told(
                        unmarked(whole.substring(0, end + 1), quoted),
                        unmarked(whole.substring(end + SENTENCE_END.length()), quoted));
    }

    /** A sign that no table has stands for what is quoted from one. */
    private static String marked(List<String> quoted, Object argument) {
        quoted.add(String.valueOf(argument));
        return Character.toString(FIRST_MARK + quoted.size() - 1);
    }

    private static String unmarked(String text, List<String> quoted) {
        var result = text;
        for (int place = 0; place < quoted.size(); place++) {
            result = result.replace(Character.toString(FIRST_MARK + place), quoted.get(place));
        }
        return result;
    }

    /** As in B7; empty for the table as a whole. */
    String where() {
        return row == 0 ? "" : column + row;
    }
}
