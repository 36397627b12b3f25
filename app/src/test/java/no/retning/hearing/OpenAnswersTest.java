package no.retning.hearing;

import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.XlsxTable;
import no.retning.record.Json;
import no.retning.record.Personal;
import no.retning.record.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All published answers in one file: as many as the page says, with hashes that anybody can work out again. */
class OpenAnswersTest {
    private static final String OPEN = "illustrerende-eksempelhoring";
    private static final String REAL = "nasjonal-e-helsestrategi-2022";
    private static final String FORMULA = "=HYPERLINK(\"https://example.org\";\"Trykk her\")";

    private static TestInstance instance;

    @BeforeAll
    static void anExampleAndOneWhoMeansNoGood() {
        instance = TestInstance.startExample();
        var hearing = instance.bean(PublishedEditions.class)
                .current(Hearing.KIND, OPEN, AsOf.NOW)
                .orElseThrow();
        var drafts = instance.bean(AnswerDrafts.class);
        var draft = drafts.find(drafts.begin(hearing.id())).orElseThrow();
        var words = new SendAnswer.Words(
                nb("Privatperson"),
                new AnswerContent(List.of(), false, List.of(new AnswerPoint(null, null, FORMULA)), List.of(), "nb"),
                new AnswerContact(new Personal("Prøve Prøvesen"), Personal.NONE, new Personal("prove@example.org")));
        instance.bean(SendAnswer.class).send(draft.id(), 0, words, false, receipt -> Optional.empty());
        instance.bean(PublishAnswers.class).asTheyCome();
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static HttpResponse<byte[]> read(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(instance.baseUrl().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void theLinesAreAsManyAsIsSaidAndTheirHashesAreThoseOfWhatTheySay() throws Exception {
        var response = read("/horing/" + REAL + "/svar.jsonl");
        var lines = text(response).lines().toList();
        assertThat(header(response, "X-Total-Count")).isEqualTo("13");
        assertThat(lines).hasSize(13);
        assertThat(header(response, "Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(response.body())) + ":");

        var all = MessageDigest.getInstance("SHA-256");
        for (var line : lines) {
            var answer = line.substring(line.indexOf("\"answer\":") + 9, line.length() - 1);
            var read = Json.parse(line);
            assertThat(read.path("sha256").asString()).isEqualTo(Sha256.hex(answer));
            assertThat(read.path("answer").path("illustrative").asBoolean()).isTrue();
            all.update("%d %d %s\n"
                    .formatted(
                            read.path("number").asInt(),
                            read.path("revision").asInt(),
                            read.path("sha256").asString())
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(header(response, "X-Answers-Digest"))
                .isEqualTo("sha-256=" + HexFormat.of().formatHex(all.digest()));
        assertThat(text(response)).doesNotContain("Min nabo", "holdt tilbake i sin helhet");
    }

    @Test
    void whoeverAsksOnlyAboutAFileIsToldAllThatStandsBeforeIt() throws Exception {
        var path = "/horing/" + REAL + "/svar.jsonl";
        var response = read(path);
        try (var client = HttpClient.newHttpClient()) {
            var asked = client.send(
                    HttpRequest.newBuilder(instance.baseUrl().resolve(path))
                            .HEAD()
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(asked.body()).isEmpty();
            for (var name : List.of("Content-Length", "Repr-Digest", "X-Answers-Digest", "Content-Type")) {
                assertThat(header(asked, name)).as(name).isEqualTo(header(response, name));
            }
        }
    }

    @Test
    void noCellIsAFormulaAndNoPrivatePersonIsNamed() throws Exception {
        var response = read("/horing/" + OPEN + "/svar.csv");
        var table = CsvTable.read(new ByteArrayInputStream(response.body()));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cells()).contains("'" + FORMULA, "Privatperson");

        var book = XlsxTable.read(new ByteArrayInputStream(
                read("/nn/horing/" + OPEN + "/svar.xlsx").body()));
        assertThat(book.headers()).startsWith("Svar", "Innsending").contains("Standpunkt", "Døme");
        assertThat(book.rows().getFirst().cells()).contains(FORMULA);

        for (var format : List.of("csv", "xlsx", "jsonl", "zip", "atom")) {
            var file = read("/horing/" + OPEN + "/svar." + format);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(text(file)).doesNotContain("Prøvesen", "prove@example.org");
        }
        assertThat(text(read("/horing/" + OPEN + "/svar/1"))).contains("Prøve Prøvesen");
    }

    @Test
    void theArchiveHoldsWhatCameWithThemAndSaysTheHashOfEachPart() throws Exception {
        var parts = new TreeMap<String, byte[]>();
        var response = read("/horing/" + REAL + "/svar.zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(parts).containsKeys("answers.jsonl", "answers.csv", "files/1-1-vedtak-i-utvalget.txt");
        var manifest = Json.parse(new String(parts.remove("manifest.json"), StandardCharsets.UTF_8));
        assertThat(manifest.path("answers").asInt()).isEqualTo(13);
        assertThat("sha-256=" + manifest.path("digest").asString()).isEqualTo(header(response, "X-Answers-Digest"));
        var sums = new String(parts.remove("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums)
                .containsExactlyInAnyOrderElementsOf(parts.entrySet().stream()
                        .map(part -> HexFormat.of().formatHex(Sha256.of(part.getValue())) + "  " + part.getKey())
                        .toList());
    }

    @Test
    void whatIsTakenBackIsInTheNextFileNoMore() throws Exception {
        var answers = instance.bean(HearingAnswers.class);
        var hearing = instance.bean(PublishedEditions.class)
                .current(Hearing.KIND, REAL, AsOf.NOW)
                .orElseThrow();
        var first = answers.to(hearing.id()).getFirst();
        assertThat(text(read("/horing/" + REAL + "/svar.atom"))).contains("Illustrativ kommune I");
        var before = header(read("/horing/" + REAL + "/svar.csv"), "X-Answers-Digest");
        instance.bean(Commands.class)
                .change(
                        Actor.system("test"),
                        HearingAnswers.WITHDRAW,
                        answers,
                        first.header().id(),
                        first.header().version(),
                        one -> one.with(one.header().in(HearingAnswer.WITHDRAWN)));
        try {
            var after = read("/horing/" + REAL + "/svar.csv");
            assertThat(header(after, "X-Total-Count")).isEqualTo("12");
            assertThat(header(after, "X-Answers-Digest")).isNotEqualTo(before);
            assertThat(text(after)).doesNotContain("enstemmig");
        } finally {
            instance.bean(Commands.class)
                    .change(
                            Actor.system("test"),
                            HearingAnswers.REPLACE,
                            answers,
                            first.header().id(),
                            first.header().version() + 1,
                            one -> one.with(one.header().in(HearingAnswer.RECEIVED)));
            instance.bean(PublishAnswers.class).asTheyCome();
        }
    }
}
