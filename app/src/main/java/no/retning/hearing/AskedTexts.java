package no.retning.hearing;

import java.util.ArrayList;
import java.util.List;
import no.retning.edition.PublishedEditions;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** What everybody was sent: the letter, the questions and the proposal. Who quotes it says nothing of their own by that. */
@Component
public class AskedTexts {
    private final PublishedEditions editions;

    AskedTexts(PublishedEditions editions) {
        this.editions = editions;
    }

    /** In all languages that it was sent in. */
    public List<String> of(Hearing hearing) {
        var texts = new ArrayList<String>();
        add(texts, hearing.frame().letter());
        add(texts, hearing.frame().scope());
        add(texts, hearing.frame().outside());
        hearing.questions().forEach(question -> add(texts, question.text()));
        if (!hearing.edition().isEmpty()) {
            editions.bySha256(hearing.edition())
                    .ifPresent(edition -> edition.item().all().forEach(item -> {
                        add(texts, item.title());
                        add(texts, item.text("text"));
                    }));
        }
        return texts;
    }

    private static void add(List<String> texts, LocalisedText text) {
        texts.addAll(text.byLanguage().values());
    }
}
