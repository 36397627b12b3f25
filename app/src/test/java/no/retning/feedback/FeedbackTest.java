package no.retning.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Did you find what you were looking for?", from the answer to what became of it. */
class FeedbackTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private TestInstance instance;
    private GuidingDocument document;

    @BeforeEach
    void start() {
        instance = TestInstance.start(Map.of("retning.demo", "true", "retning.feedback.per-minute", "5"));
        var documents = instance.bean(GuidingDocuments.class);
        document = instance.bean(Commands.class)
                .create(Fixtures.SECRETARY, documents, Fixtures.document("meldingen", "Meldingen"));
        publish(instance);
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    private void publish(TestInstance on) {
        var seen = on.bean(GuidingDocuments.class)
                .get(document.header().id())
                .header()
                .version();
        on.bean(Publish.class).publish(Fixtures.SECRETARY, document.header().ref(), seen, Publish.Occasion.ORDINARY);
    }

    private void change(String title) {
        var documents = instance.bean(GuidingDocuments.class);
        instance.bean(Commands.class)
                .change(
                        Fixtures.SECRETARY,
                        GuidingDocuments.EDIT,
                        documents,
                        document.header().id(),
                        documents.get(document.header().id()).header().version(),
                        before -> new GuidingDocument(
                                before.header(),
                                Fixtures.nb(title),
                                before.shortTitle(),
                                before.publisher(),
                                before.issued(),
                                before.legalBasis(),
                                before.url(),
                                before.text(),
                                before.type(),
                                before.licence(),
                                before.copy(),
                                before.source()));
    }

    private UUID answer(String found) {
        var answer = new Clerk(instance.baseUrl())
                .post("/tilbakemelding", Map.of("page", "/foringer/meldingen", "found", found));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var thanks = answer.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(thanks.substring(thanks.lastIndexOf('/') + 1));
    }

    private Feedback now(UUID id) {
        return instance.bean(Feedbacks.class).get(id);
    }

    private static void waitUntil(BooleanSupplier done) {
        var limit = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("done in time").isBefore(limit);
            Thread.onSpinWait();
        }
    }

    @Test
    void anyoneAnswersAddsAFewWordsOnceAndTheSecretariatHandlesIt() {
        var anyone = new Clerk(instance.baseUrl());
        var id = answer("no");
        var thanks = "/tilbakemelding/takk/" + id;
        var form = anyone.form(thanks, "/tilbakemelding/tekst");
        assertThat(form).containsEntry("token", id.toString());

        form.put("text", "x".repeat(Feedback.LONGEST_TEXT + 1));
        var tooLong = anyone.post("/tilbakemelding/tekst", form);
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Clerk.form(tooLong, "/tilbakemelding/tekst")).containsEntry("text", form.get("text"));

        form.put("text", "Jeg lette etter <kart>.");
        assertThat(anyone.post("/tilbakemelding/tekst", form).statusCode()).isEqualTo(303);
        assertThat(anyone.get(thanks).body()).doesNotContain("<textarea");
        form.put("text", "Og en gang til.");
        assertThat(anyone.post("/tilbakemelding/tekst", form).statusCode()).isEqualTo(422);
        assertThat(now(id).text().value()).isEqualTo("Jeg lette etter <kart>.");
        assertThat(now(id).thing()).isEqualTo(document.header().ref());

        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var path = "/arbeid/tilbakemeldinger/" + id;
        assertThat(secretary.get("/arbeid").body()).contains(path, "Jeg lette etter &lt;kart&gt;.");
        var handling = secretary.form(path, path);
        assertThat(secretary.post(path, handling).statusCode()).isEqualTo(422);
        handling.put("note", "Kartet er lagt til.");
        assertThat(secretary.post(path, handling).statusCode()).isEqualTo(303);
        assertThat(now(id).isHandled()).isTrue();
        assertThat(secretary.get("/arbeid/tilbakemeldinger").body()).contains("Kartet er lagt til.");
        assertThat(Clerk.signedIn(instance.baseUrl(), "member").get(path).statusCode())
                .isEqualTo(404);
    }

    @Test
    void tooManyAnswersInAMinuteAreTurnedAway() {
        for (int i = 0; i < 5; i++) {
            answer("yes");
        }
        var answer = new Clerk(instance.baseUrl()).post("/tilbakemelding", Map.of("page", "/", "found", "yes"));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Vent et minutt");
    }

    @Test
    void anOpenAnswerIsMarkedWhenItsPageIsPublishedAnew() {
        var open = answer("no");
        change("Meldingen, ny");
        publish(instance);

        waitUntil(() -> Integer.valueOf(2).equals(now(open).changedSince()));

        var after = answer("yes");
        assertThat(now(after).changedSince()).isNull();
        assertThat(Clerk.signedIn(instance.baseUrl(), "secretariat")
                        .get("/arbeid/tilbakemeldinger/" + open)
                        .body())
                .contains("Siden er endret etterpå, i utgave 2.");
    }

    /** The listener is held up by a lock until the instance goes down: what it had begun is undone, what it must do waits. */
    @Test
    void whatAPublicationSetsOffIsDoneAfterACrashToo() throws Exception {
        var open = answer("no");
        change("Meldingen, ny");
        var database = instance.database();
        try (Connection elsewhere = database.connect();
                var lock = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            lock.execute("select from record.record where id = '" + open + "' for update");
            publish(instance);
            waitUntil(() -> waiting(instance) == 1);
            instance.close();
        }

        instance = TestInstance.start(database, Map.of("retning.demo", "true"));

        waitUntil(() -> Integer.valueOf(2).equals(now(open).changedSince()));
        waitUntil(() -> waiting(instance) == 0);
    }

    private static int waiting(TestInstance on) {
        return on.bean(JdbcClient.class)
                .sql("select count(*) from event.event_publication")
                .query(Integer.class)
                .single();
    }
}
