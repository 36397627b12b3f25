package no.retning.record;

import java.util.Set;
import java.util.UUID;

/**
 * A record as far as its place in a long list needs, where reading all of each would take too long.
 *
 * @param scopes as those of the whole record
 */
public record Named(Header header, LocalisedText title, Set<UUID> scopes) implements Recorded<Named> {
    public Named {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public Named with(Header newHeader) {
        return new Named(newHeader, title, scopes);
    }
}
