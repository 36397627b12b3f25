package no.retning.governance;

import java.util.Optional;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.page.Words;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/**
 * What one body said about a matter, put together for another body that treats the same: what was said to the case, what
 * became of it and what was decided. Whoever makes it gets what they may see of the case, and otherwise what everybody may.
 */
@Component
public class Digest {
    private final Inputs inputs;
    private final Phrases phrases;
    private final Access access;
    private final Editions editions;

    Digest(Inputs inputs, Phrases phrases, Access access, Editions editions) {
        this.inputs = inputs;
        this.phrases = phrases;
        this.access = access;
        this.editions = editions;
    }

    public LocalisedText of(Actor actor, Body body, Case there) {
        boolean works = access.allows(actor, there, Cases.VIEW);
        var published = published(there);
        var decision = works
                ? there.decision()
                : published.map(item -> item.text("decision")).orElse(LocalisedText.NONE);
        return phrases.all(words -> {
            var text = new StringBuilder();
            text.append(words.of(
                    "input.digest.lead",
                    phrases.in(Phrases.called(body), words),
                    there.number() == null ? "" : there.number().cited(),
                    phrases.in(there.title(), words)));
            var said = inputs.about(there.header().id()).stream()
                    .filter(input -> works || isPublished(published, input))
                    .map(input -> "- " + said(works ? input : input.publicly(), words))
                    .collect(Collectors.joining("\n"));
            text.append(said.isEmpty() ? "" : "\n\n" + said);
            if (!decision.isEmpty()) {
                text.append("\n\n").append(words.of("input.digest.decided", phrases.in(decision, words)));
            }
            return text.toString();
        });
    }

    private Optional<Item> published(Case there) {
        var meeting = there.meeting();
        return meeting == null
                ? Optional.empty()
                : editions.current(meeting)
                        .flatMap(edition -> edition.item().find(there.header().id()));
    }

    private static boolean isPublished(Optional<Item> published, Input input) {
        return published.flatMap(item -> item.find(input.header().id())).isPresent();
    }

    private String said(Input input, Words words) {
        var from = input.giver().name().isEmpty()
                ? words.of("input.from." + input.giver().kind().code())
                : phrases.in(input.giver().name(), words);
        var disposition = input.answer().disposition();
        var answer = disposition == null
                ? ""
                : " (%s: %s)"
                        .formatted(
                                words.of("input.disposition." + disposition.code()),
                                phrases.in(input.answer().reason(), words));
        return "%s: %s%s".formatted(from, phrases.in(input.text(), words).replaceAll("\\s*\n\\s*", " "), answer);
    }
}
