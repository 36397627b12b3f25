package no.retning.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.Base64;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.ClientAddress;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import no.retning.site.AnswerCollections.Format;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * All answers to a hearing as one file. It is made on disk first: so its hash and how many it holds are told before it, and
 * whoever fetches it slowly holds no connection to the database.
 */
@Controller
@RequestMapping(HearingPages.PATH + "/{slug}")
class AnswerDownloads {
    private final PublishedEditions editions;
    private final AnswerCollections collections;
    private final Spool spool;

    AnswerDownloads(PublishedEditions editions, AnswerCollections collections, Spool spool) {
        this.editions = editions;
        this.collections = collections;
        this.spool = spool;
    }

    @GetMapping("/svar.jsonl")
    void lines(Reading reading, @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(reading, slug, Format.JSONL, request, response);
    }

    @GetMapping("/svar.csv")
    void table(Reading reading, @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(reading, slug, Format.CSV, request, response);
    }

    @GetMapping("/svar.xlsx")
    void workbook(Reading reading, @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(reading, slug, Format.XLSX, request, response);
    }

    @GetMapping("/svar.zip")
    void bundle(Reading reading, @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(reading, slug, Format.ZIP, request, response);
    }

    private void send(
            Reading reading, String slug, Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var hearing = editions.current(PublishedHearing.KIND, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(PublishedHearing.KIND, slug));
        Spool.Making making = to -> make(reading, hearing, format, to, response);
        boolean came = request.getMethod().equals("GET")
                ? spool.through(ClientAddress.of(request), making, (size, file) -> {
                    response.setContentLengthLong(size);
                    file.transferTo(response.getOutputStream());
                })
                : spool.measured(making, response::setContentLengthLong);
        if (!came) {
            response.setHeader("Retry-After", Long.toString(Spool.PATIENCE.toSeconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void make(Reading reading, Edition hearing, Format format, OutputStream to, HttpServletResponse response)
            throws IOException {
        var digest = AnswerTally.sha256();
        var out = new DigestOutputStream(to, digest);
        var sum = collections.write(reading, hearing, format, out);
        out.flush();
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-svar.%s\"".formatted(hearing.item().slug(), format.extension()));
        // What is taken back is gone from the next one.
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, noarchive");
        response.setHeader("X-Total-Count", Integer.toString(sum.answers()));
        response.setHeader("X-Answers-Digest", "sha-256=" + sum.digest());
        response.setHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":");
    }
}
