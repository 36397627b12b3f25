package no.retning.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.instance.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers of the example, which nobody gave: laid by a package, read by everybody, and each marked. */
class ExampleAnswersTest {
    private static final Path EXAMPLE = Path.of("src/main/resources/example/norge");
    private static final String REAL = "nasjonal-e-helsestrategi-2022";
    private static final String CLOSED = "illustrerende-avsluttet-horing";

    private static TestInstance instance;

    @TempDir
    private Path folder;

    @BeforeAll
    static void theExample() {
        instance = TestInstance.startExample();
        instance.bean(PublishAnswers.class).asTheyCome();
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static void laid(Path files) throws IOException {
        instance.importer("package")
                .importFrom(List.of(files), Map.of(), false, new PrintStream(OutputStream.nullOutputStream()));
    }

    private static String read(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(instance.baseUrl().resolve(path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void everyAnswerIsMarkedAndWhatCameTwiceIsCountedOnce() throws Exception {
        var all = read("/horing/" + REAL + "/svar");
        assertThat(all).contains("13 svar", "Illustrativ kommune A", "Ingen merknader", "Kom etter fristen");
        assertThat(all.split("Eksempel, ikke et faktum", -1)).hasSize(1 + 13);
        assertThat(read("/horing/" + REAL + "/svar/8")).contains("leses som svar 1");
        assertThat(read("/horing/" + REAL + "/svar/5"))
                .contains("[Unntatt: Personopplysningsloven", "Eksempel, ikke et faktum")
                .doesNotContain("Min nabo");
        assertThat(read("/horing/" + REAL + "/svar/13"))
                .contains("Straffeloven § 185")
                .doesNotContain("holdt tilbake i sin helhet");
    }

    @Test
    void everyHearingThatIsTakenOutIsReadInAgainAndIsTheSame() throws IOException {
        for (var hearing : instance.bean(Hearings.class).all()) {
            var slug = hearing.header().slug();
            var file = folder.resolve(slug + ".zip");
            try (var out = Files.newOutputStream(file)) {
                instance.exporter("hearing").export(slug, Map.of(), out);
            }
            var told = new ByteArrayOutputStream();
            instance.importer("hearing")
                    .importFrom(List.of(file), Map.of(), false, new PrintStream(told, true, StandardCharsets.UTF_8));
            assertThat(told.toString(StandardCharsets.UTF_8))
                    .startsWith("hearing/" + slug)
                    .contains(" 0 records new");
        }
    }

    @Test
    void whatCameWithAnAnswerCanBeFetched() throws Exception {
        var page = read("/horing/" + REAL + "/svar/1");
        var address = page.replaceAll("(?s).*href=\"(/filer/[^\"]+)\".*", "$1");
        assertThat(address).endsWith("vedtak-i-utvalget.txt");
        assertThat(read(address)).startsWith("Oppdiktet vedlegg.");
    }

    @Test
    void theTreatmentLeadsToTheAnswersItRestsOn() throws Exception {
        assertThat(read("/horing/" + CLOSED + "/behandling"))
                .contains("Sagt i 4 svar", "href=\"/horing/" + CLOSED + "/svar/1\"");
    }

    @Test
    void anAnswerThatSomebodyGaveIsInNoPackage() throws Exception {
        Files.createDirectories(folder.resolve("hearing-answers"));
        Files.copy(EXAMPLE.resolve("package.yaml"), folder.resolve("package.yaml"));
        Files.writeString(folder.resolve("hearing-answers/gitt.yaml"), """
                kind: hearing-answer
                slug: gitt
                hearing: hearing/%s
                number: 99
                received: "2022-09-05T06:30:00Z"
                points: [{ question: 3, text: "Enig." }]
                files: [{ name: "program.exe", text: "x" }]
                """.formatted(REAL));
        assertThatThrownBy(() -> laid(folder))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("gitt.yaml: illustrative")
                .hasMessageContaining("the hearing has no question 3")
                .hasMessageContaining("“program.exe” is refused");
    }
}
