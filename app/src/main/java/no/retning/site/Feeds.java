package no.retning.site;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedSearch;
import no.retning.formats.atom.AtomFeed;
import no.retning.formats.atom.Entry;
import no.retning.formats.atom.Feed;
import no.retning.formats.sitemap.Page;
import no.retning.formats.sitemap.Sitemap;
import no.retning.page.Dates;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What programs follow: the feed of editions, the sitemap, and what robots may read. */
@RestController
class Feeds {
    private static final int ENTRIES = 50;

    private final PublishedEditions editions;
    private final PublishedSearch search;

    Feeds(PublishedEditions editions, PublishedSearch search) {
        this.editions = editions;
        this.search = search;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> feed(Reading reading, @RequestParam(defaultValue = "") String q) {
        var origin = reading.site().origin();
        var latest = editions.latest(ENTRIES, reading.asOf());
        var shown = q.isBlank()
                ? latest
                : latest.stream().filter(found(reading, q)::contains).toList();
        var updated = shown.stream().map(Edition::publishedAt).findFirst().orElse(Instant.EPOCH);
        var self = origin
                + reading.url("/feed.atom")
                + (q.isBlank() ? "" : "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
        var feed = new Feed(
                URI.create(self),
                reading.word("site.home.title") + (q.isBlank() ? "" : ": " + q),
                null,
                reading.language().tag(),
                updated,
                reading.site().name(),
                URI.create(self),
                URI.create(origin + reading.url("/")),
                shown.stream().map(edition -> entry(reading, edition)).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(AtomFeed.MEDIA_TYPE))
                .body(AtomFeed.write(feed));
    }

    /** The editions whose things have the words now. */
    private List<Edition> found(Reading reading, String words) {
        var query = new PublishedSearch.Query(words, reading.language(), null, null, reading.asOf());
        var things = search.find(query, ENTRIES).stream()
                .map(hit -> hit.thing().id())
                .collect(Collectors.toSet());
        return editions.latest(ENTRIES, reading.asOf()).stream()
                .filter(edition -> things.contains(edition.id()))
                .toList();
    }

    private static Entry entry(Reading reading, Edition edition) {
        var origin = reading.site().origin();
        return new Entry(
                URI.create(origin + "/id/edition/" + edition.sha256()),
                reading.text(edition.title()).text() + ", " + reading.word("page.editions.inline", edition.number()),
                edition.publishedAt(),
                edition.publishedAt(),
                edition.reason().isEmpty()
                        ? null
                        : reading.text(edition.reason()).text(),
                null,
                URI.create(origin + reading.url(Addresses.edition(edition))),
                List.of(edition.thing().kind()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(Reading reading) {
        var parts = pages(reading).parts();
        var origin = reading.site().origin();
        return xml(
                parts.size() == 1
                        ? parts.getFirst().write()
                        : Sitemap.index(parts.size(), part -> URI.create(origin + "/sitemap/" + part)));
    }

    @GetMapping("/sitemap/{part}")
    ResponseEntity<byte[]> sitemapPart(Reading reading, @PathVariable int part) {
        var parts = pages(reading).parts();
        if (part < 1 || part > parts.size()) {
            throw new NoSuchRecord("sitemap", String.valueOf(part));
        }
        return xml(parts.get(part - 1).write());
    }

    private static ResponseEntity<byte[]> xml(byte[] document) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Sitemap.MEDIA_TYPE))
                .body(document);
    }

    private Sitemap pages(Reading reading) {
        var pages = new ArrayList<Page>();
        for (var path : List.of(
                "/",
                "/strategi",
                "/kart",
                "/kunnskap",
                "/medvirkning",
                "/status",
                "/mitt-omrade",
                "/portefolje",
                "/veikart",
                "/losninger",
                "/moter",
                "/organ",
                "/foringer",
                "/utgivelser",
                "/horing",
                "/sammenlign",
                "/sok")) {
            pages.add(page(reading, path, null));
        }
        Addresses.PUBLICATIONS.stream()
                .flatMap(kind -> editions.all(kind, reading.asOf()).stream())
                .forEach(edition -> edition.item()
                        .all()
                        .filter(item -> hasPage(edition, item))
                        .forEach(item -> pages.add(page(reading, Addresses.of(edition, item), edition.publishedAt()))));
        return new Sitemap(pages);
    }

    /** Some parts have a page of their own; the others are places on one, or found by their permalinks alone. */
    private static boolean hasPage(Edition edition, Item item) {
        var own = Addresses.of(item.kind(), item.slug(), item.id());
        return !own.equals(Addresses.permalink(item.ref())) && own.equals(Addresses.of(edition, item))
                || item.kind().equals("chapter");
    }

    private static Page page(Reading reading, String path, @Nullable Instant changed) {
        var origin = reading.site().origin();
        var alternates = new LinkedHashMap<String, URI>();
        for (var language : reading.languages().all()) {
            alternates.put(language.tag(), URI.create(origin + reading.site().prefix(language.tag()) + path));
        }
        var day = changed == null ? null : changed.atZone(Dates.ZONE).toLocalDate();
        return new Page(URI.create(origin + path), day, alternates);
    }

    @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots(Reading reading) {
        return """
                User-agent: *
                Disallow: /arbeid
                Disallow: /logg-inn

                Sitemap: %s/sitemap.xml
                """.formatted(reading.site().origin());
    }
}
