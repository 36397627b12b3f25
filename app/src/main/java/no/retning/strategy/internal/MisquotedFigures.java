package no.retning.strategy.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.retning.edition.AsOf;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.figure.Quoted;
import no.retning.figure.Quotes;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published texts whose numbers are other than what the register of involvement says by now. */
@Component
@Order(9)
class MisquotedFigures implements Waiting {
    private static final List<String> KINDS =
            List.of("strategy", "structure", "document", "finding", "swot", "choice", "process");
    private static final List<String> FIELDS = List.of("text", "summary", "longText");
    private static final int MOST = 5;

    private final PublishedEditions editions;
    private final Quotes quotes;
    private final WorkPages pages;

    MisquotedFigures(PublishedEditions editions, Quotes quotes, WorkPages pages) {
        this.editions = editions;
        this.quotes = quotes;
        this.pages = pages;
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        if (!pages.maySee(visit, "link", "active")) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        for (var kind : KINDS) {
            for (var edition : editions.all(kind, AsOf.NOW)) {
                edition.item().all().forEach(item -> rows(visit, item, rows));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(
                        visit.word("involvement.desk"),
                        rows.stream().limit(MOST).toList(),
                        visit.link(Quotes.PAGE, "involvement.desk.all")));
    }

    private void rows(Visit visit, Item item, List<Row> rows) {
        var today = LocalDate.now(Dates.ZONE);
        FIELDS.stream()
                .flatMap(field -> item.text(field).byLanguage().values().stream())
                .flatMap(text -> quotes.wrong(text, today).stream())
                .distinct()
                .forEach(wrong -> rows.add(row(visit, item, wrong)));
    }

    private static Row row(Visit visit, Item item, Quoted wrong) {
        var label = item.title().isEmpty()
                ? Text.of(visit.word("kind." + item.kind()))
                : visit.reading().text(item.title());
        return new Row(
                new Link(visit.url(WorkPaths.of(item.ref())), label),
                visit.word(
                        "involvement.desk.row",
                        wrong.words(),
                        wrong.computed().number(),
                        visit.reading().day(wrong.day()).text()));
    }
}
