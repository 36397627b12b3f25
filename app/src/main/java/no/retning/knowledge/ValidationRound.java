package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something is laid before a body, or before everybody, to be put right.
 *
 * @param body null where it is open to all
 * @param until the last day that something could be suggested, or null for one day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValidationRound(
        UUID id,
        LocalisedText title,
        @Nullable UUID body,
        LocalDate from,
        @Nullable LocalDate until,
        Source source) {}
