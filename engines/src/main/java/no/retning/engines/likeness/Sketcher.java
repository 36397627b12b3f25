package no.retning.engines.likeness;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import no.retning.engines.random.CounterHash;

/** Makes sketches of texts; the same text gives the same sketch everywhere. */
public final class Sketcher implements Serializable {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final Settings settings;
    private final int[] quoted;
    private final long[][] pointers;
    private final int[] low;
    private final int[] high;
    private final long leaving;

    private Sketcher(Settings settings, List<String> quoted) {
        this.settings = settings;
        pointers = settings.pointers().stream()
                .map(pointer -> Words.of(pointer).hashes())
                .toArray(long[][]::new);
        int rows = settings.bands() * settings.rows();
        low = new int[rows];
        high = new int[rows];
        for (int row = 0; row < rows; row++) {
            long key = CounterHash.key(settings.seed(), row);
            low[row] = (int) key;
            high[row] = (int) (key >>> 32);
        }
        long power = 1;
        for (int i = 0; i < settings.shingle(); i++) {
            power *= STEP;
        }
        leaving = power;
        this.quoted = distinct(quoted.stream()
                .flatMapToInt(text -> Arrays.stream(shingles(Words.of(text))))
                .toArray());
    }

    public static Sketcher of(Settings settings) {
        return new Sketcher(settings, List.of());
    }

    /** Leaves out of every text what it may have quoted from these: the proposal and the questions that all were sent. */
    public static Sketcher leavingOut(List<String> quoted, Settings settings) {
        return new Sketcher(settings, quoted);
    }

    public Settings settings() {
        return settings;
    }

    public Sketch sketch(String text) {
        Words words = Words.of(text);
        if (words.count() < settings.leastWords()) {
            return new Sketch.Apart(Alone.TOO_SHORT);
        }
        if (words.count() <= settings.pointerWords() && pointsElsewhere(words)) {
            return new Sketch.Apart(Alone.REFERS_ELSEWHERE);
        }
        int[] own = own(words);
        if (quoted.length > 0 && own.length <= settings.leastWords() - settings.shingle()) {
            return new Sketch.Apart(Alone.ONLY_QUOTES);
        }
        return new Sketch.Eligible(identity(words), own, buckets(own));
    }

    /** The shingles that are not quoted, as numbers, rising, each once. */
    int[] own(Words words) {
        int[] own = distinct(shingles(words));
        if (quoted.length == 0) {
            return own;
        }
        return Arrays.stream(own)
                .filter(shingle -> Arrays.binarySearch(quoted, shingle) < 0)
                .toArray();
    }

    private boolean pointsElsewhere(Words words) {
        for (long[] pointer : pointers) {
            for (int at = 0; at + pointer.length <= words.count(); at++) {
                int matched = 0;
                while (matched < pointer.length && words.hash(at + matched) == pointer[matched]) {
                    matched++;
                }
                if (matched == pointer.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private int[] shingles(Words words) {
        int length = settings.shingle();
        int count = Math.max(0, words.count() - length + 1);
        int[] shingles = new int[count];
        long rolling = 0;
        for (int i = 0; i < words.count(); i++) {
            rolling = rolling * STEP + words.hash(i);
            if (i >= length) {
                rolling -= words.hash(i - length) * leaving;
            }
            if (i + 1 >= length) {
                shingles[i + 1 - length] = (int) (Words.mix(rolling) >>> 32);
            }
        }
        return shingles;
    }

    private static int[] distinct(int[] values) {
        Arrays.sort(values);
        int kept = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return kept == values.length ? values : Arrays.copyOf(values, kept);
    }

    private static long identity(Words words) {
        long identity = words.count();
        for (int i = 0; i < words.count(); i++) {
            identity = Words.mix(identity ^ words.hash(i));
        }
        return identity;
    }

    private int[] buckets(int[] shingles) {
        int[] least = new int[low.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            lower(least, shingle, low, high);
        }
        int[] buckets = new int[settings.bands()];
        for (int band = 0; band < buckets.length; band++) {
            long bucket = band;
            for (int row = 0; row < settings.rows(); row++) {
                bucket = Words.mix(bucket ^ least[band * settings.rows() + row]);
            }
            buckets[band] = (int) (bucket >>> 32);
        }
        return buckets;
    }

    // Every row shuffles all shingles in its own way and keeps the one that comes first; of two texts the same one
    // comes
    // first as often as they share shingles (Broder, 1997). A loop over plain arrays, so that Java uses the vector
    // unit.
    private static void lower(int[] least, int shingle, int[] low, int[] high) {
        for (int row = 0; row < least.length; row++) {
            least[row] = Math.min(least[row], CounterHash.bits(shingle, low[row], high[row]));
        }
    }
}
