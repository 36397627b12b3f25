package no.retning.poll;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import no.retning.TestInstance;
import no.retning.instance.ServeOptions;

/** Where the keys of polls lie, and how somebody would find one written elsewhere. */
final class Keys {
    private Keys() {}

    static Path file(TestInstance instance, Poll poll) {
        return instance.bean(ServeOptions.class)
                .home()
                .resolve("polls")
                .resolve(poll.header().id() + ".key");
    }

    /** As bytes, in hexadecimal and in Base64. */
    static List<String> traces(byte[] key) {
        return List.of(
                new String(key, StandardCharsets.ISO_8859_1),
                HexFormat.of().formatHex(key),
                Base64.getEncoder().withoutPadding().encodeToString(key));
    }
}
