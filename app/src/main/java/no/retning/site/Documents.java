package no.retning.site;

import java.nio.charset.StandardCharsets;
import no.retning.edition.Edition;
import no.retning.pdf.Paper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Editions as files to print and keep, named by the edition: the same edition gives the same bytes each time. */
@Component
final class Documents {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

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

    static ResponseEntity<byte[]> csv(Edition edition, byte[] table) {
        return answer(edition, CSV, ContentDisposition.attachment(), ".csv", table);
    }

    static ResponseEntity<byte[]> xlsx(Edition edition, byte[] workbook) {
        return answer(edition, XLSX, ContentDisposition.attachment(), ".xlsx", workbook);
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
