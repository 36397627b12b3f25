package no.retning.site;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.retning.edition.Edition;
import no.retning.formats.table.CsvRows;
import no.retning.formats.table.JsonTable;
import no.retning.page.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import retning.view.StaticTemplates;

/** The addresses of how far countries have come: pages, tables and the chart, all of the same edition. */
@Controller
class MaturityAddresses {
    private static final String ONE = MaturityPages.PATH + "/{slug}";

    private final StaticTemplates templates = new StaticTemplates();
    private final PublishedMaturity maturity;
    private final MaturityPages pages;
    private final ChartFiles charts;

    MaturityAddresses(PublishedMaturity maturity, MaturityPages pages, ChartFiles charts) {
        this.maturity = maturity;
        this.pages = pages;
        this.charts = charts;
    }

    @GetMapping(MaturityPages.PATH)
    JteModel latest(Reading reading) {
        return templates.siteMaturity(pages.latest(reading));
    }

    @GetMapping(ONE)
    JteModel one(Reading reading, @PathVariable String slug) {
        return templates.siteMaturity(pages.page(reading, maturity.one(slug, reading.asOf())));
    }

    @GetMapping(ONE + "/modenhet.csv")
    ResponseEntity<byte[]> csv(Reading reading, @PathVariable String slug) throws IOException {
        var edition = maturity.one(slug, reading.asOf());
        var out = new ByteArrayOutputStream();
        CsvRows.write(MaturityTable.of(reading, edition), out);
        return Documents.csv(edition, out.toByteArray());
    }

    @GetMapping(ONE + "/modenhet.json")
    ResponseEntity<byte[]> json(Reading reading, @PathVariable String slug) throws IOException {
        var edition = maturity.one(slug, reading.asOf());
        var out = new ByteArrayOutputStream();
        JsonTable.write(MaturityTable.of(reading, edition), out);
        return Documents.json(edition, out.toByteArray());
    }

    @GetMapping(ONE + "/figur.svg")
    ResponseEntity<byte[]> svg(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.svg(response, chart(reading, maturity.one(slug, reading.asOf())));
    }

    @GetMapping(ONE + "/figur.png")
    ResponseEntity<byte[]> png(Reading reading, HttpServletResponse response, @PathVariable String slug) {
        return charts.png(response, chart(reading, maturity.one(slug, reading.asOf())));
    }

    private String chart(Reading reading, Edition edition) {
        var former = maturity.former(edition, reading.asOf()).map(Edition::item).orElse(null);
        return MaturityDrawing.alone(reading, edition.item(), former, Addresses.of(edition));
    }
}
