package no.retning.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well a meeting pack was read.
 *
 * @param file what it was called
 * @param meetingNumber as the pack has it; null where it has none
 * @param left the lines that nothing was read from
 * @param changes who is new in the body and who leaves it; none in reports that were kept before this was read
 * @param next the day of the next meeting; null where the pack does not say
 */
public record ReadingReport(
        String file,
        @Nullable Integer meetingNumber,
        List<Field> fields,
        List<Left> left,
        List<Change> changes,
        @Nullable LocalDate next) {
    public static final ReadingReport NONE = new ReadingReport("", null, List.of(), List.of(), List.of(), null);

    public ReadingReport {
        fields = List.copyOf(fields);
        left = List.copyOf(left);
        changes = List.copyOf(Objects.requireNonNullElse(changes, List.of()));
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

    /**
     * Somebody who is new in the body, or leaves it.
     *
     * @param function what they are in the organisation; empty where the pack does not say
     * @param organisation empty where the pack does not say
     */
    public record Change(boolean welcomed, String name, String function, String organisation) {}

    /** What else a field of the meeting itself could be. */
    public List<String> alternatives(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && field.about().isEmpty())
                .flatMap(field -> field.alternatives().stream())
                .toList();
    }
}
