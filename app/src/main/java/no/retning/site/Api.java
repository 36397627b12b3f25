package no.retning.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.edition.Difference;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedEditions.Place;
import no.retning.edition.PublishedSearch;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.record.Ref;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import no.retning.thread.Walk.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** The open API, read side: what is published, as JSON. Described in {@code openapi.json}. */
@RestController
class Api {
    private static final int MOST_HITS = 100;
    private static final int DEEPEST = 20;

    private final PublishedEditions editions;
    private final PublishedSearch search;
    private final Walk walk;
    private final Languages languages;

    Api(
            PublishedEditions editions,
            PublishedSearch search,
            @Qualifier("publishedWalk") Walk walk,
            Languages languages) {
        this.editions = editions;
        this.search = search;
        this.walk = walk;
        this.languages = languages;
    }

    /** What an edition is, without its content. */
    record Head(
            String sha256,
            Ref thing,
            String slug,
            int number,
            String label,
            Instant publishedAt,
            boolean correction,
            LocalisedText reason,
            LocalisedText title,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String replaces,

            String content) {
        static Head of(Edition edition) {
            return new Head(
                    edition.sha256(),
                    edition.thing(),
                    edition.slug(),
                    edition.number(),
                    edition.label(),
                    edition.publishedAt(),
                    edition.correction(),
                    edition.reason(),
                    edition.title(),
                    edition.replaces().orElse(null),
                    "/api/v1/editions/" + edition.sha256());
        }
    }

    /** A thing and the edition it was read from. */
    record Thing(Head edition, JsonNode item) {
        static Thing of(Place place) {
            return new Thing(Head.of(place.edition()), place.item().json());
        }
    }

    record Thread(Ref start, String direction, int depth, List<Step> steps) {}

    record Found(String query, List<PublishedSearch.Hit> hits) {}

    @GetMapping("/api/v1/editions")
    Map<String, List<Head>> editions(@RequestParam(required = false) @Nullable String kind, AsOf asOf) {
        var kinds = kind == null ? Addresses.PUBLICATIONS : List.of(kind);
        return Map.of(
                "editions",
                kinds.stream()
                        .flatMap(one -> editions.all(one, asOf).stream())
                        .map(Head::of)
                        .toList());
    }

    /** The very bytes that were published: their SHA-256 is the address. */
    @GetMapping(value = "/api/v1/editions/{sha256}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> edition(@PathVariable String sha256) {
        var edition = editions.bySha256(sha256).orElseThrow(() -> new NoSuchRecord("edition", sha256));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(edition.body());
    }

    @GetMapping("/api/v1/things/{kind}/{name}")
    Thing thing(@PathVariable String kind, @PathVariable String name, AsOf asOf) {
        return Thing.of(place(kind, name, asOf));
    }

    @GetMapping("/api/v1/things/{kind}/{name}/editions")
    Map<String, List<Head>> history(@PathVariable String kind, @PathVariable String name, AsOf asOf) {
        var thing = place(kind, name, asOf).edition().id();
        return Map.of("editions", editions.history(thing).stream().map(Head::of).toList());
    }

    @GetMapping("/api/v1/differences")
    Difference difference(
            @RequestParam String from, @RequestParam String to, @RequestParam(defaultValue = "") String language) {
        var before = editions.bySha256(from).orElseThrow(() -> new NoSuchRecord("edition", from));
        var after = editions.bySha256(to).orElseThrow(() -> new NoSuchRecord("edition", to));
        return Difference.between(before.item(), after.item(), language(language));
    }

    @GetMapping("/api/v1/search")
    Found search(
            @RequestParam String q,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Integer year,
            AsOf asOf) {
        var query = new PublishedSearch.Query(q, language(language), kind, year, asOf);
        return new Found(
                q, search.find(query, MOST_HITS).stream().map(Api::plain).toList());
    }

    /** Marks are for pages; here a passage is its words alone. */
    private static PublishedSearch.Hit plain(PublishedSearch.Hit hit) {
        return new PublishedSearch.Hit(
                hit.item(),
                hit.slug(),
                hit.title(),
                hit.passage().replace(PublishedSearch.FOUND, "").replace(PublishedSearch.END, ""),
                hit.thing(),
                hit.thingSlug(),
                hit.thingTitle(),
                hit.year());
    }

    /** {@code from} walks to what a thing leads to, {@code to} back to what it rests on. */
    @GetMapping("/api/v1/threads")
    Thread threads(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "5") int depth,
            AsOf asOf) {
        if ((from == null) == (to == null)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Give either from or to, as kind/id or kind/slug");
        }
        if (depth < 1 || depth > DEEPEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "depth must be 1 to " + DEEPEST);
        }
        var name = from == null ? to : from;
        int slash = name == null ? -1 : name.indexOf('/');
        if (name == null || slash < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A thing is named kind/id or kind/slug");
        }
        var start =
                place(name.substring(0, slash), name.substring(slash + 1), asOf).item();
        var direction = from == null ? Direction.BACK : Direction.ONWARD;
        return new Thread(
                start.ref(),
                direction == Direction.ONWARD ? "onward" : "back",
                depth,
                walk.from(start.id(), direction, depth, asOf));
    }

    Place place(String kind, String name, AsOf asOf) {
        var place = name.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? editions.place(UUID.fromString(name), asOf)
                : editions.place(kind, name, asOf);
        return place.filter(found -> found.item().kind().equals(kind)).orElseThrow(() -> new NoSuchRecord(kind, name));
    }

    private Language language(String tag) {
        return tag.isEmpty()
                ? languages.first()
                : languages
                        .find(tag)
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.BAD_REQUEST, "language must be one of " + languages.all()));
    }
}
