package no.retning.hearing;

import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.hearing.SendAnswer.Outcome;
import no.retning.hearing.SendAnswer.Words;
import no.retning.instance.Verifier;
import no.retning.record.Personal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever answers in a flood is received for good at once, though what they said is entered among the answers later. */
class IntakeTest {
    private static final int MANY = Flood.MANY_AT_ONCE + 4;

    private static TestInstance instance;
    private static HeardProposal proposal;

    @BeforeAll
    static void aPublishedProposal() {
        instance = TestInstance.start(Map.of());
        proposal = new HeardProposal(instance);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Words words(String text) {
        return new Words(
                nb("Eksempelforeningen"),
                new AnswerContent(
                        List.of(new OnBehalfOf("Eksempelforeningen", null)),
                        false,
                        List.of(new AnswerPoint(null, HearingStance.SUPPORTS, text)),
                        List.of(),
                        "nb"),
                new AnswerContact(Personal.NONE, Personal.NONE, new Personal("kanari@example.org")));
    }

    /** Many drafts that are sent together, each with words of its own; their receipts, in the order of the drafts. */
    private static List<AnswerReceipt> flood(Hearing hearing, List<UUID> drafts) {
        var all = new ArrayList<Sending>();
        for (int i = 0; i < drafts.size(); i++) {
            all.add(sending(drafts.get(i), words("Merknad %d.".formatted(i))));
        }
        return instance.bean(ReceiveAnswers.class).receive(all).stream()
                .map(IntakeTest::receipt)
                .toList();
    }

    private static Sending sending(UUID draft, Words words) {
        var came = instance.bean(DeadlineGate.class).clock();
        return Sending.of(Actor.PUBLIC, draft, 1, words, false, came, receipt -> Optional.empty());
    }

    private static AnswerReceipt receipt(Outcome outcome) {
        return ((Outcome.Received) outcome).receipt();
    }

    private static List<UUID> begun(Hearing hearing) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> {
                    var drafts = instance.bean(AnswerDrafts.class);
                    var draft = drafts.find(drafts.begin(hearing.header().id())).orElseThrow();
                    drafts.save(draft.id(), 0, Map.of("whole.text", "Kladden."), null);
                    return draft.id();
                })
                .toList();
    }

    private static Outcome send(UUID draft, Words words) {
        return instance.bean(SendAnswer.class).send(draft, 1, words, false, receipt -> Optional.empty());
    }

    private static List<HearingAnswer> entered(Hearing hearing) {
        return instance.bean(HearingAnswers.class).to(hearing.header().id());
    }

    private static List<String> problems() {
        return instance.context().getBeansOfType(Verifier.class).values().stream()
                .flatMap(verifier -> verifier.verify().problems().stream())
                .toList();
    }

    @Test
    void isThereForWhoeverSentItBeforeItIsEnteredAndTheSameAfter() {
        var hearing = proposal.opened();
        var drafts = begun(hearing);
        var receipts = flood(hearing, drafts);
        assertThat(entered(hearing)).as("entered while they came").isEmpty();
        assertThat(instance.bean(EnterAnswers.class).waiting(hearing.header().id()))
                .isEqualTo(MANY);
        assertThat(receipts.stream().map(AnswerReceipt::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());

        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(CanonicalJson.of(receipt.body()))
                        .as("what is hashed is canonical")
                        .isEqualTo(receipt.body().getBytes(StandardCharsets.UTF_8)));
        var answers = instance.bean(HearingAnswers.class);
        var before = answers.find(drafts.get(3)).orElseThrow();
        assertThat(before.content().points().getFirst().text()).isEqualTo("Merknad 3.");
        assertThat(before.contact().email().value()).isEqualTo("kanari@example.org");
        assertThat(instance.bean(AnswerReceipts.class).of(drafts.get(3))).containsExactly(receipts.get(3));
        assertThat(instance.bean(AnswerDrafts.class).deleteOld()).isZero();

        instance.bean(EnterAnswers.class).all();

        assertThat(entered(hearing).stream().map(one -> one.header().id())).containsExactlyElementsOf(drafts);
        var after = answers.get(drafts.get(3));
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.contact()).isEqualTo(before.contact());
        assertThat(after.receivedAt()).isEqualTo(before.receivedAt());
        assertThat(instance.bean(AnswerReceipts.class).of(drafts.get(3))).containsExactly(receipts.get(3));
        assertThat(problems()).isEmpty();

        assertThat(receipt(send(begun(hearing).getFirst(), words("Etter flommen.")))
                        .number())
                .isEqualTo(MANY + 1);
    }

    @Test
    void sentAgainWithTheSameWordsItIsTheSameAndWithOthersItIsTheSecondSending() {
        var hearing = proposal.opened();
        var drafts = begun(hearing);
        var receipts = flood(hearing, drafts);

        assertThat(flood(hearing, drafts)).as("all of them once more").isEqualTo(receipts);
        assertThat(send(drafts.get(5), words("Merknad 5."))).isEqualTo(new Outcome.Received(receipts.get(5), false));
        assertThat(entered(hearing)).isEmpty();

        var second = receipt(send(drafts.get(5), words("En annen merknad.")));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.number()).isEqualTo(receipts.get(5).number());
        assertThat(instance.bean(AnswerReceipts.class).of(drafts.get(5))).containsExactly(second, receipts.get(5));
        instance.bean(EnterAnswers.class).all();
        assertThat(entered(hearing)).hasSize(MANY);
        assertThat(instance.bean(HearingAnswers.class).get(drafts.get(5)).revision())
                .isEqualTo(2);
    }

    @Test
    void whoeverAsksForWhatIsNotThereHoldsUpNobody() {
        var answers = instance.bean(HearingAnswers.class);
        for (int asked = 0; asked < 30; asked++) {
            assertThat(answers.find(UUID.randomUUID()))
                    .as("more often than there are connections")
                    .isEmpty();
        }
    }

    @Test
    void isTakenBackBeforeItIsEntered() {
        var hearing = proposal.opened();
        var drafts = begun(hearing);
        flood(hearing, drafts);
        var withdrawn = instance.bean(SendAnswer.class).withdraw(drafts.getFirst(), 1);
        assertThat(((Outcome.Received) withdrawn).fresh()).isTrue();
        assertThat(instance.bean(HearingAnswers.class)
                        .get(drafts.getFirst())
                        .header()
                        .state())
                .isEqualTo(HearingAnswer.WITHDRAWN);
    }

    @Test
    void whatAProcessDidNotEnterTheNextOneDoes() {
        var hearing = proposal.opened();
        flood(hearing, begun(hearing));
        try (var next = TestInstance.start(instance.database(), Map.of())) {
            next.bean(EnterAnswers.class).asTheyCame();
            assertThat(next.bean(HearingAnswers.class).to(hearing.header().id()))
                    .hasSize(MANY);
        }
    }

    @Test
    void whoeverCarriesTheHearingAwayGetsThemAll() throws Exception {
        var hearing = proposal.opened();
        flood(hearing, begun(hearing));
        var out = new ByteArrayOutputStream();
        instance.exporter("hearing").export(hearing.header().slug(), Map.of(), out);
        var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
        var answers = "";
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().contains("answers")) {
                answers = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        assertThat(answers.lines()).hasSize(MANY);
    }

    @Test
    void noneCanBeTakenAwayUnseenBeforeItIsEntered() throws Exception {
        var hearing = proposal.opened();
        var drafts = begun(hearing);
        flood(hearing, drafts);
        assertThat(problems()).isEmpty();
        var sql = instance.bean(JdbcClient.class);
        assertThatThrownBy(
                        () -> sql.sql("update hearing.intake set body = '{}'").update())
                .as("the application changes none")
                .hasStackTraceContaining("permission denied");

        owner("update hearing.intake set body = replace(body, 'Merknad 0.', 'Merknad x.') where answer = '%s'"
                .formatted(drafts.getFirst()));
        owner("create table public.away as select * from hearing.intake where answer = '%s'".formatted(drafts.get(1)));
        owner("delete from hearing.intake where answer = '%s'".formatted(drafts.get(1)));
        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem).contains(drafts.getFirst().toString(), "other words"))
                .anySatisfy(
                        problem -> assertThat(problem).contains(drafts.get(1).toString(), "is not there"))
                .hasSize(2);
        owner("update hearing.intake set body = replace(body, 'Merknad x.', 'Merknad 0.') where answer = '%s'"
                .formatted(drafts.getFirst()));
        owner("insert into hearing.intake select * from public.away");
        assertThat(problems()).isEmpty();
    }

    private static void owner(String statement) throws SQLException {
        try (var connection = instance.database().connect();
                var once = connection.createStatement()) {
            once.execute(statement);
        }
    }
}
