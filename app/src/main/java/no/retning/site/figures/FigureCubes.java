package no.retning.site.figures;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The cubes of the releases in force. One is built aside when somebody first asks for it, one at a time, and nobody waits: the rows
 * answer until it is there. Since a release never changes, neither does its cube; the next release has another. Those that were
 * asked for the longest ago make room for others.
 */
@Component
class FigureCubes {
    private static final Logger LOG = LoggerFactory.getLogger(FigureCubes.class);
    private static final long MOST_BYTES = 128L * 1024 * 1024;

    /** However small the memory is, most of it is for others. */
    private static final int SHARE_OF_MEMORY = 8;

    /** What is kept of a cube besides its figures, at least. */
    static final long OVERHEAD = 4_096;

    private final FigureCubeReader reader;
    private final long mostBytes;
    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Key> building = new HashSet<>();
    private final ExecutorService aside = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("figure-cubes").factory());
    private long bytes;

    @Autowired
    FigureCubes(FigureCubeReader reader) {
        this(reader, Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY));
    }

    FigureCubes(FigureCubeReader reader, long mostBytes) {
        this.reader = reader;
        this.mostBytes = mostBytes;
    }

    private record Key(UUID indicator, Instant published) {}

    /** @param cube none where it would be too large, which is remembered */
    private record Kept(Optional<FigureCube> cube, long bytes) {}

    /** The cube of a release, if it is there; it is built if it is not. @param published when the release became the truth */
    synchronized Optional<FigureCube> of(UUID indicator, Instant published) {
        var key = new Key(indicator, published);
        var known = kept.get(key);
        if (known != null) {
            return known.cube();
        }
        if (!aside.isShutdown() && building.add(key)) {
            aside.execute(() -> build(key));
        }
        return Optional.empty();
    }

    private void build(Key key) {
        try {
            keep(key, reader.read(key.indicator(), key.published(), mostBytes));
        } catch (RuntimeException failed) {
            if (!aside.isShutdown()) {
                LOG.warn("The figures of {} are read as rows: {}", key.indicator(), failed.getMessage());
            }
        } finally {
            synchronized (this) {
                building.remove(key);
            }
        }
    }

    private synchronized void keep(Key key, Optional<FigureCube> cube) {
        long size = OVERHEAD + cube.map(one -> one.cube().bytes()).orElse(0L);
        // What a release says is not asked for any more when the next one is in force.
        kept.entrySet()
                .removeIf(other -> other.getKey().indicator().equals(key.indicator())
                        && other.getKey().published().isBefore(key.published())
                        && forgotten(other.getValue()));
        kept.put(key, new Kept(cube, size));
        bytes += size;
        var eldest = kept.entrySet().iterator();
        while (bytes > mostBytes && eldest.hasNext()) {
            forgotten(eldest.next().getValue());
            eldest.remove();
        }
    }

    private boolean forgotten(Kept one) {
        bytes -= one.bytes();
        return true;
    }

    /** How many bytes those in memory take; never more than they may. */
    synchronized long bytes() {
        return bytes;
    }

    @PreDestroy
    void stop() {
        aside.shutdownNow();
    }
}
