package no.retning.journal;

import java.time.Instant;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entry of the journal, as a reader sees it.
 *
 * @param actor account and roles of whoever did it, as JSON
 * @param before the record before; null where it was created
 */
public record Entry(
        long seq,
        Instant at,
        JsonNode actor,
        String action,
        Ref record,
        @Nullable JsonNode before,
        JsonNode after) {}
