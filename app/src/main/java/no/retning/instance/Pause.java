package no.retning.instance;

import java.util.concurrent.TimeUnit;

/** A short wait between two looks at another process, which cannot tell us when it is ready. */
final class Pause {

    private Pause() {}

    static void briefly() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while waiting for another process", asked);
        }
    }
}
