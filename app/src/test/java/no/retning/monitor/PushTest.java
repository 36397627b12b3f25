package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.file.FileStore;
import no.retning.form.Clerk;
import no.retning.record.Json;
import no.retning.record.Sha256;
import no.retning.register.Organisations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Programs of sources deliver the figures of their own indicators, once each, and people decide whether they are published. */
class PushTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String OWN = "besok-pa-helsenorge";
    private static final String CSV = "year,value,status\n2018,25.6,\n2019,37.2,\n2020,72,\n2021,142.5,\n";
    private static final String STAT = """
            {"version":"2.0","class":"dataset","id":["tid","maal"],"size":[4,1],
             "role":{"time":["tid"],"metric":["maal"]},
             "dimension":{"tid":{"category":{"index":["2018","2019","2020","2021"]}},
                          "maal":{"category":{"index":["besok"]}}},
             "value":[25.6,%s,72,142.5]}
            """;

    private static TestInstance instance;
    private static Indicators indicators;
    private static Releases releases;
    private static String key;
    private static UUID own;
    private static UUID owner;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample(Map.of(
                "retning.monitor.deliveries-per-minute", "60",
                "retning.monitor.longest-wait-of-delivery", "300ms"));
        indicators = instance.bean(Indicators.class);
        releases = instance.bean(Releases.class);
        var indicator = indicators.find(OWN).orElseThrow();
        own = indicator.header().id();
        owner = indicator.owner();
        key = given(owner, LocalDate.now().plusDays(30));
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static String given(UUID organisation, LocalDate until) {
        var written = DeliveryKeys.fresh();
        instance.bean(Commands.class)
                .create(
                        SYSTEM,
                        instance.bean(DeliveryKeys.class),
                        Fixtures.deliveryKey(organisation, until).saying(Sha256.hex(written)));
        return written;
    }

    private record Answer(int status, JsonNode json, HttpResponse<String> whole) {}

    private static HttpRequest.Builder request(
            String with, String indicator, String query, String name, String type, String body) {
        return HttpRequest.newBuilder(
                        instance.baseUrl().resolve("/api/v1/indicators/" + indicator + "/figures" + query))
                .header("Authorization", "Bearer " + with)
                .header("Idempotency-Key", name)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static Answer sent(String with, String indicator, String query, String name, String type, String body) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    request(with, indicator, query, name, type, body).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), Json.parse(answer.body()), answer);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Answer csv(String query, String name, String body) {
        return sent(key, OWN, query, name, "text/csv", body);
    }

    private static void discard() {
        releases.inWork(own)
                .ifPresent(one -> instance.bean(Commands.class)
                        .change(
                                SYSTEM,
                                Releases.DISCARD,
                                releases,
                                one.header().id(),
                                one.header().version(),
                                before -> before.with(before.header().in(Release.DISCARDED))));
    }

    @Test
    void aDeliveryLandsOnceAsADraftThatNobodyOutsideSees() {
        var dry = csv("?dryRun=true", "-", CSV);
        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.json().get("version").stringValue()).isEqualTo("1.0.1");
        assertThat(dry.json().has("release")).isFalse();
        assertThat(releases.inWork(own)).isEmpty();

        var first = csv("?reason=source&text=Rettet&source=Helsenorge", "mars-1", CSV);
        assertThat(first.status()).as(first.whole().body()).isEqualTo(201);
        var draft = releases.inWork(own).orElseThrow();
        assertThat(draft.header().state()).isEqualTo(Release.DRAFT);
        assertThat(draft.reason()).isEqualTo(ReleaseReason.SOURCE);
        assertThat(draft.writers()).isEmpty();
        assertThat(first.json().get("release").stringValue())
                .isEqualTo(draft.header().slug());
        assertThat(first.json().get("sha256").stringValue()).isEqualTo(draft.sha256());
        assertThat(new Clerk(instance.baseUrl()).get("/indikator/" + OWN).body())
                .doesNotContain("142,5");

        var again = csv("?reason=source&text=Rettet&source=Helsenorge", "mars-1", CSV);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.whole().body()).isEqualTo(first.whole().body());
        var other = csv("", "mars-1", CSV.replace("142.5", "143"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("detail").stringValue()).contains("Noe annet er levert under navnet «mars-1»");
        var next = csv("", "mars-2", CSV);
        assertThat(next.status()).isEqualTo(409);
        assertThat(next.json().get("detail").stringValue()).contains("1.0.1");

        var used = instance.bean(DeliveryKeys.class).find(key).orElseThrow();
        assertThat(used.used()).isNotNull();
        assertThat(instance.bean(JdbcClient.class)
                        .sql("select count(*) from journal.entry where body::text like :what")
                        .param("what", "%delivery-key:" + used.header().id() + "%")
                        .query(Integer.class)
                        .single())
                .as("the release and what the key did")
                .isEqualTo(2);
        discard();
    }

    @Test
    void whatIsWrongIsToldCellByCellWithWhatToDoAndNothingLands() {
        var wrong = csv("?language=en", "april", "year,value\n2018,25.6\nlast year,37.2\n2020,seventy\n2021,<5\n");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.whole().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var findings = wrong.json().get("findings");
        assertThat(findings.valueStream()
                        .map(one ->
                                one.get("column").stringValue() + one.get("row").intValue()))
                .containsExactly("A3", "B4", "B5");
        var first = findings.get(0);
        assertThat(first.get("header").stringValue()).isEqualTo("year");
        assertThat(first.get("stops").booleanValue()).isTrue();
        assertThat(first.get("reason").stringValue()).isEqualTo("“last year” is no period.");
        assertThat(first.get("remedy").stringValue()).isEqualTo("Write it as in 2024, 2024Q1 or 2024M01.");
        assertThat(releases.inWork(own)).isEmpty();

        // Of what is refused nothing is kept, the name neither.
        assertThat(csv("", "april", CSV).status()).isEqualTo(201);
        discard();
    }

    @Test
    void aDatasetIsReadAsTheSameTable() {
        var wrong = sent(key, OWN, "?language=en", "stat", "application/json", STAT.formatted("-3"));
        assertThat(wrong.status()).isEqualTo(422);
        var finding = wrong.json().get("findings").get(0);
        assertThat(finding.get("row").intValue()).as("the second value").isEqualTo(2);
        assertThat(finding.get("header").stringValue()).isEqualTo("value");
        assertThat(finding.get("reason").stringValue())
                .isEqualTo("-3 is less than none, and something is counted here.");

        var right = sent(key, OWN, "", "stat", "application/json; charset=utf-8", STAT.formatted("37.2"));
        assertThat(right.status()).as(right.whole().body()).isEqualTo(201);
        var fromCsv = releases.inWork(own).orElseThrow().sha256();
        discard();
        assertThat(csv("", "as-csv", CSV).json().get("sha256").stringValue()).isEqualTo(fromCsv);
        discard();

        assertThat(sent(key, OWN, "", "stat2", "application/json", "{\"version\":\"2.0\"}")
                        .status())
                .isEqualTo(422);
        assertThat(sent(key, OWN, "", "stat3", "application/json", "[[[[").status())
                .isEqualTo(422);
    }

    @Test
    void onlyAKeyThatHoldsOpensAndOnlyWhatItsOrganisationOwns() {
        var elsewhere = instance.bean(Organisations.class).all().stream()
                .map(one -> one.header().id())
                .filter(one -> !one.equals(owner))
                .findFirst()
                .orElseThrow();
        var foreign = given(elsewhere, LocalDate.now().plusDays(1));
        var notTheirs = sent(foreign, OWN, "", "x", "text/csv", CSV);
        var none = sent(foreign, "finnes-ikke", "", "x", "text/csv", CSV);
        assertThat(List.of(notTheirs.status(), none.status())).containsOnly(404);
        assertThat(notTheirs.json().get("detail").stringValue().replace(OWN, "?"))
                .isEqualTo(none.json().get("detail").stringValue().replace("finnes-ikke", "?"));

        for (var no : List.of("", "retning_x", given(owner, LocalDate.now()), key.toUpperCase(Locale.ROOT))) {
            var answer = sent(no, OWN, "", "x", "text/csv", CSV);
            assertThat(answer.status()).as(no).isEqualTo(401);
            assertThat(answer.whole().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        assertThat(releases.inWork(own)).isEmpty();
    }

    @Test
    void nobodyWithoutAKeyShutsOutThoseWhoHaveOne() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (int place = 0; place < 61; place++) {
                var knock = client.send(
                        request("retning_x", OWN, "", "x", "text/csv", CSV)
                                .header("X-Forwarded-For", "198.51.100." + place)
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                assertThat(knock.statusCode()).isEqualTo(401);
            }
        }
        assertThat(csv("?dryRun=true", "-", CSV).status()).isEqualTo(200);
    }

    @Test
    void whatWouldFillTheMemoryIsRefusedBeforeItDoesAndNothingIsKept() throws IOException {
        var before = files();
        assertThat(csv("?dryRun=true", "-", CSV.replace("142.5", "141")).status())
                .isEqualTo(200);
        var codes = IntStream.range(0, 2200).mapToObj(i -> "\"c" + i + "\"").collect(Collectors.joining(","));
        var wide = sent(key, OWN, "?language=en", "x", "application/json", """
                {"version":"2.0","class":"dataset","id":["a","b"],"size":[2200,2200],"value":[],"status":"p",
                 "dimension":{"a":{"category":{"index":[%1$s]}},"b":{"category":{"index":[%1$s]}}}}
                """.formatted(codes));
        assertThat(wide.status()).isEqualTo(422);
        assertThat(wide.json().get("detail").stringValue()).contains("4840000 cells", "200000");

        var large = csv("?language=en", "x", CSV + " ".repeat(3 << 20));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().get("detail").stringValue()).startsWith("The delivery is larger than 3 MB.");

        var header = "h".repeat(9000);
        var wrong = csv("?language=en", "x", "year,value," + header + "\n" + "2018,x,y\n".repeat(900));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().get("detail").stringValue()).contains("900 things");
        assertThat(wrong.json().get("findings").size()).isEqualTo(500);
        assertThat(files()).isEqualTo(before);
    }

    private static Set<Path> files() throws IOException {
        try (var all = Files.walk(instance.bean(FileStore.class).incoming().getParent())) {
            return all.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    @Test
    void oneDeliveryIsReadAtATimeAndLandsOnlyIfItsKeyStillOpens() throws Exception {
        var brief = given(owner, LocalDate.now().plusDays(3));
        var keys = instance.bean(DeliveryKeys.class);
        var first = instance.bean(TransactionTemplate.class)
                .execute(status -> instance.bean(Commands.class).together(() -> {
                    var sending = CompletableFuture.supplyAsync(() -> sent(brief, OWN, "", "x", "text/csv", CSV));
                    waitsForTheJournal();
                    var second = csv("", "y", CSV);
                    assertThat(second.status()).isEqualTo(503);
                    assertThat(second.whole().headers().firstValue("Retry-After"))
                            .hasValue("1");
                    assertThat(second.json().get("detail").stringValue()).startsWith("Andre leveringer leses");
                    var given = keys.find(brief).orElseThrow().header();
                    instance.bean(Commands.class)
                            .change(
                                    SYSTEM,
                                    DeliveryKeys.WITHDRAW,
                                    keys,
                                    given.id(),
                                    given.version(),
                                    DeliveryKey::withdrawn);
                    return sending;
                }));
        assertThat(first.get().status()).isEqualTo(401);
        assertThat(releases.inWork(own)).isEmpty();
        assertThat(csv("", "y", CSV).status()).isEqualTo(201);
        discard();
    }

    private static void waitsForTheJournal() {
        while (instance.bean(JdbcClient.class).sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event = 'advisory'
                        """).query(Integer.class).single() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        assertThat(csv("", "to navn", CSV).status()).isEqualTo(400);
        assertThat(csv("?reason=moro", "x", CSV).json().get("detail").stringValue())
                .contains("«moro» er ingen grunn", "routine, error, method, source, area-reform");
        assertThat(csv("?text=" + "a".repeat(2001), "x", CSV).status()).isEqualTo(400);
        assertThat(sent(key, OWN, "", "x", "application/xml", "<a/>").status()).isEqualTo(415);
        assertThat(csv("", "x", "").status()).isEqualTo(422);
        assertThat(csv("", "x", "<html><script>alert(1)</script></html>").status())
                .isEqualTo(422);
        assertThat(releases.inWork(own)).isEmpty();
    }

    @Test
    void aKeyIsGivenOutShownOnceAndWithdrawnOnAPage() {
        var editor = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        var form = editor.form("/arbeid/leveringsnokkel/ny", "/arbeid/leveringsnokkel");
        form.put("title.nb", "Nattlig kjøring");
        var wrong = editor.post("/arbeid/leveringsnokkel", form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Velg organisasjonen", "Nattlig kjøring");
        form.put("owner", owner.toString());
        form.put("until", LocalDate.now().plusYears(9).toString());
        assertThat(editor.post("/arbeid/leveringsnokkel", form).body()).contains("høyst 2 år fram");
        form.put("until", LocalDate.now().plusDays(9).toString());
        var shown = editor.post("/arbeid/leveringsnokkel", form);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        var written = Pattern.compile("retning_[A-Za-z0-9_-]{43}").matcher(shown.body());
        assertThat(written.find()).isTrue();
        var given = written.group();
        var twice = editor.post("/arbeid/leveringsnokkel", form);
        var page = twice.headers().firstValue("Location").orElseThrow();
        assertThat(editor.get(page).body()).contains("kan ikke vises igjen").doesNotContain("retning_");
        assertThat(editor.get("/arbeid/leveringsnokkel").body()).contains("Nattlig kjøring", "Virker");
        assertThat(sent(given, OWN, "?dryRun=true", "x", "text/csv", CSV).status())
                .isEqualTo(200);

        var path = page.replaceAll("\\?.*", "");
        assertThat(editor.post(path + "/trekk", editor.form(path, path + "/trekk"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(editor.get(path).body()).contains("Trukket tilbake");
        assertThat(sent(given, OWN, "?dryRun=true", "x", "text/csv", CSV).status())
                .isEqualTo(401);
        assertThat(instance.bean(JdbcClient.class)
                        .sql("select count(*) from journal.entry where body::text like :what")
                        .param("what", "%" + given + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
