package no.retning.site.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.retning.edition.Edition;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.pxweb.Part;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All figures of an indicator as one file, for whoever reads its page: as of a day, and by the areas of one if they ask for it. */
@RestController
public class FigureDownloads {
    /** As many as the interfaces for programs give at once. */
    static final int MOST_CELLS = 150_000;

    private final IndicatorEditions editions;
    private final StatisticsTables tables;
    private final FigureFiles files;
    private final OpenDataPace pace;
    private final CellBudget budget;

    FigureDownloads(
            IndicatorEditions editions,
            StatisticsTables tables,
            FigureFiles files,
            OpenDataPace pace,
            CellBudget budget) {
        this.editions = editions;
        this.tables = tables;
        this.files = files;
        this.pace = pace;
        this.budget = budget;
    }

    /** @param page the address of an indicator's page */
    public static String address(String page, FigureFormat format) {
        return page + "/tall/" + format.code();
    }

    /** Whether a release is small enough to be had as one file. */
    public static boolean isOffered(PublishedRelease release) {
        return release.count() <= MOST_CELLS;
    }

    /** Before any question is answered. */
    @ModelAttribute
    void count(HttpServletRequest request) {
        pace.count(request);
    }

    /** @param per the day of the areas; empty for those of their own time, as delivered */
    @GetMapping("/indikator/{slug}/tall/{format}")
    ResponseEntity<byte[]> file(
            Reading reading,
            @PathVariable String slug,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String per) {
        var wanted = FigureFormat.of(format).orElseThrow(() -> new NoSuchRecord("figures", format));
        var edition =
                editions.of(slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord(IndicatorEditions.KIND, slug));
        LocalDate day;
        try {
            day = per.isBlank() ? null : LocalDate.parse(per.strip());
        } catch (DateTimeParseException malformed) {
            return problem(HttpStatus.BAD_REQUEST, reading.word("form.wrong.day"));
        }
        return answer(reading, edition, wanted, day);
    }

    private ResponseEntity<byte[]> answer(
            Reading reading, Edition edition, FigureFormat format, @Nullable LocalDate day) {
        var outline = tables.outline(edition, reading.asOf(), reading.language())
                .orElseThrow(() -> new NoSuchRecord("figures", edition.slug()));
        long cells = Part.cells(outline.dimensions());
        if (cells > MOST_CELLS) {
            return problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    reading.word(
                            "release.download.large", MOST_CELLS, reading.site().origin() + "/pxapi/v2"));
        }
        try {
            return budget.within(cells, () -> written(reading, edition, format, day))
                    .map(body -> bytes(edition.slug(), format, body))
                    .orElseThrow(() -> new NoSuchRecord("figures", edition.slug()));
        } catch (InvalidDataset unwritable) {
            return problem(
                    HttpStatus.CONFLICT,
                    reading.word(
                            "release.download.unwritable", format.code(), String.valueOf(unwritable.getMessage())));
        }
    }

    private Optional<byte[]> written(Reading reading, Edition edition, FigureFormat format, @Nullable LocalDate day) {
        return day == null
                ? files.file(format, edition.slug(), reading.asOf(), reading.language())
                : files.file(format, edition.slug(), reading.asOf(), reading.language(), day);
    }

    private static ResponseEntity<byte[]> bytes(String slug, FigureFormat format, byte[] body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(slug + format.ending())
                                .build()
                                .toString())
                .body(body);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooFast(OpenDataPace.TooFast fast) {
        return fast.inWords();
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(words.getBytes(StandardCharsets.UTF_8));
    }
}
