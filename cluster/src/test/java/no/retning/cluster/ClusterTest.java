package no.retning.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    private static final String LETTER =
            "Vi støtter målene i utkastet, men savner en plan som viser hvem som skal gjøre hva, når det skal være gjort og "
                    + "hvor pengene skal komme fra, slik at også små kommuner kan følge med.";

    @TempDir
    private Path folder;

    @Test
    void aFileOfAnswersBecomesAFileOfGroups() throws IOException {
        Path file = Files.writeString(
                folder.resolve("answers.jsonl"), """
                {"id": "A-1", "text": "%s", "from": "ikke lest"}
                {"id": 2, "text": "Hei! %s"}
                {"id": "A-3", "text": "Se vedlegg."}
                {"id": "A-4", "text": "%s"}
                """.formatted(LETTER, LETTER, LETTER.replace(" ", " ulikt ")));
        Path out = folder.resolve("groups.jsonl");

        assertThat(Cluster.run("group", file.toString(), "--out", out.toString(), "--master", "local[2]"))
                .isZero();

        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "{\"id\":\"A-1\",\"group\":1,\"like\":\"2\",\"share\":0.971}",
                        "{\"id\":\"2\",\"group\":1,\"like\":\"A-1\",\"share\":0.971}",
                        "{\"id\":\"A-3\",\"alone\":\"too short\"}",
                        "{\"id\":\"A-4\",\"alone\":\"nothing like it\"}");
    }

    @Test
    void aLineThatCannotBeReadIsNamedAndNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.jsonl"), "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2}\n");
        Path out = folder.resolve("groups.jsonl");

        assertThat(Cluster.run("group", file.toString(), "--out", out.toString(), "--master", "local[2]"))
                .isOne();
        assertThat(out).doesNotExist();
        assertThatThrownBy(() -> Answer.of("{\"id\": 2}", 2)).hasMessage("Line 2 has no 'text'");
        assertThatThrownBy(() -> Answer.of("[", 7)).hasMessageStartingWith("Line 7 is not JSON");
    }

    @Test
    void whatMeansNothingIsSaid() {
        assertThatThrownBy(() -> Request.of(List.of("count"))).isInstanceOf(Misused.class);
        assertThatThrownBy(() -> Request.of(List.of("group", "a"))).hasMessageContaining("--out");
        assertThatThrownBy(() -> Request.of(List.of("group", "a", "b"))).hasMessageContaining("'b'");
        assertThatThrownBy(() -> Request.of(List.of("group", "a", "--share", "much")))
                .hasMessageContaining("much");
        assertThat(Cluster.run("group", "a", "--out", "b", "--share", "2")).isEqualTo(2);
        assertThat(Cluster.run("group", folder + "/missing", "--out", "b")).isOne();
    }
}
