package no.retning.site;

import java.nio.charset.StandardCharsets;
import no.retning.edition.Edition;
import no.retning.formats.word.WordFile;
import no.retning.formats.xml.Xml;
import no.retning.page.Reading;
import no.retning.pdf.Paper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Editions as files to print and keep, named by the edition: the same edition gives the same bytes each time. */
@Component
final class Documents {
    /** What a word processor reads. */
    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int HASH = 12;

    private final Paper paper;

    Documents(Paper paper) {
        this.paper = paper;
    }

    /** @param page well-formed XHTML, for paper */
    ResponseEntity<byte[]> pdf(Edition edition, String page) {
        return answer(
                edition,
                MediaType.APPLICATION_PDF,
                ContentDisposition.inline(),
                ".pdf",
                paper.print(page, edition.publishedAt()));
    }

    /** @param page the same page as for {@link #pdf} */
    static ResponseEntity<byte[]> docx(Edition edition, String page) {
        var read = Xml.read(page.getBytes(StandardCharsets.UTF_8));
        return answer(
                edition, DOCX, ContentDisposition.attachment(), ".docx", WordFile.write(read, edition.publishedAt()));
    }

    static ResponseEntity<byte[]> csv(Edition edition, byte[] table) {
        return answer(edition, CSV, ContentDisposition.attachment(), ".csv", table);
    }

    static ResponseEntity<byte[]> json(Edition edition, byte[] table) {
        return answer(edition, MediaType.APPLICATION_JSON, ContentDisposition.attachment(), ".json", table);
    }

    static ResponseEntity<byte[]> xlsx(Edition edition, byte[] workbook) {
        return answer(edition, XLSX, ContentDisposition.attachment(), ".xlsx", workbook);
    }

    /** Which edition it is and when it was published, as stands on every page of it. */
    static String named(Reading reading, Edition edition) {
        return reading.word(
                "site.pack.edition",
                edition.number(),
                reading.day(edition.publishedAt()).text(),
                edition.sha256().substring(0, HASH));
    }

    private static ResponseEntity<byte[]> answer(
            Edition edition, MediaType type, ContentDisposition.Builder how, String ending, byte[] content) {
        var name = how.filename(edition.slug() + "-" + edition.number() + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }
}
