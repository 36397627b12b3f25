package no.retning.instance;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and moved there, so that a failure leaves nothing half-done. */
record WholeFile(Path path) {

    /** What writes it. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes it, over what was there.
     *
     * @throws Problem when there is no folder for it
     */
    void write(Writing writing) throws IOException {
        Path parent = path.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new Problem("There is no directory " + parent + " to write in");
        }
        Path fresh = Files.createTempFile(parent, ".export", null);
        try {
            try (var stream = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                writing.to(stream);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
