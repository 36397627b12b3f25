package no.retning.formats.canonicaljson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CanonicalJsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void theExampleOfTheStandardGivesTheBytesOfTheStandard() {
        String given = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;

        assertThat(HexFormat.ofDelimiter(" ").formatHex(CanonicalJson.of(given)))
                .isEqualTo("7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c"
                        + " 22 6e 75 6d 62 65 72 73 22 3a 5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31"
                        + " 65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37 5d 2c 22 73 74 72 69 6e 67 22"
                        + " 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d");
    }

    @Test
    void namesAreSortedByTheirUtf16Units() {
        String given = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}
                """;

        assertThat(canonical(given))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "numbers.csv", numLinesToSkip = 1)
    void numbersAreWrittenAsTheStandardWritesThem(String bits, String expected) {
        String exact = new BigDecimal(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))).toString();

        assertThat(canonical("[" + exact + "]")).isEqualTo("[" + expected + "]");
    }

    @Test
    void numbersAreTheShortestThatReadBackAsTheSame() {
        var random = new Random(20261121);
        for (int i = 0; i < 50_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String written = canonical("[" + number + "]");
                var read = new BigDecimal(written.substring(1, written.length() - 1));
                assertThat(read).as(written).isEqualByComparingTo(BigDecimal.valueOf(number));
            }
        }
    }

    @Test
    void controlCharactersTakeTheirShortEscapeAndTheRestStayAsTheyAre() {
        assertThat(canonical("[\"\\u0000\\u0008\\u0009\\u000a\\u000c\\u000d\\u001f\\u007f\\u2028\\/æ\"]"))
                .isEqualTo("[\"\\u0000\\b\\t\\n\\f\\r\\u001f\u007f\u2028/æ\"]");
    }

    @Test
    void theCanonicalFormOfCanonicalBytesIsItself() {
        String canonical = canonical("{\"b\": [1.0, {\"d\": null, \"c\": \"å\"}], \"a\": -0}");

        assertThat(canonical).isEqualTo("{\"a\":0,\"b\":[1,{\"c\":\"å\",\"d\":null}]}");
        assertThat(canonical(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "[{\"x\":{\"a\":1,\"b\":2,\"a\":1}}]",
                "",
                "[",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "[1] [2]",
                "[1]x",
                "\ufeff[1]",
                "[01]",
                "[-01]",
                "[1,00]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[0x10]",
                "[NaN]",
                "[1e400]",
                "[\"\\x\"]",
                "[\"\t\"]",
                "[\"\\ud800\"]",
                "[\"\\ude00\\ud83d\"]",
                "{\"\\udfff\":1}",
                "[\"\ud800\"]",
                "[True]",
                "['a']",
                "\"text\"",
                "5",
            })
    void whatIsNotJsonWithOneMeaningIsRefused(String given) {
        assertThatThrownBy(() -> CanonicalJson.of(given))
                .isInstanceOf(InvalidJson.class)
                .hasMessageStartingWith("Not canonical JSON: ");
    }

    @Test
    void zerosInsideNumbersAndTextsAreNoFault() {
        assertThat(canonical("[0,-0.01,1.001,1e05,100,\"007\",\"[\\\"00\"]"))
                .isEqualTo("[0,-0.01,1.001,100000,100,\"007\",\"[\\\"00\"]");
    }

    @Test
    void nestingWithoutEndIsRefusedBeforeItFillsTheStack() {
        assertThat(canonical("[".repeat(500) + "]".repeat(500))).hasSize(1000);
        assertThatThrownBy(() -> CanonicalJson.of("[".repeat(1_000_000)))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining("nested");
    }

    @Test
    void aTreeBecomesWhatItsTextBecomes() {
        var random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            var tree = MAPPER.createObjectNode();
            grow(tree, random, 3);
            assertThat(new String(CanonicalJson.of(tree), UTF_8)).isEqualTo(canonical(MAPPER.writeValueAsString(tree)));
        }
    }

    @Test
    void aTreeThatNoCanonicalTextHoldsIsRefused() {
        var deep = MAPPER.createArrayNode();
        for (int i = 0; i < 500; i++) {
            deep = MAPPER.createArrayNode().add(deep);
        }
        for (var tree : List.of(
                deep,
                MAPPER.createObjectNode().stringNode("text"),
                MAPPER.createArrayNode().add("\ud800"),
                MAPPER.createArrayNode().add(Double.NaN),
                MAPPER.createArrayNode().add(new byte[1]))) {
            assertThatThrownBy(() -> CanonicalJson.of(tree))
                    .isInstanceOf(InvalidJson.class)
                    .hasMessageStartingWith("Not canonical JSON: ");
        }
    }

    private static void grow(ObjectNode node, Random random, int depth) {
        int fields = random.nextInt(6);
        for (int i = 0; i < fields; i++) {
            var name = text(random);
            switch (random.nextInt(depth == 0 ? 6 : 8)) {
                case 0 -> node.put(name, text(random));
                case 1 -> node.put(name, random.nextInt());
                case 2 -> node.put(name, random.nextLong() >> random.nextInt(60));
                case 3 -> node.put(name, Double.longBitsToDouble(random.nextLong() & ~(1L << 62)));
                case 4 -> node.put(name, random.nextBoolean());
                case 5 -> node.putNull(name);
                case 6 -> grow(node.putObject(name), random, depth - 1);
                default -> grow(node.putArray(name).add(i).addObject(), random, depth - 1);
            }
        }
    }

    /** Anything but halves of pairs. */
    private static String text(Random random) {
        return random.ints(random.nextInt(8), 0, 0x11000)
                .map(c -> random.nextInt(3) > 0 ? c % 0x80 : c)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String canonical(String json) {
        return new String(CanonicalJson.of(json), UTF_8);
    }
}
