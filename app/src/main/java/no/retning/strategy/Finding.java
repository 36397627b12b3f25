package no.retning.strategy;

import java.util.List;
import java.util.Locale;
import no.retning.record.Language;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Something the publication gate has seen.
 *
 * @param item what it is about: the thing, something in it or one of its links
 * @param field the field of the item: {@code text}, {@code source}, {@code milestones[2].title}
 * @param language the language it is about; null where it is about none
 * @param arguments what the message says besides: the sentence, the address
 * @param part what the item is called where it is a part of what is published; nothing where it is the whole, or has no name
 */
public record Finding(
        Severity severity,
        Ref item,
        String field,
        @Nullable Language language,
        Code code,
        List<String> arguments,
        LocalisedText part) {
    public Finding(
            Severity severity, Ref item, String field, @Nullable Language language, Code code, List<String> arguments) {
        this(severity, item, field, language, code, arguments, LocalisedText.NONE);
    }

    public enum Severity {
        /** Nothing is published while this stands. */
        STOP,
        WARN
    }

    /** What was seen; the words of each are found under {@link #words}. */
    public enum Code {
        EMPTY,
        NOTHING_IN_IT,
        PLACEHOLDER,
        MISSING_LANGUAGE,
        UNTRANSLATED,
        NO_SOURCE,
        DEAD_LINK,
        UNCERTAIN_LINK,
        BAD_ADDRESS,
        LINK_LEFT_OUT,
        NOT_PUBLIC,
        STALE,
        NUMBER_DIFFERS,
        FIGURE_DIFFERS,
        FIGURE_UNKNOWN,
        REASON_MISSING,
        NOTHING_TO_CORRECT,
        NO_MAIN_GOAL;

        /** The key of the message, as in {@code gate.dead-link}; {@code {0}} … are the finding's arguments. */
        public String words() {
            return "gate." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Finding within(LocalisedText part) {
        return new Finding(severity, item, field, language, code, arguments, part);
    }

    public boolean stops() {
        return severity == Severity.STOP;
    }
}
