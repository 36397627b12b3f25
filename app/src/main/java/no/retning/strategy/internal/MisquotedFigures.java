package no.retning.strategy.internal;

import java.util.Optional;
import no.retning.figure.Quotes;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.page.Site;
import no.retning.strategy.Misquotes;
import no.retning.thread.LinkTypes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published texts whose numbers are other than what the register of involvement says by now, or an indicator has published. */
@Component
@Order(9)
class MisquotedFigures implements Waiting {
    private final PublishedTexts texts;
    private final Misquotes misquotes;
    private final WorkPages pages;
    private final LinkTypes threads;

    MisquotedFigures(PublishedTexts texts, Misquotes misquotes, WorkPages pages, LinkTypes threads) {
        this.texts = texts;
        this.misquotes = misquotes;
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
                .flatMap(place -> misquotes
                        .in(visit.reading(), place.text(), today)
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
}
