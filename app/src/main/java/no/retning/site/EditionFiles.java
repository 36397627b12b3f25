package no.retning.site;

import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import retning.view.StaticTemplates;

/** The texts of any edition as a document to print and as one to work on. */
@RestController
class EditionFiles {
    /** What has more parts than this is read as pages or as data: laid out as one document it would take all memory. */
    private static final int MOST_PARTS = 1_000;

    private final PublishedEditions editions;
    private final EditionPages pages;
    private final Documents documents;

    EditionFiles(PublishedEditions editions, EditionPages pages, Documents documents) {
        this.editions = editions;
        this.pages = pages;
        this.documents = documents;
    }

    @GetMapping("/utgave/{sha256}/utgave.pdf")
    ResponseEntity<byte[]> pdf(Reading reading, @PathVariable String sha256) {
        var edition = edition(sha256);
        return documents.pdf(edition, printed(reading, edition));
    }

    @GetMapping("/utgave/{sha256}/utgave.docx")
    ResponseEntity<byte[]> docx(Reading reading, @PathVariable String sha256) {
        var edition = edition(sha256);
        return Documents.docx(edition, printed(reading, edition));
    }

    private Edition edition(String sha256) {
        return editions.bySha256(sha256)
                .filter(EditionFiles::fits)
                .orElseThrow(() -> new NoSuchRecord("edition", sha256));
    }

    /** Whether an edition is also had as files. */
    static boolean fits(Edition edition) {
        return edition.item().all().limit(MOST_PARTS + 1L).count() <= MOST_PARTS;
    }

    private String printed(Reading reading, Edition edition) {
        return new StaticTemplates()
                .sitePrintedEdition(pages.edition(reading, edition), Documents.named(reading, edition))
                .render();
    }
}
