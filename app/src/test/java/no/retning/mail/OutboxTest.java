package no.retning.mail;

import static no.retning.Fixtures.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.Personal;
import no.retning.register.Organisations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages wait in the database until a real mail server has taken them. */
class OutboxTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static TestInstance instance;
    private static TransactionTemplate transactions;
    private static Outbox outbox;
    private static int made;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        transactions = instance.bean(TransactionTemplate.class);
        outbox = instance.bean(Outbox.class);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static UUID something() {
        var name = "post-" + made++;
        return instance.bean(Commands.class)
                .create(SYSTEM, instance.bean(Organisations.class), organisation(name, name))
                .header()
                .id();
    }

    private static GreenMail server() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static Postman postman(int port) {
        return new Postman(outbox, transactions, "smtp://127.0.0.1:" + port, "retning@example.org", Duration.ofDays(1));
    }

    private static void written(UUID about) {
        transactions.executeWithoutResult(status -> outbox.put(
                List.of(new Letter(about, new Personal("eier@example.org"), "Rapporten mangler", "Gå hit: æøå"))));
    }

    private static Map<String, Object> row(UUID about) {
        return instance.bean(JdbcClient.class)
                .sql("select state, attempts, recipient, body, due > clock_timestamp() as later"
                        + " from mail.message where about = :about")
                .param("about", about)
                .query()
                .singleRow();
    }

    @Test
    void aMessageGoesOnceAndIsForgotten() throws Exception {
        var about = something();
        written(about);
        var server = server();
        try {
            var postman = postman(server.getSmtp().getPort());
            postman.round();
            assertThat(postman.round()).isZero();
            var got = List.of(server.getReceivedMessages());
            assertThat(got).extracting(MimeMessage::getSubject).contains("Rapporten mangler");
            assertThat(got.getFirst().getContent().toString()).contains("æøå");
            assertThat(got.getFirst().getMessageID()).endsWith("@example.org>");
        } finally {
            server.stop();
        }
        assertThat(row(about))
                .containsEntry("state", "sent")
                .containsEntry("recipient", "")
                .containsEntry("body", "");
        assertThat(outbox.written(List.of(about))).containsKey(about);
    }

    @Test
    void whatTheServerDoesNotTakeWaitsAndIsTriedLater() {
        var about = something();
        written(about);
        var server = server();
        int port = server.getSmtp().getPort();
        server.stop();
        postman(port).round();
        assertThat(row(about))
                .containsEntry("state", "waiting")
                .containsEntry("attempts", 1)
                .containsEntry("later", true)
                .containsEntry("recipient", "eier@example.org");
    }

    @Test
    void whoDiesWithAMessageInHandLeavesItToTheNext() {
        var about = something();
        written(about);
        transactions.executeWithoutResult(status -> {
            assertThat(outbox.take()).isPresent();
            status.setRollbackOnly();
        });
        assertThat(row(about)).containsEntry("state", "waiting").containsEntry("attempts", 0);
        var server = server();
        try {
            postman(server.getSmtp().getPort()).round();
        } finally {
            server.stop();
        }
        assertThat(row(about)).containsEntry("state", "sent");
    }

    @Test
    void nothingIsWrittenOfWhatIsNotDone() {
        var about = something();
        transactions.executeWithoutResult(status -> {
            outbox.put(List.of(new Letter(about, new Personal("eier@example.org"), "Rapporten mangler", "Tekst")));
            status.setRollbackOnly();
        });
        assertThat(outbox.written(List.of(about))).isEmpty();
        assertThatThrownBy(() -> outbox.put(List.of())).isInstanceOf(TransactionException.class);
    }

    @Test
    void anAddressThatIsNoneIsNotTriedAgain() {
        var about = something();
        transactions.executeWithoutResult(status ->
                outbox.put(List.of(new Letter(about, new Personal("ikke en adresse"), "Rapporten mangler", "Tekst"))));
        var server = server();
        try {
            postman(server.getSmtp().getPort()).round();
        } finally {
            server.stop();
        }
        assertThat(row(about)).containsEntry("state", "failed").containsEntry("recipient", "");
    }

    @Test
    void aServerThatIsNoneIsSaidSoAtOnce() {
        assertThatThrownBy(() -> new Smtp("epost.example.org", "retning@example.org"))
                .hasMessageContaining("RETNING_SMTP_URL");
        assertThatThrownBy(() -> new Smtp("smtp://epost.example.org", "")).hasMessageContaining("RETNING_SMTP_FROM");
    }
}
