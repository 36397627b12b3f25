package no.retning.hearing.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.Invitation;
import no.retning.hearing.OnBehalfOf;
import no.retning.register.Organisation;
import no.retning.register.OrganisationNumber;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells for which organisation a letter speaks: the one whose number it gives, or else the one that its sender is called.
 * Where neither is known, a private person has written.
 */
@Component
final class LetterSenders {
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)\\borg(?:anisasjons|anisation)?\\.?[ -]?(?:nr|nummer|no|number)\\.?[ \\t]{0,3}:?[ \\t]{0,3}"
                    + "(?:NO[ \\t]?)?(\\d{3}[ \\u00a0.]?\\d{3}[ \\u00a0.]?\\d{3})\\b");

    private final Organisations organisations;

    LetterSenders(Organisations organisations) {
        this.organisations = organisations;
    }

    List<OnBehalfOf> organisations(Hearing hearing, HearingLetter letter, String text) {
        var name = letter.sender().name().value();
        return numbered(hearing, name, text)
                .or(() -> invited(hearing, name))
                .or(() -> registered(name))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<OnBehalfOf> numbered(Hearing hearing, String name, String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> OrganisationNumber.digits(found.group(1)))
                .filter(OrganisationNumber::isValid)
                .flatMap(digits -> organisations.numbered(new OrganisationNumber(digits)).stream())
                .filter(known -> !isHolder(known, hearing))
                .findFirst()
                .map(known -> of(known, name));
    }

    /** Whoever answers a letter often quotes it, with the number of whoever wrote it. */
    private static boolean isHolder(Organisation known, Hearing hearing) {
        return known.title().byLanguage().values().stream()
                .anyMatch(title -> LetterWords.folded(title)
                        .equals(LetterWords.folded(hearing.frame().owner())));
    }

    private Optional<OnBehalfOf> invited(Hearing hearing, String name) {
        return hearing.invited().stream()
                .filter(one -> !name.isBlank() && LetterWords.folded(one.name()).equals(LetterWords.folded(name)))
                .findFirst()
                .map(this::of);
    }

    /** One that was invited, as it answers. */
    OnBehalfOf of(Invitation one) {
        return new OnBehalfOf(one.name(), number(one));
    }

    private @Nullable OrganisationNumber number(Invitation one) {
        var id = one.organisation();
        return id == null ? null : organisations.get(id).number();
    }

    private Optional<OnBehalfOf> registered(String name) {
        return name.isBlank()
                ? Optional.empty()
                : organisations.called(name).stream().findFirst().map(known -> of(known, name));
    }

    private static OnBehalfOf of(Organisation known, String name) {
        var titles = known.title().byLanguage().values();
        return new OnBehalfOf(
                titles.stream()
                        .filter(title -> LetterWords.folded(title).equals(LetterWords.folded(name)))
                        .findFirst()
                        .orElseGet(() -> titles.iterator().next()),
                known.number());
    }
}
