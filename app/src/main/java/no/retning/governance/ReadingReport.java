package no.retning.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a meeting pack was read.
 *
 * @param file what it was called
 * @param meetingNumber as the pack has it; null where it has none
 * @param left the lines that nothing was read from
 */
public record ReadingReport(String file, @Nullable Integer meetingNumber, List<Field> fields, List<Left> left) {
    public ReadingReport {
        fields = List.copyOf(fields);
        left = List.copyOf(left);
    }

    /**
     * One thing that the draft says.
     *
     * @param name such as {@code date} or {@code case_title}
     * @param about the case's number or title; empty for the meeting itself
     * @param value as drafted; empty where the pack says nothing
     * @param doubt the code of why it is doubtful; null where it is not
     * @param alternatives what else it could be
     * @param firstLine from 1; 0 where no line says it
     */
    public record Field(
            String name,
            String about,
            String value,
            @Nullable String doubt,
            List<String> alternatives,
            int firstLine,
            int lastLine) {
        public Field {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** @param line from 1 */
    public record Left(int line, String text) {}

    /** What else a field of the meeting itself could be. */
    public List<String> alternatives(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && field.about().isEmpty())
                .flatMap(field -> field.alternatives().stream())
                .toList();
    }
}
