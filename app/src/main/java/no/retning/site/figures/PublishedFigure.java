package no.retning.site.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is or was published of an area in a period.
 *
 * @param codes by breakdown; of those not named, all together
 * @param value null where there is none or it is hidden
 * @param marks what is to be known of it, as in {@code PROVISIONAL}
 * @param since the moment from which it was the truth
 * @param until the moment from which it no longer was; null while it is
 */
public record PublishedFigure(
        String area,
        String period,
        SortedMap<String, String> codes,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<String> marks,
        boolean hidden,
        Instant since,
        @Nullable Instant until) {
    /** All of the country. */
    public static final String WHOLE = "0";

    public PublishedFigure {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        marks = List.copyOf(marks);
    }

    /** Of all of the country, all breakdowns together. */
    public boolean isWhole() {
        return area.equals(WHOLE) && codes.isEmpty();
    }

    public boolean wasKnown(Instant moment) {
        return !since.isAfter(moment) && (until == null || until.isAfter(moment));
    }
}
