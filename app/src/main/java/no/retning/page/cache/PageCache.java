package no.retning.page.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import no.retning.edition.Reads;
import no.retning.edition.ReplacedPages;
import org.jspecify.annotations.Nullable;

/**
 * Public pages in memory, bounded by bytes, evicted by tag.
 *
 * <p>The race that must not be lost: a page is rendered from what it read before a publication, and stored after the
 * publication evicted its tags. Every page in the making is therefore known here, and a publication leaves its tags with
 * each of them; a page that read one of those tags is answered but not stored. Storing and evicting exclude each other;
 * reading takes no lock.
 */
final class PageCache implements ReplacedPages {
    /** The tag that every page has without carrying it. */
    static final String EVERYTHING = "*";

    private final Cache<String, CachedPage> pages;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Set<CachedPage>> byTag = new HashMap<>();
    private final Set<Making> makings = new HashSet<>();
    private volatile boolean open = true;
    private final AtomicLong replacements = new AtomicLong();

    /** An open, empty cache that holds at most this many bytes. */
    PageCache(long mostBytes) {
        // The listener runs on its own after the cache's locks are let go; inside them it could wait for our lock for
        // ever.
        this.pages = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((String key, CachedPage page) -> page.weight())
                .removalListener((@Nullable String key, @Nullable CachedPage page, RemovalCause cause) -> {
                    if (page != null && cause.wasEvicted()) {
                        forget(page);
                    }
                })
                .build();
    }

    @Nullable
    CachedPage get(String key) {
        var page = open ? pages.getIfPresent(key) : null;
        return page == null || page.isOver() ? null : page;
    }

    /** Evicts the pages that carry one of these tags; when this returns, no request gets an older one. */
    @Override
    public void replaced(Set<String> tags) {
        locked(() -> {
            replacements.incrementAndGet();
            makings.forEach(making -> making.replaced.addAll(tags));
            if (tags.contains(EVERYTHING)) {
                clear();
            } else {
                tags.forEach(this::evict);
            }
        });
    }

    /** Empties the cache and keeps it empty, because news of publications may be missed. */
    void suspend() {
        open = false;
        replaced(Set.of(EVERYTHING));
    }

    /** Opens the cache again; what was begun before is not stored. */
    void resume() {
        replaced(Set.of(EVERYTHING));
        open = true;
    }

    /** Whether pages are kept now. */
    boolean isOpen() {
        return open;
    }

    /** How often pages have been replaced; the publishing node is told of each publication twice. */
    long replacements() {
        return replacements.get();
    }

    /** How many pages are in memory now. */
    long size() {
        return pages.asMap().size();
    }

    /** Does now what the cache otherwise does a little later: evicts what is beyond its bound. */
    void settle() {
        pages.cleanUp();
    }

    Making begin() {
        var making = new Making();
        locked(() -> makings.add(making));
        return making;
    }

    private void store(Making making, CachedPage page) {
        locked(() -> {
            if (!open || making.wasReplaced(page.tags())) {
                return;
            }
            CachedPage before = pages.asMap().put(page.key(), page);
            if (before != null) {
                forget(before);
            }
            page.tags()
                    .forEach(tag ->
                            byTag.computeIfAbsent(tag, t -> new HashSet<>()).add(page));
        });
    }

    private void evict(String tag) {
        Set<CachedPage> touched = byTag.get(tag);
        if (touched != null) {
            for (CachedPage page : Set.copyOf(touched)) {
                pages.asMap().remove(page.key(), page);
                forget(page);
            }
        }
    }

    private void clear() {
        pages.asMap().clear();
        byTag.clear();
    }

    private void forget(CachedPage page) {
        locked(() -> {
            for (String tag : page.tags()) {
                Set<CachedPage> others = byTag.get(tag);
                if (others != null && others.remove(page) && others.isEmpty()) {
                    byTag.remove(tag);
                }
            }
        });
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    /** A page in the making, from before its first read until it is closed. */
    final class Making implements AutoCloseable {
        private final Reads reads = new Reads();
        private final Set<String> replaced = new HashSet<>();

        private Making() {}

        Reads reads() {
            return reads;
        }

        /** Stores the finished page, unless a publication touched what it read while it was made. */
        void finish(CachedPage page) {
            store(this, page);
        }

        @Override
        public void close() {
            locked(() -> makings.remove(this));
        }

        private boolean wasReplaced(Set<String> tags) {
            return replaced.contains(EVERYTHING) || tags.stream().anyMatch(replaced::contains);
        }
    }
}
