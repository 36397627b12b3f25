package no.retning.identity.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import no.retning.record.Validity;

/**
 * The days of a role as somebody typed them.
 *
 * @param errors by field, the key of the words that say what is wrong; empty if nothing is
 */
record AssignmentForm(Validity valid, Map<String, String> errors) {
    static final String FROM = "from";
    static final String UNTIL = "until";

    /** Reads the form; the last day is typed as the last day on which the role is held. */
    static AssignmentForm read(Map<String, String> typed) {
        var errors = new HashMap<String, String>();
        var from = day(typed, FROM, errors);
        var last = day(typed, UNTIL, errors);
        if (typed.getOrDefault(FROM, "").isBlank()) {
            errors.put(FROM, "identity.role.error.missing");
        }
        if (errors.isEmpty() && !last.equals(LocalDate.MAX) && last.isBefore(from)) {
            errors.put(UNTIL, "identity.role.error.order");
        }
        if (!errors.isEmpty()) {
            return new AssignmentForm(Validity.ALWAYS, Map.copyOf(errors));
        }
        var until = last.equals(LocalDate.MAX) ? null : last.plusDays(1);
        return new AssignmentForm(new Validity(from, until), Map.of());
    }

    private static LocalDate day(Map<String, String> typed, String field, Map<String, String> errors) {
        var text = typed.getOrDefault(field, "").strip();
        try {
            return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors.put(field, "identity.role.error.date");
            return LocalDate.MAX;
        }
    }
}
