package no.retning.portfolio;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * What the colours are called and mean from a day on. A scale that has been used is never changed: another follows it.
 *
 * @param ratings by the code of the colour
 */
public record Scale(String code, LocalDate validFrom, Source source, Map<String, Step> ratings) {
    /** What a colour is called, and when it is given. */
    public record Step(LocalisedText word, LocalisedText definition) {}

    public Scale {
        for (var rating : Rating.values()) {
            if (!ratings.containsKey(rating.code())) {
                throw new IllegalStateException("portfolio.yaml: scale %s lacks %s".formatted(code, rating.code()));
            }
        }
    }

    public Step of(Rating rating) {
        return Objects.requireNonNull(ratings.get(rating.code()));
    }
}
