package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody placed us on a scale, on a day.
 *
 * @param by the body or organisation, or null where it is not registered
 * @param name of who is not registered; empty otherwise
 * @param today where we are, in steps; null where that was not asked
 * @param wanted where the new strategy should take us, in steps; null where that was not asked
 * @param answers how many answered, where there were several
 * @param poll in which they did, where that is here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScaleReading(
        UUID id,
        LocalDate day,
        @Nullable Ref by,
        String name,
        @Nullable BigDecimal today,
        @Nullable BigDecimal wanted,
        @Nullable Integer answers,
        @Nullable FromPoll poll,
        Source source) {}
