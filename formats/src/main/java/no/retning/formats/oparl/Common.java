package no.retning.formats.oparl;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every object may have.
 *
 * @param deleted true on the tombstone of an object that is no more
 */
public record Common(
        @Nullable String license,
        List<String> keyword,
        @Nullable OffsetDateTime created,
        @Nullable OffsetDateTime modified,
        @Nullable URI web,
        @Nullable Boolean deleted) {
    /** Nothing of it. */
    public static final Common NONE = new Common(null, List.of(), null, null, null, null);

    public Common {
        keyword = List.copyOf(keyword);
    }

    /** The times of an object that lives. */
    public static Common of(OffsetDateTime created, OffsetDateTime modified) {
        return new Common(null, List.of(), created, modified, null, null);
    }

    boolean isDeleted() {
        return Boolean.TRUE.equals(deleted);
    }
}
