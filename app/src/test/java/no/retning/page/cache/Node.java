package no.retning.page.cache;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.retning.TestInstance;
import no.retning.access.Access;
import no.retning.access.AccessRules;
import no.retning.edition.AsOf;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.instance.Application;
import no.retning.instance.DatabaseLocation;
import no.retning.instance.ServeOptions;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One node: real editions, a real server, the cache in front, and a few pages that count how often they are made. */
final class Node implements AutoCloseable {
    /** Keeps this node's configuration out of the whole application, which scans the tests' packages too. */
    private static final String ALONE = "test.page-cache-node";

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Node on(DatabaseLocation database) {
        var options = new ServeOptions(0, TestInstance.temporaryHome(), false, true, ServeOptions.LOOPBACK);
        return new Node(Application.serve(Configuration.class, database, options, Map.of(ALONE, "true")));
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + Application.port(context) + path);
    }

    PageCache cache() {
        return context.getBean(PageCache.class);
    }

    int made() {
        return context.getBean(Pages.class).made.get();
    }

    /** Publishes a thing whose title is this version, and returns when it is committed. */
    void publish(UUID thing, String slug, int version) {
        var json = Json.MAPPER.createObjectNode();
        json.put("kind", "strategy")
                .put("id", thing.toString())
                .put("slug", slug)
                .put("state", "gjeldende");
        json.putObject("title").put("nb", "versjon " + version);
        json.putArray("items");
        var composition = new Composition(new Item(json), List.of(), version + ".0");
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Editions.class)
                        .publish(composition, LocalisedText.of("nb", "Ny versjon"), false));
    }

    @Override
    public void close() {
        context.close();
    }

    @ConditionalOnBooleanProperty(ALONE)
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(basePackageClasses = Editions.class)
    @Import({PageCaching.class, Pages.class})
    @ImportAutoConfiguration({
        JettyServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    static class Configuration {
        @Bean
        AccessRules accessRules() {
            return new AccessRules(
                    Map.of(),
                    Map.of(),
                    List.of(
                            route("GET /strategi/{slug}", true, "side"),
                            route("GET /alle", true),
                            route("GET /kake", true),
                            route("GET /feil", true),
                            route("GET /uten-kilde", true),
                            route("GET /vekslende", true),
                            route("GET /aldri/{slug}", false)));
        }

        @Bean
        Access access(AccessRules rules) {
            return new Access(rules);
        }

        @Bean
        @Primary
        HikariDataSource work(DatabaseLocation location) {
            return pool(location.app());
        }

        @Bean
        HikariDataSource readers(DatabaseLocation location) {
            return pool(location.publicSide());
        }

        @Bean
        @Primary
        JdbcClient workJdbc(HikariDataSource work) {
            return JdbcClient.create(work);
        }

        @Bean
        JdbcClient publicJdbc(@Qualifier("readers") HikariDataSource readers) {
            return JdbcClient.create(readers);
        }

        @Bean
        DataSourceTransactionManager transactions(HikariDataSource work) {
            return new DataSourceTransactionManager(work);
        }

        @Bean
        TransactionTemplate transaction(DataSourceTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        private static HikariDataSource pool(DatabaseLocation account) {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(account.url());
            pool.setUsername(account.user());
            pool.setPassword(account.password());
            pool.setMaximumPoolSize(5);
            return pool;
        }

        private static AccessRules.Route route(String at, boolean cache, String... query) {
            return new AccessRules.Route(at, Set.of(AccessRules.Route.EVERYONE), cache, List.of(query));
        }
    }

    @ConditionalOnBooleanProperty(ALONE)
    @RestController
    static class Pages {
        private final AtomicInteger made = new AtomicInteger();
        private final PublishedEditions editions;

        Pages(PublishedEditions editions) {
            this.editions = editions;
        }

        @GetMapping({"/strategi/{slug}", "/aldri/{slug}"})
        ResponseEntity<String> strategy(@PathVariable String slug, @RequestParam(defaultValue = "1") int side) {
            made.incrementAndGet();
            return editions.current("strategy", slug, AsOf.NOW)
                    .map(edition -> html("<h1>" + edition.title().byLanguage().get("nb") + "</h1> side " + side
                            + " <p>Samme setning igjen.</p>".repeat(100)))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        }

        @GetMapping("/alle")
        ResponseEntity<String> all() {
            made.incrementAndGet();
            return html("antall " + editions.all("strategy", AsOf.NOW).size());
        }

        @GetMapping("/kake")
        ResponseEntity<String> cookie(HttpServletResponse response) {
            made.incrementAndGet();
            editions.all("strategy", AsOf.NOW);
            response.addCookie(new Cookie("hvem", "deg"));
            return html("bare for deg");
        }

        @GetMapping("/vekslende")
        ResponseEntity<String> varying() {
            made.incrementAndGet();
            editions.all("strategy", AsOf.NOW);
            return ResponseEntity.ok().varyBy("Accept").body("etter hva du ber om");
        }

        @GetMapping("/uten-kilde")
        ResponseEntity<String> fromNothing() {
            made.incrementAndGet();
            return html("har ikke lest noe");
        }

        @GetMapping("/feil")
        ResponseEntity<String> failing() {
            made.incrementAndGet();
            throw new IllegalStateException("with intent");
        }

        private static ResponseEntity<String> html(String body) {
            return ResponseEntity.ok()
                    .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                    .header("Content-Security-Policy", "default-src 'self'")
                    .header("Pragma", "no-cache")
                    .header("Expires", "0")
                    .body(body);
        }
    }
}
