package no.retning.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.retning.edition.PublishedEditions;
import no.retning.formats.table.CsvRows;
import no.retning.formats.table.JsonTable;
import no.retning.formats.table.Table;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a solution as a table: the same edition as the page, and the same bytes each time. */
@RestController
class UptakeTables {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final List<String> COLUMNS = List.of(
            "solution",
            "type",
            "group",
            "region",
            "vendor",
            "day",
            "reached",
            "total",
            "percent",
            "citation",
            "source-url",
            "illustrative");

    private final PublishedEditions editions;

    UptakeTables(PublishedEditions editions) {
        this.editions = editions;
    }

    /** Writes a table. */
    private interface Writer {
        void write(Table table, OutputStream to) throws IOException;
    }

    @GetMapping("/losning/{slug}/utbredelse.csv")
    ResponseEntity<byte[]> csv(Reading reading, @PathVariable String slug) {
        return file(reading, slug, CSV, "csv", CsvRows::write);
    }

    @GetMapping("/losning/{slug}/utbredelse.json")
    ResponseEntity<byte[]> json(Reading reading, @PathVariable String slug) {
        return file(reading, slug, MediaType.APPLICATION_JSON, "json", JsonTable::write);
    }

    private ResponseEntity<byte[]> file(Reading reading, String slug, MediaType type, String ending, Writer writer) {
        var edition = editions.current(SolutionEdition.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(SolutionEdition.KIND, slug));
        var out = new ByteArrayOutputStream();
        try {
            writer.write(table(reading, SolutionEdition.of(edition)), out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(slug + "-" + edition.number() + "." + ending)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    private static Table table(Reading reading, SolutionEdition solution) {
        var rows = new ArrayList<Table.Row>();
        for (var figure : solution.figures()) {
            var percent = figure.percent();
            var source = figure.source();
            rows.add(new Table.Row(
                    rows.size() + 2,
                    List.of(
                            solution.slug(),
                            reading.word("uptake.type." + figure.type()),
                            UptakeLines.group(reading, figure.group()),
                            figure.region(),
                            figure.vendor(),
                            figure.day().toString(),
                            Objects.toString(figure.reached(), ""),
                            Objects.toString(figure.total(), ""),
                            percent == null ? "" : reading.number(percent) + " %",
                            source.citation(),
                            Objects.requireNonNullElse(source.url(), ""),
                            source.illustrative() ? reading.word("uptake.yes") : "")));
        }
        return new Table(
                COLUMNS.stream()
                        .map(column -> reading.word("uptake.column." + column))
                        .toList(),
                rows);
    }
}
