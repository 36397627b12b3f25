package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.form.Form;
import no.retning.page.Choice;
import no.retning.page.Markdown;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** What can be heard: what is published, and the paragraphs and goals in it that one can answer to one by one. */
@Component
final class HeardThings {
    private static final List<String> KINDS = List.of("strategy", "document", "structure", "roadmap");
    private static final Set<String> PLACES = Set.of("paragraph", "goal");

    private final PublishedEditions editions;

    HeardThings(PublishedEditions editions) {
        this.editions = editions;
    }

    static Set<String> kinds() {
        return Set.copyOf(KINDS);
    }

    List<Choice> choices(Form form, String field) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.none")));
        for (var kind : KINDS) {
            for (var edition : editions.all(kind, AsOf.NOW)) {
                choices.add(form.choice(
                        field,
                        edition.thing().toString(),
                        form.words().of("kind." + kind) + ": "
                                + form.reading().text(edition.title()).text()));
            }
        }
        return choices;
    }

    /** The places of what is heard, in reading order, by what they begin with. */
    List<Choice> places(Form form, String field, String about) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("hearing.whole")));
        if (!about.isEmpty()) {
            places(about)
                    .forEach((ref, title) -> choices.add(form.choice(
                            field, ref.toString(), form.reading().text(title).text())));
        }
        return choices;
    }

    private Map<Ref, LocalisedText> places(String about) {
        try {
            return editions.current(Ref.parse(about).id(), AsOf.NOW)
                    .map(HeardThings::places)
                    .orElse(Map.of());
        } catch (IllegalArgumentException noReference) {
            return Map.of();
        }
    }

    /** The paragraphs and goals of an edition, in reading order. */
    static Map<Ref, LocalisedText> places(Edition edition) {
        var places = new LinkedHashMap<Ref, LocalisedText>();
        edition.item()
                .all()
                .filter(item -> PLACES.contains(item.kind()))
                .forEach(item -> places.put(item.ref(), label(item)));
        return places;
    }

    private static LocalisedText label(Item item) {
        if (!item.title().isEmpty()) {
            return item.title();
        }
        var labels = new TreeMap<String, String>();
        item.text("text").byLanguage().forEach((tag, text) -> labels.put(tag, Markdown.excerpt(text)));
        return LocalisedText.of(labels);
    }
}
