package no.retning.hearing;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read once for all who ask at the same time. Whoever asks gets what was read after they asked, as if they
 * had read it by themselves.
 */
final class SharedReading<T> {
    private final Supplier<T> source;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Round<T> gathering = new Round<>();

    SharedReading(Supplier<T> source) {
        this.source = source;
    }

    private static final class Round<T> {
        @Nullable
        T value;
    }

    T get() {
        var round = gathering;
        reading.lock();
        try {
            var value = round.value;
            if (value == null) {
                // Whoever comes from here on waits for the next.
                gathering = new Round<>();
                value = source.get();
                round.value = value;
            }
            return value;
        } finally {
            reading.unlock();
        }
    }
}
