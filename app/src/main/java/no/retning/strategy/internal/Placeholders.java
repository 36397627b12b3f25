package no.retning.strategy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows words that stand where a text is still to come. */
final class Placeholders {
    private static final String FILE = "/gate/placeholders.txt";

    private final Pattern words;

    private Placeholders(String lines) {
        // Not \b: some of the words begin or end with a sign.
        words = Pattern.compile(
                lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> Pattern.quote(line).replace(" ", "\\E\\s+\\Q"))
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Placeholders readResource() {
        try (var file = Placeholders.class.getResourceAsStream(FILE)) {
            var bytes = Objects.requireNonNull(file, FILE).readAllBytes();
            return new Placeholders(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of them in a text. */
    Optional<String> in(String text) {
        var found = words.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
