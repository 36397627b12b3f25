package no.retning.strategy.internal;

import java.util.Optional;
import no.retning.figure.Quoted;
import no.retning.figure.Quotes;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.thread.LinkTypes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published texts whose numbers are other than what the register of involvement says by now. */
@Component
@Order(9)
class MisquotedFigures implements Waiting {
    private final PublishedTexts texts;
    private final Quotes quotes;
    private final WorkPages pages;
    private final LinkTypes threads;

    MisquotedFigures(PublishedTexts texts, Quotes quotes, WorkPages pages, LinkTypes threads) {
        this.texts = texts;
        this.quotes = quotes;
        this.pages = pages;
        this.threads = threads;
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        if (!pages.maySee(visit, "link", "active")) {
            return Optional.empty();
        }
        var today = texts.today();
        var rows = texts.in(threads.quotedTexts())
                .flatMap(place -> quotes.wrong(place.text(), today).stream()
                        .map(wrong -> new Row(place.link(visit), words(visit, wrong))))
                .distinct()
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(
                        visit.word("involvement.desk"), rows, visit.link(Quotes.PAGE, "involvement.desk.all")));
    }

    private static String words(Visit visit, Quoted wrong) {
        return visit.word(
                "involvement.desk.row",
                wrong.words(),
                wrong.computed().number(),
                visit.reading().day(wrong.day()).text());
    }
}
