package no.retning.hearing.internal;

import static no.retning.Fixtures.hearing;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.file.FileName;
import no.retning.file.FileStore;
import no.retning.file.FileType;
import no.retning.file.Samples;
import no.retning.file.StoredFile;
import no.retning.form.Clerk;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.AnswerReceipts;
import no.retning.hearing.Deadline;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Doubles;
import no.retning.hearing.HeardProposal;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.HearingStance;
import no.retning.hearing.Hearings;
import no.retning.hearing.InvitedResponses;
import no.retning.hearing.LetterChannel;
import no.retning.hearing.LetterOrigin;
import no.retning.hearing.LetterReason;
import no.retning.hearing.Mailboxes;
import no.retning.hearing.OnBehalfOf;
import no.retning.hearing.Screening;
import no.retning.hearing.Screenings;
import no.retning.hearing.SendAnswer;
import no.retning.instance.Problem;
import no.retning.page.Dates;
import no.retning.record.Json;
import no.retning.record.Personal;
import no.retning.record.Sha256;
import no.retning.register.OrganisationNumber;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What comes by mail becomes answers where nothing is against that, and else awaits a person; tables land whole or not at all;
 * nothing lands twice.
 */
class MailTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor SECRETARIAT = Actor.person(UUID.randomUUID(), "Sekretariatet", Set.of("secretariat"));

    private static final byte[] BOTH = "Naboen er syk.".getBytes(StandardCharsets.UTF_8);

    private static TestInstance instance;
    private static HeardProposal proposal;

    @TempDir
    Path folder;

    private Hearing hearing;
    private Instant now;

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
        // Mail servers tell time in whole seconds: that of the hearing's opening is long past.
        now = instance.bean(DeadlineGate.class).clock().minusSeconds(60);
        openedAt(now.minusSeconds(3_600));
    }

    private void openedAt(Instant at) {
        instance.bean(JdbcClient.class)
                .sql(
                        "update hearing.hearing set content = jsonb_set(content, '{openedAt}', to_jsonb(:at::text)) where id = :id")
                .param("at", at.toString())
                .param("id", hearing.header().id())
                .update();
    }

    private Eml mail(String id, String subject) {
        return new Eml(id, "Eksempelforeningen <post@example.org>", subject, now);
    }

    private Eml later(String id, int seconds) {
        return new Eml(id, "Eksempelforeningen <post@example.org>", "22/414", now.plusSeconds(seconds));
    }

    private String landed(Object... mails) throws IOException {
        for (int i = 0; i < mails.length; i++) {
            Files.writeString(folder.resolve(i + ".eml"), mails[i].toString());
        }
        return imported(folder, false);
    }

    private String imported(Path files, boolean dryRun) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.importer("mail")
                .importFrom(
                        List.of(files),
                        Map.of("hearing", hearing.header().slug()),
                        dryRun,
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<HearingAnswer> answers() {
        return instance.bean(HearingAnswers.class).to(hearing.header().id());
    }

    private List<HearingLetter> letters() {
        return instance.bean(HearingLetters.class).to(hearing.header().id());
    }

    private List<String> receipts() {
        return instance.bean(JdbcClient.class)
                .sql("select recipient from mail.message where about = :id")
                .param("id", hearing.header().id())
                .query(String.class)
                .list();
    }

    /** The deadline passed this long ago. */
    private void closedAt(Instant at) {
        instance.bean(JdbcClient.class)
                .sql("""
                        update hearing.hearing
                        set deadline = :at::timestamptz, content = jsonb_set(content, '{deadline,at}', to_jsonb(:at::text))
                        where id = :id
                        """)
                .param("at", new Deadline(at, Dates.ZONE).at().toString())
                .param("id", hearing.header().id())
                .update();
    }

    @Test
    void aLetterIsAnAnswerWithItsFilesCutAgainstTheQuestionsAndItsSenderGetsAReceipt() throws IOException {
        var told = landed(mail("a", "Høringssvar, sak 22/414")
                .text("Hei, her er svaret vårt.\n\nSpørsmål 1\nJa, vi er enige i alt.")
                .file("svar.docx", FileType.DOCX.mediaType(), Samples.of(FileType.DOCX))
                .file("mer.pdf", "application/pdf", Samples.of(FileType.PDF)));

        assertThat(told).contains("ble svar 1, utgave 1");
        var answer = answers().getFirst();
        assertThat(answer.content().organisations()).containsExactly(new OnBehalfOf("Eksempelforeningen", null));
        assertThat(answer.content().files()).extracting(file -> file.name()).containsExactly("svar.docx", "mer.pdf");
        assertThat(answer.late()).isFalse();
        var question = hearing.questions().getFirst().id();
        var toTheQuestion = answer.content().points().stream()
                .filter(point -> question.equals(point.about()))
                .toList();
        assertThat(toTheQuestion)
                .singleElement()
                .satisfies(point -> assertThat(point.text()).contains("Ja, vi er enige i alt."));
        assertThat(answer.content().points()).anySatisfy(point -> {
            assertThat(point.about()).isNull();
            assertThat(point.text()).contains("her er svaret vårt", Samples.TEXT);
        });
        assertThat(answer.receivedAt().getEpochSecond()).isEqualTo(now.getEpochSecond());
        assertThat(receipts()).containsExactly("post@example.org");
    }

    @Test
    void twiceReadNothingLandsTwiceAndATrialLandsNothing() throws IOException {
        Files.writeString(
                folder.resolve("0.eml"), mail("a", "22/414").text("Vi er for.").toString());
        assertThat(imported(folder, true)).contains("ble svar 1", "Ingenting er lagret");
        assertThat(letters()).isEmpty();
        assertThat(answers()).isEmpty();

        imported(folder, false);
        assertThat(imported(folder, false)).contains("Var lest inn før");
        assertThat(letters()).hasSize(1);
        assertThat(answers()).hasSize(1);
        assertThat(receipts()).hasSize(1);
    }

    @Test
    void aMailboxIsReadMessageByMessage() throws IOException {
        var box = folder.resolve("innboks.mbox");
        Files.writeString(
                box,
                "From a@example.org Tue May 31 12:00:00 2022\n"
                        + new Eml("a", "Ola <en@example.org>", "22/414", now).text("Vi er for.")
                        + "\nFrom b@example.org Tue May 31 12:00:01 2022\n"
                        + "Dette er ingen melding\n\n\nFrom c@example.org Tue May 31 12:00:02 2022\n"
                        + new Eml("c", "Kari <to@example.org>", "SV: 22/414", now).text("Vi er mot."));
        var told = imported(box, false);
        assertThat(told).contains("1: ", "2: ", "kan ikke leses", "3: ");
        assertThat(answers()).hasSize(2);
        assertThat(answers())
                .allSatisfy(one -> assertThat(one.content().ofPerson()).isTrue());
        assertThat(answers().getFirst().contact().person().value()).isEqualTo("Ola");
    }

    @Test
    void aLaterLetterOfTheSameSenderReplacesAndTheFormerWordsStay() throws IOException {
        landed(
                new Eml("b", "Eksempelforeningen <post@example.org>", "22/414", now.plusSeconds(2))
                        .text("Nå er vi mot."),
                new Eml("a", "Eksempelforeningen <POST@example.org>", "22/414", now).text("Vi er for."));
        assertThat(answers()).hasSize(1);
        landed(new Eml("c", "Eksempelforeningen <post@example.org>", "22/414", now.minusSeconds(2))
                .text("Bortkommet."));
        assertThat(letters().getLast().reason()).isEqualTo(LetterReason.OLDER);

        var answer = answers().getFirst();
        assertThat(answer.content().points().getFirst().text()).isEqualTo("Nå er vi mot.");
        assertThat(instance.bean(AnswerReceipts.class).of(answer.header().id()))
                .hasSize(2)
                .last()
                .satisfies(first -> assertThat(first.body()).contains("Vi er for."));
    }

    @Test
    void forWhomALetterSpeaksIsSaidByAPersonAndWhatCameAndItsReceiptStay() throws IOException {
        landed(new Eml("a", "Postmottak <post@forening.example.org>", "22/414", now).text("Vi er for."));
        var before = answers().getFirst();
        var id = before.header().id();
        var receipt = instance.bean(AnswerReceipts.class).of(id);
        var responses = instance.bean(InvitedResponses.class);
        assertThat(before.content().ofPerson()).isTrue();
        assertThat(responses.of(hearing).values()).containsExactly(InvitedResponses.Response.SILENT);
        var path = "/arbeid/horingssvar/" + id + "/hvem";
        var clerk = Clerk.signedIn(instance.baseUrl(), "secretariat");
        assertThat(clerk.get("/arbeid/horingssvar/" + id).body()).contains(path);
        var form = clerk.form(path, path);
        assertThat(form).containsEntry("as", "person").containsEntry("organisations", "Postmottak");

        form.put("as", "organisation");
        form.put("organisations", "Eksempelforeningen; 123");
        var wrong = clerk.post(path, form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Eksempelforeningen; 123", "ikke et gyldig organisasjonsnummer");
        form.put("invited", "En annen");
        assertThat(clerk.post(path, form).statusCode()).isEqualTo(422);
        form.put("invited", "Eksempelforeningen");
        assertThat(clerk.post(path, form).statusCode()).isEqualTo(303);

        var after = answers().getFirst();
        assertThat(after.content().organisations()).containsExactly(new OnBehalfOf("Eksempelforeningen", null));
        assertThat(after.title().byLanguage()).containsEntry("en", "Eksempelforeningen");
        assertThat(after.contact().person()).isEqualTo(Personal.NONE);
        assertThat(after.contact().email()).isEqualTo(before.contact().email());
        assertThat(after.revision()).isEqualTo(1);
        assertThat(instance.bean(AnswerReceipts.class).of(id)).isEqualTo(receipt);
        assertThat(responses.of(hearing).values()).containsExactly(InvitedResponses.Response.ANSWERED);
        assertThat(instance.bean(JdbcClient.class)
                        .sql("select content ->> 'as' from hearing.draft where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .as("whoever goes on by the code of the receipt finds it so")
                .isEqualTo("organisation");

        landed(new Eml("b", "Postmottak <post@forening.example.org>", "22/414", now.plusSeconds(2))
                .text("Vi er imot."));
        var replaced = answers().getFirst();
        assertThat(replaced.revision()).isEqualTo(2);
        assertThat(replaced.content().organisations())
                .as("what was said of the sender holds for the next letter")
                .isEqualTo(after.content().organisations());
        assertThat(Clerk.signedIn(instance.baseUrl(), "strategy-editor")
                        .get(path)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatCameAfterTheDeadlineIsLateByTheMailServersClockAndReplacesNothing() throws IOException {
        closedAt(now.plusSeconds(1));
        landed(
                new Eml("a", "Ola <en@example.org>", "22/414", now).text("I tide."),
                new Eml("b", "Kari <to@example.org>", "22/414", now.plusSeconds(2)).text("For sent."));
        assertThat(answers()).extracting(HearingAnswer::late).containsExactly(false, true);
        var told = landed(new Eml("c", "Per <tre@example.org>", "22/414", now.plusSeconds(3)).text("For sent."));
        assertThat(told).contains("Det kom etter fristen");
        landed(new Eml("d", "Per <tre@example.org>", "22/414", now.plusSeconds(5)).text("Enda senere."));
        assertThat(letters()).anySatisfy(one -> assertThat(one.reason()).isEqualTo(LetterReason.LATE_AGAIN));
    }

    @Test
    void whatIsForwardedIsItsWritersAndNotTheirsWhoSentItOn() throws IOException {
        var inner =
                new Eml("inner", "Prøvekommune <post@prove.example>", "Svar på høring", now).text("Kommunen er for.");
        landed(
                new Eml("a", "Saksbehandler <sb@dep.example>", "VS: Høring", now)
                        .text(
                                "Sak 22/414, se under.\n\n-----Opprinnelig melding-----\nFra: Prøvelaget <lag@prove.example>\n"
                                        + "Sendt: tirsdag 31. mai 2022 12:00\nTil: sb@dep.example\nEmne: Høring\n\nLaget er mot."),
                new Eml("b", "Saksbehandler <sb@dep.example>", "Fwd: 22/414", now)
                        .text("Kom til meg.")
                        .file("svar.eml", "message/rfc822", inner.bytes()));
        assertThat(answers())
                .extracting(one -> one.contact().email().value())
                .containsExactlyInAnyOrder("lag@prove.example", "post@prove.example");
        assertThat(answers())
                .extracting(one -> one.content().points().getFirst().text())
                .containsExactlyInAnyOrder("Laget er mot.", "Kommunen er for.");
        assertThat(letters())
                .allSatisfy(one -> assertThat(one.sender().forwarded().value()).contains("sb@dep.example"));
    }

    @Test
    void whatNobodyAskedForAwaitsAPersonAndMachinesGetNoReceipt() throws IOException {
        landed(
                new Eml("a", "Ola <en@example.org>", "Hei", now).text("Om noe annet, sak 22/4141."),
                new Eml("b", "Kari <to@example.org>", "Fravær: 22/414", now)
                        .header("Auto-Submitted", "auto-replied")
                        .text("Jeg er borte."),
                new Eml("c", "Liste <liste@example.org>", "22/414", now)
                        .header("List-Id", "<liste.example.org>")
                        .text("Vi på listen er for."),
                new Eml("d", "Per <tre@example.org>", "22/414", now)
                        .text("Se vedlegget.")
                        .file("svar.exe", "application/octet-stream", new byte[] {'M', 'Z', 1, 2}));
        assertThat(letters())
                .extracting(one -> Optional.ofNullable(one.reason())
                        .map(LetterReason::code)
                        .orElse(""))
                .containsExactlyInAnyOrder("no-number", "machine", "", "attachment");
        assertThat(answers()).hasSize(1);
        assertThat(receipts()).isEmpty();

        var waiting = letters().stream()
                .filter(one -> one.reason() == LetterReason.ATTACHMENT)
                .findFirst()
                .orElseThrow();
        instance.bean(LandLetter.class)
                .place(SECRETARIAT, waiting.header().id(), waiting.header().version());
        assertThat(answers()).hasSize(2);
        assertThat(receipts()).containsExactly("tre@example.org");
    }

    @Test
    void aReplyToAReceiptFromHereGoesInNoCircle() throws IOException {
        landed(mail("a", "22/414").text("Vi er for."));
        var receipt = instance.bean(JdbcClient.class)
                .sql("select id from mail.message where about = :id")
                .param("id", hearing.header().id())
                .query(UUID.class)
                .single();
        landed(mail("b", "SV: Kvittering 22/414")
                .header("In-Reply-To", "<" + receipt + "@retning.example>")
                .text("Takk!"));
        assertThat(letters().getLast().reason()).isEqualTo(LetterReason.REPLY);
        assertThat(receipts()).hasSize(1);
    }

    @Test
    void theSameAnswerByFormAndByMailIsProposedJoinedByAPersonAndPartedAgain() throws IOException {
        var drafts = instance.bean(AnswerDrafts.class);
        var draft =
                drafts.find(drafts.begin(hearing.header().id())).orElseThrow().id();
        drafts.save(draft, 0, Map.of("whole.text", "Vi er for."), null);
        instance.bean(SendAnswer.class)
                .send(
                        draft,
                        1,
                        new SendAnswer.Words(
                                nb("Eksempelforeningen"),
                                new AnswerContent(
                                        List.of(new OnBehalfOf("Eksempelforeningen", null)),
                                        false,
                                        List.of(new AnswerPoint(null, HearingStance.SUPPORTS, "Vi er for.")),
                                        List.of(),
                                        "nb"),
                                new AnswerContact(Personal.NONE, Personal.NONE, new Personal("post@example.org"))),
                        false,
                        receipt -> Optional.empty());
        landed(mail("a", "22/414").text("Vi er for."));
        assertThat(Clerk.signedIn(instance.baseUrl(), "secretariat")
                        .get("/arbeid/horingssvar/" + draft + "/hvem")
                        .statusCode())
                .as("whoever answered by form has said who they are")
                .isEqualTo(409);

        var doubles = instance.bean(Doubles.class);
        var pair = doubles.proposed(hearing.header().id()).getFirst();
        assertThat(pair.signs()).contains(Doubles.Sign.ADDRESS, Doubles.Sign.ORGANISATION);
        doubles.join(
                SECRETARIAT,
                pair.second().header().id(),
                pair.second().header().version(),
                pair.first().header().id());
        assertThat(doubles.proposed(hearing.header().id())).isEmpty();
        var joined = answers().getLast();
        assertThat(joined.header().state()).isEqualTo(HearingAnswer.JOINED);
        assertThat(doubles.into(joined.header().id()))
                .contains(pair.first().header().id());

        doubles.part(SECRETARIAT, joined.header().id(), joined.header().version());
        assertThat(doubles.proposed(hearing.header().id())).hasSize(1);
    }

    @Test
    void aMailboxAtAServerIsReadFromWhereItWasReadLastAndLeftAsItIs() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        try {
            var user = server.setUser("postmottak@example.org", "postmottak", "hemmelig");
            kept(user, new Eml("a", "Ola <en@example.org>", "22/414", now).text("Vi er for."));
            var url = "imap://postmottak:hemmelig@127.0.0.1:" + server.getImap().getPort() + "/INBOX";
            var round = new MailboxRound(
                    instance.bean(Hearings.class),
                    instance.bean(Mailboxes.class),
                    instance.bean(MailRoom.class),
                    url,
                    hearing.header().slug());
            round.round();
            assertThat(answers()).hasSize(1);
            assertThat(instance.bean(Mailboxes.class)
                            .mark(hearing.header().id())
                            .last())
                    .isEqualTo(1);

            kept(user, new Eml("b", "Kari <to@example.org>", "22/414", now).text("Vi er mot."));
            kept(user, new Eml("a", "Ola <en@example.org>", "22/414", now).text("Vi er for."));
            round.round();
            round.round();
            assertThat(answers()).hasSize(2);
            assertThat(letters()).hasSize(2);
            assertThat(server.getManagers().getImapHostManager().getInbox(user).getUnseenCount())
                    .isEqualTo(3);
        } finally {
            server.stop();
        }
    }

    private static void kept(GreenMailUser user, Eml mail) throws Exception {
        user.deliver(new MimeMessage(null, new ByteArrayInputStream(mail.bytes())));
    }

    @Test
    void aHearingThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> instance.importer("mail")
                        .importFrom(List.of(folder), Map.of("hearing", "ingen"), false, System.out))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("ingen");
    }

    private String table(String name, String... lines) throws IOException {
        return table(false, name, lines);
    }

    private String table(boolean dryRun, String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
        return imported(dryRun, name);
    }

    private String imported(String name) throws IOException {
        return imported(false, name);
    }

    private String imported(boolean dryRun, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.importer("answers")
                .importFrom(
                        List.of(folder.resolve(name)),
                        Map.of("hearing", hearing.header().slug(), "language", "nb"),
                        dryRun,
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRowOfATableIsAnAnswerAndSaysWhereItStood() throws IOException {
        var rows = new String[] {
            "Standpunkt;Kommentar;Org.nr.;Høringsinstans;E-post;Spørsmål 1: standpunkt;Er du enig?;Rart",
            "støtter;Vi er for.;974 760 673;Brønnøyregisteret;post@example.org;Imot;Nei.;x",
            "ingen merknader;;;Foreningen;;;;"
        };
        assertThat(table(true, "svar.csv", rows))
                .contains(
                        "kolonne A «Standpunkt» leses som stance",
                        "«Rart» blir ikke lest",
                        "rad 2: Nytt svar",
                        "Én får kvittering",
                        "dette var en prøve");
        assertThat(answers()).isEmpty();

        table("svar.csv", rows);
        var first = answers().getFirst();
        var question = hearing.questions().getFirst().id();
        assertThat(first.content().organisations())
                .containsExactly(new OnBehalfOf("Brønnøyregisteret", new OrganisationNumber("974760673")));
        assertThat(first.content().points())
                .containsExactly(
                        new AnswerPoint(null, HearingStance.SUPPORTS, "Vi er for."),
                        new AnswerPoint(question, HearingStance.AGAINST, "Nei."));
        assertThat(first.contact().email().value()).isEqualTo("post@example.org");
        assertThat(answers().getLast().content().noRemarks()).isTrue();
        assertThat(receipts()).containsExactly("post@example.org");
        assertThat(instance.bean(AnswerReceipts.class).of(first.header().id()))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.content()).isEqualTo(first.content()));
        var letter = letters().getFirst();
        assertThat(letter.channel()).isEqualTo(LetterChannel.TABLE);
        assertThat(Objects.requireNonNull(letter.origin()).rows()).containsExactly(2);
        assertThat(letter.origin().file().value()).isEqualTo("svar.csv");
        assertThat(letter.text().value()).contains("Kommentar: Vi er for.").doesNotContain("Rart");

        assertThat(table("igjen.csv", rows[0], rows[2], rows[1])).contains("Tatt imot før", "0 svar er tatt imot");
        assertThat(answers()).hasSize(2);
    }

    @Test
    void rowsThatBelongTogetherAreOneAnswerAndCountFromWhenTheyCame() throws IOException {
        closedAt(now.minusSeconds(600));
        var zone = now.atZone(Dates.ZONE).toLocalDateTime().withNano(0);
        table(
                "punkter.csv",
                "id,gjelder,tekst,privatperson,mottatt",
                "7,spørsmål 1,Ja.,Navngitte Navnesen,%s".formatted(zone.minusMinutes(20)),
                "8,,For sent.,Navngitte Navnesen,%s".formatted(zone.minusMinutes(1)),
                "7,,Takk for at dere spør.,,");

        assertThat(answers()).hasSize(2);
        var first = answers().getFirst();
        assertThat(first.content().ofPerson()).isTrue();
        assertThat(first.contact().person().value()).isEqualTo("Navngitte Navnesen");
        assertThat(first.content().points()).hasSize(2);
        assertThat(first.late()).isFalse();
        assertThat(first.receivedAt())
                .isEqualTo(zone.minusMinutes(20).atZone(Dates.ZONE).toInstant());
        assertThat(answers().getLast().late()).isTrue();
    }

    @Test
    void allThatIsWrongWithATableIsToldAtOnceAndNothingOfItLands() {
        assertThatThrownBy(() -> table(
                        "feil.csv",
                        "virksomhet,org.nr.,privatperson,e-post,språk,mottatt,punkt,standpunkt,svar,ingen merknader",
                        "Foreningen,123456789,,post,dansk,i fjor,spørsmål 9,kanskje,Tekst,tja",
                        ",,,,,,,,Tekst,",
                        "Foreningen,,Navngitte Navnesen,,,2099-01-01,,,Tekst,",
                        "Laget,,,,,2001-01-01,,,,",
                        "En; to,974760673,,,,,,,Tekst,ja"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.lines())
                                .anySatisfy(
                                        line -> assertThat(line).contains("rad 2, kolonne B «org.nr.»: «123456789»"))
                                .anySatisfy(
                                        line -> assertThat(line).contains("rad 2, kolonne D", "ingen e-postadresse"))
                                .anySatisfy(line -> assertThat(line).contains("rad 2, kolonne E", "nb, nn eller en"))
                                .anySatisfy(line -> assertThat(line).contains("rad 2, kolonne F", "31.01.2026"))
                                .anySatisfy(line -> assertThat(line).contains("rad 2, kolonne G", "ankeret"))
                                .anySatisfy(line -> assertThat(line).contains("rad 2, kolonne H", "kanskje"))
                                .anySatisfy(line -> assertThat(line).contains("rad 2, kolonne J", "ja eller nei"))
                                .anySatisfy(line -> assertThat(line).contains("rad 3, kolonne A", "hvilken virksomhet"))
                                .anySatisfy(line -> assertThat(line).contains("rad 4, kolonne A", "Behold den ene"))
                                .anySatisfy(line -> assertThat(line).contains("rad 4, kolonne F", "ikke kommet ennå"))
                                .anySatisfy(line -> assertThat(line).contains("rad 5, kolonne F", "før høringen"))
                                .anySatisfy(line -> assertThat(line).contains("rad 5, kolonne I", "sier ingenting"))
                                .anySatisfy(
                                        line -> assertThat(line).contains("rad 6, kolonne B", "2 virksomheter og 1"))
                                .anySatisfy(line -> assertThat(line).contains("rad 6, kolonne J", "Ta bort det ene")));
        assertThatThrownBy(() -> table("tom.csv", "navn,rart", "a,b"))
                .hasMessageContaining("Ingen kolonne sier hvem")
                .hasMessageContaining("Ingen kolonne sier hva");
        assertThat(letters()).isEmpty();
    }

    private void workbook(String name, List<Object> row) throws IOException {
        var written = folder.resolve("written");
        try (var workbook = new Workbook(Files.newOutputStream(written), "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Svar");
            sheet.value(0, 0, "privatperson");
            sheet.value(0, 1, "mottatt");
            sheet.value(0, 2, "tekst");
            sheet.value(1, 0, row.get(0).toString());
            if (row.get(1) instanceof LocalDateTime moment) {
                sheet.value(1, 1, moment);
            } else {
                sheet.value(1, 1, (Number) row.get(1));
            }
            sheet.style(1, 1).format("dd.mm.yyyy hh:mm").set();
            sheet.value(1, 2, row.get(2).toString());
        }
        // Its writer describes sizes as only very large files need, which the gate takes amiss.
        try (var from = new ZipFile(written.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
        }
    }

    @Test
    void aWorkbookTellsTheTimeOfDaySoThatWhatIsLateIsLateAndTheSameTableIsTheSame() throws IOException {
        var came = now.atZone(Dates.ZONE).toLocalDateTime().withNano(0).minusMinutes(5);
        closedAt(came.minusMinutes(10).atZone(Dates.ZONE).toInstant());
        openedAt(came.minusDays(3).atZone(Dates.ZONE).toInstant());
        workbook("svar.xlsx", List.of("Navngitte Navnesen", came, "For sent."));
        imported("svar.xlsx");
        assertThat(answers()).singleElement().satisfies(one -> {
            assertThat(one.late()).isTrue();
            assertThat(one.receivedAt()).isEqualTo(came.atZone(Dates.ZONE).toInstant());
        });
        assertThat(table("svar.csv", "privatperson,mottatt,tekst", "Navngitte Navnesen," + came + ",For sent."))
                .contains("0 svar er tatt imot");

        workbook("feil.xlsx", List.of("Navngitte Navnesen", 1e300, "#DIV/0!"));
        assertThatThrownBy(() -> imported("feil.xlsx"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.lines())
                                .hasSize(2)
                                .anySatisfy(line -> assertThat(line).contains("rad 2, kolonne B", "«########»"))
                                .anySatisfy(line -> assertThat(line).contains("rad 2, kolonne C", "«#DIV/0!»")));
    }

    @Test
    void rowsOfTheSameAnswerSayTogetherNoMoreThanOneMay() {
        var half = "a".repeat(30_000);
        assertThatThrownBy(() -> table(
                        "langt.csv",
                        "id,tekst,privatperson",
                        "7,%s,Navngitte Navnesen".formatted(half),
                        "7,b%s,".formatted(half)))
                .hasMessageContaining("rad 3, kolonne B")
                .hasMessageContaining("Sammen med radene over");
    }

    @Test
    void aMailReplacesNoAnswerThatSomebodyElseTypedItsAddressInto() throws IOException {
        table("svar.csv", "virksomhet,e-post,tekst", "Eksempelforeningen,post@example.org,Vi er for.");
        landed(mail("a", "22/414").text("Nå er vi mot."));
        assertThat(answers())
                .extracting(one -> one.content().points().getFirst().text())
                .containsExactly("Vi er for.", "Nå er vi mot.");
        assertThat(instance.bean(Doubles.class).proposed(hearing.header().id()))
                .singleElement()
                .satisfies(pair -> assertThat(pair.signs()).contains(Doubles.Sign.ADDRESS));
    }

    @Test
    void theSecretariatSeesOnAPageHowATableIsReadBeforeItLandsAndWhatMayBeADouble() throws IOException {
        landed(mail("a", "22/414").text("Vi er for."));
        var clerk = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var path = "/arbeid/horing/" + hearing.header().id() + "/regneark";
        assertThat(clerk.get("/arbeid/horing/" + hearing.header().id()).body()).contains(path);
        var content = "Hvem,Svar\nEksempelforeningen,Vi er helt for.\n".getBytes(StandardCharsets.UTF_8);
        var wrong = clerk.post(path, clerk.form(path, path), "table.file", "svar.csv", "text/csv", content);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Ingen kolonne sier hvem som svarer");

        var fields = Clerk.form(wrong, path);
        fields.put("column.0", "organisation");
        var seen = clerk.post(path, fields);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("Nytt svar. Ligner svar nummer 1", "Ingenting er tatt imot ennå");
        assertThat(answers()).hasSize(1);

        fields = Clerk.form(seen, path);
        fields.put("save", "true");
        assertThat(clerk.post(path, fields).statusCode()).isEqualTo(303);
        assertThat(answers()).hasSize(2);
        var answer = answers().getLast();
        assertThat(clerk.get("/arbeid/horingssvar/" + answer.header().id()).body())
                .contains("Slik kom det: svar.csv, rad 2");
        assertThat(instance.bean(Doubles.class).proposed(hearing.header().id())).hasSize(1);
        var journalled = instance.bean(JdbcClient.class)
                .sql("select body from journal.entry where record = :id")
                .param("id", letters().getLast().header().id())
                .query(String.class)
                .list();
        assertThat(journalled)
                .singleElement()
                .satisfies(body -> assertThat(body).contains("secretariat", "account"));
        isTakenAwayInItsTime(Sha256.hex(new String(content, StandardCharsets.UTF_8)));
    }

    /** The letter of an answer that came in a table says where, also as it was written before; that holds no table. */
    private void isTakenAwayInItsTime(String table) throws IOException {
        var letter = letters().getLast();
        var origin = Objects.requireNonNull(letter.origin());
        assertThat(origin.hexadecimal()).isEqualTo(table);
        assertThat(Json.MAPPER.convertValue(
                        Map.of("file", "a", "sha256", table, "rows", List.of(2)), LetterOrigin.class))
                .isEqualTo(new LetterOrigin(new Personal("a"), origin.sha256(), List.of(2)));
        var sql = instance.bean(JdbcClient.class);
        var store = instance.bean(FileStore.class);
        assertThat(store.find(table)).isPresent();
        aWeekAgo(table);
        instance.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(store.unheld()).extracting(StoredFile::sha256).contains(table);
            assertThat(sql.sql("""
                            update hearing.letter set content = replace(content::text, :checksum, :table)::jsonb where id = :id
                            """)
                            .param("checksum", origin.sha256())
                            .param("table", table)
                            .param("id", letter.header().id())
                            .update())
                    .isEqualTo(1);
            sql.sql("""
                    insert into journal.entry (seq, at, kind, record, action, body, hash)
                    select seq + 1000000, at, kind, record, action, replace(body, :checksum, :table), hash
                    from journal.entry where record = :id
                    """)
                    .param("checksum", origin.sha256())
                    .param("table", table)
                    .param("id", letter.header().id())
                    .update();
            assertThat(store.unheld()).extracting(StoredFile::sha256).contains(table);
            sql.sql("update hearing.letter set content = content || :files::jsonb where id = :id")
                    .param("files", "{\"files\": [{\"sha256\": \"%s\"}]}".formatted(table))
                    .param("id", letter.header().id())
                    .update();
            assertThat(store.unheld())
                    .as("a letter that it came with holds it")
                    .extracting(StoredFile::sha256)
                    .doesNotContain(table);
        });
    }

    /** Only whoever owns the tables can say that a file came earlier. */
    private static void aWeekAgo(String sha256) throws IOException {
        try (var connection = instance.database().connect();
                var statement = connection.createStatement()) {
            for (var one : List.of("file", "receipt")) {
                statement.executeUpdate(
                        "update file.%s set received_at = received_at - interval '8 days' where sha256 = decode('%s', 'hex')"
                                .formatted(one, sha256));
            }
        } catch (SQLException fault) {
            throw new IOException(fault);
        }
    }

    @Test
    void ofAFileThatCameTwiceOnceIsSaidWhatIsWithheldAndNoOtherFileTakesItsPlace() throws IOException {
        landed(mail("a", "22/414")
                .text("Se vedleggene.")
                .file("brev.txt", "text/plain", BOTH)
                .file("kopi.txt", "text/plain", BOTH));
        var one = answers().getFirst();
        var sha256 = one.content().files().getFirst().sha256();
        var clerk = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var action = "/arbeid/horingssvar/" + one.header().id() + "/siling";
        var page = clerk.get(action);
        assertThat(page.body()).contains("Vedlegget brev.txt, kopi.txt");
        var fields = Clerk.form(page, action + "?sending=1");
        fields.put("file." + sha256, "third-person");
        fields.put("reason", "Naboen");

        landed(later("b", 10)
                .text("Se nå.")
                .file("nytt.txt", "text/plain", "Noe annet.".getBytes(StandardCharsets.UTF_8)));
        var late = clerk.post(
                action + "?sending=1",
                fields,
                "redacted." + sha256 + ".file",
                "sladdet.txt",
                "text/plain",
                "Sladdet.".getBytes(StandardCharsets.UTF_8));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("nytt.txt").doesNotContain("sladdet.txt");

        landed(later("c", 20)
                .text("Se vedleggene likevel.")
                .file("nytt.txt", "text/plain", "Noe annet.".getBytes(StandardCharsets.UTF_8))
                .file("brev.txt", "text/plain", BOTH)
                .file("kopi.txt", "text/plain", BOTH));
        var sent = clerk.post(
                action + "?sending=3",
                fields,
                "redacted." + sha256 + ".file",
                "sladdet.txt",
                "text/plain",
                "Sladdet.".getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(screened(one).withheld())
                .singleElement()
                .satisfies(withheld -> assertThat(withheld.file()).isEqualTo(sha256));
    }

    @Test
    void whoLooksThroughAnAnswerLaysARedactedFileBesideOneAndAnotherApproves() throws IOException {
        var original = Samples.of(FileType.DOCX);
        landed(mail("a", "22/414").text("Se vedlegget.").file("nabo.docx", FileType.DOCX.mediaType(), original));
        var one = answers().getFirst();
        var sha256 = one.content().files().getFirst().sha256();
        var beside = "redacted." + sha256 + ".file";
        var clerk = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var action = "/arbeid/horingssvar/" + one.header().id() + "/siling";
        var page = clerk.get(action);
        var first = action + "?sending=1";
        var fields = Clerk.form(page, first);
        var without = clerk.post(
                first, fields, beside, "sladdet.txt", "text/plain", "Sladdet.".getBytes(StandardCharsets.UTF_8));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Velg hjemmelen for det som er sladdet", "sladdet.txt");

        fields = Clerk.form(without, first);
        fields.put("file." + sha256, "third-person");
        fields.put("reason", "Naboen");
        var same = clerk.post(first, fields, beside, "nabo.docx", FileType.DOCX.mediaType(), original);
        assertThat(same.body()).contains("ikke en sladdet utgave");
        assertThat(clerk.post(first, fields).statusCode()).isEqualTo(303);

        var screening = instance.bean(Screenings.class).of(one.header().id()).orElseThrow();
        assertThat(screening.header().state()).isEqualTo(Screening.PROPOSED);
        var redacted = screening.redactions().getFirst();
        assertThat(redacted.name()).isEqualTo("sladdet.txt");
        var other = Clerk.signedIn(instance.baseUrl(), "strategy-editor");
        var path = "/arbeid/siling/" + screening.header().id();
        var seen = other.get(path);
        assertThat(seen.body()).contains(redacted.sha256(), "Sladdede utgaver");
        assertThat(other.get(FileName.address(redacted)).body()).isEqualTo("Sladdet.");
        assertThat(new Clerk(instance.baseUrl()).get(FileName.address(redacted)).statusCode())
                .isEqualTo(404);

        // What lies there stays when something else is changed, until it is taken away.
        var changing = path + "?sending=1";
        fields = Clerk.form(seen, changing);
        fields.put("reason", "Naboen, igjen");
        assertThat(other.post(changing, fields).statusCode()).isEqualTo(303);
        assertThat(screened(one).redactions()).containsExactly(redacted);
        fields = Clerk.form(other.get(path), changing);
        fields.put("redacted." + sha256 + ".remove", "true");
        assertThat(other.post(changing, fields).statusCode()).isEqualTo(303);
        assertThat(screened(one).redactions()).isEmpty();
    }

    private static Screening screened(HearingAnswer one) {
        return instance.bean(Screenings.class).of(one.header().id()).orElseThrow();
    }
}
