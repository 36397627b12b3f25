package no.retning.monitor;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.retning.engines.cube.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an area in a period.
 *
 * @param area its code; {@link #WHOLE} for all of the country
 * @param period its code, as in 2024, 2024Q1 or 2024M01
 * @param codes by breakdown; of those not named, all together
 * @param value with as many decimals as were written; null where there is none
 * @param hidden whether its numbers are for nobody outside
 */
public record Observation(
        String area,
        String period,
        SortedMap<String, String> codes,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Set<Mark> marks,
        boolean hidden) {
    public static final String WHOLE = "0";

    public static final int LONGEST_CODE = 60;

    /** It begins as no formula does, so that no program runs what it opens in a table. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,:_+/&%()'’–-]*");

    public Observation {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        // Of millions most have no marks.
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(marks));
    }

    /** Whether an area or a code may be written so. */
    public static boolean isCode(String written) {
        return written.length() <= LONGEST_CODE && CODE.matcher(written).matches();
    }

    /** The same with its numbers for nobody outside. */
    Observation concealed() {
        return hidden ? this : new Observation(area, period, codes, value, numerator, denominator, marks, true);
    }

    /** What it is of. */
    public record Key(String area, String period, SortedMap<String, String> codes) {}

    public Key key() {
        return new Key(area, period, codes);
    }
}
