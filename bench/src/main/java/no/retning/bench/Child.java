package no.retning.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Stops processes that a measurement started, and nothing else. */
final class Child {
    private Child() {}

    static void stop(Process process) throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
