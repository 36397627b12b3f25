package no.retning.formats.sdmx;

import java.time.Instant;
import no.retning.formats.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was published.
 *
 * @param validFrom the moment from which it was the published truth; null where nobody says
 * @param validTo the moment from which another was; null while it still is
 */
public record Vintage(
        Dataset table,
        @Nullable Instant validFrom,
        @Nullable Instant validTo) {}
