package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import no.retning.engines.cube.Mark;
import org.junit.jupiter.api.Test;

/** Anybody can compute the hash of a release again from what it says in the open. */
class FingerprintTest {
    private static Observation figure(String area, Map<String, String> codes, String value, boolean hidden) {
        return new Observation(
                area,
                "2025",
                new TreeMap<>(codes),
                new BigDecimal(value),
                null,
                null,
                hidden ? Set.of(Mark.ESTIMATED) : Set.of(),
                hidden);
    }

    @Test
    void itIsTheHashOfTheLinesInTheirOrderWhateverOrderTheyCameIn() throws Exception {
        var lines = "2025\t0\t{\"age\":\"1\",\"sex\":\"f\"}\t7.10\t\t\t\t\n" + "2025\t0\t{\"sex\":\"f\"}\t9\t\t\t\t\n"
                + "2025\t0\t{}\t12\t\t\t\t\n" + "2025\t03\t{}\t\t\t\tESTIMATED\thidden\n";
        var figures = new ArrayList<>(List.of(
                figure("0", Map.of(), "12", false),
                figure("03", Map.of(), "5", true),
                figure("0", Map.of("sex", "f"), "9", false),
                figure("0", Map.of("sex", "f", "age", "1"), "7.10", false)));
        var expected = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(figures, new Random(seed));
            assertThat(Fingerprint.of(figures)).isEqualTo(expected);
        }
    }

    @Test
    void whatIsSaidTwiceIsRefusedThoughItDiffers() {
        assertThatThrownBy(() -> Fingerprint.of(List.of(
                        figure("0", Map.of("sex", "f"), "9", false),
                        figure("0", Map.of(), "12", false),
                        figure("0", Map.of("sex", "f"), "10", false))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Said twice: 2025\t0\t{\"sex\":\"f\"}");
    }
}
