package no.retning.hearing;

import static no.retning.Fixtures.hearing;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.NamedFile;
import no.retning.file.FileName;
import no.retning.file.Received;
import no.retning.file.Uploads;
import no.retning.form.Clerk;
import no.retning.hearing.PublicAnswer.Segment;
import no.retning.hearing.SendAnswer.Words;
import no.retning.hearing.Withholding.Passage;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody reads of an answer: all of it as it comes, less what two people have withheld, and nothing that was taken back. */
class ScreeningTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor ONE = Actor.person(UUID.randomUUID(), "Én", Set.of("secretariat"));
    private static final Actor OTHER = Actor.person(UUID.randomUUID(), "En annen", Set.of("secretariat"));
    private static final String TEXT = "Vi er enige. Naboen, Tulla Tull, er ikke det. Spør Tulla Tull.";

    private static TestInstance instance;
    private static HeardProposal proposal;

    private Hearing hearing;

    @BeforeAll
    static void aPublishedProposal() {
        instance = TestInstance.start(Map.of("retning.demo", "true"));
        proposal = new HeardProposal(instance);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    @BeforeEach
    void anOpenHearing() {
        hearing = proposal.opened();
    }

    private static Words words(String text, @Nullable String person) {
        return new Words(
                nb(person == null ? "Eksempelforeningen" : "Privatperson"),
                new AnswerContent(
                        person == null ? List.of(new OnBehalfOf("Eksempelforeningen", null)) : List.of(),
                        false,
                        List.of(new AnswerPoint(null, HearingStance.SUPPORTS, text)),
                        List.of(),
                        "nb"),
                new AnswerContact(
                        person == null ? Personal.NONE : new Personal(person),
                        Personal.NONE,
                        new Personal("post@example.org")));
    }

    private UUID sent(Words words) {
        var drafts = instance.bean(AnswerDrafts.class);
        var draft = drafts.find(drafts.begin(hearing.header().id())).orElseThrow();
        send(draft.id(), 0, words);
        published();
        return draft.id();
    }

    private static void send(UUID draft, int seen, Words words) {
        assertThat(instance.bean(SendAnswer.class).send(draft, seen, words, false, receipt -> Optional.empty()))
                .isInstanceOf(SendAnswer.Outcome.Received.class);
    }

    private static void published() {
        instance.bean(PublishAnswers.class).asTheyCome();
    }

    private static Screening screen(Actor by, UUID id, @Nullable Instant opens, Withholding... withheld) {
        var answer = instance.bean(HearingAnswers.class).get(id);
        var screenings = instance.bean(Screenings.class);
        var before = instance.bean(ScreenAnswer.class).of(answer);
        if (before.header().version() == 0) {
            return instance.bean(Commands.class)
                    .create(by, screenings, before.screened(by, answer.revision(), List.of(withheld), "Derfor", opens));
        }
        return instance.bean(Commands.class)
                .change(
                        by,
                        Screenings.EDIT,
                        screenings,
                        before.header().id(),
                        before.header().version(),
                        one -> one.screened(by, answer.revision(), List.of(withheld), "Derfor", opens));
    }

    private static void approve(Actor by, Screening screening) {
        instance.bean(ScreenAnswer.class)
                .approve(by, screening.header().id(), screening.header().version());
        published();
    }

    private static Withholding neighbour() {
        int first = TEXT.indexOf("Tulla Tull");
        int second = TEXT.lastIndexOf("Tulla Tull");
        return Withholding.point(
                0, List.of(new Passage(first, first + 10), new Passage(second, second + 10)), "third-person");
    }

    private HttpResponse<String> read(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(instance.baseUrl()
                                    .resolve("/horing/" + hearing.header().slug() + "/svar" + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void whatIsWithheldStandsMarkedWhereItStood() {
        assertThat(ScreenedAnswer.segments(TEXT, List.of(neighbour())))
                .containsExactly(
                        new Segment("Vi er enige. Naboen, ", null),
                        new Segment(null, "third-person"),
                        new Segment(", er ikke det. Spør ", null),
                        new Segment(null, "third-person"),
                        new Segment(".", null));
        var overlapping = List.of(
                Withholding.point(0, List.of(new Passage(0, 5)), "a"),
                Withholding.point(0, List.of(new Passage(3, 7), new Passage(4, 5)), "b"));
        assertThat(ScreenedAnswer.segments("0123456789", overlapping))
                .containsExactly(new Segment(null, "a"), new Segment(null, "b"), new Segment("789", null));
        assertThat(ScreenedAnswer.segments(TEXT, List.of(Withholding.point(0, List.of(), "a"))))
                .containsExactly(new Segment(null, "a"));
    }

    @Test
    void anAnswerIsReadAsItComesAndIsFoundByItsWordsAndItsStance() throws Exception {
        sent(words(TEXT, null));

        assertThat(read("/1").body()).contains("Vi er enige.", "Eksempelforeningen", "SHA-256");
        assertThat(read("?q=enig").body()).contains("Ett svar");
        assertThat(read("?q=uenighetsfelleskap").body()).contains("Ingen svar");
        assertThat(read("?syn=supports&om=whole&hvem=by:organisation").body()).contains("Ett svar");
        assertThat(read("?syn=against").body()).contains("Ingen svar");
        assertThat(read("?side=7").statusCode()).isEqualTo(200);
        assertThat(read("/2").statusCode()).isEqualTo(404);
    }

    @Test
    void toWithholdTakesTwoAndNothingIsReadMeanwhile() throws Exception {
        var id = sent(words(TEXT, null));
        var proposed = screen(ONE, id, null, neighbour());

        assertThat(read("/1").body()).contains("ses gjennom").doesNotContain("Vi er enige");
        assertThat(read("").body()).contains("Ingen svar");
        assertThatThrownBy(() -> approve(ONE, proposed)).isInstanceOf(ScreenedByTheSame.class);

        approve(OTHER, proposed);
        assertThat(read("/1").body())
                .contains("Vi er enige", "[Unntatt: Personopplysningsloven § 1")
                .doesNotContain("Tulla");
        assertThat(read("?q=Tulla").body()).contains("Ingen svar");
        assertThat(instance.bean(HearingAnswers.class)
                        .get(id)
                        .content()
                        .points()
                        .getFirst()
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void toOpenWhatWasWithheldTakesTwoToo() throws Exception {
        var id = sent(words(TEXT, null));
        approve(OTHER, screen(ONE, id, null, Withholding.whole("hate")));
        assertThat(read("/1").body()).contains("Straffeloven § 185").doesNotContain("Vi er enige");

        var opened = screen(OTHER, id, null);
        assertThat(opened.header().state()).isEqualTo(Screening.PROPOSED);
        assertThatThrownBy(() -> approve(OTHER, opened)).isInstanceOf(ScreenedByTheSame.class);
        approve(ONE, opened);
        assertThat(read("/1").body()).contains("Vi er enige");
    }

    @Test
    void whoFindsNothingToWithholdNeedsNobodyElse() throws Exception {
        var id = sent(words(TEXT, null));
        assertThat(screen(ONE, id, null).header().state()).isEqualTo(Screening.DECIDED);
        published();
        assertThat(read("/1").body()).contains("Vi er enige");
    }

    @Test
    void aRedactedFileIsReadInPlaceOfTheOriginalWhenTwoAgreeAndTheArchivesGetBoth() throws Exception {
        var original = file("naboen-tulla.txt", "Tulla Tull er syk. KANARI");
        var redacted = file("sladdet.txt", "(sladdet) er syk.");
        var plain = words("Se vedlegget.", null);
        var said = plain.content();
        var id = sent(new Words(
                plain.organisations(),
                new AnswerContent(said.organisations(), false, said.points(), List.of(original), "nb"),
                plain.contact()));
        assertThat(fetched(original)).contains("KANARI");

        var proposed = screen(ONE, id, null, Withholding.file(original.sha256(), "third-person", redacted));
        assertThat(fetched(original)).isEmpty();
        assertThat(fetched(redacted)).isEmpty();
        assertThatThrownBy(() -> approve(ONE, proposed)).isInstanceOf(ScreenedByTheSame.class);
        approve(OTHER, proposed);
        published();

        assertThat(fetched(original)).isEmpty();
        assertThat(fetched(redacted)).contains("(sladdet)");
        assertThat(read("/1").body())
                .contains("sladdet.txt", "Sladdet utgave. Unntatt: Personopplysningsloven")
                .doesNotContain("naboen-tulla", original.sha256());
        for (var every : List.of("/1.json", ".jsonl", ".csv", ".zip", ".atom")) {
            assertThat(read(every).body()).as(every).doesNotContain("naboen-tulla", original.sha256(), "KANARI");
        }
        var holder = instance.bean(AnswerHolder.class);
        assertThat(holder.admits(ONE, original.sha256())).isTrue();
        assertThat(holder.admits(ONE, redacted.sha256())).isTrue();

        var archive = archived();
        assertThat(archive)
                .containsEntry("dokumenter/1/vedlegg-1-naboen-tulla.txt", "Tulla Tull er syk. KANARI")
                .containsEntry("dokumenter/1/skjermet-1-1-sladdet.txt", "(sladdet) er syk.");
        assertThat(archive.get("arkivstruktur.xml"))
                .containsSubsequence(
                        "vedlegg-1-naboen-tulla.txt", "deler av innholdet er skjermet", "skjermet-1-1-sladdet.txt");

        instance.bean(SendAnswer.class).withdraw(id, 1);
        assertThat(fetched(redacted)).isEmpty();
    }

    /** A file may come twice with one answer, and be called anything. */
    @Test
    void theArchivesGetEveryFileUnderANameOfItsOwn() throws Exception {
        var twice = file("x.txt", "Tulla. To ganger.");
        var like = file("skjermet-1-1-sladdet.txt", "Heter som en sladdet.");
        var redacted = file("sladdet.txt", "(sladdet). To ganger.");
        var other = file("sladdet.txt", "(sladdet) på en annen måte.");
        var plain = words("Se vedleggene.", null);
        var said = plain.content();
        var id = sent(new Words(
                plain.organisations(),
                new AnswerContent(said.organisations(), false, said.points(), List.of(twice, twice, like), "nb"),
                plain.contact()));
        approve(
                OTHER,
                screen(
                        ONE,
                        id,
                        null,
                        Withholding.file(twice.sha256(), "third-person", redacted),
                        Withholding.file(twice.sha256(), "third-person", redacted),
                        Withholding.file(twice.sha256(), "personal", other)));
        published();

        assertThat(archived())
                .containsKeys(
                        "dokumenter/1/vedlegg-1-x.txt",
                        "dokumenter/1/vedlegg-2-x.txt",
                        "dokumenter/1/vedlegg-3-skjermet-1-1-sladdet.txt",
                        "dokumenter/1/skjermet-1-1-sladdet.txt",
                        "dokumenter/1/skjermet-1-2-sladdet.txt",
                        "dokumenter/1/skjermet-2-1-sladdet.txt");
    }

    private static NamedFile file(String name, String text) {
        var taken = (Received.Taken) instance.bean(Uploads.class)
                .receive(SYSTEM, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, null);
        var file = taken.receipt().file();
        return new NamedFile(file.sha256(), name, file.type().mediaType(), file.size());
    }

    /** What anybody is given of a file; empty where it is not there. */
    private static String fetched(NamedFile file) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(instance.baseUrl().resolve(FileName.address(file)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        }
    }

    private Map<String, String> archived() throws IOException {
        var out = new ByteArrayOutputStream();
        instance.exporter("hearing-archive").export(hearing.header().slug(), Map.of("organisation", "974760673"), out);
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void whatIsTakenBackOrSentAnewIsGoneAtOnce() throws Exception {
        var id = sent(words(TEXT, null));
        send(id, 0, words("Noe annet.", null));
        assertThat(read("/1").body()).contains("ses gjennom").doesNotContain("Vi er enige", "Noe annet");
        published();
        assertThat(read("/1").body()).contains("Noe annet").doesNotContain("Vi er enige");

        instance.bean(SendAnswer.class).withdraw(id, 2);
        assertThat(read("/1").body()).contains("trukket").doesNotContain("Noe annet", "Eksempelforeningen");
        assertThat(read("").body()).contains("Ingen svar");
    }

    @Test
    void anAnswerThatCameTwiceIsReadOnce() throws Exception {
        var id = sent(words(TEXT, null));
        var again = sent(words(TEXT, null));
        assertThat(read("").body()).contains("2 svar");
        var doubles = instance.bean(Doubles.class);
        var version = instance.bean(HearingAnswers.class).get(again).header().version();
        doubles.join(ONE, again, version, id);
        assertThat(read("/2").body()).contains("leses som svar 1").doesNotContain("Vi er enige");
        assertThat(read("").body()).contains("Ett svar");

        doubles.part(ONE, again, version + 1);
        assertThat(read("/2").body()).contains("Vi er enige");
    }

    @Test
    void whatWasCountedAsAnAnswerThatIsTakenBackCountsByItselfAgain() throws Exception {
        var id = sent(words(TEXT, null));
        var again = sent(words(TEXT, null));
        var version = instance.bean(HearingAnswers.class).get(again).header().version();
        instance.bean(Doubles.class).join(ONE, again, version, id);

        instance.bean(SendAnswer.class).withdraw(id, 1);
        published();
        assertThat(read("/1").body()).contains("trukket");
        assertThat(read("/2").body()).contains("Vi er enige");
        assertThat(read("").body()).contains("Ett svar");
        assertThat(instance.bean(Doubles.class).into(again)).isEmpty();
    }

    @Test
    void whatHadToBeWithheldMayStandInWhatIsSentAnewAndIsLookedThroughFirst() throws Exception {
        var id = sent(words(TEXT, null));
        approve(OTHER, screen(ONE, id, null, neighbour()));
        send(id, 0, words(TEXT + " Det sier Tulla Tull.", null));
        published();
        assertThat(read("/1").body()).doesNotContain("Tulla", "Vi er enige");
    }

    @Test
    void anAnswerUnderEmbargoIsNotThereBeforeItsInstant() throws Exception {
        var id = sent(words(TEXT, null));
        var soon = instance.bean(DeadlineGate.class).clock().plus(1, ChronoUnit.HOURS);
        screen(ONE, id, soon);
        published();
        assertThat(read("/1").statusCode()).isEqualTo(404);
        screen(ONE, id, null);
        published();
        assertThat(read("/1").statusCode()).isEqualTo(200);
    }

    @Test
    void theNameOfAPrivatePersonIsToldForAYearAndThenByNobody() throws Exception {
        var id = sent(words("Jeg er enig.", "Prøve Prøvesen"));
        assertThat(read("/1").body()).contains("Prøve Prøvesen");
        assertThat(read("?q=pr%C3%B8vesen").body()).contains("Ett svar");

        var sql = instance.bean(JdbcClient.class);
        sql.sql("update hearing.published set named_until = clock_timestamp() where answer = :id")
                .param("id", id)
                .update();
        var after = read("/1");
        assertThat(after.body()).contains("Jeg er enig", "Privatperson").doesNotContain("Prøvesen");
        assertThat(after.headers().firstValue("X-Robots-Tag")).hasValue("noindex, noarchive");
        assertThat(read("?q=pr%C3%B8vesen").body()).contains("Ingen svar");

        instance.bean(PublishAnswers.class).forgetNames();
        assertThat(sql.sql("select person from hearing.published where answer = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEmpty();
        screen(ONE, id, null);
        published();
        assertThat(read("/1").body()).doesNotContain("Prøvesen");
    }

    private int found(String words) {
        return instance.bean(JdbcClient.class)
                .sql("""
                        select count(*) from edition.hearing_answer
                        where hearing = :id and words @@ websearch_to_tsquery('norwegian', :words)
                        """)
                .param("id", hearing.header().id())
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    @Test
    void anAnswerOfMoreWordsThanASearchHoldsIsPublishedAndFoundByThem() {
        var many = IntStream.range(0, 60_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        sent(words("Begynnelsen " + many + " Midtveis " + many + " Slutten", null));
        assertThat(List.of("Begynnelsen", "42 midtveis 59999 slutten"))
                .allSatisfy(words -> assertThat(found(words)).isEqualTo(1));

        var tooMany =
                IntStream.range(100_000, 300_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        sent(words("Altfor mye: " + tooMany, null));
        assertThat(found("altfor mye 100000")).isEqualTo(1);
        assertThat(instance.bean(PublicAnswerRows.class).failed(hearing)).isEmpty();
    }

    private static void numbered(UUID answer, int number) {
        instance.bean(JdbcClient.class)
                .sql("update hearing.published set number = :number where answer = :id")
                .param("id", answer)
                .param("number", number)
                .update();
    }

    @Test
    void anAnswerThatCannotBePublishedGoesToTheEndAndThoseWhoHoldTheHearingAreTold() {
        var sql = instance.bean(JdbcClient.class);
        var inTheWay = sent(words("Den som står i veien.", null));
        numbered(inTheWay, 2);
        var failing = sent(words("Den andre.", null));
        var other = sent(words("Den tredje.", null));

        var rows = instance.bean(PublicAnswerRows.class);
        assertThat(rows.failed(hearing)).containsOnlyKeys(failing);
        assertThat(found("tredje")).isEqualTo(1);
        assertThat(rows.due(9)).as("it is not tried all the time").isEmpty();
        var page = "/arbeid/horing/" + hearing.header().id();
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        assertThat(secretary.get(page).body())
                .contains("Svar som ikke kunne publiseres", "står i driftsloggen ved " + failing);

        numbered(inTheWay, 1);
        sql.sql("update hearing.to_publish set tried_at = tried_at - interval '11 minutes' where answer = :id")
                .param("id", failing)
                .update();
        sql.sql("insert into hearing.to_publish (answer) values (:id)")
                .param("id", other)
                .update();
        assertThat(rows.due(9)).as("after those that have not been tried").containsExactly(other, failing);
        published();
        assertThat(found("andre")).isEqualTo(1);
        assertThat(secretary.get(page).body()).doesNotContain("Svar som ikke kunne publiseres");
    }
}
