package no.retning.formats.sitemap;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One address in a sitemap.
 *
 * @param alternates language tag (or {@code x-default}) to the same page in that language, this page included
 */
public record Page(URI address, @Nullable LocalDate modified, Map<String, URI> alternates) {
    private static final int LONGEST = 2047;

    public Page {
        alternates = Map.copyOf(alternates);
        requireUsable(address);
        alternates.values().forEach(Page::requireUsable);
        if (!alternates.isEmpty() && !alternates.containsValue(address)) {
            throw new IllegalArgumentException("The alternates of " + address + " must name the page itself");
        }
    }

    private static void requireUsable(URI address) {
        if (!address.isAbsolute() || address.toASCIIString().length() > LONGEST) {
            throw new IllegalArgumentException("A sitemap needs absolute addresses below 2048 characters: " + address);
        }
    }
}
