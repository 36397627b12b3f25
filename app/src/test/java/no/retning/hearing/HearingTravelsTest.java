package no.retning.hearing;

import static no.retning.Fixtures.document;
import static no.retning.Fixtures.hearing;
import static no.retning.Fixtures.hearingRemark;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.NamedFile;
import no.retning.file.Received;
import no.retning.file.Uploads;
import no.retning.hearing.SendAnswer.Words;
import no.retning.instance.Problem;
import no.retning.record.Personal;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hearing with everything that was answered goes from one instance to another and is the same there. */
class HearingTravelsTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor ONE = Actor.person(UUID.randomUUID(), "Én", Set.of("secretariat"));
    private static final String SLUG = "pa-reise";

    private static TestInstance from;
    private static TestInstance to;
    private static GuidingDocument proposal;
    private static byte[] luggage;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aHearingWithAllKindsOfAnswers() throws IOException {
        from = TestInstance.start(Map.of());
        to = TestInstance.start(Map.of());
        proposal = document("forslaget", "Forslaget");
        published(from);
        var open = from.bean(OpenHearing.class);
        var draft = from.bean(Commands.class).create(SYSTEM, from.bean(Hearings.class), hearing(SLUG, proposal));
        var approved = open.approve(SYSTEM, draft.header().id(), draft.header().version());
        var hearing =
                open.open(SYSTEM, approved.header().id(), approved.header().version());

        var first = sent(hearing, words("Vi er enige.", null, List.of(letter())));
        send(first, words("Vi er svært enige.", null, List.of(letter())));
        var second = sent(hearing, words("Vi er svært enige.", null, List.of()));
        var version = from.bean(HearingAnswers.class).get(second).header().version();
        from.bean(Doubles.class).join(ONE, second, version, first);
        from.bean(SendAnswer.class).withdraw(sent(hearing, words("Trekkes.", null, List.of())), 1);
        var person = from.bean(HearingAnswers.class)
                .get(sent(hearing, words("Naboen er syk.", "Prøve Prøvesen", List.of())));
        from.bean(Commands.class)
                .create(
                        ONE,
                        from.bean(Screenings.class),
                        Screening.blank(person)
                                .screened(
                                        ONE,
                                        1,
                                        List.of(Withholding.point(0, List.of(), "third-person")),
                                        "Derfor",
                                        null));
        from.bean(Commands.class)
                .create(
                        SYSTEM,
                        from.bean(HearingRemarks.class),
                        hearingRemark(hearing, "dyrt").including(new SaidPoint(first, null, "")));
        luggage = exported(from);
    }

    @AfterAll
    static void close() {
        from.close();
        to.close();
    }

    private static void published(TestInstance instance) {
        var made = instance.bean(Commands.class).create(SYSTEM, instance.bean(GuidingDocuments.class), proposal);
        instance.bean(Publish.class)
                .publish(SYSTEM, made.header().ref(), made.header().version(), Publish.Occasion.ORDINARY);
    }

    private static NamedFile letter() {
        var taken = (Received.Taken) from.bean(Uploads.class)
                .receive(
                        SYSTEM, new ByteArrayInputStream("Brevet.".getBytes(StandardCharsets.UTF_8)), "brev.txt", null);
        var file = taken.receipt().file();
        return new NamedFile(file.sha256(), "brev.txt", file.type().mediaType(), file.size());
    }

    private static Words words(String text, @Nullable String person, List<NamedFile> files) {
        return new Words(
                nb(person == null ? "Eksempelforeningen" : "Privatperson"),
                new AnswerContent(
                        person == null ? List.of(new OnBehalfOf("Eksempelforeningen", null)) : List.of(),
                        false,
                        List.of(new AnswerPoint(null, HearingStance.SUPPORTS, text)),
                        files,
                        "nb"),
                new AnswerContact(
                        person == null ? Personal.NONE : new Personal(person),
                        Personal.NONE,
                        new Personal("post@example.org")));
    }

    private static UUID sent(Hearing hearing, Words words) {
        var drafts = from.bean(AnswerDrafts.class);
        var draft = drafts.find(drafts.begin(hearing.header().id())).orElseThrow();
        send(draft.id(), words);
        return draft.id();
    }

    private static void send(UUID draft, Words words) {
        assertThat(from.bean(SendAnswer.class).send(draft, 0, words, false, receipt -> Optional.empty()))
                .isInstanceOf(SendAnswer.Outcome.Received.class);
    }

    private static byte[] exported(TestInstance instance) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.exporter("hearing").export(SLUG, Map.of(), out);
        return out.toByteArray();
    }

    private String imported(byte[] bytes, boolean dryRun) throws IOException {
        var file = Files.write(folder.resolve("horing.zip"), bytes);
        var out = new ByteArrayOutputStream();
        to.importer("hearing")
                .importFrom(List.of(file), Map.of(), dryRun, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int answers() {
        return to.bean(JdbcClient.class)
                .sql("select count(*) from hearing.answer")
                .query(Integer.class)
                .single();
    }

    /** One test, for each step is of the state that the one before leaves. */
    @Test
    void itIsTheSameThereAndNothingLandsTwiceOrInParts() throws IOException {
        assertThatThrownBy(() -> imported(luggage, false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("import its package first");
        published(to);

        assertThatThrownBy(() -> imported(altered(), false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("answers.jsonl, line 1")
                .hasMessageContaining("is not what was hashed");
        assertThat(answers()).isZero();
        imported(luggage, true);
        assertThat(answers()).isZero();

        assertThat(imported(luggage, false)).contains("4 answers, 7 records new");
        assertThat(exported(to)).isEqualTo(luggage);
        assertThat(imported(luggage, false)).contains("4 answers, 0 records new");

        var present = to.bean(HearingAnswers.class);
        var first = present.to(from.bean(Hearings.class)
                        .find(SLUG)
                        .orElseThrow()
                        .header()
                        .id())
                .getFirst();
        to.bean(Commands.class)
                .change(
                        SYSTEM,
                        HearingAnswers.WITHDRAW,
                        present,
                        first.header().id(),
                        first.header().version(),
                        one -> one.with(one.header().in(HearingAnswer.WITHDRAWN)));
        assertThatThrownBy(() -> imported(luggage, false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is otherwise in this instance");
    }

    @Test
    void whatIsNoHearingIsSaidSo() {
        assertThatThrownBy(
                        () -> from.exporter("hearing").export("finnes-ikke", Map.of(), OutputStream.nullOutputStream()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("there are: " + SLUG);
        assertThatThrownBy(() -> imported("ikke zip".getBytes(StandardCharsets.UTF_8), false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is no zip file");
    }

    /** With a word of a receipt changed. */
    private static byte[] altered() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(luggage));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(text.replace("Vi er enige.", "Vi er uenige.").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
