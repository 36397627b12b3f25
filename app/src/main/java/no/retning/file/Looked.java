package no.retning.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What became of a file that was only to be read; closed, nothing of it is left. */
public sealed interface Looked extends AutoCloseable {
    /**
     * It may be read.
     *
     * @param file where it lies until this is closed
     */
    record Through(Path file, String sha256) implements Looked {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** Nothing of it is there. */
    record Refused(Refusal refusal) implements Looked {
        @Override
        public void close() {
            // There is nothing to leave behind.
        }
    }

    @Override
    void close() throws IOException;
}
