package no.retning.strategy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.retning.figure.Quotes;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.strategy.Finding;
import no.retning.strategy.Finding.Code;
import no.retning.strategy.Finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Checks the texts of one publication and tells what it finds.
 *
 * @param today the day on which a date has passed or has not
 */
public record TextCheck(
        Languages languages, Addresses addresses, Quotes quotes, LocalDate today, Consumer<Finding> found) {
    private static final Placeholders PLACEHOLDERS = Placeholders.readResource();
    private static final StaleWording STALE_WORDING = StaleWording.readResource();

    /** A text that must be there. */
    public void required(Ref item, String field, LocalisedText text) {
        if (text.isEmpty()) {
            tell(Severity.STOP, item, field, null, Code.EMPTY);
        } else {
            optional(item, field, text);
        }
    }

    /** A text that may be missing altogether, but not in one of the languages it needs. */
    public void optional(Ref item, String field, LocalisedText text) {
        if (text.isEmpty()) {
            return;
        }
        for (var missing : text.missing(languages.all())) {
            if (languages.required().contains(missing)) {
                tell(Severity.STOP, item, field, missing, Code.MISSING_LANGUAGE);
            } else {
                tell(Severity.WARN, item, field, missing, Code.UNTRANSLATED);
            }
        }
        text.byLanguage().forEach((tag, written) -> written(item, field, new Language(tag), written));
    }

    private void written(Ref item, String field, Language language, String text) {
        PLACEHOLDERS.in(text).ifPresent(words -> tell(Severity.STOP, item, field, language, Code.PLACEHOLDER, words));
        for (var address : Addresses.in(text)) {
            switch (addresses.judge(address)) {
                case GOOD -> {}
                case DEAD -> tell(Severity.STOP, item, field, language, Code.DEAD_LINK, address);
                case MALFORMED -> tell(Severity.STOP, item, field, language, Code.BAD_ADDRESS, address);
                case UNCERTAIN -> tell(Severity.WARN, item, field, language, Code.UNCERTAIN_LINK, address);
            }
        }
        for (var stale : STALE_WORDING.in(text, language, today)) {
            tell(Severity.WARN, item, field, language, Code.STALE, stale.sentence(), stale.date());
        }
        for (var wrong : quotes.wrong(text, today)) {
            tell(
                    Severity.WARN,
                    item,
                    field,
                    language,
                    Code.NUMBER_DIFFERS,
                    wrong.words(),
                    String.valueOf(wrong.computed().number()),
                    wrong.day().toString());
        }
        measured(item, field, language, text);
    }

    private void measured(Ref item, String field, Language language, String text) {
        for (var wrong : quotes.misstated(text)) {
            var published = wrong.published();
            if (published == null) {
                var asked = new String[] {wrong.words(), wrong.indicator(), wrong.period()};
                tell(Severity.WARN, item, field, language, Code.FIGURE_UNKNOWN, asked);
            } else {
                var number = published.stripTrailingZeros().toPlainString();
                var given = new String[] {wrong.words(), number, wrong.period(), wrong.indicator()};
                tell(Severity.WARN, item, field, language, Code.FIGURE_DIFFERS, given);
            }
        }
    }

    /** The address of something outside, where one is given. */
    public void address(Ref item, String field, @Nullable String url) {
        if (url != null && !Addresses.isOutside(url)) {
            tell(Severity.STOP, item, field, null, Code.BAD_ADDRESS, url);
        }
    }

    private void tell(
            Severity severity, Ref item, String field, @Nullable Language language, Code code, String... arguments) {
        found.accept(new Finding(severity, item, field, language, code, List.of(arguments)));
    }
}
