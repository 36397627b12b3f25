package no.retning.page.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.TestInstance;
import org.junit.jupiter.api.Test;

class NeverStaleTest {
    private static final Pattern VERSION = Pattern.compile("versjon (\\d+)");
    private static final int PUBLICATIONS = 10;
    private static final int READERS = 16;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void underLoadNobodyGetsAnOlderPageThanThePublisherWasToldIsOut() throws Exception {
        var database = TestInstance.freshDatabase();
        try (var node = Node.on(database);
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var thing = UUID.randomUUID();
            node.publish(thing, "fersk", 1);
            var acknowledged = new AtomicInteger(1);
            var answers = new AtomicLong();
            var done = new AtomicBoolean();
            var request = HttpRequest.newBuilder(node.url("/strategi/fersk")).build();

            var reading = new ArrayList<Future<?>>();
            for (int i = 0; i < READERS; i++) {
                reading.add(readers.submit(() -> {
                    while (!done.get()) {
                        int atLeast = acknowledged.get();
                        int seen = version(browser.send(request, BodyHandlers.ofByteArray())
                                .body());
                        answers.incrementAndGet();
                        assertThat(seen).isGreaterThanOrEqualTo(atLeast);
                    }
                    return null;
                }));
            }
            for (int version = 2; version <= PUBLICATIONS + 1; version++) {
                long enough = answers.get() + 20L * READERS;
                while (answers.get() < enough && reading.stream().noneMatch(Future::isDone)) {
                    Thread.onSpinWait();
                }
                node.publish(thing, "fersk", version);
                acknowledged.set(version);
            }
            done.set(true);
            for (Future<?> reader : reading) {
                reader.get();
            }

            assertThat(version(browser.send(request, BodyHandlers.ofByteArray()).body()))
                    .isEqualTo(PUBLICATIONS + 1);
        }
    }

    private static int version(byte[] page) {
        Matcher matcher = VERSION.matcher(new String(page, UTF_8));
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
