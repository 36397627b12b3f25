package no.retning.engines.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CounterHashTest {
    private static final long SEED = Long.getLong("seed", 20260322);
    private static final int N = 1 << 20;
    private static final Integer[] FIRST_OF_ALL = {179782280, 615027577, -240939637, -1313682351};

    @Test
    void theNumbersAreThoseOfTheFirstVersion() {
        long key = CounterHash.key(1, CounterHash.named("duration", "A"));

        assertThat(IntStream.range(0, 4)
                        .map(i -> CounterHash.bits(CounterHash.trial(i), (int) key, (int) (key >>> 32))))
                .as("changing them makes old results impossible to repeat: rename the generator then")
                .containsExactly(FIRST_OF_ALL);
    }

    @Test
    void unitsLieStrictlyBetweenNothingAndOne() {
        assertThat(CounterHash.unit(0)).isEqualTo(0x1p-24f);
        assertThat(CounterHash.unit(-1)).isEqualTo(1 - 0x1p-24f);
    }

    @Test
    void unitsFillTheirRangeEvenly() {
        for (int draw = 0; draw < 8; draw++) {
            float[] units = units(draw);
            int[] counts = new int[1024];
            for (float unit : units) {
                counts[(int) (unit * 1024)]++;
            }
            assertThat(chiSquare(counts, N / 1024.0))
                    .as("seed %s, draw %s", SEED, draw)
                    .isBetween(1023 - 230.0, 1023 + 230.0);
        }
    }

    @Test
    void pairsOfDrawsAndPairsOfTrialsFillTheSquare() {
        float[] one = units(1);
        float[] two = units(2);
        int[] draws = new int[4096];
        int[] trials = new int[4096];
        for (int i = 0; i < N; i++) {
            draws[64 * (int) (one[i] * 64) + (int) (two[i] * 64)]++;
            trials[64 * (int) (one[i] * 64) + (int) (one[(i + 1) % N] * 64)]++;
        }

        assertThat(chiSquare(draws, N / 4096.0)).isBetween(4095 - 450.0, 4095 + 450.0);
        assertThat(chiSquare(trials, N / 4096.0)).isBetween(4095 - 450.0, 4095 + 450.0);
    }

    @Test
    void drawsAreUncorrelatedWithEachOtherAndFromTrialToTrial() {
        float[][] draws =
                IntStream.range(0, 16).mapToObj(CounterHashTest::units).toArray(float[][]::new);

        for (int a = 0; a < draws.length; a++) {
            for (int lag = 1; lag <= 4; lag++) {
                assertThat(correlation(draws[a], draws[a], lag)).isCloseTo(0, within());
            }
            for (int b = 0; b < a; b++) {
                assertThat(correlation(draws[a], draws[b], 0)).as("%s %s", a, b).isCloseTo(0, within());
            }
        }
    }

    @Test
    void everyBitOfTrialAndKeyTurnsHalfOfTheBits() {
        for (int input = 0; input < 96; input++) {
            long turned = 0;
            for (int i = 0; i < 4096; i++) {
                long key = CounterHash.key(SEED, i);
                int low = (int) key;
                int high = (int) (key >>> 32);
                int bit = 1 << (input % 32);
                int before = CounterHash.bits(i * 77, low, high);
                int after = CounterHash.bits(
                        input < 32 ? i * 77 ^ bit : i * 77,
                        input / 32 == 1 ? low ^ bit : low,
                        input / 32 == 2 ? high ^ bit : high);
                turned += Integer.bitCount(before ^ after);
            }
            assertThat(turned / 4096.0).as("bit %s", input).isCloseTo(16, Offset.offset(0.3));
        }
    }

    @Test
    void namesGiveKeysOfTheirOwn() {
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            keys.add(CounterHash.key(SEED, CounterHash.named("duration", "A" + i)));
            keys.add(CounterHash.key(SEED, CounterHash.named("risk", "A" + i)));
        }

        assertThat(keys).hasSize(200_000);
    }

    private static Offset<Double> within() {
        return Offset.offset(5 / Math.sqrt(N));
    }

    private static float[] units(int draw) {
        long key = CounterHash.key(SEED, CounterHash.named("duration", "activity " + draw));
        float[] units = new float[N];
        for (int i = 0; i < N; i++) {
            units[i] = CounterHash.unit(CounterHash.bits(CounterHash.trial(i), (int) key, (int) (key >>> 32)));
        }
        return units;
    }

    private static double correlation(float[] x, float[] y, int lag) {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += (x[i] - 0.5) * (y[(i + lag) % N] - 0.5);
        }
        return 12 * sum / N;
    }

    private static double chiSquare(int[] counts, double expected) {
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }
}
