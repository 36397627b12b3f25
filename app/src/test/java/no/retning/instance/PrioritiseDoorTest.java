package no.retning.instance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.retning.Outside;
import no.retning.engines.choice.solver.Solvers;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code prioritise} answers to files, and that it needs neither server nor database for it. */
class PrioritiseDoorTest {

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @Test
    void theExampleIsAnsweredWithProofAndReasons() throws IOException {
        assertThat(open("prioritise", example().toString())).isZero();

        JsonNode answer = only();
        assertThat(answer.get("proof").booleanValue()).isTrue();
        assertThat(answer.get("regret").doubleValue()).isNotNegative();
        assertThat(answer.get("value").doubleValue())
                .isEqualTo(answer.get("bound").doubleValue());
        assertThat(names(answer.get("portfolio"))).contains("secure messages");
        assertThat(answer.get("core").get("secure messages").get("index").stringValue())
                .isEqualTo("all");
        assertThat(answer.get("coreProof").booleanValue()).isTrue();
        assertThat(answer.get("regretMatrix").get("scenarios")).hasSize(4);
        assertThat(answer.get("groups")).isNotEmpty();
        assertThat(answer.get("budgetCurve")).hasSize(7);
        assertThat(answer.get("changes")).isNotEmpty();
        assertThat(answer.get("why").get(0).stringValue()).startsWith("Proved: ");
    }

    @ParameterizedTest
    @CsvSource({"1-60-01-55-10, 64", "9-50-10-55-20, 927", "3-50-10-50-10, 4167"})
    void intervalKnapsacksReachTheirKnownRegretWithProof(String name, int known) throws IOException {
        Path file = Outside.data("regret/kp/" + name);
        assertThat(open("prioritise", file.toString(), "--format", "mmr-kp")).isZero();

        assertThat(only().get("regret").intValue()).isEqualTo(known);
        assertThat(only().get("bound").intValue()).isEqualTo(known);
        assertThat(only().get("proof").booleanValue()).isTrue();
    }

    @Test
    void knapsacksOfTheLibraryReachTheirKnownValueWithProofOneLineEach() throws IOException {
        Path file = some(Outside.data("knapsack/mknapcb1.txt"), 2);
        assertThat(open("prioritise", file.toString(), "--format", "orlib-mkp")).isZero();

        List<String> lines = out.lines().toList();
        assertThat(lines).hasSize(2);
        double[] known = {24381, 24274};
        for (int k = 0; k < 2; k++) {
            JsonNode answer = JsonMapper.shared().readTree(lines.get(k));
            assertThat(answer.get("value").doubleValue()).isEqualTo(known[k]);
            assertThat(answer.get("regret").doubleValue()).isZero();
            assertThat(answer.get("proof").booleanValue()).isTrue();
        }
    }

    @Test
    void cpSatGivesTheSameAnswer() throws IOException {
        Assumptions.assumeTrue(Solvers.cpSat().isPresent(), "OR-Tools has no native library on this machine");
        assertThat(open("prioritise", example().toString())).isZero();
        JsonNode own = only();
        assertThat(open("prioritise", example().toString(), "--solver", "cp-sat"))
                .isZero();

        assertThat(only().get("portfolio")).isEqualTo(own.get("portfolio"));
        assertThat(only().get("regret").doubleValue())
                .isCloseTo(own.get("regret").doubleValue(), Offset.offset(1e-6));
        assertThat(only().get("proof").booleanValue()).isTrue();
    }

    @Test
    void aProblemWithoutAnyPortfolioSaysWhichBudgetIsShort() throws IOException {
        Path file = file("""
                {"criteria": ["health"], "options": [{"id": "a", "must": true, "costs": [{"actor": "state", "amount": 10}],
                 "values": {"health": 1}}], "budgets": [{"actor": "state", "amount": 7}]}
                """);
        assertThat(open("prioritise", file.toString())).isZero();

        assertThat(only().get("portfolio").isNull()).isTrue();
        assertThat(only().get("why").get(0).stringValue())
                .isEqualTo("Nothing can be chosen: the budget of state for all years of 7 is short by 3.");
    }

    @Test
    void whatIsWrongNamesTheFileAndTheField() throws IOException {
        Path file = file("{\"criteria\": [\"health\"], \"options\": [{\"id\": \"a\", \"needs\": [\"b\"]}]}");
        assertThat(open("prioritise", file.toString())).isEqualTo(1);
        assertThat(err)
                .contains(file + ": Option 'a' needs 'b', which is not an option")
                .contains("Option 'a' has no value for criterion 'health'");
        assertThat(open("prioritise", file("{").toString())).isEqualTo(1);
        assertThat(err).contains("Line 1: this is not JSON");
        assertThat(open("prioritise", folder.resolve("absent").toString())).isEqualTo(1);
        assertThat(err).contains("Cannot read " + folder.resolve("absent"));
        assertThat(out).isEmpty();
    }

    @Test
    void aMillionOptionsAreRefusedInOneLine() throws IOException {
        var text = new StringBuilder("1 1000000 1 0");
        for (int number = 0; number < 2_000_001; number++) {
            text.append(number % 20 == 0 ? "\n" : " ").append(number % 7);
        }
        Path file = file(text.toString());
        assertThat(open("prioritise", file.toString(), "--format", "orlib-mkp")).isEqualTo(1);
        assertThat(err).contains("There are 1000000 options, more than 2000").hasLineCount(1);
    }

    @Test
    void wrongWordsAreWrongUsage() {
        assertThat(open("prioritise")).isEqualTo(2);
        assertThat(open("prioritise", "a", "b")).isEqualTo(2);
        assertThat(open("prioritise", "a", "--format", "excel")).isEqualTo(2);
        assertThat(err).contains("There is no format 'excel' to prioritise; known: json, orlib-mkp, mmr-kp");
        assertThat(open("prioritise", "a", "--solver", "simplex")).isEqualTo(2);
        assertThat(err).contains("There is no solver 'simplex'; known: own, cp-sat");
        assertThat(open("prioritise", "a", "--format", "mmr-kp", "--solver", "cp-sat"))
                .isEqualTo(2);
        assertThat(open("prioritise", "a", "--time-limit", "0")).isEqualTo(2);
        assertThat(open("prioritise", "a", "--time-limit", "NaN")).isEqualTo(2);
    }

    private int open(String... arguments) {
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int status = new Doors(
                        PrioritiseDoorTest.class,
                        Map.of(),
                        new PrintStream(outBytes, true, UTF_8),
                        new PrintStream(errBytes, true, UTF_8))
                .open(arguments);
        out = outBytes.toString(UTF_8);
        err = errBytes.toString(UTF_8);
        return status;
    }

    private JsonNode only() {
        assertThat(out).hasLineCount(1);
        return JsonMapper.shared().readTree(out);
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "choice", ".txt"), text);
    }

    /** The first few knapsacks of a file. */
    private Path some(Path file, int many) throws IOException {
        String[] words = Files.readString(file).strip().split("\\s+");
        int at = 1;
        for (int k = 0; k < many; k++) {
            int items = Integer.parseInt(words[at]);
            int dimensions = Integer.parseInt(words[at + 1]);
            at += 3 + items + dimensions * items + dimensions;
        }
        return file(many + " " + String.join(" ", List.of(words).subList(1, at)));
    }

    private static Path example() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("CONTRIBUTING.md"))) {
            folder = folder.getParent();
        }
        return (folder == null ? Path.of("") : folder).resolve("docs/examples/prioritise.json");
    }
}
