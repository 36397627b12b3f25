package no.retning.site;

import java.net.URI;
import java.util.List;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedEditions.Place;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code /id/{kind}/{id}}: the address to cite. Leads to the page, or answers with JSON to those who ask for it. */
@RestController
class Permalinks {
    private final PublishedEditions editions;
    private final Api api;

    Permalinks(PublishedEditions editions, Api api) {
        this.editions = editions;
        this.api = api;
    }

    @GetMapping("/id/{kind}/{id}")
    ResponseEntity<?> thing(
            Reading reading,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "*/*") List<MediaType> accepted) {
        boolean json = wantsJson(accepted);
        if (kind.equals("edition")) {
            return edition(reading, editions.bySha256(id).orElseThrow(() -> new NoSuchRecord(kind, id)), json);
        }
        var place = api.place(kind, id, reading.asOf());
        return json
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .body(Api.Thing.of(place))
                : seeOther(reading, page(place));
    }

    private static ResponseEntity<?> edition(Reading reading, Edition edition, boolean json) {
        return json
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .body(edition.body())
                : seeOther(reading, Addresses.edition(edition));
    }

    private static String page(Place place) {
        return Addresses.of(place.edition(), place.item());
    }

    private static ResponseEntity<Void> seeOther(Reading reading, String path) {
        int hash = path.indexOf('#');
        var address = hash < 0 ? reading.url(path) : reading.url(path.substring(0, hash)) + path.substring(hash);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .location(URI.create(address))
                .build();
    }

    private static boolean wantsJson(List<MediaType> accepted) {
        for (var type : accepted) {
            if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
                return false;
            }
            if (type.includes(MediaType.APPLICATION_JSON)) {
                return true;
            }
        }
        return false;
    }
}
