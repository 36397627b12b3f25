package no.retning.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a published page says of itself at its foot.
 *
 * @param edition the edition's number and page, or null for a page that shows several things
 * @param changes what changed since the edition before, or null for a first edition
 * @param map the map of the strategy with the thing on it, or null for what is never on it
 * @param permalink the address to cite
 */
public record Colophon(
        @Nullable Moment published,
        @Nullable Link edition,
        @Nullable Link changes,
        @Nullable Link map,
        String permalink,
        @Nullable Text owner,
        List<Download> downloads) {}
