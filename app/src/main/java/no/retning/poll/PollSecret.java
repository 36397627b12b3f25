package no.retning.poll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import no.retning.instance.ServeOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The instance's secret for polls: {@code keys/poll.key} in the home, made at first need and readable by its owner only, or
 * {@code retning.poll.secret} (64 hexadecimal digits) where several nodes must share one.
 */
@Component
class PollSecret {
    private static final String FORM = "[0-9a-f]{64}";

    private final byte[] secret;

    PollSecret(ServeOptions options, @Value("${retning.poll.secret:}") String shared) throws IOException {
        if (!shared.isBlank() && !shared.matches(FORM)) {
            throw new IllegalStateException("retning.poll.secret must be 64 hexadecimal digits (0-9, a-f)");
        }
        this.secret = shared.isBlank()
                ? own(options.home().resolve("keys"))
                : HexFormat.of().parseHex(shared);
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
            Files.createFile(
                    fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, Seal.fresh());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readAllBytes(file);
    }
}
