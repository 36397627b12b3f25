package no.retning.knowledge;

import java.util.Objects;
import no.retning.bundle.Spot;
import no.retning.form.Form;
import no.retning.record.RoughDate;
import org.jspecify.annotations.Nullable;

/** Dates that may be a day, a month, a quarter or a year, as forms and files have them. */
public final class RoughDates {
    private static final RoughDate NONE = new RoughDate("1970");

    private RoughDates() {}

    /** Null where nothing is written; what cannot be read is noted. */
    public static @Nullable RoughDate read(Form form, String field) {
        var typed = form.value(field);
        if (!typed.isEmpty() && !RoughDate.isOne(typed)) {
            form.wrong(field, "process.wrong.date");
            return null;
        }
        return typed.isEmpty() ? null : new RoughDate(typed);
    }

    /** Notes where nothing is written. */
    public static RoughDate demanded(Form form, String field) {
        if (form.value(field).isEmpty()) {
            form.wrong(field, "process.wrong.date");
        }
        return Objects.requireNonNullElse(read(form, field), NONE);
    }

    /** Notes an end that comes before its beginning. */
    public static void check(Form form, String field, @Nullable RoughDate from, @Nullable RoughDate until) {
        if (from != null && until != null && until.last().isBefore(from.first())) {
            form.wrong(field, "form.wrong.period");
        }
    }

    /** Null where the file does not say; what cannot be read is a fault. */
    public static @Nullable RoughDate read(Spot spot, String field) {
        var written = spot.word(field);
        if (written != null && !RoughDate.isOne(written)) {
            spot.fault(
                    field,
                    "“%s” is no date; write a day, a month, a quarter or a year, as in 2021-09-07, 2021-09, 2021-Q3 or 2021"
                            .formatted(written));
            return null;
        }
        return written == null ? null : new RoughDate(written);
    }

    /** A fault where the file does not say. */
    public static RoughDate needed(Spot spot, String field) {
        spot.needed(field);
        return Objects.requireNonNullElse(read(spot, field), NONE);
    }

    /** A fault where the end comes before the beginning. */
    public static void check(Spot spot, @Nullable RoughDate from, @Nullable RoughDate until) {
        if (from != null && until != null && until.last().isBefore(from.first())) {
            spot.fault("until", "must not come before from, which is " + from);
        }
    }
}
