package no.retning.formats.choicefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Random;
import no.retning.formats.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceFilesTest {

    private static final String WHOLE = """
            {"criteria": ["health"], "scenarios": [{"id": "growth", "weight": 0.4}],
             "options": [{"id": "a", "costs": [{"year": 2027, "actor": "state", "amount": 10}], "values": {"health": 3},
               "valuesInScenario": {"growth": {"health": 5}}, "must": true, "needs": ["b"], "running": true,
               "stopCosts": [{"amount": 2}]}, {"id": "b", "values": {"health": 1}}],
             "budgets": [{"year": 2027, "amount": 40}, {"actor": "state", "amount": 30}],
             "exclusions": [["a", "c"]],
             "synergies": [{"id": "ab", "options": ["a", "b"], "values": {"health": 1}}],
             "groups": [{"id": "x", "points": {"health": 1}}, {"id": "y", "ranges": {"health": [0.2, 1]}},
               {"id": "z", "order": ["health"]}]}
            """;

    @Test
    void everyFieldOfADocumentIsRead() throws IOException {
        ChoiceDocument document = ChoiceDocument.read(stream(WHOLE));

        assertThat(document.scenarios()).containsExactly(new ChoiceDocument.Scenario("growth", 0.4));
        ChoiceDocument.Option option = document.options().getFirst();
        assertThat(option.costs()).containsExactly(new ChoiceDocument.Cost(2027, "state", 10));
        assertThat(option.stopCosts()).containsExactly(new ChoiceDocument.Cost(0, "", 2));
        assertThat(option.valuesInScenario()).isEqualTo(Map.of("growth", Map.of("health", 5.0)));
        assertThat(option.must() && option.running()).isTrue();
        assertThat(option.needs()).containsExactly("b");
        assertThat(document.budgets())
                .containsExactly(
                        new ChoiceDocument.Budget(2027, null, 40), new ChoiceDocument.Budget(null, "state", 30));
        assertThat(document.groups().get(1).weights())
                .isEqualTo(new ChoiceDocument.Weights.Ranges(Map.of("health", new ChoiceDocument.Range(0.2, 1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"criteria\": [\"a\"]|Line 1: this is not JSON",
                "[]|The file is not an object",
                "{\"criteria\": [\"a\"]}|Field options is missing",
                "{\"criteria\": [], \"options\": [], \"optons\": []}|Field optons is unknown",
                "{\"criteria\": [1], \"options\": []}|Field criteria[0] is not a name",
                "{\"criteria\": [], \"options\": [{\"id\": \"a\", \"must\": 1}]}|Field options[0].must is neither true nor false",
                "{\"criteria\": [], \"options\": [{\"id\": \"a\", \"values\": {\"h\": \"x\"}}]}|Field options[0].values.h is not a number",
                "{\"criteria\": [], \"options\": [{\"id\": \"a\", \"values\": {\"h\": NaN}}]}|this is not JSON",
                "{\"criteria\": [], \"options\": [{\"id\": \"a\", \"values\": {\"h\": 1e999}}]}|Field options[0].values.h is not a number",
                "{\"criteria\": [], \"options\": [], \"budgets\": [{\"year\": 20.5, \"amount\": 1}]}|Field budgets[0].year is not a year",
                "{\"criteria\": [], \"options\": [], \"groups\": [{\"id\": \"g\"}]}|Field groups[0] says its weights not at all",
                "{\"criteria\": [], \"criteria\": [], \"options\": []}|this is not JSON: Duplicate",
            })
    void aBrokenDocumentNamesTheField(String json, String message) {
        assertThatThrownBy(() -> ChoiceDocument.read(stream(json)))
                .isInstanceOf(InvalidChoiceFile.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|Line 1: the file ends where the number of knapsacks should be",
                "1 2 1 0 5|the file ends where knapsack 1's profit of item 2 should be",
                "1 1 1 0 5 x|'x' is not a number, where knapsack 1's weight in dimension 1 of item 1 should be",
                "1 1 1 0 NaN 1 1|'NaN' is not a number",
                "1 1 1 0 1e999 1 1|'1e999' is not a number",
                "1 -3 1 0|knapsack 1's number of items is -3",
                "1 1000000 1000000 0|number of dimensions is 1000000: give a whole number from 1 to 1",
                "99999999 1|the number of knapsacks is 99999999",
                "1 1 1 0 5 4 3 2|there is more in the file",
            })
    void aBrokenKnapsackNamesTheLine(String text, String message) {
        assertThatThrownBy(() -> Knapsack.readAll(stream(text == null ? "" : text)))
                .isInstanceOf(InvalidChoiceFile.class)
                .hasMessageContaining(message);
    }

    @Test
    void aBrokenIntervalKnapsackNamesTheLine() {
        assertThatThrownBy(() -> IntervalKnapsackFile.read(stream("2\n10\n3 4\n1 -1\n2 3\n")))
                .hasMessageContaining("Line 4: the least profit of item 2 is -1");
        assertThatThrownBy(() -> IntervalKnapsackFile.read(stream("2\n10\n3 4\n1 1\n2")))
                .hasMessageContaining("the file ends where the largest profit of item 2 should be");
    }

    @Test
    void aFileTooLargeToReadIsRefused() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThatThrownBy(() -> Knapsack.readAll(endless)).hasMessageContaining("larger than 16 MB");
    }

    @Test
    void hostileBytesAreRefusedOrReadAndNothingElse() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("ChoiceFilesTest -Dseed=" + seed);
        var random = new Random(seed);
        for (int k = 0; k < 2000; k++) {
            byte[] bytes = WHOLE.getBytes(UTF_8);
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] hostile = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            byte[] tried = random.nextBoolean() ? bytes : hostile;
            for (Reading reading :
                    new Reading[] {ChoiceDocument::read, Knapsack::readAll, IntervalKnapsackFile::read}) {
                try {
                    reading.of(new ByteArrayInputStream(tried));
                } catch (InvalidChoiceFile refused) {
                    assertThat(refused).hasMessageNotContaining("\n");
                } catch (IOException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }

    @Test
    void theKnapsacksOfTheLibraryAreRead() throws IOException {
        try (InputStream file = Files.newInputStream(Outside.data("knapsack/mknapcb1.txt"))) {
            var knapsacks = Knapsack.readAll(file);
            assertThat(knapsacks).hasSize(30).allSatisfy(knapsack -> {
                assertThat(knapsack.profit()).hasSize(100);
                assertThat(knapsack.weight()).hasDimensions(5, 100);
                assertThat(knapsack.capacity()).hasSize(5);
            });
            assertThat(knapsacks.getFirst().known()).isEqualTo(24381);
        }
    }

    @Test
    void theKnapsacksWithIntervalsAreRead() throws IOException {
        try (InputStream file = Files.newInputStream(Outside.data("regret/kp/1-50-01-45-10"))) {
            var knapsack = IntervalKnapsackFile.read(file);
            assertThat(knapsack.weight()).hasSize(50).startsWith(1, 552);
            assertThat(knapsack.capacity()).isEqualTo(11532);
            assertThat(knapsack.low()).startsWith(118, 675);
            assertThat(knapsack.high()).startsWith(126, 744);
        }
    }

    private interface Reading {
        Object of(InputStream file) throws IOException;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
