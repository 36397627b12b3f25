package no.retning.journal;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.document;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.instance.ServeOptions;
import no.retning.record.Json;
import no.retning.record.Personal;
import no.retning.record.Ref;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class JournalTest {
    private static final int ENTRIES = 12;

    private static TestInstance instance;
    private static Commands commands;
    private static GuidingDocuments documents;
    private static JdbcClient sql;
    private static TransactionTemplate transaction;

    @BeforeAll
    static void aJournalWithACheckpointInTheMiddle() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
        documents = instance.bean(GuidingDocuments.class);
        sql = instance.bean(JdbcClient.class);
        transaction = instance.bean(TransactionTemplate.class);
        for (int i = 1; i <= ENTRIES / 2; i++) {
            commands.create(SECRETARY, documents, document("foring-" + i, "Føring " + i));
        }
        instance.bean(Checkpoints.class).destroy();
        for (int i = 1; i <= ENTRIES / 2; i++) {
            edit(documents.find("foring-" + i).orElseThrow(), "Ny tittel " + i);
        }
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static GuidingDocument edit(GuidingDocument document, String title) {
        return commands.change(
                SECRETARY,
                "edit",
                documents,
                document.header().id(),
                document.header().version(),
                old -> new GuidingDocument(
                        old.header(),
                        nb(title),
                        old.shortTitle(),
                        old.publisher(),
                        old.issued(),
                        old.legalBasis(),
                        old.url(),
                        old.text(),
                        old.type(),
                        old.licence(),
                        old.copy(),
                        old.source()));
    }

    @Test
    void anUntouchedJournalIsWhole() {
        assertThat(instance.bean(Verification.class).verify().problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an edited field | update journal.entry set body = replace(body, 'Føring 3', 'Føring X') where seq = 3 | does not match its hash
            an edited field, its hash made anew | update journal.entry set body = replace(body, 'Føring 3', 'Føring X'), hash = sha256(convert_to(replace(body, 'Føring 3', 'Føring X'), 'UTF8')) where seq = 3 | does not continue
            a look-up column changed | update journal.entry set action = 'publish' where seq = 4 | look-up columns
            a time changed | update journal.entry set at = at - interval '1 day' where seq = 5 | look-up columns
            a deleted middle | delete from journal.entry where seq = 5 | entries 5 to 5 are missing
            a deleted tail | delete from journal.entry where seq = (select max(seq) from journal.entry) | the journal tells of
            a tail deleted to before the checkpoint | delete from journal.entry where seq > 4 | its end was removed
            two entries in another order | update journal.entry set seq = case seq when 7 then 1008 else 1007 end where seq in (7, 8); update journal.entry set seq = seq - 1000 where seq > 1000 | does not continue
            an inserted entry | insert into journal.entry select (select max(seq) + 1 from journal.entry), at, kind, record, action, body, hash from journal.entry where seq = 12 | does not continue
            a checkpoint with another signature | update journal.checkpoint set signature = sha512('x') | its signature does not hold
            a record changed behind the journal | update record.record set version = version + 1 where slug = 'foring-2' | the journal tells of 2
            """)
    void findsWhatWasTamperedWith(String what, String tampering, String finding) throws Exception {
        assertThat(problemsAfter(tampering))
                .anySatisfy(problem -> assertThat(problem).contains(finding));
    }

    @Test
    void findsAWholeChainThatWasRestamped() throws Exception {
        var restamp = """
                do $$
                declare e record; previous text := repeat('0', 64); b text;
                begin
                    for e in select * from journal.entry order by seq loop
                        b := regexp_replace(replace(e.body, 'Føring 2', 'Føring Z'), '"previous":"[0-9a-f]{64}"', '"previous":"' || previous || '"');
                        update journal.entry set body = b, hash = sha256(convert_to(b, 'UTF8')) where seq = e.seq;
                        previous := encode(sha256(convert_to(b, 'UTF8')), 'hex');
                    end loop;
                end $$""";
        assertThat(problemsAfter(restamp))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("has been rewritten"));
    }

    @Test
    void findsADatabaseRolledBackToAnEarlierDay() throws Exception {
        var rollBack = """
                delete from journal.entry where seq > 3;
                delete from journal.checkpoint;
                delete from strategy.document using record.record r where r.id = document.id and r.entry > 3;
                delete from record.record where version = 1 and entry > 3;
                update record.record set version = 1, entry = right(slug, 1)::int where version = 2 and right(slug, 1)::int <= 3;
                delete from strategy.document using record.record r where r.id = document.id and right(r.slug, 1)::int > 3;
                delete from record.record where right(slug, 1)::int > 3""";
        assertThat(problemsAfter(rollBack))
                .anySatisfy(problem -> assertThat(problem).contains("rolled back"));
    }

    /** Tampers as the owner of the database, in a transaction that never becomes true. */
    private static List<String> problemsAfter(String tampering) throws SQLException, IOException {
        try (Connection owner = instance.database().connect()) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute("alter table record.record drop constraint record_entry_fkey");
                statement.execute("alter table journal.personal drop constraint personal_seq_fkey");
                statement.execute(tampering);
            }
            var inside = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            var checkpoints = new Checkpoints(inside, transaction, instance.bean(ServeOptions.class));
            var problems = new Verification(inside, checkpoints).verify().problems();
            owner.rollback();
            return problems;
        }
    }

    @Test
    void aCheckpointThatAPowerCutLeftHalfWrittenIsWrittenAgain() throws IOException {
        var file = instance.bean(ServeOptions.class).home().resolve("checkpoints.jsonl");
        var before = Files.readString(file);
        Files.writeString(file, before.substring(0, before.length() - 40));

        assertThat(instance.bean(Verification.class).verify().problems()).isEmpty();
        instance.bean(Checkpoints.class).destroy();

        assertThat(instance.bean(Checkpoints.class).outside())
                .extracting(Checkpoint::count)
                .contains((long) ENTRIES / 2);
        assertThat(instance.bean(Verification.class).verify().problems()).isEmpty();
    }

    @Test
    void theApplicationItselfCanNeitherChangeNorDeleteAnEntry() {
        for (var statement : List.of(
                "update journal.entry set action = 'x'",
                "delete from journal.entry",
                "truncate journal.entry cascade",
                "update journal.checkpoint set count = 1",
                "delete from journal.checkpoint")) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private record Letter(String subject, Personal sender) {}

    @Test
    void whatAnEntrySaysAboutAPersonCanBeErasedAndTheChainStillHolds() {
        var record = new Ref(
                "document", documents.find("foring-1").orElseThrow().header().id());
        var sender = "sender@" + UUID.randomUUID();
        transaction.executeWithoutResult(done -> {
            var entry = instance.bean(Journal.class)
                    .append(SECRETARY, "edit", record, null, new Letter("Innspill", new Personal(sender)), Map.of());
            sql.sql("update record.record set version = version + 1, entry = :entry where id = :id")
                    .param("entry", entry)
                    .param("id", record.id())
                    .update();
        });
        var body = instance.bean(Journal.class).of(record.id()).getLast();
        assertThat(Json.text(body.after())).contains("Innspill").doesNotContain(sender);
        assertThat(sql.sql("select value from journal.personal")
                        .query(String.class)
                        .list())
                .contains(sender);

        var erased = transaction.execute(done -> instance.bean(Journal.class).erasePersonal(record.id()));

        assertThat(erased).isEqualTo(1);
        assertThat(sql.sql("select value from journal.personal")
                        .query(String.class)
                        .list())
                .doesNotContain(sender);
        assertThat(instance.bean(Verification.class).verify().problems()).isEmpty();
    }

    @Test
    void manyWritersMakeOneChainWithoutGaps() throws Exception {
        long before = count();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 64)
                    .<Callable<GuidingDocument>>mapToObj(n ->
                            () -> commands.create(SECRETARY, documents, document("samtidig-" + n, "Samtidig " + n)))
                    .toList();
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(count()).isEqualTo(before + 64);
        assertThat(instance.bean(Verification.class).verify().problems()).isEmpty();
    }

    private static long count() {
        return sql.sql("select count(*) from journal.entry").query(Long.class).single();
    }
}
