package no.retning.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.formats.table.CsvRows;
import no.retning.formats.table.Table;
import no.retning.formats.table.XlsxTable;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import retning.view.StaticTemplates;

/** What a round shows as a table and on paper: the same edition as the page, and the same bytes each time. */
@RestController
class RoundFiles {
    private static final List<String> ANSWERS = List.of("p50", "p85", "priceYear", "promised");

    private final PublishedEditions editions;
    private final RoundPages pages;
    private final Documents documents;

    RoundFiles(PublishedEditions editions, RoundPages pages, Documents documents) {
        this.editions = editions;
        this.pages = pages;
        this.documents = documents;
    }

    private Edition edition(Reading reading, String slug) {
        return editions.current(Standings.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(Standings.KIND, slug));
    }

    @GetMapping("/rapport/{slug}/rapport.csv")
    ResponseEntity<byte[]> csv(Reading reading, @PathVariable String slug) throws IOException {
        var edition = edition(reading, slug);
        var out = new ByteArrayOutputStream();
        CsvRows.write(table(reading, edition.item()), out);
        return Documents.csv(edition, out.toByteArray());
    }

    @GetMapping("/rapport/{slug}/rapport.xlsx")
    ResponseEntity<byte[]> xlsx(Reading reading, @PathVariable String slug) throws IOException {
        var edition = edition(reading, slug);
        var out = new ByteArrayOutputStream();
        XlsxTable.write(
                reading.word("site.round.measures"), table(reading, edition.item()), edition.publishedAt(), out);
        return Documents.xlsx(edition, out.toByteArray());
    }

    @GetMapping("/rapport/{slug}/rapport.pdf")
    ResponseEntity<byte[]> pdf(Reading reading, @PathVariable String slug) {
        var edition = edition(reading, slug);
        return documents.pdf(edition, printed(reading, edition));
    }

    @GetMapping("/rapport/{slug}/rapport.docx")
    ResponseEntity<byte[]> docx(Reading reading, @PathVariable String slug) {
        var edition = edition(reading, slug);
        return Documents.docx(edition, printed(reading, edition));
    }

    private String printed(Reading reading, Edition edition) {
        return new StaticTemplates()
                .sitePrintedRound(pages.round(reading, edition), Documents.named(reading, edition))
                .render();
    }

    private static Table table(Reading reading, Item round) {
        var headers = new ArrayList<String>();
        for (var word : List.of(
                "portfolio.measure",
                "portfolio.owner",
                "site.round.owners",
                "site.round.offices",
                "site.round.reason",
                "site.round.news",
                "portfolio.phase",
                "portfolio.p50",
                "portfolio.p85",
                "portfolio.priceYear",
                "portfolio.promised")) {
            headers.add(reading.word(word));
        }
        headers.add("id");
        var rows = new ArrayList<Table.Row>();
        for (var one : round.items()) {
            var rating = one.json().path("answers").path("rating").asString("");
            var cells = new ArrayList<String>();
            cells.add(reading.text(one.title()).text());
            cells.add(reading.text(one.text("ownerTitle")).text());
            cells.add(
                    rating.isEmpty()
                            ? reading.word("page.status.notReported")
                            : Standings.word(reading, round, rating));
            cells.add(one.string("officeRating")
                    .map(office -> Standings.word(reading, round, office))
                    .orElse(""));
            cells.add(reading.text(Standings.answer(one, "reason")).text());
            cells.add(reading.text(Standings.answer(one, "news")).text());
            cells.add(reading.text(one.text("phaseTitle")).text());
            ANSWERS.forEach(field -> cells.add(answer(one, field)));
            cells.add(one.string("measure").orElse(""));
            rows.add(new Table.Row(rows.size() + 2, cells));
        }
        return new Table(headers, rows);
    }

    private static String answer(Item one, String field) {
        var node = one.json().path("answers").path(field);
        return node.isValueNode() && !node.isNull() ? node.asString() : "";
    }
}
