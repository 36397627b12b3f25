package no.retning.page.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.retning.edition.Reads;
import org.junit.jupiter.api.Test;

class PageCacheTest {
    private final PageCache cache = new PageCache(1_000_000);

    @Test
    void aPublicationEvictsThePagesMadeFromItAndNoOther() {
        store("/a", "thing:1", "editions");
        store("/b", "thing:2", "editions");
        store("/c", "thing:1", "thing:2");

        cache.replaced(Set.of("thing:1", "thing:9"));

        assertThat(cache.get("/a")).isNull();
        assertThat(cache.get("/b")).isNotNull();
        assertThat(cache.get("/c")).isNull();
    }

    @Test
    void whatSaysWhatHoldsTodayIsMadeAnewWhenTheDayIsOver() {
        store("/foringer", "editions", Reads.TODAY);
        store("/strategi", "editions");

        new Midnight(cache).theDayIsOver();

        assertThat(cache.get("/foringer")).isNull();
        assertThat(cache.get("/strategi")).isNotNull();
    }

    @Test
    void whatIsSureOnlyForAWhileIsMadeAnewAfterIt() {
        long now = System.nanoTime();
        try (var making = cache.begin()) {
            making.finish(page("/over", "figures").until(now));
            making.finish(page("/sure", "figures").until(now + 3_600_000_000_000L));
            making.finish(page("/always", "figures").until(null));
        }

        assertThat(cache.get("/over")).isNull();
        assertThat(cache.get("/sure")).isNotNull();
        assertThat(cache.get("/always")).isNotNull();
        cache.replaced(Set.of("figures"));
        assertThat(cache.get("/sure")).isNull();
    }

    @Test
    void ofSeveralMomentsTheEarliestCounts() {
        var reads = new Reads();
        assertThat(Reads.isLimited()).isTrue();
        ScopedValue.where(Reads.CURRENT, reads).run(() -> {
            assertThat(Reads.isLimited()).isFalse();
            Reads.until(7);
            Reads.until(5);
            Reads.until(9);
            assertThat(Reads.isLimited()).isTrue();
        });
        assertThat(reads.until()).isEqualTo(5);
    }

    @Test
    void aPageThatWasBegunBeforeAPublicationItReadIsNotKept() {
        try (var making = cache.begin()) {
            cache.replaced(Set.of("thing:1"));
            making.finish(page("/a", "thing:1"));
        }
        assertThat(cache.get("/a")).isNull();

        store("/a", "thing:1");
        assertThat(cache.get("/a")).isNotNull();
    }

    @Test
    void aPublicationOfSomethingElseDoesNotHinderAPageInTheMaking() {
        try (var making = cache.begin()) {
            cache.replaced(Set.of("thing:2"));
            making.finish(page("/a", "thing:1"));
        }

        assertThat(cache.get("/a")).isNotNull();
    }

    @Test
    void whileNewsMayBeMissedNothingIsKeptAndNothingBegunThenIsKeptLater() {
        store("/a", "thing:1");
        try (var making = cache.begin()) {
            cache.suspend();
            assertThat(cache.get("/a")).isNull();
            store("/b", "thing:2");
            assertThat(cache.get("/b")).isNull();

            cache.resume();
            making.finish(page("/c", "thing:3"));
        }

        assertThat(cache.size()).isZero();
        store("/d", "thing:4");
        assertThat(cache.get("/d")).isNotNull();
    }

    @Test
    void aPageMadeAnewIsEvictedByWhatItReadsNow() {
        store("/a", "thing:1");
        store("/a", "thing:2");

        cache.replaced(Set.of("thing:1"));
        assertThat(cache.get("/a")).isNotNull();

        cache.replaced(Set.of("thing:2"));
        assertThat(cache.get("/a")).isNull();
    }

    @Test
    void memoryIsBoundedByBytes() {
        var small = new PageCache(100_000);
        for (int i = 0; i < 1_000; i++) {
            try (var making = small.begin()) {
                making.finish(page("/" + i, "thing:" + i));
            }
        }
        small.settle();

        assertThat(small.size()).isPositive().isLessThan(50);
        small.replaced(Set.of("thing:999"));
        assertThat(small.get("/999")).isNull();
    }

    @Test
    void noReaderGetsAnOlderPageThanTheLastAcknowledgedOne() throws InterruptedException {
        var published = new AtomicInteger();
        var acknowledged = new AtomicInteger();
        var fault = new AtomicReference<String>();
        Runnable reader = () -> {
            while (acknowledged.get() < 2_000 && fault.get() == null) {
                int atLeast = acknowledged.get();
                CachedPage kept = cache.get("/a");
                int seen;
                if (kept == null) {
                    try (var making = cache.begin()) {
                        seen = published.get();
                        making.finish(page("/a", "thing:1", seen));
                    }
                } else {
                    seen = version(kept);
                }
                if (seen < atLeast) {
                    fault.set("saw " + seen + " after " + atLeast + " was acknowledged");
                }
            }
        };
        var readers = new Thread[4];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = Thread.ofPlatform().start(reader);
        }
        for (int i = 1; i <= 2_000; i++) {
            published.set(i);
            cache.replaced(Set.of("thing:1"));
            acknowledged.set(i);
        }
        for (Thread thread : readers) {
            thread.join();
        }

        assertThat(fault.get()).isNull();
    }

    private void store(String key, String... tags) {
        try (var making = cache.begin()) {
            making.finish(CachedPage.of(
                    key, Set.of(tags), "text/plain", CachedPage.ASK_EVERY_TIME, Map.of(), "0".getBytes(UTF_8)));
        }
    }

    private static CachedPage page(String key, String tag) {
        return page(key, tag, 0);
    }

    private static CachedPage page(String key, String tag, int version) {
        return CachedPage.of(
                key,
                Set.of(tag),
                "text/plain",
                CachedPage.ASK_EVERY_TIME,
                Map.of(),
                Integer.toString(version).getBytes(UTF_8));
    }

    private static int version(CachedPage page) {
        return Integer.parseInt(UTF_8.decode(page.form(null).body().duplicate()).toString());
    }
}
