package no.retning.formats.atom;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param id permanent and unique, an address or a urn
 * @param summary plain text
 * @param html content as an HTML fragment, already safe to show
 * @param alternate the page to read
 * @param categories terms that a reader can filter by
 */
public record Entry(
        URI id,
        String title,
        Instant published,
        Instant updated,
        @Nullable String summary,
        @Nullable String html,
        URI alternate,
        List<String> categories) {
    public Entry {
        requireAbsolute(id, alternate);
        requireText(title);
        categories = List.copyOf(categories);
        requireText(categories.toArray(String[]::new));
        if (updated.isBefore(published)) {
            throw new IllegalArgumentException("The entry " + id + " was updated before it was published");
        }
    }

    static void requireAbsolute(URI... addresses) {
        for (URI address : addresses) {
            if (!address.isAbsolute()) {
                throw new IllegalArgumentException("A feed needs absolute addresses, not " + address);
            }
        }
    }

    static void requireText(String... texts) {
        for (String text : texts) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A feed needs a title, an author, a language and named categories");
            }
        }
    }
}
