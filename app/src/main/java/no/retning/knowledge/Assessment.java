package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody found a claim to be supported.
 *
 * @param by the organisation or body, or null where it is not registered
 * @param name of who is not registered; empty otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assessment(
        Strength strength, @Nullable Ref by, String name, LocalDate day, LocalisedText reason, Source source) {}
