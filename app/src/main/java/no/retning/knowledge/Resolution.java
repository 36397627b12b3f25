package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * How a dilemma was resolved.
 *
 * @param choice that it led to, or null where it led to none
 * @param day null where it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resolution(
        LocalisedText text, @Nullable UUID choice, @Nullable LocalDate day, Source source) {}
