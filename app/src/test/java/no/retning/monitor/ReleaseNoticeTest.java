package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.form.Clerk;
import no.retning.monitor.internal.TellReaders;
import no.retning.record.Personal;
import no.retning.record.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever asks and confirms is written once of each release, not before it is in force, and is forgotten when they leave. */
class ReleaseNoticeTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String PATH = "/utgivelser/varsel";
    private static final String NAME = "besok-pa-helsenorge";
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(\\S*" + PATH + "/[0-9a-f]{32})");

    private static TestInstance instance;
    private static Clerk everybody;
    private static UUID indicator;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample(Map.of(
                "retning.monitor.notices-per-hour-from-one-place", "9",
                "retning.monitor.notices-per-hour", "14",
                // Nobody listens there: letters can be read for as long as they wait.
                "retning.smtp.url", "smtp://127.0.0.1:1",
                "retning.smtp.from", "tall@example.org"));
        everybody = new Clerk(instance.baseUrl());
        indicator = indicator(NAME);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static UUID indicator(String slug) {
        return instance.bean(Indicators.class).find(slug).orElseThrow().header().id();
    }

    private static JdbcClient sql() {
        return instance.bean(JdbcClient.class);
    }

    private static int asks(String language, String address, String... ticked) {
        var form = everybody.form(language + PATH, language + PATH);
        form.put("epost", address);
        for (var one : ticked) {
            form.put(one, "true");
        }
        return everybody.post(language + PATH, form).statusCode();
    }

    private static List<String> letters(String address) {
        return sql().sql("select subject || ' ' || body from mail.message where recipient = :to order by written_at")
                .param("to", address)
                .query(String.class)
                .list();
    }

    private static String page(String letter) {
        var link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    private static void presses(String page, String what) {
        assertThat(everybody
                        .post(page + what, everybody.form(page, page + what))
                        .statusCode())
                .isIn(200, 303);
    }

    private static void published(UUID of, String year, Instant from) {
        var figures = new ArrayList<>(instance.bean(Figures.class).latest(of));
        figures.add(new Observation(
                Observation.WHOLE, year, new TreeMap<>(), new BigDecimal("77"), null, null, Set.of(), false));
        var made = instance.bean(DeliverRelease.class)
                .takeOver(
                        SYSTEM,
                        of,
                        new DeliverRelease.Delivery(
                                figures, ReleaseReason.ROUTINE, Fixtures.nb("Året " + year + "."), Source.NONE));
        instance.bean(PublishRelease.class)
                .publish(SYSTEM, made.header().id(), made.header().version(), from);
    }

    private static void tell() {
        instance.bean(TellReaders.class).ofWhatHasCome();
    }

    @Test
    void whoeverConfirmsIsWrittenOnceOfEachReleaseWhenItIsInForce() throws Exception {
        var all = "kanarifugl@example.org";
        var one = "stillits@example.org";
        assertThat(asks("", all, "alle")).isEqualTo(200);
        assertThat(asks("/en", one, "indikator." + indicator("ikt-utgifter-i-etatene")))
                .isEqualTo(200);
        published(indicator, "2040", null);
        tell();
        assertThat(letters(all)).as("nobody who has not confirmed").hasSize(1);
        var mine = page(letters(all).getFirst());
        assertThat(everybody.get(mine).body()).contains("Bekreft at du vil ha e-post", "noindex");
        presses(mine, "/bekreft");
        assertThat(letters(one).getFirst()).startsWith("Confirm that you want e-mail");
        presses(page(letters(one).getFirst()), "/bekreft");
        tell();
        assertThat(letters(all)).as("nothing that came before they confirmed").hasSize(1);

        var lifts = instance.bean(Figures.class).now().plusSeconds(4);
        published(indicator, "2041", lifts);
        tell();
        assertThat(instance.bean(Figures.class).now()).isBefore(lifts);
        assertThat(letters(all)).as("nothing before it is in force").hasSize(1);
        while (!instance.bean(Figures.class).now().isAfter(lifts)) {
            Thread.sleep(50);
        }
        instance.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            instance.bean(ReleaseReaders.class).take(10);
            status.setRollbackOnly();
        });
        tell();
        tell();
        assertThat(letters(all)).hasSize(2);
        assertThat(letters(all).getLast())
                .contains("Nye tall: Besøk på Helsenorge", "Året 2041.", "/indikator/" + NAME, mine);
        assertThat(letters(one)).as("only of what they asked for").hasSize(1);
        leavesNothing(all);

        published(indicator("ikt-utgifter-i-etatene"), "2042", null);
        presses(mine, "/avmeld");
        assertThat(letters(all)).as("nothing is kept of letters on their way").isEmpty();
        assertThat(everybody.get(mine).statusCode()).isEqualTo(404);
        assertThat(sql().sql("select count(*) from monitor.reader where address = :to")
                        .param("to", all)
                        .query(Integer.class)
                        .single())
                .isZero();
        tell();
        assertThat(letters(all)).isEmpty();
        assertThat(letters(one)).hasSize(2);
        assertThat(letters(one).getLast()).startsWith("New figures:");
    }

    /** The address is with those who write the letters, and nowhere else. */
    private static void leavesNothing(String address) throws IOException {
        for (var path : List.of("/utgivelser", PATH, "/utgivelser.atom", "/feed.atom", "/indikator/" + NAME)) {
            assertThat(everybody.get(path).body()).as(path).doesNotContain(address);
        }
        assertThat(sql().sql("select count(*) from journal.entry e where strpos(e::text, :to) > 0")
                        .param("to", address)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(packed()).doesNotContain(address);
    }

    private static String packed() throws IOException {
        var zip = new ByteArrayOutputStream();
        instance.exporter("package").export(null, Map.of(), zip);
        var all = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            while (in.getNextEntry() != null) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void whatIsTypedWronglyIsKeptAndNobodyIsFlooded() throws Exception {
        var form = everybody.form(PATH, PATH);
        for (var none : List.of("navn@eksempel..no", "navn@.no", "a..b@eksempel.no", "a@b.no,c@d.no")) {
            form.put("epost", none);
            assertThat(everybody.post(PATH, form).body()).as(none).contains("Skriv en e-postadresse");
        }
        form.put("epost", "ikke en adresse");
        var wrong = everybody.post(PATH, form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(everybody.get(PATH).body()).contains("href=\"/utgivelser\"");
        assertThat(wrong.body())
                .contains("Skriv en e-postadresse", "Velg alle tall, eller minst én indikator", "ikke en adresse");

        var flooded = "oversvommet@example.org";
        for (int time = 0; time < 4; time++) {
            assertThat(asks("", flooded, "alle"))
                    .as("it says the same each time")
                    .isEqualTo(200);
        }
        assertThat(letters(flooded)).hasSize(3);
        var page = page(letters(flooded).getFirst());
        sql().sql("update monitor.reader set asked_at = clock_timestamp() - interval '8 days' where address = :to")
                .param("to", flooded)
                .update();
        instance.bean(TellReaders.class).forgetUnconfirmed();
        assertThat(everybody.get(page).statusCode()).isEqualTo(404);
        assertThat(letters(flooded)).as("nothing that leads nowhere is sent").isEmpty();

        int last = 200;
        for (int more = 0; more < 10 && last == 200; more++) {
            last = asksFrom("198.51.100.7", "fuglen@example.org");
        }
        assertThat(last).isEqualTo(429);
        assertThat(letters("fuglen@example.org")).hasSize(3);
        // Those who asked in vain have not used up what others may.
        assertThat(asksFrom("198.51.100.8", "spurven@example.org")).isEqualTo(200);
    }

    @Test
    void whatIsDoneAboutAnAddressIsDoneOneThingAfterAnother() throws Exception {
        var readers = instance.bean(ReleaseReaders.class);
        var address = new Personal("tolv@example.org");
        var asked = atOnce(Collections.nCopies(
                12, () -> readers.ask(address, "nb", Set.of()).map(ReleaseReader::code)));
        assertThat(asked.stream().flatMap(Optional::stream)).hasSize(3);
        var confirming = asked.stream()
                .flatMap(Optional::stream)
                .map(code -> readers.find(code).orElseThrow())
                .<Callable<Optional<String>>>map(reader -> () -> {
                    readers.confirm(reader);
                    return Optional.of(reader.code());
                })
                .toList();
        atOnce(confirming);
        assertThat(sql().sql("select confirmed_at is not null from monitor.reader where address = :to")
                        .param("to", address.value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    private static List<Optional<String>> atOnce(List<Callable<Optional<String>>> work) throws Exception {
        var done = new ArrayList<Optional<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(work)) {
                done.add(one.get());
            }
        }
        return done;
    }

    @Test
    void whoeverChangesWhatTheyWantMissesNothingAndIsToldNothingTwice() {
        var readers = instance.bean(ReleaseReaders.class);
        var other = indicator("ikt-utgifter-i-etatene");
        var address = new Personal("bytter@example.org");
        confirmed(readers, address, Set.of(indicator));
        published(indicator, "2050", null);
        tell();
        published(indicator, "2051", null);
        published(other, "2052", null);
        confirmed(readers, address, Set.of());
        tell();
        published(other, "2053", null);
        tell();
        assertThat(letters(address.value()).stream().map(letter -> letter.replaceAll("(?s).*Året (\\d+).*", "$1")))
                .as("not of what came before they asked for it")
                .containsExactly("2050", "2051", "2053");
    }

    private static void confirmed(ReleaseReaders readers, Personal address, Set<UUID> wanted) {
        readers.confirm(readers.ask(address, "nb", wanted).orElseThrow());
    }

    private static int asksFrom(String place, String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(instance.baseUrl().resolve(PATH))
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-Forwarded-For", "192.0.2.1, " + place)
                    .POST(HttpRequest.BodyPublishers.ofString("alle=true&epost=" + address.replace("@", "%40")))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
