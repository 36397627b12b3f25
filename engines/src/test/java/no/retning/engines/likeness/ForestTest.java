package no.retning.engines.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ForestTest {
    @Test
    void aTieIsTheSameAfterTravellingAsANumber() {
        assertThat(Tie.of(Tie.packed(3, Tie.MOST_TEXTS - 1, 4, 8)))
                .isEqualTo(new Tie(3, Tie.MOST_TEXTS - 1, 4095.0 / 8191));
        assertThat(Tie.of(Tie.same(0, 1))).isEqualTo(new Tie(0, 1, 1));
        assertThat(Tie.packed(9, 10, 3, 4)).isLessThan(Tie.packed(1, 2, 2, 4)).isPositive();
    }

    @Test
    void theStrongestOfPartsHaveTheSameStrongestAsTheWhole() {
        var random = new SplittableRandom(1);
        for (int round = 0; round < 200; round++) {
            int texts = 2 + random.nextInt(60);
            long[] ties = LongStream.range(0, random.nextInt(300))
                    .map(tie -> {
                        int other = 1 + random.nextInt(texts - 1);
                        return Tie.packed(random.nextInt(other), other, random.nextInt(9), 8);
                    })
                    .toArray();
            long[] whole = Forest.strongest(ties);
            int cut = random.nextInt(ties.length + 1);
            long[] parts = LongStream.concat(
                            Arrays.stream(Forest.strongest(Arrays.copyOfRange(ties, 0, cut))),
                            Arrays.stream(Forest.strongest(Arrays.copyOfRange(ties, cut, ties.length))))
                    .toArray();

            assertThat(Forest.strongest(parts)).isEqualTo(whole);
            assertThat(Forest.lowest(texts, whole)).isEqualTo(Forest.lowest(texts, ties));
        }
    }
}
