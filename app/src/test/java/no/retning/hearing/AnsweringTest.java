package no.retning.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anybody answers a hearing without an account and without JavaScript, and keeps what they typed whatever happens. */
class AnsweringTest {
    private static final String SLUG = "illustrerende-eksempelhoring";
    private static final String BEGIN = "/horing/" + SLUG + "/besvar";

    private TestInstance instance;
    private Clerk anyone;
    private Hearing hearing;

    @BeforeEach
    void start() {
        instance = TestInstance.startExample(Map.of(
                "retning.demo",
                "true",
                "retning.hearing.begun-per-minute-from-one-place",
                "5",
                "retning.hearing.most-waiting",
                "1"));
        anyone = new Clerk(instance.baseUrl());
        hearing = instance.bean(Hearings.class).find(SLUG).orElseThrow();
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    private String begun() {
        var page = anyone.get("/horing/" + SLUG);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(BEGIN, "Kreftforeningen");
        var begun = anyone.post(BEGIN, anyone.form(BEGIN, BEGIN));
        assertThat(begun.statusCode()).isEqualTo(303);
        return path(begun.headers().firstValue("Location").orElseThrow());
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private Map<String, String> filledIn(String answer) {
        var form = anyone.form(answer + "?endre", answer);
        form.put("as", "organisation");
        form.put("organisations", "Eksempelforeningen; 974 760 673\nPrøveforeningen");
        form.put("contactName", "Kanarifugl Kontaktsen");
        form.put("email", "kanari@example.org");
        form.put("whole.stance", "supports-with-remarks");
        form.put("whole.text", "Vi støtter dette.\n\nMen se merknaden <under>.");
        return form;
    }

    private String looked(String answer, Map<String, String> form) {
        form.put("do", "check");
        var saved = anyone.post(answer, form);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(path(saved.headers().firstValue("Location").orElseThrow())).isEqualTo(answer + "/kontroll");
        return answer + "/send";
    }

    private AnswerReceipt sent(String answer) {
        var send = answer + "/send";
        var sent = anyone.post(send, anyone.form(answer + "/kontroll", send));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var answers = instance.bean(HearingAnswers.class).to(hearing.header().id());
        return instance.bean(AnswerReceipts.class)
                .of(answers.getLast().header().id())
                .getFirst();
    }

    @Test
    void isSavedComeBackToLookedThroughSentChangedAndWithdrawn() throws Exception {
        var answer = begun();
        var form = filledIn(answer);
        var place = form.keySet().stream()
                .filter(name -> name.startsWith("p.") && name.endsWith(".text"))
                .reduce((first, last) -> last)
                .orElseThrow();
        form.put(place, "Dette avsnittet bør være tydeligere.");
        form.put("do", "save");
        assertThat(anyone.post(answer, form).statusCode()).isEqualTo(303);

        assertThat(anyone.get("/horingssvar/2222222222222222").body())
                .as("a code that is almost right is handed on no more than one that is")
                .contains("noindex")
                .doesNotContain("canonical", "/tilbakemelding");
        var later = new Clerk(instance.baseUrl());
        var code = answer.substring(answer.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        var found = later.post("/horingssvar", Map.of("kode", code.substring(0, 8) + " - " + code.substring(8)));
        assertThat(path(found.headers().firstValue("Location").orElseThrow())).isEqualTo(answer);
        assertThat(later.form(answer, answer)).containsEntry(place, "Dette avsnittet bør være tydeligere.");

        looked(answer, later.form(answer, answer));
        var receipt = sent(answer);
        assertThat(receipt.number()).isEqualTo(1);
        var file = anyone.fetch(answer + "/kvittering/1.json");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(receipt.sha256());
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("tydeligere", "974760673")
                .doesNotContain("Kanarifugl", "kanari@");
        assertThat(anyone.get(answer + "/kvittering").body())
                .contains(receipt.sha256(), "&lt;under")
                // Whoever has the address has the answer: nothing on the page hands it on.
                .doesNotContain("canonical", "/tilbakemelding")
                .contains("noindex");

        var other = filledIn(answer);
        other.put("whole.text", "Vi har ombestemt oss.");
        looked(answer, other);
        var second = sent(answer);
        assertThat(second.number()).isEqualTo(1);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(new String(anyone.fetch(answer + "/kvittering/1.json"), StandardCharsets.UTF_8))
                .contains("Vi støtter dette.");

        var withdraw = answer + "/trekk";
        var seen = anyone.form(answer + "/kvittering", withdraw);
        assertThat(anyone.post(withdraw, Map.of("revision", "1")).statusCode())
                .as("whoever saw the first sending has not seen this one")
                .isEqualTo(409);
        assertThat(anyone.post(withdraw, seen).statusCode()).isEqualTo(303);
        assertThat(anyone.get(answer + "/kvittering").body())
                .contains("Svaret er trukket", "sende det på nytt")
                .doesNotContain("endre eller trekke");
    }

    @Test
    void whatIsWrongIsNamedByItsLineAndAllThatWasTypedIsKept() {
        var answer = begun();
        var form = filledIn(answer);
        form.put("organisations", "Eksempelforeningen\nPrøveforeningen; 123 456 789");
        form.put("email", "ingen adresse");
        form.put("none", "true");
        form.put("do", "check");
        var wrong = anyone.post(answer, form);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Linje 2: 123456789 er ikke et gyldig organisasjonsnummer")
                .contains("Skriv e-postadressen som i")
                .contains("krysset av for ingen merknader");
        assertThat(anyone.form(answer, answer))
                .containsEntry("organisations", "Eksempelforeningen\nPrøveforeningen; 123 456 789")
                .containsEntry("email", "ingen adresse");
        assertThat(instance.bean(HearingAnswers.class).to(hearing.header().id()))
                .isEmpty();
    }

    @Test
    void thatOneHasNoRemarksIsAnAnswer() {
        var answer = begun();
        var form = anyone.form(answer, answer);
        form.put("as", "person");
        form.put("person", "Kanarifugl Personsen");
        looked(answer, withNone(form));
        sent(answer);

        var all = instance.bean(HearingAnswers.class).to(hearing.header().id());
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().content().noRemarks()).isTrue();
        assertThat(all.getFirst().title().toString()).doesNotContain("Kanarifugl");

        var theirs = begun();
        var organisation = anyone.form(theirs, theirs);
        organisation.put("as", "organisation");
        organisation.put("organisations", "ks");
        looked(theirs, withNone(organisation));
        sent(theirs);
        var responses = instance.bean(InvitedResponses.class).of(hearing);
        responses.forEach((invited, response) -> assertThat(response)
                .as(invited.name())
                .isEqualTo(
                        invited.name().equals("KS")
                                ? InvitedResponses.Response.NO_REMARKS
                                : InvitedResponses.Response.SILENT));
    }

    private static Map<String, String> withNone(Map<String, String> form) {
        form.put("none", "true");
        return form;
    }

    @Test
    void attachmentsComeThroughTheGateAndWhatItRefusesCostsNothingElse() {
        var answer = begun();
        var form = filledIn(answer);
        form.remove("file.0.file");
        form.put("do", "save");
        var refused = anyone.post(
                answer, form, "file.0.file", "virus.exe", "application/x-msdownload", new byte[] {'M', 'Z', 0, 1, 2});
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(anyone.form(answer, answer)).containsEntry("contactName", "Kanarifugl Kontaktsen");

        var again = filledIn(answer);
        again.remove("file.0.file");
        again.put("do", "check");
        var taken = anyone.post(
                answer, again, "file.0.file", "brev.txt", "text/plain", "Vårt brev.".getBytes(StandardCharsets.UTF_8));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        sent(answer);

        var one = instance.bean(HearingAnswers.class).to(hearing.header().id()).getFirst();
        assertThat(one.content().files()).hasSize(1);
        var address = "/filer/" + one.content().files().getFirst().sha256() + "/brev.txt";
        assertThat(anyone.get(address).statusCode())
                .as("before it is published")
                .isEqualTo(404);
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        assertThat(secretary.get(address).statusCode()).isEqualTo(200);
        instance.bean(PublishAnswers.class).asTheyCome();
        assertThat(anyone.get(address).statusCode()).as("published").isEqualTo(200);

        var without = anyone.form(answer + "?endre", answer);
        without.put("file.0.remove", "true");
        looked(answer, without);
        sent(answer);
        assertThat(instance.bean(HearingAnswers.class)
                        .get(one.header().id())
                        .content()
                        .files())
                .isEmpty();
        assertThat(secretary.get("/arbeid/horingssvar/" + one.header().id()).body())
                .as("what came with former words is read where the answer is treated")
                .contains(address);
        assertThat(secretary.get(address).statusCode()).isEqualTo(200);
        assertThat(anyone.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void noAnswerTakesMoreFilesOrLettersThanOneNeedsAndNobodyShutsTheDoorForOthers() throws Exception {
        var answer = begun();
        var stale = filledIn(answer);
        stale.remove("file.0.file");
        var form = filledIn(answer);
        form.put("do", "save");
        anyone.post(answer, form);
        int files = count("file.receipt");
        assertThat(attached(answer, stale).statusCode()).isEqualTo(409);
        assertThat(count("file.receipt"))
                .as("nothing is taken in of what is not saved")
                .isEqualTo(files);

        sql("update hearing.draft set files = 20, mails = 10");
        var full = attached(answer, filledIn(answer));
        assertThat(full.statusCode()).isEqualTo(422);
        assertThat(full.body()).contains("20 filer eller 250 MB");
        assertThat(count("file.receipt")).isEqualTo(files);

        int letters = count("mail.message");
        looked(answer, filledIn(answer));
        sent(answer);
        assertThat(count("mail.message")).as("nobody is flooded").isEqualTo(letters);
        sql("update hearing.answer set content = jsonb_set(content, '{revision}', '50')");
        var again = filledIn(answer);
        again.put("whole.text", "For femtiførste gang.");
        looked(answer, again);
        var exhausted = anyone.post(answer + "/send", anyone.form(answer + "/kontroll", answer + "/send"));
        assertThat(exhausted.statusCode()).isEqualTo(409);
        assertThat(exhausted.body()).contains("sendt 50 ganger");

        boolean refused = false;
        for (int more = 0; more < 10 && !refused; more++) {
            refused = begins("198.51.100.7") == 429;
        }
        assertThat(refused).isTrue();
        assertThat(begins("203.0.113.9")).as("others begin as before").isEqualTo(303);
    }

    private HttpResponse<String> attached(String answer, Map<String, String> form) {
        form.remove("file.0.file");
        var letter = "Vårt brev.".getBytes(StandardCharsets.UTF_8);
        return anyone.post(answer, form, "file.0.file", "brev.txt", "text/plain", letter);
    }

    private int begins(String from) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(instance.baseUrl().resolve(BEGIN))
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("X-Forwarded-For", "192.0.2.1, " + from)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private void sql(String statement) {
        instance.bean(JdbcClient.class).sql(statement).update();
    }

    private int count(String table) {
        return instance.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsLongIsSavedWholeAndWhatIsTooLongIsSaidAtItsFieldAndNotLost() {
        var answer = begun();
        var form = filledIn(answer);
        var places = form.keySet().stream()
                .filter(name -> name.startsWith("p.") && name.endsWith(".text"))
                .toList();
        places.forEach(name -> form.put(name, "å".repeat(300_000 / places.size())));
        form.put("contactName", "Kanari\0fugl Kontaktsen");
        form.put("p.tullfelt.text", "Ingen side har dette feltet.");
        form.put("do", "save");
        assertThat(anyone.post(answer, form).statusCode()).isEqualTo(303);
        assertThat(anyone.form(answer, answer))
                .containsEntry(places.getLast(), form.get(places.getLast()))
                .containsEntry("contactName", "Kanarifugl Kontaktsen");
        assertThat(spoken("tullfelt")).isZero();

        var longer = anyone.form(answer, answer);
        longer.put("whole.text", "ø".repeat(50_001));
        longer.put("contactName", "K".repeat(300));
        var refused = anyone.post(answer, longer);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("ingenting er lagret ennå", "50", "254");
        assertThat(Clerk.form(refused, answer)).containsEntry("whole.text", longer.get("whole.text"));
        assertThat(anyone.form(answer, answer)).containsEntry("contactName", "Kanarifugl Kontaktsen");

        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var work = secretary.form("/arbeid/horing/ny", "/arbeid/horing");
        work.put("title.nb", "Null\0tegn");
        work.put("scope.nb", "æ".repeat(300_000));
        var tooLong = secretary.post("/arbeid/horing", work);
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Clerk.form(tooLong, "/arbeid/horing"))
                .containsEntry("scope.nb", work.get("scope.nb"))
                .containsEntry("title.nb", "Nulltegn");
    }

    @Test
    void twoWindowsDoNotOverwriteEachOtherUnseen() {
        var answer = begun();
        var here = filledIn(answer);
        var there = filledIn(answer);
        there.put("whole.text", "Skrevet i det andre vinduet.");
        here.put("do", "save");
        there.put("do", "save");
        assertThat(anyone.post(answer, here).statusCode()).isEqualTo(303);
        var collision = anyone.post(answer, there);

        assertThat(collision.statusCode()).isEqualTo(409);
        assertThat(Clerk.form(collision, answer)).containsEntry("whole.text", "Skrevet i det andre vinduet.");
        assertThat(anyone.form(answer, answer).get("whole.text")).startsWith("Vi støtter dette.");
    }

    @Test
    void whatComesAfterTheDeadlineIsKeptAndCanBeSentAsLateAndIsDecidedOn() {
        var answer = begun();
        looked(answer, filledIn(answer));
        var send = answer + "/send";
        var before = anyone.form(answer + "/kontroll", send);
        passDeadline();

        var late = anyone.post(send, before);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Det du har skrevet, er lagret", "Send som sent svar");
        assertThat(instance.bean(HearingAnswers.class).to(hearing.header().id()))
                .isEmpty();

        var receipt = sent(answer);
        assertThat(receipt.late()).isTrue();
        assertThat(anyone.get(answer + "/kontroll").body())
                .contains("kan ikke lenger endres", answer + "/kvittering")
                .doesNotContain(send);
        assertThat(anyone.post(BEGIN, Map.of()).statusCode()).isEqualTo(409);
        var one = instance.bean(HearingAnswers.class).to(hearing.header().id()).getFirst();
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var work = "/arbeid/horingssvar/" + one.header().id();
        moveDeadline("interval '1 day'");
        assertThat(instance.bean(HearingAnswers.class).get(one.header().id()).late())
                .as("more time was given, and it had come by then")
                .isFalse();
        assertThat(secretary.get(work).body()).doesNotContain("ikke avgjort om det teller", work + "/sent");
        assertThat(anyone.get(answer + "/kvittering").body()).doesNotContain("For sent");
        moveDeadline("interval '-1 day'");
        assertThat(secretary.get(work).body()).contains("ikke avgjort om det teller", "kanari@example.org");
        var decision = secretary.form(work, work + "/sent");
        decision.put("counts", "true");
        assertThat(secretary.post(work + "/sent", decision).statusCode()).isEqualTo(303);
        assertThat(secretary.get(work).body()).contains("For sent, men teller");
        assertThat(Clerk.signedIn(instance.baseUrl(), "member").get(work).statusCode())
                .isEqualTo(404);
    }

    private void passDeadline() {
        moveDeadline("interval '0'");
    }

    private void moveDeadline(String by) {
        instance.bean(JdbcClient.class)
                .sql("""
                        update hearing.hearing
                        set deadline = clock_timestamp() + %1$s,
                            content = jsonb_set(content, '{deadline,at}', to_jsonb(clock_timestamp() + %1$s))
                        where id = :id
                        """.formatted(by))
                .param("id", hearing.header().id())
                .update();
    }

    @Test
    void nothingThatSaysWhoWroteItIsOnAPublicPageAndItIsForgottenAfterAYear() {
        var answer = begun();
        looked(answer, filledIn(answer));
        sent(answer);
        var id = instance.bean(HearingAnswers.class)
                .to(hearing.header().id())
                .getFirst()
                .header()
                .id();
        for (var page : new String[] {
            "/",
            "/horing",
            "/horing/" + SLUG,
            "/sok?q=Kanarifugl",
            "/feed.atom",
            "/horingssvar",
            "/id/hearing-answer/" + id
        }) {
            assertThat(anyone.get(page).body())
                    .as(page)
                    .doesNotContain("Kontaktsen", "kanari@example.org", "Men se merknaden");
        }
        assertThat(chain(id)).isEqualTo(1);
        assertThat(spoken("Kontaktsen")).isPositive();

        instance.bean(JdbcClient.class)
                .sql("""
                        update record.record
                        set state = 'concluded', changed_at = clock_timestamp() - interval '366 days' where id = :id
                        """)
                .param("id", hearing.header().id())
                .update();
        instance.bean(KeepAnswers.class).asLongAsItIsPromised();

        assertThat(instance.bean(HearingAnswers.class).get(id).contact()).isEqualTo(AnswerContact.NONE);
        assertThat(instance.bean(HearingAnswers.class).get(id).content().points())
                .isNotEmpty();
        assertThat(spoken("Kontaktsen")).isZero();
        assertThat(anyone.get(answer + "/kvittering").body())
                .as("the code still leads to what was sent")
                .contains("Men se merknaden")
                .doesNotContain("Kontaktsen");

        var again = anyone.form(answer + "?endre", answer);
        again.put("contactName", "Kanarifugl Kontaktsen");
        anyone.post(answer, again);
        assertThat(spoken("Kontaktsen")).isPositive();
        instance.bean(KeepAnswers.class).asLongAsItIsPromised();
        assertThat(spoken("Kontaktsen")).as("what is typed later goes, too").isZero();
    }

    /** Entries of the journal about it. */
    private int chain(UUID answer) {
        return instance.bean(JdbcClient.class)
                .sql("select count(*) from journal.entry where record = :id and body not like '%Kontaktsen%'")
                .param("id", answer)
                .query(Integer.class)
                .single();
    }

    /** Where a name is still to be read: beside the chain, in the table of contacts, or in what was typed. */
    private int spoken(String name) {
        return instance.bean(JdbcClient.class)
                .sql("""
                        select (select count(*) from journal.personal where value like :name)
                             + (select count(*) from hearing.contact where content::text like :name)
                             + (select count(*) from hearing.draft where content::text like :name)
                        """)
                .param("name", "%" + name + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    void whereTooManyWaitOneIsToldWhenToComeAgainAndNothingIsLost() throws Exception {
        var answers = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var answer = begun();
            looked(answer, filledIn(answer));
            answers.add(answer);
        }
        var forms = answers.stream()
                .map(answer -> anyone.form(answer + "/kontroll", answer + "/send"))
                .toList();
        var sent = new ArrayList<Future<HttpResponse<String>>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            instance.bean(Commands.class).together(() -> {
                for (int i = 0; i < answers.size(); i++) {
                    var way = answers.get(i) + "/send";
                    var form = forms.get(i);
                    sent.add(people.submit(() -> anyone.post(way, form)));
                }
                var limit = Instant.now().plusSeconds(20);
                while (sent.stream().filter(Future::isDone).count() < 2
                        && Instant.now().isBefore(limit)) {
                    LockSupport.parkNanos(1_000_000);
                }
                return sent;
            });
        }

        int crowded = 0;
        for (int i = 0; i < answers.size(); i++) {
            var answered = sent.get(i).get();
            if (answered.statusCode() == 503) {
                crowded++;
                assertThat(answered.headers().firstValueAsLong("Retry-After").orElseThrow())
                        .isPositive();
                assertThat(answered.body()).contains("Det du har skrevet, er lagret, men ikke sendt");
                var again = answers.get(i) + "/send";
                assertThat(anyone.post(again, forms.get(i)).statusCode()).isEqualTo(303);
            } else {
                assertThat(answered.statusCode()).isEqualTo(303);
            }
        }
        assertThat(crowded).isBetween(2, 4);
        assertThat(instance.bean(HearingAnswers.class).to(hearing.header().id()).stream()
                        .map(HearingAnswer::number))
                .contains(1, 2, 3, 4, 5);
    }
}
