package no.retning.engines.cube;

import java.util.EnumSet;
import java.util.Set;

/** What is to be known of an observation; several can hold at once. Whether it may be shown is another matter. */
public enum Mark {
    /** It should be there and was not delivered. */
    MISSING,
    /** It cannot be computed; the gap says why. */
    NOT_COMPUTABLE,
    /** It will be replaced by a final one. */
    PROVISIONAL,
    ESTIMATED,
    IMPUTED,
    FORECAST,
    /** It cannot be compared with those before it. */
    BREAK,
    UNRELIABLE;

    /** Those that a sum inherits from any of its parts. */
    static final int INHERITED = bits(Set.of(PROVISIONAL, ESTIMATED, IMPUTED, FORECAST, UNRELIABLE));

    static final int VALUELESS = bits(Set.of(MISSING, NOT_COMPUTABLE));

    int bit() {
        return 1 << ordinal();
    }

    static int bits(Iterable<Mark> marks) {
        int bits = 0;
        for (Mark mark : marks) {
            bits |= mark.bit();
        }
        return bits;
    }

    static Set<Mark> of(int bits) {
        var marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : values()) {
            if ((bits & mark.bit()) != 0) {
                marks.add(mark);
            }
        }
        return marks;
    }
}
