package no.retning.knowledge.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Markdown;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.strategy.Paragraph;
import no.retning.strategy.Strategy;
import org.springframework.stereotype.Component;

/** The published paragraphs of strategies, by what they begin with. */
@Component
final class PublishedParagraphs {
    private final PublishedEditions editions;

    PublishedParagraphs(PublishedEditions editions) {
        this.editions = editions;
    }

    /** Strategy by strategy, in reading order. */
    Map<Ref, LocalisedText> all() {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        for (var strategy : editions.all(Strategy.KIND, AsOf.NOW)) {
            strategy.item()
                    .all()
                    .filter(item -> item.kind().equals(Paragraph.KIND))
                    .forEach(item -> all.put(item.ref(), label(strategy, item)));
        }
        return all;
    }

    private static LocalisedText label(Edition strategy, Item paragraph) {
        var titles = strategy.title().byLanguage();
        var labels = new TreeMap<String, String>();
        paragraph.text("text").byLanguage().forEach((tag, text) -> {
            var title = titles.getOrDefault(tag, "");
            labels.put(tag, (title.isEmpty() ? "" : title + ": ") + Markdown.excerpt(text));
        });
        return LocalisedText.of(labels);
    }
}
