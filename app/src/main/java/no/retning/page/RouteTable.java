package no.retning.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.access.AccessRules;
import no.retning.access.AccessRules.Route;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Finds the access file's route for a request as the framework finds its handler: the most specific pattern first. Routes are
 * kept by how they begin, so that a request looks at a handful, however many there are.
 */
@Component
public class RouteTable {
    private record Entry(String method, PathPattern pattern, Route route) {}

    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private final List<Entry> others;

    public RouteTable(AccessRules rules) {
        var entries = rules.routes().stream()
                .map(route -> new Entry(route.method(), PathPatternParser.defaultInstance.parse(route.path()), route))
                .toList();
        var beginnings = entries.stream().collect(groupingBy(entry -> Beginning.of(entry.pattern())));
        others = beginnings.getOrDefault(Beginning.ANY, List.of());
        beginnings.forEach((beginning, some) -> byBeginning.put(
                beginning,
                Stream.concat(some.stream(), others.stream())
                        .sorted(Comparator.comparing(Entry::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                        .toList()));
    }

    /** @param path as sent, without language prefix */
    public Optional<Route> find(String method, String path) {
        var asked = method.equals("HEAD") ? "GET" : method;
        var parsed = PathContainer.parsePath(path);
        for (var entry : byBeginning.getOrDefault(Beginning.of(parsed), others)) {
            if (entry.method().equals(asked) && entry.pattern().matches(parsed)) {
                return Optional.of(entry.route());
            }
        }
        return Optional.empty();
    }
}
