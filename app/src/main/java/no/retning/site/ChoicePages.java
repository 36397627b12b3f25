package no.retning.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** Choices as pages. */
@Component
final class ChoicePages {
    static final String KIND = "choice";

    private final PublishedEditions editions;
    private final Reasons reasons;
    private final Lines lines;

    ChoicePages(PublishedEditions editions, Reasons reasons, Lines lines) {
        this.editions = editions;
        this.reasons = reasons;
        this.lines = lines;
    }

    record Alternative(
            UUID id, LocalisedText title, LocalisedText reasonsFor, LocalisedText reasonsAgainst, boolean chosen) {}

    private static Stream<Alternative> alternatives(Item choice) {
        return Stream.of(choice.read("alternatives", Alternative[].class).orElse(new Alternative[0]));
    }

    static Optional<Alternative> chosen(Item choice) {
        return alternatives(choice).filter(Alternative::chosen).findFirst();
    }

    ChoicePage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        return new ChoicePage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                title,
                reading.proseOrNull(item.text("text")),
                chosen(item).map(one -> option(reading, one)).orElse(null),
                reading.proseOrNull(item.text("reason")),
                item.string("decidedOn")
                        .map(day -> reading.word(
                                "knowledge.decided.said",
                                reading.day(LocalDate.parse(day)).text()))
                        .orElse(null),
                alternatives(item)
                        .filter(one -> !one.chosen())
                        .map(one -> option(reading, one))
                        .toList(),
                reasons.grounds(reading, edition.id()),
                ledTo(reading, item, "goals"),
                ledTo(reading, item, "paragraphs"),
                reasons.advice(reading, item),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    private static ChoicePage.Option option(Reading reading, Alternative one) {
        return new ChoicePage.Option(
                reading.text(one.title()),
                reading.proseOrNull(one.reasonsFor()),
                reading.proseOrNull(one.reasonsAgainst()));
    }

    private List<Link> ledTo(Reading reading, Item item, String field) {
        return Stream.of(item.read(field, UUID[].class).orElse(new UUID[0]))
                .flatMap(id -> editions.place(id, reading.asOf()).stream())
                .map(place ->
                        new Link(reading.url(Addresses.of(place.edition(), place.item())), name(reading, place.item())))
                .toList();
    }

    /** A paragraph has no name of its own, and is called by what it begins with. */
    private static Text name(Reading reading, Item item) {
        if (!item.title().isEmpty()) {
            return reading.text(item.title());
        }
        var text = reading.text(item.text("text"));
        return new Text(Markdown.excerpt(text.text()), text.lang());
    }
}
