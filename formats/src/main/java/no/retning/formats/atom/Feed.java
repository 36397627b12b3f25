package no.retning.formats.atom;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed of entries, newest first by custom.
 *
 * @param id the feed's permanent address, never changed
 * @param language as in {@code xml:lang}
 * @param self where the feed itself lies
 * @param alternate the page that the feed follows
 */
public record Feed(
        URI id,
        String title,
        @Nullable String subtitle,
        String language,
        Instant updated,
        String author,
        URI self,
        URI alternate,
        List<Entry> entries) {
    public Feed {
        Entry.requireAbsolute(id, self, alternate);
        Entry.requireText(title, author, language);
        entries = List.copyOf(entries);
        var ids = new HashSet<URI>();
        for (Entry entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("Two entries of the feed have the id " + entry.id());
            }
        }
    }
}
