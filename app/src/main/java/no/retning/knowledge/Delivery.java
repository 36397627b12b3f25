package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What came of an order.
 *
 * @param day null where nobody knows it
 * @param text what it says, in short
 * @param document that it is, where it is in the register of documents; else null
 * @param source where it can be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
        @Nullable LocalDate day,
        LocalisedText text,
        @Nullable UUID document,
        Source source) {}
