package no.retning.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.instance.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A choice to be made, written by hand in a file. */
class PrioritisationPackageTest {
    private static final String MANIFEST = """
            format: retning-package/1
            name: { nb: "Prøve" }
            languages: [nb, nn, en]
            required: [nb]
            about: { nb: "Prøve." }
            sources: { nb: "Prøve." }
            """;
    private static final String WHOLE = """
            kind: prioritisation
            slug: i-fil
            title: { nb: "I fil" }
            costs: p85
            criteria:
              - { name: "Nytte", scale: "0–10" }
            budgets:
              - { name: "Ramme", amount: 10 }
            options:
              - { code: a, name: "A", p85: 6, values: { Nytte: 3 } }
              - { code: b, name: "B", p85: 4.5, needs: [a], values: { Nytte: 5 } }
            exclusions:
              - { codes: [a, b] }
            groups:
              - { name: "Alle", weights: { Nytte: 1 } }
            futures:
              - { name: "Sol", weight: 2, factors: { Nytte: 1.5 } }
            inFutures:
              - { future: "Sol", option: b, values: { Nytte: -1 } }
            source: { citation: "Prøve", illustrative: true }
            """;

    private static TestInstance instance;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private String read(String file) throws IOException {
        Files.writeString(folder.resolve("package.yaml"), MANIFEST);
        Files.createDirectories(folder.resolve("prioritisations"));
        Files.writeString(folder.resolve("prioritisations/i-fil.yaml"), file);
        return instance.bringIn("package", folder, Map.of(), false);
    }

    @Test
    void aProblemIsReadWholeAndIsTheSameTheNextTime() throws IOException {
        read(WHOLE);
        var one = instance.bean(Prioritisations.class).all().getFirst();
        assertThat(one.names()).containsExactly(Map.entry("a", "A"), Map.entry("b", "B"));
        assertThat(one.options().getLast().needs()).containsExactly("a");
        assertThat(one.inFutures().getFirst().values().get("Nytte")).isEqualByComparingTo("-1");
        assertThat(one.futures().getFirst().weight()).isEqualByComparingTo("2");

        assertThat(read(WHOLE)).contains("Imported: 1 unchanged");
    }

    @Test
    void everyFaultSaysWhereItStands() {
        var broken = WHOLE.replace("slug: i-fil", "slug: brukket")
                .replace("amount: 10", "amount: -1")
                .replace("needs: [a]", "needs: [c]")
                .replace("code: b, name: \"B\"", "code: a, name: \"B\"")
                .replace("values: { Nytte: 3 }", "values: { Nytte: mye, Moro: 2 }")
                .replace("codes: [a, b]", "codes: [a]")
                .replace("future: \"Sol\"", "future: \"Regn\"");
        var problem = catchThrowableOfType(Problem.class, () -> read(broken));
        assertThat(String.join("\n", problem.lines()))
                .contains(
                        "budgets[0].amount",
                        "options[1].code",
                        "options[1].needs",
                        "options[0].values.Nytte",
                        "options[0].values.Moro",
                        "exclusions[0].codes",
                        "inFutures[0].future");
        assertThat(instance.bean(Prioritisations.class).all())
                .noneMatch(one -> one.header().slug().equals("brukket"));
    }
}
