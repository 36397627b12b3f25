package no.retning.formats.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NiceScaleTest {
    @Test
    void ticksAreRoundNumbers() {
        assertThat(NiceScale.between(0, 97, 5).ticks()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
        assertThat(NiceScale.between(0, 100, 4).ticks()).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
        assertThat(NiceScale.between(0.12, 0.31, 5).ticks()).containsExactly(0.1, 0.15, 0.2, 0.25, 0.3, 0.35);
        assertThat(NiceScale.between(-3, 4, 4).ticks()).containsExactly(-4.0, -2.0, 0.0, 2.0, 4.0);
        assertThat(NiceScale.between(25_600_000, 140_000_000, 5).ticks())
                .containsExactly(25e6, 50e6, 75e6, 100e6, 125e6, 150e6);
    }

    @Test
    void aScaleBeginsAtNothingWhereThatIsNotFarOff() {
        assertThat(NiceScale.near(40, 97, 5).from()).isZero();
        assertThat(NiceScale.near(80, 97, 5).ticks()).containsExactly(80.0, 85.0, 90.0, 95.0, 100.0);
        assertThat(NiceScale.near(-97, -40, 5).until()).isZero();
        assertThat(NiceScale.fromNothing(80, 97, 5).from()).isZero();
    }

    @Test
    void oneValueAloneHasAScale() {
        assertThat(NiceScale.near(0, 0, 5).ticks()).startsWith(0.0).endsWith(1.0);
        assertThat(NiceScale.near(7, 7, 4).ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0);
        assertThat(NiceScale.near(-7, -7, 4).ticks()).startsWith(-8.0).endsWith(0.0);
    }

    @Test
    void ticksShowAsManyDecimalsAsTellThemApart() {
        assertThat(NiceScale.between(0, 100, 4).places()).isZero();
        assertThat(NiceScale.between(0, 10, 4).places()).isEqualTo(1);
        assertThat(NiceScale.between(0.12, 0.31, 5).places()).isEqualTo(2);
        assertThat(NiceScale.between(0, 5_000_000, 5).places()).isZero();
    }

    @Test
    void everyScaleHoldsWhatItIsMadeFor() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            double size = Math.pow(10, random.nextInt(24) - 12);
            double one = random.nextGaussian() * size;
            double other =
                    random.nextBoolean() ? one + random.nextDouble() * size * 1e-3 : random.nextGaussian() * size;
            var scale = NiceScale.near(Math.min(one, other), Math.max(one, other), 1 + random.nextInt(7));
            double slack = scale.step() * 1e-6;
            assertThat(scale.from()).isLessThanOrEqualTo(Math.min(one, other) + slack);
            assertThat(scale.until()).isGreaterThanOrEqualTo(Math.max(one, other) - slack);
            assertThat(scale.ticks()).hasSizeBetween(2, 12);
        }
    }
}
