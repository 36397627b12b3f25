package no.retning.site;

import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import retning.view.StaticTemplates;

/** An analysis on paper: the same edition as the page, and the same bytes each time. */
@RestController
class AnalysisPrint {
    private final PublishedEditions editions;
    private final AnalysisPages pages;
    private final Documents documents;

    AnalysisPrint(PublishedEditions editions, AnalysisPages pages, Documents documents) {
        this.editions = editions;
        this.pages = pages;
        this.documents = documents;
    }

    @GetMapping("/analyse/{slug}/analyse.pdf")
    ResponseEntity<byte[]> pdf(Reading reading, @PathVariable String slug) {
        var edition = editions.current(AnalysisPages.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(AnalysisPages.KIND, slug));
        var page = pages.page(reading, edition);
        var named = reading.word(
                "site.pack.edition",
                edition.number(),
                reading.day(edition.publishedAt()).text(),
                edition.sha256().substring(0, 12));
        return documents.pdf(
                edition, new StaticTemplates().sitePrintedAnalysis(page, named).render());
    }
}
