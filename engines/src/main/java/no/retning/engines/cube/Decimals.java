package no.retning.engines.cube;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers with as many decimals as they were written with. One takes nine bytes, and more only where it has very many digits. */
final class Decimals {
    private static final byte NOTHING = -1;
    private static final byte LARGE = -2;
    private static final int MOST_BITS = 63;

    private long[] digits = {};
    private byte[] decimals = {};
    private final Map<Integer, BigDecimal> large = new HashMap<>();

    /** Puts a number at a place; what has no number before it has none. */
    void put(int at, @Nullable BigDecimal number) {
        if (number == null) {
            return;
        }
        if (at >= decimals.length) {
            makeRoom(Math.max(at + 1, decimals.length + decimals.length / 2));
        }
        if (number.scale() < 0
                || number.scale() > Byte.MAX_VALUE
                || number.unscaledValue().bitLength() > MOST_BITS) {
            decimals[at] = LARGE;
            large.put(at, number);
        } else {
            decimals[at] = (byte) number.scale();
            digits[at] = number.unscaledValue().longValue();
        }
    }

    @Nullable
    BigDecimal at(int place) {
        if (place >= decimals.length || decimals[place] == NOTHING) {
            return null;
        }
        return decimals[place] == LARGE ? large.get(place) : BigDecimal.valueOf(digits[place], decimals[place]);
    }

    /** The same numbers at other places. @param to the place of each; @param size how many places there are */
    Decimals moved(int[] to, int many, int size) {
        var moved = new Decimals();
        if (decimals.length > 0) {
            moved.makeRoom(size);
            for (int i = 0; i < Math.min(many, decimals.length); i++) {
                moved.digits[to[i]] = digits[i];
                moved.decimals[to[i]] = decimals[i];
            }
            large.forEach((place, number) -> moved.large.put(to[place], number));
        }
        return moved;
    }

    long bytes() {
        return (long) (Long.BYTES + 1) * decimals.length;
    }

    private void makeRoom(int size) {
        int before = decimals.length;
        digits = Arrays.copyOf(digits, size);
        decimals = Arrays.copyOf(decimals, size);
        Arrays.fill(decimals, before, size, NOTHING);
    }
}
