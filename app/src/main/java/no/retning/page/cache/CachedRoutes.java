package no.retning.page.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.retning.access.AccessRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Requests whose route the access file marks {@code cache: true}, with no query parameter but those of the route. */
record CachedRoutes(List<Entry> entries) implements Predicate<HttpServletRequest> {
    private record Entry(PathPattern pattern, boolean cache, Set<String> query) {}

    static CachedRoutes of(AccessRules access) {
        return new CachedRoutes(access.routes().stream()
                .filter(route -> route.method().equals("GET"))
                .map(route -> new Entry(
                        PathPatternParser.defaultInstance.parse(route.path()), route.cache(), query(route.query())))
                .toList());
    }

    Set<String> parameters() {
        return entries.stream()
                .filter(Entry::cache)
                .flatMap(entry -> entry.query().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        for (Entry entry : entries) {
            if (entry.pattern().matches(path)) {
                return entry.cache() && entry.query().containsAll(names(request.getQueryString()));
            }
        }
        return false;
    }

    private static Set<String> query(@Nullable List<String> names) {
        return names == null ? Set.of() : Set.copyOf(names);
    }

    private static Set<String> names(@Nullable String query) {
        return query == null
                ? Set.of()
                : Arrays.stream(query.split("&", -1))
                        .map(pair -> pair.split("=", 2)[0])
                        .collect(Collectors.toSet());
    }
}
