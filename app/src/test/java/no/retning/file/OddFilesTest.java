package no.retning.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The odd files of the world, as the text readers' own tests have gathered them: old, broken, encrypted, made by rare programs. */
@Tag("long")
class OddFilesTest {
    private static final long LONGEST = 5_000;

    @TempDir
    static Path folder;

    private static final List<Path> FILES = new ArrayList<>();

    @BeforeAll
    static void unpack() throws IOException {
        try (var jars = Files.list(Path.of("target", "odd-files"))) {
            for (var jar : jars.sorted().toList()) {
                unpack(jar);
            }
        }
        assertThat(FILES).as("files that the build for --long fetches").hasSizeGreaterThan(400);
    }

    private static void unpack(Path jar) throws IOException {
        try (var open = new JarFile(jar.toFile())) {
            for (var entry : open.stream().toList()) {
                if (!entry.isDirectory() && entry.getName().startsWith("test-documents/")) {
                    var name = FILES.size() + "-" + Path.of(entry.getName()).getFileName();
                    var file = folder.resolve(name);
                    try (var in = open.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    FILES.add(file);
                }
            }
        }
    }

    @Test
    void eachGetsTheSameVerdictTwiceInLittleTimeAndMemoryAndItsTextIsReadOrTheReaderSaysWhyNot() throws Exception {
        var first = GateProbe.verdicts("128m", FILES);
        var second = GateProbe.verdicts("128m", FILES);
        var said = new TreeMap<String, Integer>();
        first.values().forEach(verdict -> said.merge(verdict.says(), 1, Integer::sum));
        System.out.println("OddFilesTest: " + FILES.size() + " files: " + said);
        assertAll(first.entrySet().stream().<Executable>map(verdict -> () -> {
            assertThat(verdict.getValue().says())
                    .as(verdict.getKey())
                    .isEqualTo(second.get(verdict.getKey()).says());
            assertThat(verdict.getValue().millis())
                    .as("processor time of " + verdict.getKey())
                    .isLessThan(LONGEST);
        }));
        areRead(first);
    }

    private static void areRead(Map<String, GateProbe.Verdict> verdicts) {
        var extraction = new Extraction(Duration.ofSeconds(30), "256m");
        var read = new TreeMap<String, Integer>();
        for (var file : FILES) {
            var says = verdicts.get(file.getFileName().toString()).says();
            var type = Arrays.stream(FileType.values())
                    .filter(one -> one.name().equals(says))
                    .findFirst();
            if (type.isPresent()) {
                switch (extraction.text(file, type.get())) {
                    case Extraction.Extracted.Text text -> read.merge("read", 1, Integer::sum);
                    case Extraction.Extracted.Nothing nothing -> read.merge(nothing.why(), 1, Integer::sum);
                }
            }
        }
        System.out.println("OddFilesTest: of those taken in: " + read);
        assertThat(read.getOrDefault("read", 0)).isGreaterThan(0);
    }
}
