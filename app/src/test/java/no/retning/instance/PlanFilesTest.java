package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.foreign.MspdiWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
    private static final String MSPDI = "<Project xmlns=\"http://schemas.microsoft.com/project\">";

    private final PlanFiles plans = new PlanFiles();

    @TempDir
    private Path folder;

    @Test
    void aPlanOfAnotherToolComesThroughAProcessOfItsOwn() throws IOException {
        ProjectFile plan = ProjectFile.abstractPlan(
                "p",
                List.of(),
                List.of(
                        Activity.of("a", "Første", new Estimate.Triangular(1, 2, 3)),
                        Activity.of("b", "Andre", new Estimate.Fixed(4))),
                List.of(new Link("a", "b", Link.Type.FS, 0, false)));
        var bytes = new ByteArrayOutputStream();
        MspdiWriter.write(plan, bytes);

        ProjectFile read = plans.read(file("plan.xml", bytes.toString(StandardCharsets.UTF_8)));

        assertThat(read.activities()).extracting(Activity::name).containsExactly("Første", "Andre");
        assertThat(read.activities().getFirst().duration()).isEqualTo(new Estimate.Triangular(480, 960, 1440));
        assertThat(read.links()).isEqualTo(plan.links());
    }

    @Test
    void ourOwnFormatsAreReadHere() throws IOException {
        assertThat(plans.read(file("p.rcp", "2 1\n3\n1 1 1 2\n2 2 0\n")).activities())
                .hasSize(2);
        assertThat(plans.read(file("p.json", "{\"activities\": []}")).activities())
                .isEmpty();
    }

    @Test
    void whatIsWrongIsSaidInOneLineWithTheFile() throws IOException {
        refused(
                file("p.json", "{\"activities\":\n[{\"id\": \"a\"}]}"),
                "p.json: line 2, activities[0] lacks \"duration\"");
        refused(file("p.txt", "hello"), "p.txt: this is no plan of a known kind, which are Retning's JSON, PSPLIB");
        refused(folder.resolve("none.mpp"), "none.mpp is no file");
        refused(
                file("bomb.xml", "<!DOCTYPE Project [<!ENTITY a \"aa\">]>" + MSPDI + "<Name>&a;</Name></Project>"),
                "bomb.xml: this is XML that is not read");
        refused(file("late.xml", MSPDI + "<Name></Project>"), "late.xml: this is XML that is not read");
        Path cut = folder.resolve("cut.mpp");
        Files.write(cut, new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 1, 2, 3
        });
        refused(cut, "cut.mpp: this is no file of Microsoft Project that can be read");
    }

    @Test
    void timeAndMemoryAreBounded() throws IOException {
        String tasks = IntStream.range(0, 60_000)
                .mapToObj(i -> "<Task><UID>" + i + "</UID><ID>" + i + "</ID><Name>n</Name></Task>")
                .collect(Collectors.joining("", MSPDI + "<Tasks>", "</Tasks></Project>"));
        Path large = file("large.xml", tasks);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new PlanFiles(Duration.ofMillis(50), "256m").read(large))
                .withMessageContaining("was given up: stopped after");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new PlanFiles(Duration.ofMinutes(5), "16m").read(large))
                .withMessageContaining("was given up: needs more memory than 16m");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void refused(Path file, String why) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> plans.read(file))
                .withMessageContaining(why)
                .satisfies(problem -> assertThat(problem.lines()).hasSize(1));
    }
}
