package no.retning.poll;

import static no.retning.poll.Room.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import no.retning.poll.internal.Guesses;
import no.retning.record.Language;
import no.retning.record.Personal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Polls as the room meets them, over HTTP and without JavaScript. */
class PollTest {
    private static final Language NB = new Language("nb");
    private static final Map<String, String> YES = fields("q0", "0");
    private static final Map<String, String> NO = fields("q0", "1");

    private static TestInstance instance;
    private static Room room;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of("retning.demo", "true", "retning.poll.guesses-per-minute", "20"));
        room = new Room(instance);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Poll now(Poll poll) {
        return instance.bean(Polls.class).get(poll.header().id());
    }

    private static PollResult result(Poll revealed) {
        return instance.bean(PollResults.class).of(revealed.header().id()).orElseThrow();
    }

    private static String page(Poll poll) {
        return "/avstemning/" + poll.code();
    }

    @Test
    void everyTypeOfQuestionIsAnsweredAndTheAnswerIsShownAgainAndChanged() {
        var poll = room.open(Room.ONE_OF_EACH);
        var device = room.device(poll);
        var answer = fields("q0", "1", "q1.0", "true", "q1.2", "true", "q2", "Mer <fart>", "q3.0", "2", "q3.1", "1");
        answer.putAll(fields("q3.2", "3", "q4", "4", "q5.0", "2", "q5.1", "6"));

        assertThat(device.post(page(poll), answer).statusCode()).isEqualTo(303);

        var shown = device.get(page(poll) + "?takk").body();
        assertThat(shown)
                .contains("svaret er talt med", "Mer &lt;fart&gt;", "Du kan endre svaret til avstemningen lukkes")
                .contains("name=\"q0\" value=\"1\" checked", "name=\"q5.1\" value=\"6\" checked");
        answer.put("q0", "0");
        // No database keeps a zero in a text: with it nobody could close the poll.
        answer.put("q2", "Mer\0 <fart>");
        assertThat(device.post(page(poll), answer).statusCode()).isEqualTo(303);
        var tallies = result(room.reveal(room.close(now(poll)))).questions();
        assertThat(tallies.get(0)).isEqualTo(new Tally(1, List.of(1, 0), List.of(), List.of()));
        assertThat(tallies.get(1)).isEqualTo(new Tally(1, List.of(1, 0, 1), List.of(), List.of()));
        assertThat(tallies.get(2)).isEqualTo(new Tally(1, List.of(), List.of(), List.of(new Personal("Mer <fart>"))));
        assertThat(tallies.get(3)).isEqualTo(new Tally(1, List.of(2, 3, 1), List.of(0, 1, 0), List.of()));
        assertThat(tallies.get(4)).isEqualTo(new Tally(1, List.of(0, 0, 0, 1, 0), List.of(), List.of()));
        assertThat(tallies.get(5).first()).containsExactly(0, 1, 0, 0, 0, 0, 0);
        assertThat(tallies.get(5).second()).containsExactly(0, 0, 0, 0, 0, 1, 0);
        assertThat(room.device(now(poll)).get(page(poll)).body()).contains("Mer &lt;fart&gt;", "Dagens strategi");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        var poll = room.open(Room.ONE_OF_EACH);
        var device = room.device(poll);

        var ranking = device.post(page(poll), fields("q2", "Behold dette", "q3.0", "1", "q3.1", "1"));
        var tooLong = device.post(page(poll), fields("q2", "x".repeat(1_001)));
        var nothing = device.post(page(poll), fields());
        var strange = device.post(page(poll), fields("q0", "7"));

        assertThat(List.of(ranking, tooLong, nothing, strange)).allMatch(answer -> answer.statusCode() == 422);
        assertThat(ranking.body()).contains("sin egen plass fra 1 til 3", "Behold dette", "href=\"#q3\"");
        assertThat(tooLong.body()).contains("1\u00a0000", "x".repeat(1_001));
        assertThat(nothing.body()).contains("Svar på minst ett spørsmål");
        assertThat(strange.body()).contains("spørsmål 1 kunne ikke leses");
        assertThat(instance.bean(PollStates.class).of(now(poll)).answers()).isZero();
    }

    @Test
    void oneJoinsByTheCodeAndAWrongCodeIsSaidUntilThereAreTooMany() {
        var poll = room.open(Room.YES_OR_NO);
        var anyone = new Clerk(instance.baseUrl());
        var code = poll.code();

        assertThat(anyone.post("/avstemning", Map.of("kode", code.substring(0, 4) + " " + code.substring(4)))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(page(poll)));
        assertThat(anyone.post("/avstemning", Map.of("kode", "1234")).statusCode())
                .isEqualTo(422);
        var wrong = code.equals("00000000") ? "00000001" : "00000000";
        var statuses = IntStream.range(0, 25)
                .mapToObj(guess -> anyone.get("/avstemning/" + wrong).statusCode())
                .collect(Collectors.toSet());
        assertThat(statuses).containsExactlyInAnyOrder(404, 429);
        assertThat(anyone.get(page(poll)).statusCode()).isEqualTo(429);
        instance.bean(Guesses.class).theMinuteIsOver();
        assertThat(anyone.get(page(poll)).statusCode()).isEqualTo(200);
    }

    @Test
    void aDeviceWithoutItsTokenIsGivenOneBeforeItIsCounted() {
        var poll = room.open(Room.YES_OR_NO);
        var device = new Clerk(instance.baseUrl());

        assertThat(device.post(page(poll), YES).statusCode()).isEqualTo(422);
        assertThat(device.post(page(poll), YES).statusCode()).isEqualTo(303);
        assertThat(device.post(page(poll), YES).statusCode()).isEqualTo(303);

        assertThat(instance.bean(PollStates.class).of(now(poll)).answers()).isEqualTo(1);
    }

    @Test
    void inAnOpenPollEachAnswersForASeatThatOnlyOneDeviceCanTake() {
        var poll = room.open(Room.YES_OR_NO, "KS", "Helse Vest RHF");
        var one = room.device(poll);
        var other = room.device(poll);

        assertThat(one.post(page(poll), YES).body()).contains("Velg hvem du svarer for");
        assertThat(one.post(page(poll), fields("q0", "0", "seat", "0")).statusCode())
                .isEqualTo(303);
        assertThat(other.post(page(poll), fields("q0", "1", "seat", "0")).body())
                .contains("En annen enhet har alt svart");
        assertThat(other.post(page(poll), fields("q0", "1", "seat", "1")).statusCode())
                .isEqualTo(303);

        room.close(now(poll));
        assertThat(instance.bean(JdbcClient.class)
                        .sql("select seat || answers::text from poll.seat_answer where poll = :id order by seat")
                        .param("id", poll.header().id())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Helse Vest RHF");
    }

    @Test
    void aSeatThatTheWrongDeviceTookIsGivenFreeByTheSecretaryAndTheJournalSaysSo() {
        var poll = room.open(Room.YES_OR_NO, "KS", "Helse Vest RHF");
        var wrong = room.device(poll);
        var right = room.device(poll);
        wrong.post(page(poll), fields("q0", "0", "seat", "0"));
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var work = "/arbeid/avstemning/" + poll.header().id();
        assertThat(secretary.get(work).body()).contains("Gi fri: KS").doesNotContain("Gi fri: Helse Vest RHF");

        var form = secretary.form(work, work + "/frigi");
        assertThat(secretary.post(work + "/frigi", form).statusCode()).isEqualTo(303);
        assertThat(instance.bean(PollStates.class).of(now(poll)).answers()).isZero();
        form.put("version", Long.toString(now(poll).header().version()));
        assertThat(secretary.post(work + "/frigi", form).statusCode()).isEqualTo(409);
        assertThat(right.post(page(poll), fields("q0", "1", "seat", "0")).statusCode())
                .isEqualTo(303);
        assertThat(wrong.post(page(poll), fields("q0", "0", "seat", "0")).body())
                .contains("En annen enhet har alt svart");

        assertThat(instance.bean(JdbcClient.class)
                        .sql("select body from journal.entry where record = :id and action = 'release'")
                        .param("id", poll.header().id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("\"seat\":\"1\"");
        assertThat(result(room.reveal(room.close(now(poll)))).answers()).isEqualTo(1);
    }

    @Test
    void aTabThatStoodOpenWhenThePollClosedIsToldSoAndChangesNothing() {
        var poll = room.open(Room.YES_OR_NO, "KS", "Helse Vest RHF");
        room.device(poll).post(page(poll), fields("q0", "0", "seat", "0"));
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var work = "/arbeid/avstemning/" + poll.header().id();
        var free = secretary.form(work, work + "/frigi");
        var close = secretary.form(work, work + "/lukk");
        assertThat(secretary.post(work + "/lukk", close).statusCode()).isEqualTo(303);

        for (var late : List.of(secretary.post(work + "/frigi", free), secretary.post(work + "/lukk", close))) {
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("Noen har endret avstemningen siden du åpnet siden");
        }

        assertThat(result(room.reveal(now(poll))).answers()).isEqualTo(1);
    }

    @Test
    void nothingOfTheResultShowsBeforeItIsRevealed() {
        var open = room.open(Room.ONE_OF_EACH);
        var device = room.device(open);
        device.post(page(open), fields("q2", "Kanarifugl", "q0", "0"));
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var work = "/arbeid/avstemning/" + open.header().id();
        for (var poll : List.of(now(open), room.close(now(open)))) {
            assertThat(poll.result()).isNull();
            assertThat(instance.bean(PollResults.class).of(poll.header().id())).isEmpty();
            assertThat(instance.bean(PollResults.class).sentence(poll.header().id(), NB))
                    .isEmpty();
            var seen = List.of(
                    new Clerk(instance.baseUrl()).get(page(open)).body(),
                    new Clerk(instance.baseUrl()).get(page(open) + "/skjerm").body(),
                    new Stream(instance, page(open) + "/strom").next(),
                    secretary.get(work).body(),
                    secretary.get(work + "/sammenlign").body(),
                    secretary.get("/arbeid/avstemning").body());
            assertThat(seen).noneMatch(page -> page.contains("Kanarifugl") || page.contains("class=\"chart\""));
        }
        var inTheJournal = instance.bean(JdbcClient.class)
                .sql("""
                        select coalesce(string_agg(e.body || coalesce(p.value, ''), ' '), '')
                        from journal.entry e left join journal.personal p using (seq) where e.record = :id
                        """)
                .param("id", open.header().id())
                .query(String.class)
                .single();
        assertThat(inTheJournal).doesNotContain("Kanarifugl");

        room.reveal(now(open));

        assertThat(new Clerk(instance.baseUrl()).get(page(open) + "/skjerm").body())
                .contains("Kanarifugl", "class=\"chart\"");
    }

    @Test
    void aSecretPollIsNotRevealedWhileItIsOpenButAnOpenOneMayBe() {
        var secret = room.open(Room.YES_OR_NO);
        var open = room.open(Room.YES_OR_NO, "KS");

        assertThatThrownBy(() -> room.reveal(secret)).isInstanceOf(NotReady.class);
        room.device(open).post(page(open), fields("q0", "0", "seat", "0"));
        var shown = room.reveal(now(open));

        assertThat(new Clerk(instance.baseUrl()).get(page(open) + "/skjerm").body())
                .contains("100 %");
        assertThat(result(room.close(shown)).answers()).isEqualTo(1);
    }

    @Test
    void ofTheAnswersThatRaceWithTheClosingExactlyThoseThatWereThankedForAreCounted() throws Exception {
        var poll = room.open(Room.YES_OR_NO);
        var devices = 64;
        var ready = new CountDownLatch(devices);
        var closing = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Callable<Voting.Outcome>>();
            for (int at = 0; at < devices; at++) {
                var device = "device-" + at;
                answers.add(() -> {
                    ready.countDown();
                    closing.await();
                    return room.answer(poll, device, Answer.of(0));
                });
            }
            var outcomes = answers.stream().map(threads::submit).toList();
            ready.await();
            room.answer(poll, "the first", Answer.of(0));
            closing.countDown();
            var closed = room.close(now(poll));
            int counted = 1;
            for (var outcome : outcomes) {
                counted += outcome.get() == Voting.Outcome.COUNTED ? 1 : 0;
            }

            assertThat(result(room.reveal(closed)).answers()).isEqualTo(counted);
            assertThat(room.answer(poll, "too late", Answer.of(0))).isEqualTo(Voting.Outcome.CLOSED);
        }
        var late = room.device(poll).post(page(poll), YES);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("ble ikke talt med");
    }

    @Test
    void manyDevicesAtOnceAreEachCountedOnceHoweverOftenTheyChange() throws Exception {
        var poll = room.open(Room.YES_OR_NO);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 600)
                    .mapToObj(at -> threads.submit(() -> room.answer(poll, "device " + at % 200, Answer.of(at % 2))))
                    .toList();
            for (var one : all) {
                assertThat(one.get()).isEqualTo(Voting.Outcome.COUNTED);
            }
        }

        var result = result(room.reveal(room.close(now(poll))));

        assertThat(result.answers()).isEqualTo(200);
        assertThat(result.questions().getFirst().first()).containsExactly(100, 100);
    }

    @Test
    void theNamesOfPersonsGoADayAfterClosingAndTheResultStays() {
        var poll = room.open(Room.YES_OR_NO, "Innehaver av plass A", "Innehaver av plass B");
        room.device(poll).post(page(poll), fields("q0", "0", "seat", "0"));
        var closed = room.reveal(room.close(now(poll)));
        var forget = instance.bean(ForgetParticipants.class);
        forget.aDayAfterClosing();
        assertThat(now(closed).participants()).hasSize(2);

        instance.bean(JdbcClient.class)
                .sql("update poll.poll set closed_at = closed_at - interval '25 hours' where id = :id")
                .param("id", poll.header().id())
                .update();
        forget.aDayAfterClosing();

        assertThat(now(poll).participants()).isEmpty();
        assertThat(result(poll).answers()).isEqualTo(1);
        assertThat(new Dump(instance).contains("Innehaver av plass")).isFalse();
    }

    @Test
    void theThreeScalesOfTheSourceArePutToTwoBodiesAndCompared() {
        var nufa = room.open(Room.SCALES_OF_THE_SOURCE);
        var draft =
                instance.bean(CopyPoll.class).copy(Fixtures.SECRETARY, now(nufa), Fixtures.nb("NUFA"), null, Set.of());
        var nuit = room.open(draft);
        room.answer(nufa, "a", Answer.of(2, 6), Answer.of(1, 7), Answer.NONE);
        room.answer(nufa, "b", Answer.of(3, 5), Answer.NONE, Answer.NONE);
        room.answer(nuit, "a", Answer.of(4, 4), Answer.of(0, 5), Answer.of(1, 0));
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var compare = "/arbeid/avstemning/" + nufa.header().id() + "/sammenlign";
        room.reveal(room.close(now(nufa)));
        assertThat(secretary.get(compare).body())
                .contains("NUFA", "Få, spissede")
                .doesNotContain("4,0");
        room.reveal(room.close(now(nuit)));

        var page = secretary.get(compare).body();

        assertThat(page).contains("Dagens strategi: Snitt", "Ny strategi: Median", "2,5", "5,5", "4,0");
        assertThat(instance.bean(PollResults.class).sentence(nufa.header().id(), NB))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains(
                                "Avstemningen «Strategiens rolle» fikk 2 svar.",
                                "Dagens strategi snitt 2,5 og median 2,5, Ny strategi snitt 5,5 og median 5,5"));
    }

    @Test
    void theSecretaryPreparesOpensClosesAndRevealsByFormsAlone() {
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var form = secretary.form("/arbeid/avstemning/ny", "/arbeid/avstemning");
        form.put("title.nb", "Fra skjema");
        var made = secretary
                .post("/arbeid/avstemning", form)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var path = made.substring(0, made.indexOf('?'));
        assertThat(secretary
                        .post(path + "/apne", secretary.form(path, path + "/apne"))
                        .statusCode())
                .isEqualTo(409);
        for (var type : QuestionType.values()) {
            var edit = secretary.form(path, path);
            edit.put("add", type.code());
            assertThat(secretary.post(path, edit).statusCode()).isEqualTo(303);
        }
        var edit = secretary.form(path, path);
        edit.put("q0.text.nb", "Ett?");
        edit.put("q0.options.nb", "Ja\nNei");
        edit.put("q0.options.en", "Yes\nNo");
        edit.put("q0.place", "99");
        for (var at : List.of(1, 2, 3, 4)) {
            edit.put("q" + at + ".remove", "true");
        }
        edit.put("q5.text.nb", "Hvor?");
        edit.put("q5.low.nb", "Statisk strategi");
        edit.put("q5.high.nb", "Dynamisk strategi");
        edit.put("q5.steps", "12");
        var wrong = secretary.post(path, edit);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Skriv et tall fra 2 til 11", "Dynamisk strategi");
        edit.put("q5.steps", "7");
        assertThat(secretary.post(path, edit).statusCode()).isEqualTo(303);

        assertThat(secretary
                        .post(path + "/apne", secretary.form(path, path + "/apne"))
                        .statusCode())
                .isEqualTo(303);

        var poll = instance.bean(Polls.class).all(1).getFirst();
        assertThat(poll.questions().stream().map(Question::type))
                .containsExactly(QuestionType.TWO_MARKS, QuestionType.SINGLE);
        assertThat(poll.code()).matches("\\d{8}");
        assertThat(new Clerk(instance.baseUrl()).get("/en" + page(poll)).body())
                .contains("<span>Yes</span>", "lang=\"nb\">Ett?");
        assertThat(secretary
                        .post(
                                path + "/vis",
                                fields(
                                        "version",
                                        "1",
                                        "_csrf",
                                        secretary.form(path, path + "/lukk").get("_csrf")))
                        .statusCode())
                .isEqualTo(409);
        secretary.post(path + "/lukk", secretary.form(path, path + "/lukk"));
        assertThat(secretary
                        .post(path + "/vis", secretary.form(path, path + "/vis"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(secretary.get(path).body()).contains("Lukket, resultatet vises");
        assertThat(Clerk.signedIn(instance.baseUrl(), "member").get(path).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aScreenHearsOfEveryChangeAndOneThatComesBackGetsOnlyWhatItLacks() {
        var poll = room.open(Room.YES_OR_NO);
        try (var screen = new Stream(instance, page(poll) + "/strom")) {
            assertThat(screen.next()).contains("<strong>0</strong>");
            room.device(poll).post(page(poll), NO);
            assertThat(screen.next()).contains("<strong>1</strong>", "Avstemningen er åpen");
            var seen = screen.id();
            room.device(poll).post(page(poll), YES);
            try (var back = new Stream(instance, "/en" + page(poll) + "/strom", seen)) {
                assertThat(back.next()).contains("<strong>2</strong>", "The poll is open");
            }
            var closed = room.close(now(poll));
            assertThat(screen.until("Avstemningen er lukket")).doesNotContain("chart");
            room.reveal(closed);
            assertThat(screen.until("chart")).contains("50 %");
        }
    }
}
