package no.retning.poll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import no.retning.instance.ServeOptions;
import org.springframework.stereotype.Component;

/** The instance's secret for polls: {@code keys/poll.key} in the home, made at first need and readable by its owner only. */
@Component
class PollSecret {
    private final byte[] secret;

    PollSecret(ServeOptions options) throws IOException {
        this.secret = own(options.home().resolve("keys"));
    }

    byte[] bytes() {
        return secret.clone();
    }

    private static byte[] own(Path folder) throws IOException {
        var file = folder.resolve("poll.key");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            // It appears whole, so that a start cut short leaves none rather than half of one.
            var fresh = folder.resolve("poll.key.new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, Seal.fresh());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readAllBytes(file);
    }
}
