package no.retning.strategy.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.figure.Quoted;
import no.retning.figure.Quotes;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Ref;
import no.retning.thread.LinkTypes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published texts whose numbers are other than what the register of involvement says by now. */
@Component
@Order(9)
class MisquotedFigures implements Waiting {
    /** Parts that have a form of their own. */
    private static final Set<String> WITH_FORMS = Set.of("chapter", "paragraph", "goal");

    private static final int MOST = 5;

    private final PublishedEditions editions;
    private final Quotes quotes;
    private final WorkPages pages;
    private final LinkTypes.Quotations where;

    MisquotedFigures(PublishedEditions editions, Quotes quotes, WorkPages pages, LinkTypes threads) {
        this.editions = editions;
        this.quotes = quotes;
        this.pages = pages;
        this.where = threads.quotations();
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        if (!pages.maySee(visit, "link", "active")) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        for (var kind : where.kinds()) {
            for (var edition : editions.all(kind, AsOf.NOW)) {
                edition.item().all().forEach(item -> rows(visit, edition, item, rows));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(
                        visit.word("involvement.desk"),
                        rows.stream().limit(MOST).toList(),
                        visit.link(Quotes.PAGE, "involvement.desk.all")));
    }

    private void rows(Visit visit, Edition edition, Item item, List<Row> rows) {
        var today = LocalDate.now(Dates.ZONE);
        where.fields().stream()
                .flatMap(field -> item.text(field).byLanguage().values().stream())
                .flatMap(text -> quotes.wrong(text, today).stream())
                .distinct()
                .forEach(wrong -> rows.add(row(visit, workedOn(edition, item), item, wrong)));
    }

    /** Most parts are worked on where the whole is. */
    private static Ref workedOn(Edition edition, Item item) {
        return WITH_FORMS.contains(item.kind()) ? item.ref() : edition.thing();
    }

    private static Row row(Visit visit, Ref at, Item item, Quoted wrong) {
        var label = item.title().isEmpty()
                ? Text.of(visit.word("kind." + item.kind()))
                : visit.reading().text(item.title());
        return new Row(
                new Link(visit.url(WorkPaths.of(at)), label),
                visit.word(
                        "involvement.desk.row",
                        wrong.words(),
                        wrong.computed().number(),
                        visit.reading().day(wrong.day()).text()));
    }
}
