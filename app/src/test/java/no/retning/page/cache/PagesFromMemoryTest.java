package no.retning.page.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import no.retning.TestInstance;
import no.retning.instance.DatabaseLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesFromMemoryTest {
    private static DatabaseLocation database;
    private static Node node;
    private static Node other;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final UUID thing = UUID.randomUUID();
    private final String slug = "strategi-" + thing;

    @BeforeAll
    static void start() {
        database = TestInstance.freshDatabase();
        node = Node.on(database);
        other = Node.on(database);
    }

    @AfterAll
    static void stop() {
        other.close();
        node.close();
    }

    @BeforeEach
    void publishTheFirst() {
        await(() -> node.cache().isOpen() && other.cache().isOpen());
        publish(thing, slug, 1);
    }

    @Test
    void aPageIsMadeOnceAndThenReadFromMemory() throws Exception {
        int before = node.made();

        var made = get(page());
        var kept = get(page());

        assertThat(node.made()).isEqualTo(before + 1);
        assertThat(text(kept)).isEqualTo(text(made)).contains("versjon 1");
        for (var response : new HttpResponse[] {made, kept}) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(header(response, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
            assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
            assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(header(response, "Content-Security-Policy")).isEqualTo("default-src 'self'");
            assertThat(response.headers().firstValue("Pragma")).isEmpty();
            assertThat(response.headers().firstValue("Expires")).isEmpty();
            assertThat(header(response, "ETag")).isEqualTo(header(made, "ETag")).matches("\"[\\w-]{43}\"");
        }
    }

    @Test
    void plainAndCompressedBytesSayTheSameUnderTagsOfTheirOwn() throws Exception {
        for (int i = 0; i < 2; i++) {
            var plain = get(page());
            var gzip = get(page(), "Accept-Encoding", "gzip, deflate, br");

            assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                    .isEqualTo(plain.body());
            assertThat(header(gzip, "ETag")).isNotEqualTo(header(plain, "ETag"));
            assertThat(gzip.body()).hasSizeLessThan(plain.body().length / 2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverHasThePageIsToldThatItIsUnchanged(boolean kept) throws Exception {
        String tag = header(get(page()), "ETag");
        if (!kept) {
            node.cache().suspend();
            node.cache().resume();
        }

        var response = get(page(), "If-None-Match", "\"other\", W/" + tag);

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "ETag")).isEqualTo(tag);
        assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(response, "Cache-Control")).contains("max-age=0");
        assertThat(get(page(), "If-None-Match", tag, "Accept-Encoding", "gzip").statusCode())
                .isEqualTo(200);
    }

    @Test
    void headAnswersAsGetWithoutTheBody() throws Exception {
        for (int i = 0; i < 2; i++) {
            var head = send(HttpRequest.newBuilder(node.url(page())).HEAD());
            var get = get(page());

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
            assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(get.body().length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kake", "/vekslende", "/uten-kilde", "/feil", "/strategi/finnes-ikke", "/aldri/SLUG"})
    void whatIsNotTheSameForEveryoneOrNotFoundIsMadeEachTime(String path) throws Exception {
        int before = node.made();

        int first = get(path.replace("SLUG", slug)).statusCode();
        int second = get(path.replace("SLUG", slug)).statusCode();

        assertThat(second).isEqualTo(first);
        assertThat(node.made()).isEqualTo(before + 2);
    }

    @Test
    void whoeverIsSignedInNeitherGetsNorLeavesAPageInMemory() throws Exception {
        int before = node.made();

        get(page(), "Cookie", "__Host-retning=abc");
        get(page(), "Authorization", "Bearer abc");
        assertThat(node.made()).isEqualTo(before + 2);
        get(page());
        assertThat(node.made()).isEqualTo(before + 3);
        get(page(), "Cookie", "sprak=nn; __Host-retning=abc");
        assertThat(node.made()).isEqualTo(before + 4);
        get(page(), "Cookie", "sprak=nn");
        assertThat(node.made()).isEqualTo(before + 4);
    }

    @Test
    void onlyTheParametersOfTheRouteMakePagesOfTheirOwn() throws Exception {
        assertThat(text(get(page() + "?side=2"))).contains("side 2");
        assertThat(text(get(page() + "?side=3"))).contains("side 3");
        int before = node.made();
        assertThat(text(get(page() + "?side=2"))).contains("side 2");
        assertThat(node.made()).isEqualTo(before);

        get(page() + "?side=2&spor=1");
        get(page() + "?side=2&spor=1");
        get("/alle?side=2");
        get("/alle?side=2");
        assertThat(node.made()).isEqualTo(before + 4);
    }

    @Test
    void aPostIsNeverAnsweredFromMemory() throws Exception {
        get(page());

        assertThat(send(HttpRequest.newBuilder(node.url(page())).POST(HttpRequest.BodyPublishers.ofString("a")))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void aPublicationReplacesWhatItTouchesAndNothingElse() throws Exception {
        var untouched = UUID.randomUUID();
        publish(untouched, "urort-" + untouched, 1);
        get(page());
        get("/strategi/urort-" + untouched);
        get("/alle");
        int before = node.made();

        publish(thing, slug, 2);

        assertThat(text(get(page()))).contains("versjon 2");
        get("/alle");
        assertThat(node.made()).isEqualTo(before + 2);
        get("/strategi/urort-" + untouched);
        assertThat(node.made()).isEqualTo(before + 2);
    }

    @Test
    void anotherNodeShowsTheNewEditionSoonAfter() throws Exception {
        assertThat(text(get(other, page()))).contains("versjon 1");
        for (int version = 2; version <= 6; version++) {
            node.publish(thing, slug, version);
            String expected = "versjon " + version + "<";
            await(() -> textOf(other).contains(expected));
        }
    }

    @Test
    void aNodeThatCannotHearMakesEveryPageAnewUntilItHearsAgain() throws Exception {
        get(other, page());
        try (var connection = database.connect();
                var cut = connection.prepareStatement("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and application_name = 'retning publications'
                        """);
                var count = cut.executeQuery()) {
            assertThat(count.next()).isTrue();
            assertThat(count.getInt(1)).isEqualTo(2);
        }
        node.publish(thing, slug, 2);

        await(() -> textOf(other).contains("versjon 2"));
        await(() -> node.cache().isOpen() && other.cache().isOpen());
        get(other, page());
        int before = other.made();
        get(other, page());
        assertThat(other.made()).isEqualTo(before);
    }

    /** Publishes, and waits for the echo of it, which would otherwise empty the cache once more in the midst of a test. */
    private static void publish(UUID thing, String slug, int version) {
        long here = node.cache().replacements();
        long there = other.cache().replacements();
        node.publish(thing, slug, version);
        await(() -> node.cache().replacements() >= here + 2 && other.cache().replacements() >= there + 1);
    }

    private String page() {
        return "/strategi/" + slug;
    }

    private String textOf(Node where) {
        try {
            return text(get(where, page()));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return get(node, path, headers);
    }

    private HttpResponse<byte[]> get(Node where, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(where.url(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
