package no.retning.page.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.retning.access.AccessRules;
import no.retning.access.AccessRules.Route;
import no.retning.page.RouteTable;
import org.jspecify.annotations.Nullable;

/** Requests whose route the access file marks {@code cache: true}, with no query parameter but those of the route. */
record CachedRoutes(RouteTable routes) implements Predicate<HttpServletRequest> {
    /** The query parameters of all such routes. */
    static Set<String> parameters(AccessRules access) {
        return access.routes().stream()
                .filter(Route::cache)
                .flatMap(route -> query(route).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(HttpServletRequest request) {
        return routes.find("GET", request.getRequestURI())
                .filter(Route::cache)
                .filter(route -> query(route).containsAll(names(request.getQueryString())))
                .isPresent();
    }

    private static List<String> query(Route route) {
        return Objects.requireNonNullElse(route.query(), List.of());
    }

    private static Set<String> names(@Nullable String query) {
        return query == null
                ? Set.of()
                : Arrays.stream(query.split("&", -1))
                        .map(pair -> pair.split("=", 2)[0])
                        .collect(Collectors.toSet());
    }
}
