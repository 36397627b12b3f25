package no.retning.identity.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.retning.access.AccessRules;
import no.retning.access.AccessRules.Route;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the access file's route for a request as the framework finds its handler: the most specific pattern first. */
@Component
class RouteTable {
    private record Entry(PathPattern pattern, Route route) {}

    private final List<Entry> entries;

    RouteTable(AccessRules rules) {
        entries = rules.routes().stream()
                .map(route -> new Entry(PathPatternParser.defaultInstance.parse(route.path()), route))
                .sorted(Comparator.comparing(Entry::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    /** @param path as sent, without language prefix */
    Optional<Route> find(String method, String path) {
        var asked = method.equals("HEAD") ? "GET" : method;
        var parsed = PathContainer.parsePath(path);
        return entries.stream()
                .filter(entry ->
                        entry.route().method().equals(asked) && entry.pattern().matches(parsed))
                .map(Entry::route)
                .findFirst();
    }
}
