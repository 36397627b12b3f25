package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void servingIsWhatItDoesUnlessToldOtherwise() throws Exception {
        assertThat(CommandLine.parse()).isEqualTo(CommandLine.parse("serve"));
        assertThat(CommandLine.parse("--port", "0", "--home", "/srv/retning", "--demo"))
                .isEqualTo(new CommandLine.Serve(
                        new ServeOptions(0, Path.of("/srv/retning"), true, false, ServeOptions.LOOPBACK)));
    }

    @Test
    void filesAndOptionsMayComeInAnyOrder() throws Exception {
        assertThat(CommandLine.parse("import", "--dry-run", "package", "/a.json", "--home", "/h", "/b.json"))
                .isEqualTo(new CommandLine.Import(
                        Path.of("/h"), "package", List.of(Path.of("/a.json"), Path.of("/b.json")), Map.of(), true));
        assertThat(CommandLine.parse("import", "agenda", "--home", "/h", "/a.txt", "--body", "nuit"))
                .isEqualTo(new CommandLine.Import(
                        Path.of("/h"), "agenda", List.of(Path.of("/a.txt")), Map.of("body", "nuit"), false));
        assertThat(CommandLine.parse(
                        "import", "pxweb", "https://data.example/api", "--table", "1", "--home", "/h", "--dry-run"))
                .isEqualTo(new CommandLine.Fetch(
                        Path.of("/h"), "pxweb", URI.create("https://data.example/api"), Map.of("table", "1"), true));
        assertThat(CommandLine.parse("export", "stratml", "retning-2030", "-o", "/s.xml", "--home", "/h"))
                .isEqualTo(
                        new CommandLine.Export(Path.of("/h"), "stratml", "retning-2030", Map.of(), Path.of("/s.xml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "serve --help", "import help"})
    void helpIsGivenWhereverItIsAskedFor(String words) throws Exception {
        assertThat(CommandLine.parse(words.split(" "))).isEqualTo(new CommandLine.Help());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "--fast",
                "serve here",
                "--port",
                "--port --demo",
                "--port 65536",
                "--port eighty",
                "--demo --empty",
                "import package",
                "import --wet-run package a.json",
                "export",
                "export a b c",
                "verify all"
            })
    void whatItDoesNotUnderstandItSays(String words) {
        assertThatThrownBy(() -> CommandLine.parse(words.split(" "))).isInstanceOf(WrongUsage.class);
    }
}
