package no.retning.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
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
    /** Each that is being made holds one of the few connections that pages are read by. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final PublishedEditions editions;
    private final AnswerCollections collections;

    AnswerDownloads(PublishedEditions editions, AnswerCollections collections) {
        this.editions = editions;
        this.collections = collections;
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
        if (!comesToTurn()) {
            response.setHeader("Retry-After", Integer.toString(PATIENCE_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var file = Files.createTempFile("answers", "." + format.extension());
        try {
            try {
                make(reading, hearing, format, file, response);
            } finally {
                places.release();
            }
            response.setContentType(format.mediaType());
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"%s-svar.%s\""
                            .formatted(hearing.item().slug(), format.extension()));
            // What is taken back is gone from the next one.
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex, noarchive");
            if (request.getMethod().equals("GET")) {
                try (var in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)) {
                    in.transferTo(response.getOutputStream());
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void make(Reading reading, Edition hearing, Format format, Path file, HttpServletResponse response)
            throws IOException {
        var digest = AnswerTally.sha256();
        try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
            var sum = collections.write(reading, hearing, format, out);
            out.flush();
            response.setHeader("X-Total-Count", Integer.toString(sum.answers()));
            response.setHeader("X-Answers-Digest", "sha-256=" + sum.digest());
        }
        response.setHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":");
    }

    private boolean comesToTurn() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
