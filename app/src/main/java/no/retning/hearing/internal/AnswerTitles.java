package no.retning.hearing.internal;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.hearing.OnBehalfOf;
import no.retning.page.WordBook;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** What an answer is called in every language: after those it is given for, never after a person. */
@Component
final class AnswerTitles {
    private final WordBook book;
    private final Languages languages;

    AnswerTitles(WordBook book, Languages languages) {
        this.book = book;
        this.languages = languages;
    }

    LocalisedText of(List<OnBehalfOf> organisations) {
        var names = organisations.stream().map(OnBehalfOf::name).collect(Collectors.joining(", "));
        var texts = new TreeMap<String, String>();
        languages
                .all()
                .forEach(language -> texts.put(
                        language.tag(),
                        names.isEmpty() ? book.in(language.tag()).of("hearing.privatePerson") : names));
        return LocalisedText.of(texts);
    }
}
