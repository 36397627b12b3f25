package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * On what ground something is withheld.
 *
 * @param law the provision, as one cites it
 * @param word what it protects
 * @param until the first day on which it can be chosen no longer; null while it can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WithholdingBasis(
        String code,
        String law,
        LocalisedText word,
        @Nullable LocalDate until) {
    public boolean holdsOn(LocalDate day) {
        return until == null || day.isBefore(until);
    }
}
