package no.retning.hearing;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether answers come in such a flood just now that what can be done later had better be. */
@Component
class Flood {
    /** Fewer are entered as they come: nothing is put off that need not be. */
    static final int MANY_AT_ONCE = 16;

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private volatile long at;

    /** @param fresh how many were received together with words that had not been received before */
    void came(int fresh) {
        if (fresh >= MANY_AT_ONCE) {
            at = System.nanoTime();
        }
    }

    boolean isOn() {
        return at != 0 && System.nanoTime() - at < NANOS;
    }
}
