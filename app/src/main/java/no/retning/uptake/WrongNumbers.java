package no.retning.uptake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the numbers of a figure: how many, of how many, per cent. */
public enum WrongNumbers {
    /** Neither counts nor per cent. */
    NOTHING("nothing"),
    /** A count, and not of how many. */
    OF_HOW_MANY("ofHowMany"),
    /** Of none, or of fewer than none. */
    OF_NONE("ofNone"),
    /** More have it than there are. */
    MORE_THAN_ALL("moreThanAll"),
    /** Less than none or more than a hundred per cent. */
    NO_SHARE("noShare"),
    /** Counts and per cent that do not say the same. */
    DISAGREE("disagree");

    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    private final String word;

    WrongNumbers(String word) {
        this.word = word;
    }

    /** As the words files know it. */
    public String word() {
        return word;
    }

    /** What is wrong with these; null where nothing is. */
    public static @Nullable WrongNumbers of(
            @Nullable Integer reached, @Nullable Integer total, @Nullable BigDecimal percent) {
        if (percent != null && (percent.signum() < 0 || percent.compareTo(Figure.ALL) > 0)) {
            return NO_SHARE;
        }
        if (reached == null) {
            return percent == null ? NOTHING : null;
        }
        if (total == null) {
            return OF_HOW_MANY;
        }
        if (total <= 0 || reached < 0) {
            return OF_NONE;
        }
        if (reached > total) {
            return MORE_THAN_ALL;
        }
        return percent != null
                        && percent.subtract(Figure.share(reached, total)).abs().compareTo(ROUNDING) > 0
                ? DISAGREE
                : null;
    }
}
