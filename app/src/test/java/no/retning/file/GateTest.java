package no.retning.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.retning.file.Hazards.Hazardous;
import no.retning.file.internal.Gate;
import no.retning.file.internal.Hazard;
import no.retning.page.WordBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    /** The application's own heap at rest is about half of this. */
    private static final String MEMORY = "64m";

    private static final long LONGEST = 2_000;

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private String verdict(Path file, String name, String declared) throws IOException {
        try {
            return Gate.check(file, FileName.of(name), declared).name();
        } catch (Hazard hazard) {
            return hazard.refusal().reason().name();
        }
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void takesInAnHonestFileOfEveryType(FileType type) throws Exception {
        var file = file("a", Samples.of(type));

        assertThat(verdict(file, "sak." + type.extension(), type.mediaType())).isEqualTo(type.name());
        assertThat(verdict(file, "sak." + type.extension(), null)).isEqualTo(type.name());
    }

    /** 12 extensions × 12 contents × 6 declared types. */
    @Test
    void takesInAFileOnlyWhereItsNameItsContentAndItsDeclaredTypeAgree() throws Exception {
        int tried = 0;
        for (var content : FileType.values()) {
            var file = file("a", Samples.of(content));
            for (var name : FileType.values()) {
                var other = FileType.values()[(name.ordinal() + 1) % FileType.values().length];
                for (var declared : List.of(
                        name.mediaType(),
                        "application/octet-stream",
                        "",
                        "text/html",
                        "application/zip",
                        other.isText() ? "image/svg+xml" : other.mediaType())) {
                    boolean agrees = (content == name || content.isText() && name.isText())
                            && List.of(name.mediaType(), "application/octet-stream", "")
                                    .contains(declared);
                    var verdict = verdict(file, "sak." + name.extension(), declared);
                    assertThat(verdict.equals(name.name()))
                            .as("%s named %s declared %s: %s", content, name, declared, verdict)
                            .isEqualTo(agrees);
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(864);
    }

    private void areRefused(Map<String, Hazardous> hazards) throws Exception {
        var files = new ArrayList<Path>();
        for (var hazard : hazards.entrySet()) {
            files.add(file(hazard.getKey(), hazard.getValue().bytes()));
        }
        var verdicts = GateProbe.verdicts(MEMORY, files);
        assertAll(hazards.entrySet().stream().<Executable>map(hazard -> () -> {
            var verdict = verdicts.get(hazard.getKey());
            assertThat(verdict.says())
                    .as(hazard.getKey())
                    .isEqualTo("refused " + hazard.getValue().reason());
            assertThat(verdict.millis())
                    .as("processor time of " + hazard.getKey())
                    .isLessThan(LONGEST);
        }));
    }

    @Test
    void bombsAndLiarsAreRefusedWithLittleTimeAndMemory() throws Exception {
        areRefused(Hazards.bombs(1));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void largerBombsToo(int size) throws Exception {
        areRefused(Hazards.bombs(size));
    }

    @Test
    void documentsThatRunHoldOrFetchSomethingAreRefused() throws Exception {
        areRefused(Hazards.active());
    }

    @Test
    void thereAreAsManyKindsOfHazardAsTheListHas() throws Exception {
        assertThat(Hazards.bombs(1)).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Hazards.active()).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void aLinkThatAPersonFollowsIsNothingFetched() throws Exception {
        var links = Samples.relationships("hyperlink", "https://www.ehelse.no", "External");
        var word = file(
                "a.docx",
                Samples.word(Map.of("word/_rels/document.xml.rels", links)).bytes());
        var odt = file(
                "a.odt",
                Samples.odf(FileType.ODT, "<text:a xlink:href=\"https://www.ehelse.no\">x</text:a>", Map.of()));

        assertThat(verdict(word, "a.docx", null)).isEqualTo("DOCX");
        assertThat(verdict(odt, "a.odt", null)).isEqualTo("ODT");
    }

    @Test
    void aTableFromAnOldProgramIsText() throws Exception {
        var file = file("a.csv", "sak;tittel\n1;Drøfting på møtet\n".getBytes(Charset.forName("windows-1252")));

        assertThat(verdict(file, "a.csv", "application/vnd.ms-excel")).isEqualTo("CSV");
    }

    @Test
    void everyRefusalSaysInEveryLanguageWhatWasWrongAndWhatToDo() {
        var book = new WordBook();
        for (var reason : Refusal.Reason.values()) {
            book.languages()
                    .values()
                    .forEach(words -> assertThat(words.of(reason.key(), "x"))
                            .as(reason + " " + words.lang())
                            .contains(". "));
        }
        assertThatThrownBy(() -> Gate.check(folder.resolve("a"), FileName.of("a.exe"), null))
                .isInstanceOf(Hazard.class)
                .satisfies(hazard -> assertThat(((Hazard) hazard).refusal().detail())
                        .contains(Arrays.stream(FileType.values())
                                .map(FileType::name)
                                .toArray(String[]::new)));
    }
}
