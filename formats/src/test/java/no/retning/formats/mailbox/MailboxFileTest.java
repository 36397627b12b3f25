package no.retning.formats.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import no.retning.formats.mailbox.Message.Broken;
import no.retning.formats.mailbox.Message.Mail;
import no.retning.formats.mailbox.Message.Reason;
import org.junit.jupiter.api.Test;

/** The messages are made up for these tests; nobody has sent them. */
class MailboxFileTest {
    private static final String ANSWER = """
            From: =?UTF-8?Q?Postmottak_=C3=98vre_eksempel?= <post@ovre.example.org>
            To: horing@example.org
            Date: Fri, 30 Sep 2022 23:58:12 +0200
            Subject: =?ISO-8859-1?Q?H=F8ringssvar?= =?ISO-8859-1?Q?_-_sak_22/414?=
            Message-ID: <a1@ovre.example.org>
            In-Reply-To: <sak-22-414@example.org>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=ytre

            --ytre
            Content-Type: multipart/alternative; boundary=indre

            --indre
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Vi st=C3=B8tter m=C3=A5lene.
            From now on we write English.

            --indre
            Content-Type: text/html; charset=utf-8

            <p>Vi st&oslash;tter m&aring;lene.</p>
            --indre--
            --ytre
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*=UTF-8''h%C3%B8ringssvar.pdf
            Content-Transfer-Encoding: base64

            JVBERi0=
            --ytre
            Content-Type: message/rfc822

            From: en@example.org
            Subject: Videresendt

            Innhold
            --ytre--
            """;

    private static final String HTML = """
            From: Avdeling B <b@example.org>
            Subject: Svar
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: 8bit

            <html><head><style>p {}</style></head><body><p>Til <b>kapittel&nbsp;5</b>:<br>Bra målbilde</p>
            <ul><li>ett<li>to</ul><script>alert(1)</script></body></html>
            """;

    @Test
    void aMessageTellsWhoWhenAboutWhatAndWhatItHolds() throws IOException {
        Mail mail = (Mail) read(ANSWER).getFirst();

        assertThat(mail.number()).isEqualTo(1);
        assertThat(mail.sender()).isEqualTo(new Sender("Postmottak Øvre eksempel", "post@ovre.example.org"));
        assertThat(mail.sent()).contains(Instant.parse("2022-09-30T21:58:12Z"));
        assertThat(mail.subject()).isEqualTo("Høringssvar - sak 22/414");
        assertThat(mail.id()).contains("<a1@ovre.example.org>");
        assertThat(mail.inReplyTo()).contains("<sak-22-414@example.org>");
        assertThat(mail.text()).isEqualTo("Vi støtter målene.\nFrom now on we write English.");
        assertThat(mail.attachments())
                .extracting(
                        Attachment::name,
                        Attachment::mediaType,
                        file -> new String(file.bytes(), StandardCharsets.UTF_8).strip())
                .containsExactly(
                        tuple("høringssvar.pdf", "application/pdf", "%PDF-"),
                        tuple("part-4.eml", "message/rfc822", "From: en@example.org\nSubject: Videresendt\n\nInnhold"));
    }

    @Test
    void htmlAloneBecomesPlainText() throws IOException {
        var messages = new ArrayList<Message>();
        MailboxFile.read(
                new ByteArrayInputStream(HTML.getBytes(Charset.forName("windows-1252"))),
                Limits.STANDARD,
                messages::add);

        assertThat(((Mail) messages.getFirst()).text()).isEqualTo("Til kapittel 5:\nBra målbilde\n\n- ett\n- to");
    }

    @Test
    void messagesOfAnMboxAreToldApart() throws IOException {
        String mbox = "From post@ovre.example.org Fri Sep 30 23:58:12 2022\n" + ANSWER
                + "\nFrom b@example.org Sat Oct  1 00:01:00 2022\n"
                + "From: b@example.org\nSubject: To\n\nHei\n\n>From oss alle.\nFrom tid til annen.\n\nFrom tid til annen 12:30 eller 13:00.\n";

        List<Message> messages = read(mbox.replace("From tid til annen 12:30", "Fra tid til annen 12:30"));

        assertThat(messages).hasSize(2);
        assertThat(((Mail) messages.get(1)).text())
                .isEqualTo("Hei\n\nFrom oss alle.\nFrom tid til annen.\n\nFra tid til annen 12:30 eller 13:00.");
        assertThat(((Mail) messages.get(1)).sender()).isEqualTo(new Sender("", "b@example.org"));
        assertThat(((Mail) messages.get(1)).sent()).isEmpty();
    }

    @Test
    void aMessageThatCannotBeReadIsNamedAndTheNextOneIsRead() throws IOException {
        String good = "From: b@example.org\nSubject: God\n\nHei\n";
        String from = "\nFrom b@example.org Sat Oct  1 00:01:00 2022\n";
        String mbox = from.substring(1) + "Subject: Uten avsender\n\nHei\n" + from + good + from
                + "Dette er ingen melding\nmen et notat\n" + from + good + from
                + "From: b@example.org\nSubject: Stor\n\n" + "x".repeat(5_000) + "\n" + from + nested(9) + from + good;

        List<Message> messages = new ArrayList<>();
        MailboxFile.read(stream(mbox), new Limits(10, 4_000, 50, 5), messages::add);

        assertThat(messages.stream().filter(Broken.class::isInstance))
                .containsExactly(
                        new Broken(1, "Uten avsender", Reason.NO_SENDER),
                        new Broken(3, "Dette er ingen melding", Reason.NO_MESSAGE),
                        new Broken(5, "Stor", Reason.TOO_LARGE),
                        new Broken(6, "Dyp", Reason.TOO_MANY_PARTS));
        assertThat(messages.stream().filter(Mail.class::isInstance).map(Message::number))
                .containsExactly(2, 4, 7);
        assertThatThrownBy(() -> MailboxFile.read(stream(mbox), new Limits(2, 4_000, 50, 5), message -> {}))
                .isInstanceOf(TooManyMessages.class);
    }

    @Test
    void namesOfFilesCarryNoFolders() throws IOException {
        Mail mail = (Mail) read("""
                        From: b@example.org
                        Content-Type: multipart/mixed; boundary=x

                        --x
                        Content-Type: text/plain; name="..\\\\..\\\\svar.txt"

                        a
                        --x
                        Content-Disposition: attachment; filename="/etc/.."

                        b
                        --x--
                        """).getFirst();

        assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("svar.txt", "part-2");
        assertThat(mail.text()).isEmpty();
    }

    @Test
    void whateverIsDamagedIsReadOrNamed() throws IOException {
        byte[] whole = ("From a@example.org Sat Oct  1 00:01:00 2022\n" + ANSWER
                        + "\nFrom b@example.org Sat Oct  1 00:01:00 2022\n" + HTML)
                .getBytes(StandardCharsets.UTF_8);
        var random = new SplittableRandom(5);
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = whole.clone();
            for (int change = 1 + random.nextInt(12); change > 0; change--) {
                int at = random.nextInt(damaged.length);
                switch (random.nextInt(3)) {
                    case 0 -> damaged[at] = (byte) random.nextInt(256);
                    case 1 -> {
                        int to = random.nextInt(damaged.length);
                        System.arraycopy(whole, at, damaged, to, Math.min(60, damaged.length - Math.max(at, to)));
                    }
                    default -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
                }
            }
            var messages = new ArrayList<Message>();
            MailboxFile.read(new ByteArrayInputStream(damaged), Limits.STANDARD, messages::add);

            assertThat(messages).extracting(Message::number).startsWith(1);
        }
        assertThat(read("")).isEmpty();
    }

    private static String nested(int deep) {
        var message = new StringBuilder("From: b@example.org\nSubject: Dyp\n");
        for (int i = 0; i < deep; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        return message.append("\nslutt\n").toString();
    }

    private static List<Message> read(String file) throws IOException {
        var messages = new ArrayList<Message>();
        MailboxFile.read(stream(file), Limits.STANDARD, messages::add);
        return messages;
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
