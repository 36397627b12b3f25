package no.retning.command;

import static no.retning.Fixtures.AUDITOR;
import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.document;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.access.UnlistedAccess;
import no.retning.journal.Journal;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommandsTest {
    private static TestInstance instance;
    private static Commands commands;
    private static GuidingDocuments documents;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
        documents = instance.bean(GuidingDocuments.class);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static GuidingDocument with(GuidingDocument old, LocalisedText text) {
        return new GuidingDocument(
                old.header(),
                old.title(),
                old.shortTitle(),
                old.publisher(),
                old.issued(),
                old.legalBasis(),
                old.url(),
                text,
                old.type(),
                old.licence(),
                old.copy(),
                old.source());
    }

    private static GuidingDocument edit(Actor actor, GuidingDocument seen, String text) {
        return commands.change(
                actor, "edit", documents, seen.header().id(), seen.header().version(), old -> with(old, nb(text)));
    }

    @Test
    void whatIsCreatedIsThereWithVersionOneAndOneJournalEntry() {
        var created = commands.create(SECRETARY, documents, document("stortingsmelding", "Stortingsmelding"));

        assertThat(created.header().version()).isEqualTo(1);
        assertThat(created.header().changedAt()).isNotNull();
        assertThat(instance.bean(Journal.class).of(created.header().id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("create");
                    assertThat(entry.before()).isNull();
                    assertThat(entry.after().at("/title/nb").asString()).isEqualTo("Stortingsmelding");
                    assertThat(entry.actor().get("account").asString()).isEqualTo(String.valueOf(SECRETARY.account()));
                });
    }

    @Test
    void aFormSentTwiceMakesOneRecord() {
        var typed = document("plan", "Plan");

        var first = commands.create(SECRETARY, documents, typed);
        var second = commands.create(SECRETARY, documents, typed);

        assertThat(second).isEqualTo(first);
        assertThat(instance.bean(Journal.class).of(first.header().id())).hasSize(1);
    }

    @Test
    void whenTwoEditTheSameTextTheSecondGetsBothTexts() {
        var seen = commands.create(SECRETARY, documents, document("delt", "Delt"));
        edit(SECRETARY, seen, "Den første skrev dette.");

        var conflict = catchThrowableOfType(Conflict.class, () -> edit(SECRETARY, seen, "Den andre skrev dette."));

        assertThat(((GuidingDocument) conflict.saved()).text()).isEqualTo(nb("Den første skrev dette."));
        assertThat(((GuidingDocument) conflict.attempted()).text()).isEqualTo(nb("Den andre skrev dette."));
        assertThat(documents.get(seen.header().id()).header().version()).isEqualTo(2);
    }

    @Test
    void whoMayNotIsRefusedAndNothingIsChangedOrJournalled() {
        var seen = commands.create(SECRETARY, documents, document("vernet", "Vernet"));

        assertThatThrownBy(() -> edit(AUDITOR, seen, "Nei"))
                .isInstanceOf(Refused.class)
                .satisfies(refused -> assertThat(((Refused) refused).hidden()).isFalse());
        assertThatThrownBy(() -> edit(Actor.PUBLIC, seen, "Nei"))
                .isInstanceOf(Refused.class)
                .satisfies(refused -> assertThat(((Refused) refused).hidden()).isTrue());

        assertThat(documents.get(seen.header().id())).isEqualTo(seen);
        assertThat(instance.bean(Journal.class).of(seen.header().id())).hasSize(1);
    }

    @Test
    void anActionThatTheAccessFileDoesNotNameIsRefused() {
        var seen = commands.create(SECRETARY, documents, document("unevnt", "Unevnt"));

        assertThatThrownBy(() -> commands.change(
                        SECRETARY, "shred", documents, seen.header().id(), 1, old -> old))
                .isInstanceOf(UnlistedAccess.class);
    }

    @Test
    void twoThingsOfAKindCannotShareAName() {
        commands.create(SECRETARY, documents, document("opptatt", "Opptatt"));

        assertThatThrownBy(() -> commands.create(SECRETARY, documents, document("opptatt", "En annen")))
                .isInstanceOf(SlugTaken.class);
    }

    @Test
    void whatDoesNotExistCannotBeChanged() {
        assertThatThrownBy(() -> commands.change(SECRETARY, "edit", documents, UUID.randomUUID(), 1, old -> old))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void commandsTogetherAreAllDoneOrNone() {
        assertThatThrownBy(() -> commands.together(() -> {
                    commands.create(SECRETARY, documents, document("sammen-1", "Sammen 1"));
                    return commands.create(Actor.PUBLIC, documents, document("sammen-2", "Sammen 2"));
                }))
                .isInstanceOf(Refused.class);

        assertThat(documents.find("sammen-1")).isEmpty();
    }

    @Test
    void whoChangesWhatAnotherIsAboutToChangeWaitsAndIsNotRefused() throws Exception {
        var first = commands.create(SECRETARY, documents, document("venter-1", "Venter 1"));
        var second = commands.create(SECRETARY, documents, document("venter-2", "Venter 2"));

        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = commands.together(() -> {
                edit(SECRETARY, first, "Den som kom først, skrev dette.");
                var late = other.submit(() -> edit(SECRETARY, second, "Den andre skrev dette."));
                // Asked outside this transaction: within it the answer would stay what it was at first.
                CompletableFuture.runAsync(
                                () -> {
                                    while (nobodyWaits() && !late.isDone()) {
                                        Thread.onSpinWait();
                                    }
                                },
                                other)
                        .join();
                edit(SECRETARY, second, "Den som kom først, skrev dette også.");
                return late;
            });
            assertThatThrownBy(waiting::get).hasCauseInstanceOf(Conflict.class);
        }
        assertThat(documents.get(second.header().id()).text()).isEqualTo(nb("Den som kom først, skrev dette også."));
    }

    private static boolean nobodyWaits() {
        return instance.bean(JdbcClient.class)
                .sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """)
                .query(Integer.class)
                .single()
                .equals(0);
    }
}
