package no.retning.hearing;

import static no.retning.Fixtures.hearing;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.hearing.internal.WarnUnsent;
import no.retning.record.Personal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long what is kept of a hearing is kept. Time passes by moving what has happened back, so that the rules are read by the same
 * clock as always, that of the database.
 */
class RetentionTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String PERSON = "Prøve Prøvesen";

    private static TestInstance instance;
    private static HeardProposal proposal;
    private static int letters;

    private Hearing hearing;

    @BeforeAll
    static void aPublishedProposal() {
        instance = TestInstance.start(Map.of());
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

    private static void sql(String statement, UUID id) {
        instance.bean(JdbcClient.class).sql(statement).param("id", id).update();
    }

    private static int count(String what, UUID id) {
        return instance.bean(JdbcClient.class)
                .sql("select count(*) from " + what)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private UUID begun() {
        var drafts = instance.bean(AnswerDrafts.class);
        return drafts.find(drafts.begin(hearing.header().id())).orElseThrow().id();
    }

    private UUID sent() {
        var id = begun();
        assertThat(instance.bean(AnswerDrafts.class).save(id, 0, Map.of("person", PERSON), null))
                .isTrue();
        var words = new SendAnswer.Words(
                nb("Privatperson"),
                new AnswerContent(
                        List.of(),
                        false,
                        List.of(new AnswerPoint(null, HearingStance.SUPPORTS, "Jeg er enig.")),
                        List.of(),
                        "nb"),
                new AnswerContact(new Personal(PERSON), Personal.NONE, new Personal("prove@example.org")));
        assertThat(instance.bean(SendAnswer.class).send(id, 1, words, false, receipt -> Optional.empty()))
                .isInstanceOf(SendAnswer.Outcome.Received.class);
        return id;
    }

    /** So long after the hearing was brought into a state. */
    private void stands(String state, String since) {
        sql(
                "update record.record set state = '%s', changed_at = clock_timestamp() - interval '%s' where id = :id"
                        .formatted(state, since),
                hearing.header().id());
    }

    /** So long after its deadline. */
    private void isPast(String since) {
        sql(
                "update hearing.hearing set deadline = clock_timestamp() - interval '%s' where id = :id"
                        .formatted(since),
                hearing.header().id());
    }

    @ParameterizedTest(name = "a draft saved {0} times, begun {1} ago, the deadline {2} ago: {3}")
    @CsvSource({
        "0, 23 hours 59 minutes, -30 days, kept",
        "0, 24 hours 1 minute, -30 days, gone",
        "1, 60 days, -30 days, kept",
        "1, 60 days, 1 minute, kept",
        "1, 200 days, 89 days 23 hours, kept",
        "1, 200 days, 90 days 1 minute, gone",
        "7, 400 days, 200 days, gone",
    })
    void whatWasNeverSentIsKeptForNinetyDaysAfterTheDeadline(int saves, String begun, String past, String then) {
        var id = begun();
        sql(
                "update hearing.draft set saves = %d, begun_at = clock_timestamp() - interval '%s' where id = :id"
                        .formatted(saves, begun),
                id);
        isPast(past);
        instance.bean(KeepAnswers.class).asLongAsItIsPromised();
        assertThat(count("hearing.draft where id = :id", id)).isEqualTo(then.equals("kept") ? 1 : 0);
    }

    @ParameterizedTest(name = "the deadline {0} ago, warned {1} ago, address {2}: {3}")
    @CsvSource({
        "75 days 23 hours, never, prove@example.org, kept",
        "76 days 1 minute, never, prove@example.org, warned",
        "76 days 1 minute, never, '', kept",
        "200 days, never, prove@example.org, warned",
        "90 days 1 minute, 13 days 23 hours, prove@example.org, kept",
        "90 days 1 minute, 14 days 1 minute, prove@example.org, gone",
    })
    void whoeverLeftAnAddressIsWarnedFourteenDaysBefore(String past, String warned, String address, String then) {
        var id = begun();
        assertThat(instance.bean(AnswerDrafts.class).save(id, 0, Map.of("email", address, "person", PERSON), null))
                .isTrue();
        if (!warned.equals("never")) {
            sql(
                    "update hearing.draft set warned_at = clock_timestamp() - interval '%s' where id = :id"
                            .formatted(warned),
                    id);
        }
        isPast(past);
        instance.bean(WarnUnsent.class).beforeItIsDeleted();
        instance.bean(WarnUnsent.class).beforeItIsDeleted();
        instance.bean(KeepAnswers.class).asLongAsItIsPromised();
        assertThat(count("hearing.draft where id = :id", id)).isEqualTo(then.equals("gone") ? 0 : 1);
        var letters = instance.bean(JdbcClient.class)
                .sql("select body from mail.message where about = :id and recipient = :address")
                .param("id", hearing.header().id())
                .param("address", address)
                .query(String.class)
                .list();
        assertThat(letters).as("written once").hasSize(then.equals("warned") ? 1 : 0);
        assertThat(letters).allMatch(body -> body.contains("blir slettet") && body.contains("/horingssvar"));
    }

    @ParameterizedTest(name = "the hearing is {0} since {1}: who wrote it is {2}")
    @CsvSource({
        "open, 400 days, kept",
        "closed, 3 years, kept",
        "summarised, 3 years, kept",
        "concluded, 1 day, kept",
        "concluded, 364 days, kept",
        "concluded, 1 year 1 hour, gone",
        "concluded, 9 years, gone",
    })
    void whoWroteItIsForgottenAYearAfterItWasConcludedAndWhatWasSaidStays(String state, String since, String then) {
        var id = sent();
        var receipts = instance.bean(AnswerReceipts.class).of(id);
        isPast("10 years");
        stands(state, since);
        instance.bean(KeepAnswers.class).asLongAsItIsPromised();

        boolean kept = then.equals("kept");
        var answer = instance.bean(HearingAnswers.class).get(id);
        assertThat(answer.contact().person().value()).isEqualTo(kept ? PERSON : "");
        assertThat(answer.contact().email().value()).isEqualTo(kept ? "prove@example.org" : "");
        assertThat(count("hearing.draft where id = :id and content::text like '%Prøvesen%'", id))
                .as("what was typed goes with it")
                .isEqualTo(kept ? 1 : 0);
        assertThat(answer.content().points().getFirst().text()).isEqualTo("Jeg er enig.");
        assertThat(instance.bean(AnswerReceipts.class).of(id).getFirst().sha256())
                .isEqualTo(receipts.getFirst().sha256());
    }

    @ParameterizedTest(name = "a letter, the hearing {0} since {1}: {2}")
    @CsvSource({"closed, 3 years, kept", "concluded, 364 days, kept", "concluded, 1 year 1 hour, gone"})
    void whatALetterSaysIsForgottenWithWhoSentIt(String state, String since, String then) {
        var letter = Fixtures.hearingLetter(hearing, Integer.toString(letters++ % 10));
        instance.bean(Commands.class).create(SYSTEM, instance.bean(HearingLetters.class), letter);
        stands(state, since);
        instance.bean(KeepAnswers.class).asLongAsItIsPromised();
        var after = instance.bean(HearingLetters.class).get(letter.header().id());
        assertThat(after.text().value()).isEqualTo(then.equals("kept") ? "Vi er enige." : "");
    }

    @ParameterizedTest(name = "the name of a private person, published {0} ago, is {1}")
    @CsvSource({
        "1 minute, told",
        "11 months, told",
        "12 months - 1 hour, told",
        "12 months 1 minute, untold",
        "2 years, untold",
    })
    void aPrivatePersonIsNamedAndFoundForTwelveMonths(String since, String then) throws Exception {
        var id = sent();
        instance.bean(PublishAnswers.class).asTheyCome();
        sql("""
                update hearing.published set since = clock_timestamp() - interval '%1$s',
                    named_until = named_until - interval '%1$s' where answer = :id
                """.formatted(since.replace(" - 1 hour", " -1 hour")), id);
        boolean told = then.equals("told");
        assertNamed(told);

        instance.bean(PublishAnswers.class).forgetNames();
        assertThat(count("hearing.published where answer = :id and person <> ''", id))
                .isEqualTo(told ? 1 : 0);
        // Whatever makes it anew does not tell it again.
        sql("insert into hearing.to_publish (answer) values (:id) on conflict do nothing", id);
        instance.bean(PublishAnswers.class).asTheyCome();
        assertNamed(told);
    }

    private void assertNamed(boolean told) throws Exception {
        var path = "/horing/" + hearing.header().slug() + "/svar";
        var page = read(path + "/1");
        assertThat(page.body().contains(PERSON)).isEqualTo(told);
        assertThat(page.headers().firstValue("X-Robots-Tag").isPresent()).isEqualTo(!told);
        assertThat(read(path).body().contains(PERSON)).isEqualTo(told);
        assertThat(read(path + "?q=pr%C3%B8vesen").body().contains("Ett svar")).isEqualTo(told);
        assertThat(read(path + ".jsonl").body()).contains("Jeg er enig.").doesNotContain(PERSON);
    }

    private static HttpResponse<String> read(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(instance.baseUrl().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest(name = "an answer {0}, after {1}: its receipt is kept")
    @CsvSource({"received, 30 years", "withdrawn, 30 years"})
    void whatWasAnsweredIsKeptForGood(String state, String since) {
        var id = sent();
        stands("concluded", since);
        sql("update record.record set state = '%s' where id = :id".formatted(state), id);
        isPast(since);
        instance.bean(KeepAnswers.class).asLongAsItIsPromised();
        assertThat(instance.bean(AnswerReceipts.class).of(id).getFirst().body()).contains("Jeg er enig.");
    }
}
