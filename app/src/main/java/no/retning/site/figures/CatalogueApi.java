package no.retning.site.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import no.retning.formats.dcat.Dcat;
import no.retning.record.NoSuchRecord;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of figures as DCAT-AP-NO, for harvesters. */
@RestController
class CatalogueApi {
    private static final MediaType TURTLE =
            new MediaType(MediaType.parseMediaType(Dcat.MEDIA_TYPE), StandardCharsets.UTF_8);

    private final FigureCatalogue catalogue;
    private final OpenDataPace pace;

    CatalogueApi(FigureCatalogue catalogue, OpenDataPace pace) {
        this.catalogue = catalogue;
        this.pace = pace;
    }

    @GetMapping(FigureCatalogue.PATH)
    ResponseEntity<byte[]> catalogue(HttpServletRequest request) {
        pace.count(request);
        var now = catalogue.now().orElseThrow(() -> new NoSuchRecord("catalogue", "figures"));
        return ResponseEntity.ok().contentType(TURTLE).body(Dcat.write(now));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooFast(OpenDataPace.TooFast fast) {
        return fast.inWords();
    }
}
