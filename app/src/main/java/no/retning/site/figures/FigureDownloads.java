package no.retning.site.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    private final IndicatorEditions editions;
    private final StatisticsTables tables;
    private final RecodedTables recoded;
    private final OpenDataPace pace;
    private final CellBudget budget;

    FigureDownloads(
            IndicatorEditions editions,
            StatisticsTables tables,
            RecodedTables recoded,
            OpenDataPace pace,
            CellBudget budget) {
        this.editions = editions;
        this.tables = tables;
        this.recoded = recoded;
        this.pace = pace;
        this.budget = budget;
    }

    /** @param page the address of an indicator's page */
    public static String address(String page, FigureFormat format) {
        return page + "/tall/" + format.code();
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
        if (per.isBlank()) {
            return answer(reading, edition, wanted, null);
        }
        var day = PublishedAreas.day(per);
        return day.isPresent()
                ? answer(reading, edition, wanted, day.get())
                : problem(HttpStatus.BAD_REQUEST, reading.word("area.wrong.day"));
    }

    private ResponseEntity<byte[]> answer(
            Reading reading, Edition edition, FigureFormat format, @Nullable LocalDate day) {
        var outline = tables.outline(edition, reading.asOf(), reading.language())
                .orElseThrow(() -> new NoSuchRecord("figures", edition.slug()));
        try {
            long cells = few(Part.cells(outline.dimensions()));
            if (day == null) {
                return bytes(
                        edition.slug(),
                        format,
                        budget.within(cells, () -> FigureFiles.bytes(format, outline, tables.whole(outline))));
            }
            var carried =
                    budget.within(cells, () -> recoded.of(edition, outline, reading.asOf(), reading.language(), day));
            // Carried, they can be of more areas than they were.
            return bytes(
                    edition.slug(),
                    format,
                    budget.within(few(carried.cells()), () -> FigureFiles.bytes(format, outline, carried.table())));
        } catch (TooMany many) {
            return problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    reading.word(
                            "release.download.large",
                            FigureOutline.MOST_CELLS,
                            reading.site().origin() + "/pxapi/v2"));
        } catch (InvalidDataset unwritable) {
            return problem(
                    HttpStatus.CONFLICT,
                    reading.word(
                            "release.download.unwritable", format.code(), String.valueOf(unwritable.getMessage())));
        }
    }

    /** A table is of more cells than are given as one file. */
    private static final class TooMany extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private static long few(long cells) {
        if (cells > FigureOutline.MOST_CELLS) {
            throw new TooMany();
        }
        return cells;
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
