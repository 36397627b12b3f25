package no.retning.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Choice;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Prose;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Editions themselves: one as it was published, and all of a thing. */
@Component
final class EditionPages {
    private static final int OUTERMOST = 1;

    private final PublishedEditions editions;
    private final Lines lines;

    EditionPages(PublishedEditions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    EditionPage edition(Reading reading, Edition edition) {
        var number = reading.word("site.edition.heading", edition.number());
        var frame = reading.frame(number + ", " + reading.text(edition.title()).text(), Addresses.edition(edition))
                .colophon(lines.colophon(reading, edition, edition.thing()));
        var newer = editions.history(edition.id()).stream()
                .filter(other -> other.number() == edition.number() + 1)
                .findFirst();
        var contents = new ArrayList<EditionPage.Item>();
        contents(reading, edition, edition.item(), OUTERMOST, contents::add);
        return new EditionPage(
                frame,
                reading.link(Addresses.of(edition), edition.title()),
                edition.number(),
                reading.day(edition.publishedAt()),
                reading.textOrNull(edition.reason()),
                edition.correction(),
                edition.replaces()
                        .flatMap(editions::bySha256)
                        .map(older -> named(reading, older))
                        .orElse(null),
                newer.map(other -> named(reading, other)).orElse(null),
                lines.changes(reading, edition),
                edition.sha256(),
                Link.of("/api/v1/editions/" + edition.sha256(), "JSON"),
                opening(reading, edition.item()),
                contents);
    }

    private static Link named(Reading reading, Edition edition) {
        return Link.of(reading.url(Addresses.edition(edition)), reading.word("page.editions.number", edition.number()));
    }

    private static void contents(
            Reading reading, Edition edition, Item item, int level, Consumer<EditionPage.Item> to) {
        var number = item.string("number").or(() -> item.string("code")).orElse(null);
        to.accept(new EditionPage.Item(
                "item-" + item.id(),
                level,
                number,
                reading.text(item.title()),
                text(reading, item),
                EditionFacts.of(reading, edition, item)));
        item.items().forEach(below -> contents(reading, edition, below, level + 1, to));
    }

    private static @Nullable Prose opening(Reading reading, Item item) {
        var text = reading.textOrNull(Lines.summary(item));
        return text == null ? null : Markdown.page(text.text(), text.lang());
    }

    private static @Nullable Prose text(Reading reading, Item item) {
        return reading.proseOrNull(Lines.summary(item));
    }

    EditionsPage history(Reading reading, Ref thing) {
        List<Edition> all = editions.history(thing.id());
        if (all.isEmpty() || !all.getFirst().thing().equals(thing)) {
            throw new NoSuchRecord(thing.kind(), thing.id());
        }
        var latest = all.getFirst();
        var current = editions.current(thing.id(), reading.asOf())
                .map(Edition::sha256)
                .orElse("");
        return new EditionsPage(
                reading.frame(
                        reading.word("site.editions.heading") + ": "
                                + reading.text(latest.title()).text(),
                        Addresses.history(latest)),
                Lines.link(reading, latest),
                all.stream()
                        .map(edition ->
                                lines.line(reading, edition, edition.sha256().equals(current)))
                        .toList(),
                choices(reading, all, 1),
                choices(reading, all, 0),
                reading.url("/sammenlign"));
    }

    private static List<Choice> choices(Reading reading, List<Edition> all, int chosen) {
        var choices = new ArrayList<Choice>();
        for (var edition : all) {
            choices.add(new Choice(
                    edition.sha256(),
                    reading.word("page.editions.number", edition.number()),
                    choices.size() == chosen));
        }
        return choices;
    }
}
