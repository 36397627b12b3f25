package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import no.retning.instance.Fetcher;
import no.retning.instance.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables are fetched from statistical offices, which have limits, bad days, and neighbours that are none of our business. */
class PxWebFetchTest {
    private static TestInstance instance;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample(Map.of("retning.fetch.hosts", "127.0.0.1", "retning.fetch.pause", "5ms"));
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static String fetch(URI address, String indicator, String... more) throws IOException {
        var options = new LinkedHashMap<>(Map.of("table", "06913", "indicator", indicator));
        for (int i = 0; i < more.length; i += 2) {
            options.put(more[i], more[i + 1]);
        }
        var out = new ByteArrayOutputStream();
        instance.bean(Fetcher.class).fetch(address, options, false, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Indicator indicator(String slug) {
        return instance.bean(Indicators.class).find(slug).orElseThrow();
    }

    private static Release inWork(String slug) {
        return instance.bean(Releases.class)
                .inWork(indicator(slug).header().id())
                .orElseThrow();
    }

    private static void assertThatAllCame(List<Observation> figures) {
        assertThat(figures).hasSize(20);
        assertThat(figures.stream()
                        .filter(one -> one.area().equals("5001") && one.period().equals("2022"))
                        .map(one -> one.value().toPlainString()))
                .containsExactly("29.5");
    }

    @Test
    void aTableComesInPortionsThroughOutagesAndWaitsForPeopleToApproveIt() throws IOException {
        var slug = "besok-pa-helsenorge";
        var before = new Clerk(instance.baseUrl()).get("/indikator/" + slug).body();
        try (var service = new TableService(true).flaky()) {
            var told = fetch(service.address(), slug);
            assertThat(told).contains("20 figures in 5 portions", "Saved as the draft");
            assertThat(service.given()).isEqualTo(5);
        }
        var draft = inWork(slug);
        assertThat(draft.header().state()).isEqualTo(Release.DRAFT);
        assertThat(draft.source().citation()).isEqualTo("Statistisk sentralbyrå, Bruk");
        assertThatAllCame(instance.bean(Figures.class).delivered(draft.header().id()));
        assertThat(new Clerk(instance.baseUrl()).get("/indikator/" + slug).body())
                .isEqualTo(before);
    }

    @Test
    void theFirstVersionOfTheInterfaceGivesTheSameAndADayMakesItTheTruthOfThatDay() throws IOException {
        var slug = "innlogginger-pa-helsenorge";
        try (var service = new TableService(false).flaky()) {
            assertThat(fetch(service.address(), slug, "as-of", "2026-11-21")).contains("All of it has been saved");
        }
        assertThatAllCame(
                instance.bean(Figures.class).latest(indicator(slug).header().id()));
    }

    @Test
    void whoIsStoppedGoesOnFromThere() throws IOException {
        var slug = "innbyggere-med-digital-timebestilling";
        try (var service = new TableService(true)) {
            service.failsFrom(3);
            assertThatThrownBy(() -> fetch(service.address(), slug))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("gave no answer in 6 tries")
                    .hasMessageContaining("500");
            assertThat(instance.bean(Releases.class)
                            .inWork(indicator(slug).header().id()))
                    .isEmpty();
            service.failsFrom(Integer.MAX_VALUE);
            assertThat(fetch(service.address(), slug)).contains("5 portions");
            assertThat(service.given()).isEqualTo(5);
        }
        assertThatAllCame(
                instance.bean(Figures.class).delivered(inWork(slug).header().id()));
    }

    @Test
    void aTableThatIsUpdatedMeanwhileIsAskedForAgain() throws IOException {
        var slug = "ikt-utgifter-i-kommunene";
        try (var service = new TableService(true)) {
            service.updatedAt(1);
            assertThat(fetch(service.address(), slug, "as-of", "2026-11-21", "select", "Tid=TOP(2)"))
                    .contains("beginning again", "All of it has been saved");
            assertThat(service.given()).as("two portions, then two again").isEqualTo(4);
        }
        assertThat(instance.bean(Figures.class).latest(indicator(slug).header().id()))
                .hasSize(10);
    }

    @Test
    void whatCannotBeFetchedSaysWhy() {
        try (var service = new TableService(true)) {
            var slug = "innlogginger-pa-helsenorge";
            assertThatThrownBy(() -> fetch(service.address(), slug, "table", "1"))
                    .hasMessageContaining("answers 404 when asked for the table 1: Non-existent table");
            assertThatThrownBy(() -> fetch(service.address(), slug, "select", "Kjonn=1"))
                    .hasMessageContaining("the table has no “Kjonn”; it has [Region, ContentsCode, Tid]");
            assertThatThrownBy(() -> fetch(service.address(), slug, "select", "Tid=1815"))
                    .hasMessageContaining("--select");
            assertThatThrownBy(() -> fetch(service.address(), "finnes-ikke"))
                    .hasMessageContaining("There is no indicator finnes-ikke");
            assertThat(service.given()).isZero();
        }
    }

    @Test
    void nobodyIsSentBehindOurOwnDoor() {
        var slug = "innlogginger-pa-helsenorge";
        for (var address : List.of(
                "http://example.org/api",
                "https://localhost/api",
                "https://10.0.0.1/api",
                "https://169.254.169.254/latest",
                "https://[::1]/api",
                "https://[fd00::1]/api",
                "https://[::ffff:10.0.0.1]/api",
                "https://100.64.0.1/api",
                "https://user@example.org/api",
                "file:///etc/passwd")) {
            assertThatThrownBy(() -> fetch(URI.create(address), slug))
                    .as(address)
                    .isInstanceOf(Problem.class);
        }
        try (var service = new TableService(true);
                var other = new TableService(true)) {
            service.sendsOnTo("http://localhost:" + other.address().getPort() + "/api/config");
            assertThatThrownBy(() -> fetch(service.address(), slug)).isInstanceOf(Problem.class);
            service.sendsOnTo("https://169.254.169.254/latest/meta-data");
            assertThatThrownBy(() -> fetch(service.address(), slug)).hasMessageContaining("is on a network of our own");
        }
    }
}
