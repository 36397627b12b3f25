package no.retning.hearing.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.retning.form.CellFault;
import no.retning.formats.table.Table;

/**
 * What a table of answers comes to: nothing has been saved yet.
 *
 * @param columns by what they hold, their places in the table
 * @param answers none where something is wrong
 * @param mailed how many are written a receipt
 */
record AnswerTable(
        Table table, Map<AnswerColumn, Integer> columns, List<Planned> answers, int mailed, List<CellFault> faults) {
    AnswerTable {
        answers = List.copyOf(answers);
        faults = List.copyOf(faults);
    }

    /** What becomes of an answer. */
    enum Effect {
        NEW,
        /** New, and it came after the deadline. */
        LATE,
        /** It landed before. */
        SAME;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param like the numbers of answers that are of the same sender, or for the same organisation */
    record Planned(AnswerRows.Read read, Effect effect, List<Integer> like) {
        /** As in "3, 4". */
        String rows() {
            return String.join(", ", read.rows().stream().map(String::valueOf).toList());
        }
    }

    long count(Effect effect) {
        return answers.stream().filter(one -> one.effect() == effect).count();
    }

    /** What is held at a place of the table; empty where it is left out. */
    String at(int place) {
        return columns.entrySet().stream()
                .filter(one -> one.getValue() == place)
                .map(one -> one.getKey().code())
                .findFirst()
                .orElse("");
    }
}
