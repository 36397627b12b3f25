package no.retning.hearing;

import static no.retning.Fixtures.hearing;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.hearing.SendAnswer.Outcome;
import no.retning.hearing.SendAnswer.Words;
import no.retning.journal.Verification;
import no.retning.page.Dates;
import no.retning.record.NoSuchRecord;
import no.retning.record.Personal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is sent many times is one answer, and what is sent by many at the edge of the deadline is in time or is not. */
class SendingTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final int THREADS = 64;

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
                new AnswerContact(Personal.NONE, Personal.NONE, new Personal("post@example.org")));
    }

    private static UUID begun(Hearing hearing) {
        var drafts = instance.bean(AnswerDrafts.class);
        var code = drafts.begin(hearing.header().id());
        var draft = drafts.find(code).orElseThrow();
        assertThat(drafts.save(draft.id(), 0, Map.of("whole.text", "Kladden."), null))
                .isTrue();
        return draft.id();
    }

    private static Outcome send(UUID draft, Words words) {
        return instance.bean(SendAnswer.class).send(draft, 1, words, false, receipt -> Optional.empty());
    }

    /** Sends, and comes again for as long as that is what one is told. */
    private static Outcome again(UUID draft, Words words) throws InterruptedException {
        while (true) {
            try {
                return send(draft, words);
            } catch (Crowded crowded) {
                assertThat(crowded.again()).isEqualTo(Duration.ofSeconds(1));
                Thread.sleep(5);
            }
        }
    }

    private static void enter() {
        instance.bean(EnterAnswers.class).all();
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(all)) {
                results.add(done.get());
            }
            return results;
        }
    }

    private static int count(String table, String where, UUID id) {
        return instance.bean(JdbcClient.class)
                .sql("select count(*) from hearing.%s where %s = :id".formatted(table, where))
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    @Test
    void sentAgainInManySchedulesItIsOneAnswerWithOneReceipt() throws Exception {
        schedules(25, 1);
    }

    @Test
    @Tag("long")
    void sentAgainInAThousandSchedulesItIsOneAnswerWithOneReceipt() throws Exception {
        schedules(1_000, 2);
    }

    /** Double click, back button, two windows, a proxy that tries again, a reader who lost the answer. */
    private static void schedules(int rounds, long seed) throws Exception {
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            var draft = begun(proposal.opened());
            int times = 2 + random.nextInt(7);
            var sendings = new ArrayList<Callable<Outcome>>();
            for (int i = 0; i < times; i++) {
                long pause = random.nextInt(20);
                sendings.add(() -> {
                    Thread.sleep(pause);
                    return again(draft, words("Det samme."));
                });
            }
            var outcomes = atOnce(sendings);

            var receipts = outcomes.stream()
                    .map(one -> ((Outcome.Received) one).receipt())
                    .distinct()
                    .toList();
            assertThat(receipts).hasSize(1);
            assertThat(outcomes.stream().filter(one -> ((Outcome.Received) one).fresh()))
                    .hasSize(1);
            assertThat(count("answer", "id", draft)).isEqualTo(1);
            assertThat(count("receipt", "answer", draft)).isEqualTo(1);
        }
    }

    @Test
    void whoeverComesWhileOthersAreReceivedIsReceivedWithThem() throws Exception {
        var hearing = proposal.opened();
        var sendings = new ArrayList<Callable<Outcome>>();
        for (int i = 0; i < THREADS; i++) {
            var draft = begun(hearing);
            sendings.add(() -> send(draft, words("Mens de andre ventet.")));
        }
        var publish = instance.bean(PublishAnswers.class);
        while (!instance.bean(PublicAnswerRows.class).due(1).isEmpty()) {
            publish.asTheyCome();
        }
        var outcomes = whileNobodyIsReceived(() -> atOnce(sendings));
        enter();
        publish.asTheyCome();
        assertThat(count("published", "hearing", hearing.header().id()))
                .as("published though so many come just now")
                .isGreaterThanOrEqualTo(PublishAnswers.AT_LEAST);

        assertThat(outcomes).allMatch(one -> one instanceof Outcome.Received received && received.fresh());
        assertThat(outcomes.stream()
                        .map(one -> ((Outcome.Received) one).receipt().number())
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, THREADS).boxed().toList());
        assertThat(instance.bean(JdbcClient.class)
                        .sql("""
                                select count(distinct e.seq)
                                from journal.entry e, jsonb_each_text(e.body::jsonb #> '{after,receipts}') told
                                     join hearing.answer a on a.id = told.key::uuid
                                where e.kind = 'hearing-intake' and a.hearing = :id
                                """)
                        .param("id", hearing.header().id())
                        .query(Integer.class)
                        .single())
                .as("entries that were chained while they came")
                .isBetween(1, 3);
        assertThat(instance.bean(Verification.class).verify().problems()).isEmpty();
    }

    @Test
    void whoeverCannotBeReceivedDoesNotHoldUpThoseTheyCameWith() throws Exception {
        var hearing = proposal.opened();
        var sendings = new ArrayList<Callable<Outcome>>();
        for (int i = 0; i < 10; i++) {
            var draft = begun(hearing);
            sendings.add(() -> send(draft, words("Sammen med en som ikke finnes.")));
        }
        sendings.add(5, () -> {
            assertThatThrownBy(() -> send(UUID.randomUUID(), words("Finnes ikke.")))
                    .isInstanceOf(NoSuchRecord.class);
            return new Outcome.Changed();
        });
        var outcomes = whileNobodyIsReceived(() -> atOnce(sendings));

        assertThat(outcomes.remove(5)).isInstanceOf(Outcome.Changed.class);
        assertThat(outcomes).allMatch(Outcome.Received.class::isInstance);
        assertThat(instance.bean(HearingAnswers.class).to(hearing.header().id()))
                .hasSize(10);
    }

    /** Does something while somebody else writes in the journal for half a second. */
    private static <T> T whileNobodyIsReceived(Callable<T> work) throws Exception {
        var held = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var writing = other.submit(() -> instance.bean(Commands.class).together(() -> {
                held.countDown();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
                return held;
            }));
            held.await();
            var done = work.call();
            writing.get();
            return done;
        }
    }

    @Test
    void atTheEdgeEveryReceiptLiesBeforeTheDeadlineAndEveryRefusalKeepsTheDraft() throws Exception {
        edges(2);
    }

    @Test
    @Tag("long")
    void atTheEdgeInAHundredRounds() throws Exception {
        edges(100);
    }

    private static void edges(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            var hearing = proposal.opened();
            var drafts = new ArrayList<UUID>();
            for (int i = 0; i < THREADS; i++) {
                drafts.add(begun(hearing));
            }
            var edge = closesIn(hearing, 150);
            var sendings = new ArrayList<Callable<Outcome>>();
            for (int i = 0; i < THREADS; i++) {
                var draft = drafts.get(i);
                long pause = 100L + 100L * i / THREADS;
                sendings.add(() -> {
                    Thread.sleep(pause);
                    return send(draft, words("Kladden."));
                });
            }
            var outcomes = atOnce(sendings);

            int received = 0;
            for (int i = 0; i < THREADS; i++) {
                if (outcomes.get(i) instanceof Outcome.Received in) {
                    received++;
                    assertThat(in.receipt().receivedAt()).isBefore(edge);
                    assertThat(in.receipt().late()).isFalse();
                } else {
                    assertThat(outcomes.get(i)).isInstanceOf(Outcome.TooLate.class);
                    assertThat(count("draft", "id", drafts.get(i))).isEqualTo(1);
                    assertThat(count("answer", "id", drafts.get(i))).isZero();
                    assertThat(count("intake", "answer", drafts.get(i))).isZero();
                }
            }
            enter();
            var answers =
                    instance.bean(HearingAnswers.class).to(hearing.header().id());
            assertThat(answers).hasSize(received);
            assertThat(answers.stream().map(HearingAnswer::number).distinct()).hasSize(received);
        }
    }

    /** Moves the deadline to some milliseconds from now, by the database's clock. */
    private static Instant closesIn(Hearing hearing, int milliseconds) {
        var until = new Deadline(instance.bean(DeadlineGate.class).clock().plusMillis(milliseconds), Dates.ZONE);
        instance.bean(JdbcClient.class)
                .sql("""
                        update hearing.hearing
                        set deadline = :at::timestamptz, content = jsonb_set(content, '{deadline,at}', to_jsonb(:at::text))
                        where id = :id
                        """)
                .param("at", until.at().toString())
                .param("id", hearing.header().id())
                .update();
        return until.at();
    }
}
