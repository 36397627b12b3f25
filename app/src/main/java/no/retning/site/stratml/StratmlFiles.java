package no.retning.site.stratml;

import java.nio.charset.StandardCharsets;
import no.retning.edition.PublishedEditions;
import no.retning.formats.stratml.Stratml;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A strategy as StratML: the same editions as its page, and the same bytes each time. */
@RestController
class StratmlFiles {
    private final PublishedEditions editions;
    private final StratmlPlans plans;

    StratmlFiles(PublishedEditions editions, StratmlPlans plans) {
        this.editions = editions;
        this.plans = plans;
    }

    /** @param del the part of the standard, 1 to 3 */
    @GetMapping("/stratml/{slug}.xml")
    ResponseEntity<byte[]> file(
            Reading reading, @PathVariable String slug, @RequestParam(defaultValue = "") String del) {
        var part = StratmlPlans.part(del).orElseThrow(() -> new NoSuchRecord("part", del));
        var edition = editions.current(StratmlPlans.STRATEGY, slug, reading.asOf())
                .orElseThrow(() -> new NoSuchRecord(StratmlPlans.STRATEGY, slug));
        var plan = plans.of(
                        edition,
                        reading.asOf(),
                        reading.language(),
                        reading.words(),
                        reading.site().origin())
                .orElseThrow(() -> new NoSuchRecord("goal", slug));
        var name = ContentDisposition.inline()
                .filename("%s-%d-stratml-%d.xml".formatted(slug, edition.number(), part.number()))
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Stratml.write(plan, part).xml());
    }
}
