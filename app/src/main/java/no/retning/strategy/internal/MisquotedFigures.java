package no.retning.strategy.internal;

import java.util.Optional;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.figure.Misstated;
import no.retning.figure.Quoted;
import no.retning.figure.Quotes;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.page.Site;
import no.retning.thread.LinkTypes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published texts whose numbers are other than what the register of involvement says by now, or an indicator has published. */
@Component
@Order(9)
class MisquotedFigures implements Waiting {
    private static final String INDICATOR = "indicator";

    private final PublishedTexts texts;
    private final Quotes quotes;
    private final WorkPages pages;
    private final LinkTypes threads;
    private final PublishedEditions editions;

    MisquotedFigures(
            PublishedTexts texts, Quotes quotes, WorkPages pages, LinkTypes threads, PublishedEditions editions) {
        this.texts = texts;
        this.quotes = quotes;
        this.pages = pages;
        this.threads = threads;
        this.editions = editions;
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        if (!pages.maySee(visit, "link", "active")) {
            return Optional.empty();
        }
        var today = texts.today();
        var rows = texts.in(threads.quotedTexts())
                .flatMap(place -> Stream.concat(
                                quotes.wrong(place.text(), today).stream().map(wrong -> words(visit, wrong)),
                                quotes.misstated(place.text()).stream().map(wrong -> words(visit, wrong)))
                        .map(words -> new Row(
                                place.link(visit),
                                words + " · " + Site.ownName(place.language().tag()))))
                .distinct()
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(
                        visit.word("involvement.desk"), rows, visit.link(Quotes.PAGE, "involvement.desk.all")));
    }

    private String words(Visit visit, Misstated wrong) {
        var published = wrong.published();
        var indicator = editions.current(INDICATOR, wrong.indicator(), AsOf.NOW)
                .map(edition -> visit.reading().text(edition.title()).text())
                .orElse(wrong.indicator());
        return published == null
                ? visit.word("involvement.desk.unknown", wrong.words(), indicator, wrong.period())
                : visit.word(
                        "involvement.desk.measured",
                        wrong.words(),
                        visit.reading().number(published),
                        wrong.period(),
                        indicator);
    }

    private static String words(Visit visit, Quoted wrong) {
        return visit.word(
                "involvement.desk.row",
                wrong.words(),
                wrong.computed().number(),
                visit.reading().day(wrong.day()).text());
    }
}
