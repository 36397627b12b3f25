package no.retning.record;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every record has: who it is, what state it is in, when it holds and what came before it.
 *
 * @param slug stable readable name, unique within the kind
 * @param version counts saved changes from 1; 0 for a record not yet saved. Two people who edit the same version collide
 * @param changedAt database time of the last change; null for a record not yet saved
 */
public record Header(
        UUID id,
        String kind,
        String slug,
        String state,
        long version,
        Validity validity,
        @Nullable UUID predecessor,
        @Nullable Instant changedAt) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Header {
        if (!SLUG.matcher(slug).matches() || slug.length() > 120) {
            throw new IllegalArgumentException("Not a slug (a-z, 0-9 and hyphens, at most 120): " + slug);
        }
    }

    public static Header draft(UUID id, String kind, String slug, String state) {
        return new Header(id, kind, slug, state, 0, Validity.ALWAYS, null, null);
    }

    public Ref ref() {
        return new Ref(kind, id);
    }

    public Header in(String newState) {
        return new Header(id, kind, slug, newState, version, validity, predecessor, changedAt);
    }

    public Header valid(Validity newValidity) {
        return new Header(id, kind, slug, state, version, newValidity, predecessor, changedAt);
    }

    public Header after(@Nullable UUID newPredecessor) {
        return new Header(id, kind, slug, state, version, validity, newPredecessor, changedAt);
    }
}
