package no.retning.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.edition.PublishedSearch;
import no.retning.edition.PublishedSearch.Hit;
import no.retning.edition.PublishedSearch.Query;
import no.retning.page.Link;
import no.retning.page.Pagination;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Search as a page: what was found, by kind, with the passage. */
@Component
final class Searches {
    private static final int MOST_HITS = 200;
    private static final int LONGEST_QUERY = 200;
    private static final List<String> KINDS = List.of(
            "strategy",
            "chapter",
            "paragraph",
            "structure",
            "goal",
            "document",
            "body",
            "seat",
            "meeting",
            "case",
            "paper",
            "minutes",
            "decision",
            "input",
            "roadmap",
            "activity",
            "solution",
            "finding",
            "analysis",
            "analysis-section",
            "knowledge-order",
            "user-need",
            "swot",
            "swot-item",
            "choice",
            "process",
            "process-step",
            "involvement",
            "dilemma",
            "scenarios",
            "scenario",
            "resource",
            "opportunity",
            "scale",
            "assessment",
            "indicator",
            "assessment-part",
            "key-event",
            "area-scheme",
            "maturity-assessment",
            "progress-report",
            "action-plan",
            "focus-area",
            "initiative",
            "yearly-report",
            "report-chapter",
            "trend",
            "hearing",
            "hearing-question",
            "hearing-remark");

    private final PublishedSearch search;

    Searches(PublishedSearch search) {
        this.search = search;
    }

    SearchPage page(Reading reading, String typed, @Nullable String kind, @Nullable Integer year) {
        var words = typed.strip();
        if (words.length() > LONGEST_QUERY) {
            words = words.substring(0, LONGEST_QUERY);
        }
        var title =
                words.isEmpty() ? reading.word("site.search.heading") : reading.word("site.search.headingFor", words);
        var frame = reading.frame(title, "/sok").active("search");
        if (words.isEmpty()) {
            return new SearchPage(frame, "", 0, null, List.of(), List.of(), Pagination.NONE, null);
        }
        var all = search.find(new Query(words, reading.language(), null, year, reading.asOf()), MOST_HITS);
        var meant = all.isEmpty()
                ? search.meant(new Query(words, reading.language(), null, null, reading.asOf()))
                : Optional.<String>empty();
        var shown = kind == null
                ? all
                : all.stream().filter(hit -> hit.item().kind().equals(kind)).toList();
        var query = words;
        return new SearchPage(
                frame,
                words,
                shown.size(),
                meant.map(better -> Link.of(address(reading, better, null, null), better))
                        .orElse(null),
                filters(reading, query, all, kind, year),
                groups(reading, shown),
                Pagination.NONE,
                reading.url("/feed.atom?q=" + encode(words)));
    }

    private static List<SearchPage.Filter> filters(
            Reading reading, String query, List<Hit> all, @Nullable String kind, @Nullable Integer year) {
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(hit -> hit.item().kind(), TreeMap::new, Collectors.counting()));
        var options = KINDS.stream()
                .filter(counts::containsKey)
                .map(name -> new SearchPage.Option(
                        reading.word("site.kinds." + name),
                        counts.getOrDefault(name, 0L).intValue(),
                        address(reading, query, name.equals(kind) ? null : name, year),
                        name.equals(kind)))
                .toList();
        Map<Integer, Long> years =
                all.stream().collect(Collectors.groupingBy(Hit::year, TreeMap::new, Collectors.counting()));
        var yearOptions = years.entrySet().stream()
                .map(entry -> new SearchPage.Option(
                        String.valueOf(entry.getKey()),
                        entry.getValue().intValue(),
                        address(reading, query, kind, entry.getKey().equals(year) ? null : entry.getKey()),
                        entry.getKey().equals(year)))
                .toList();
        var filters = new ArrayList<SearchPage.Filter>();
        if (options.size() > 1 || kind != null) {
            filters.add(new SearchPage.Filter(reading.word("site.search.kind"), options));
        }
        if (yearOptions.size() > 1 || year != null) {
            filters.add(new SearchPage.Filter(reading.word("site.search.year"), yearOptions));
        }
        return filters;
    }

    private static List<SearchPage.Group> groups(Reading reading, List<Hit> hits) {
        var groups = new ArrayList<SearchPage.Group>();
        for (var kind : KINDS) {
            var ofKind = hits.stream()
                    .filter(hit -> hit.item().kind().equals(kind))
                    .map(hit -> hit(reading, hit))
                    .toList();
            if (!ofKind.isEmpty()) {
                groups.add(new SearchPage.Group(reading.word("site.kinds." + kind), ofKind.size(), ofKind));
            }
        }
        return groups;
    }

    private static SearchPage.Hit hit(Reading reading, Hit hit) {
        boolean whole = hit.item().equals(hit.thing());
        var address = whole || Set.of("goal", "case").contains(hit.item().kind())
                ? Addresses.of(hit.item().kind(), hit.slug(), hit.item().id())
                : Addresses.permalink(new Ref(hit.item().kind(), hit.item().id()));
        var label = hit.title().isEmpty() ? hit.thingTitle() : hit.title();
        return new SearchPage.Hit(
                new Link(reading.url(address), Text.of(label)),
                whole ? reading.word("kind." + hit.item().kind()) : hit.thingTitle(),
                runs(hit.passage()),
                null);
    }

    private static List<SearchPage.Run> runs(String passage) {
        var runs = new ArrayList<SearchPage.Run>();
        boolean marked = false;
        for (var part : passage.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])")) {
            switch (part) {
                case PublishedSearch.FOUND -> marked = true;
                case PublishedSearch.END -> marked = false;
                default -> runs.add(new SearchPage.Run(part, marked));
            }
        }
        return runs;
    }

    private static String address(Reading reading, String words, @Nullable String kind, @Nullable Integer year) {
        return reading.url("/sok?q=" + encode(words) + (kind == null ? "" : "&kind=" + kind)
                + (year == null ? "" : "&year=" + year));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
