package no.retning.instance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text of {@code ./retning help}, which the launcher also shows before anything is built. */
final class Usage {

    private Usage() {}

    static String text() {
        try (InputStream text = Objects.requireNonNull(Usage.class.getResourceAsStream("/help.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
