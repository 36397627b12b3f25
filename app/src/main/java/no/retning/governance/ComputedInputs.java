package no.retning.governance;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Header;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.springframework.stereotype.Component;

/** Makes inputs of what was computed for a case: they say it in every language, and are answered as any other. */
@Component
public class ComputedInputs {
    private final Roster roster;
    private final Languages languages;
    private final WordBook book;

    ComputedInputs(Roster roster, Languages languages, WordBook book) {
        this.roster = roster;
        this.languages = languages;
        this.book = book;
    }

    /**
     * @param slug names it
     * @param open whether it goes out when the case does
     * @param title also names what gives it
     */
    public Input of(
            Case about,
            UUID id,
            String slug,
            boolean open,
            Function<Words, String> title,
            Function<Words, String> text,
            Source source) {
        var named = all(title);
        return new Input(
                Header.draft(id, Input.KIND, slug, Inputs.REGISTERED),
                about.header().ref(),
                about.body(),
                named,
                all(text),
                new Giver(GiverKind.OTHER, null, null, named),
                Sender.NONE,
                roster.today(),
                InputAnswer.NONE,
                open,
                source);
    }

    /** What a thing is called in the language of these words, or the next best. */
    public String in(Words words, LocalisedText text) {
        return text.best(new Language(words.lang()), languages).text();
    }

    private LocalisedText all(Function<Words, String> phrase) {
        Map<String, String> texts = new TreeMap<>();
        for (var language : languages.all()) {
            texts.put(language.tag(), phrase.apply(book.in(language.tag())));
        }
        return LocalisedText.of(texts);
    }
}
