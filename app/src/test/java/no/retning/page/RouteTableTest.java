package no.retning.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.access.AccessRules;
import no.retning.access.AccessRules.Route;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteTableTest {
    private static Route route(String at) {
        return new Route(at, Set.of(Route.EVERYONE), false, null);
    }

    @Test
    void everyRouteOfTheAccessFileIsFoundAsIfAllPatternsHadBeenTried() {
        var rules = AccessRules.readResource();
        var table = new RouteTable(rules);
        for (var route : rules.routes()) {
            var path = route.path().replaceAll("\\{[^/]*}", "en-ting");
            var all = rules.routes().stream()
                    .filter(other -> other.method().equals(route.method()))
                    .filter(other -> PathPatternParser.defaultInstance
                            .parse(other.path())
                            .matches(PathContainer.parsePath(path)))
                    .min(Comparator.comparing(
                            other -> PathPatternParser.defaultInstance.parse(other.path()),
                            PathPattern.SPECIFICITY_COMPARATOR));
            assertThat(table.find(route.method(), path)).as(route.at()).isEqualTo(all);
            assertThat(all).as(route.at()).isPresent();
        }
    }

    @Test
    void theMostSpecificIsFoundWhateverItBeginsWith() {
        var table = new RouteTable(new AccessRules(
                Map.of(),
                Map.of(),
                List.of(
                        route("GET /"),
                        route("GET /{anything}"),
                        route("GET /mål/{slug}"),
                        route("POST /mål/{slug}"))));
        assertThat(table.find("GET", "/").map(Route::at)).contains("GET /");
        assertThat(table.find("HEAD", "/m%C3%A5l/raskere").map(Route::at)).contains("GET /mål/{slug}");
        assertThat(table.find("POST", "/mål;a=b/raskere").map(Route::at)).contains("POST /mål/{slug}");
        assertThat(table.find("GET", "/noe").map(Route::at)).contains("GET /{anything}");
        assertThat(table.find("GET", "/mål").map(Route::at)).contains("GET /{anything}");
        assertThat(table.find("POST", "/noe")).isEmpty();
        assertThat(table.find("GET", "/noe/mer")).isEmpty();
    }
}
