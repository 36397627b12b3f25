package no.retning.file;

import static no.retning.Fixtures.AUDITOR;
import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.body;
import static no.retning.Fixtures.document;
import static no.retning.Fixtures.hearingAnswer;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.retning.Retning;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.edition.NamedFile;
import no.retning.edition.Projections;
import no.retning.file.Refusal.Reason;
import no.retning.file.StoredFile.Reading;
import no.retning.file.StoredFile.State;
import no.retning.file.internal.FileSweep;
import no.retning.form.Clerk;
import no.retning.governance.Bodies;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.governance.Paper;
import no.retning.governance.PaperType;
import no.retning.governance.Papers;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.HeardProposal;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.Screening;
import no.retning.hearing.Screenings;
import no.retning.hearing.Withholding;
import no.retning.instance.InstanceSettings;
import no.retning.instance.Verifier;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Sha256;
import no.retning.strategy.ArchivedCopy;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class FileTest {
    private static final Set<String> FOR_THE_SECRETARIAT = ConcurrentHashMap.newKeySet();

    private static TestInstance instance;
    private static Uploads uploads;
    private static FileStore store;

    /** The application with a capability that keeps files for the secretariat. */
    @Import(Retning.class)
    static class House {
        @Bean
        Holder drawer() {
            return (actor, sha256) -> actor.hasAny(Set.of("secretariat")) && FOR_THE_SECRETARIAT.contains(sha256);
        }
    }

    @BeforeAll
    static void start() {
        instance = TestInstance.start(
                House.class,
                TestInstance.freshDatabase(),
                TestInstance.temporaryHome(),
                Map.of("retning.file.largest", "1MB", "retning.file.largest-form", "2MB"));
        uploads = instance.bean(Uploads.class);
        store = instance.bean(FileStore.class);
        instance.bean(InstanceSettings.class).becomeExample("prøve");
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Received receive(String name, byte[] content) {
        return uploads.receive(SECRETARY, new ByteArrayInputStream(content), name, null);
    }

    private static Receipt taken(String name, byte[] content) {
        return ((Received.Taken) receive(name, content)).receipt();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void until(BooleanSupplier holds) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static List<String> left() throws Exception {
        try (var files = Files.list(store.incoming())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    // the gate and the store

    @Test
    void aFileIsStoredByItsHashAndKnownByItsReceipt() throws Exception {
        var receipt = taken("C:\\sak\\Innkalling.md", text("# Innkalling\n"));

        assertThat(receipt.name().text()).isEqualTo("Innkalling.md");
        assertThat(store.path(receipt.file().sha256())).hasContent("# Innkalling\n");
        assertThat(store.path(receipt.file().sha256()).toString())
                .endsWith("/files/" + receipt.file().sha256().substring(0, 2) + "/"
                        + receipt.file().sha256().substring(2));
        assertThat(uploads.receipt(SECRETARY, receipt.id())).contains(receipt);
        assertThat(uploads.receipt(AUDITOR, receipt.id())).isEmpty();
        assertThat(receipt.file().state()).isEqualTo(State.CLEAN);
        assertThat(receipt.file().scannedAt()).isNull();
        assertThat(left()).isEmpty();
    }

    @Test
    void ofWhatIsRolledBackNothingIsLeftButWhatWasThereBefore() throws Exception {
        var before = taken("f.txt", text("fra før")).file().sha256();
        var fresh = new ArrayList<String>();
        instance.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            fresh.add(taken("n.txt", text("først ny")).file().sha256());
            taken("n2.txt", text("først ny"));
            taken("f2.txt", text("fra før"));
            assertThat(store.path(fresh.getFirst())).exists();
            status.setRollbackOnly();
        });
        assertThat(store.path(fresh.getFirst())).doesNotExist();
        assertThat(store.find(fresh.getFirst())).isEmpty();
        assertThat(store.path(before)).hasContent("fra før");
        assertThat(left()).isEmpty();

        assertThat(taken("n.txt", text("først ny")).file().sha256()).isEqualTo(fresh.getFirst());
        assertThat(store.path(fresh.getFirst())).hasContent("først ny");
    }

    @Test
    void theSameFileUnderTwoNamesIsStoredOnce() {
        var one = taken("a.txt", text("det samme"));
        var two = taken("b.txt", text("det samme"));

        assertThat(two.file().sha256()).isEqualTo(one.file().sha256());
        assertThat(two.name().text()).isEqualTo("b.txt");
        assertThat(one.id()).isNotEqualTo(two.id());
    }

    @Test
    void ofARefusedFileNothingIsLeft() throws Exception {
        int before = store.all().size();

        assertThat(receive("a.pdf", text("<html>")))
                .isInstanceOfSatisfying(
                        Received.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.CONTENT));
        assertThat(store.all()).hasSize(before);
        assertThat(left()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd() {
        var endless = new InputStream() {
            long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };

        assertThat(uploads.receive(SECRETARY, endless, "a.txt", null))
                .isEqualTo(new Received.Refused(FileName.of("a.txt"), new Refusal(Reason.LARGE, "1")));
        assertThat(endless.read).isLessThan(2 * 1024 * 1024);
    }

    @Test
    void aThingHasOnlySoManyFiles() {
        assertThat(uploads.refusalOfAnother(39)).isEmpty();
        assertThat(uploads.refusalOfAnother(40)).contains(new Refusal(Reason.COUNT, "40"));
    }

    @Test
    void theApplicationCanNeitherTakeAFileAwayNorGiveItOtherContent() {
        var sql = instance.bean(JdbcClient.class);
        for (var statement : List.of(
                "delete from file.file",
                "delete from file.receipt",
                "update file.file set sha256 = sha256",
                "update file.receipt set name = 'x'")) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    // what nothing names

    private static NamedFile named(String name) {
        var file = taken(name, text("om " + name)).file();
        return new NamedFile(file.sha256(), name, file.type().mediaType(), file.size());
    }

    private static void sql(String statement) {
        instance.bean(JdbcClient.class).sql(statement).update();
    }

    /** Time passes by moving back what has happened; only whoever owns the tables can. */
    private static void days(int days) throws SQLException {
        sql("update file.file set unheld_since = unheld_since - interval '%d days'".formatted(days));
        asOwner("update file.file set received_at = received_at - interval '%d days'".formatted(days));
        asOwner("update file.receipt set received_at = received_at - interval '%d days'".formatted(days));
    }

    private static void asOwner(String statement) throws SQLException {
        try (var connection = instance.database().connect();
                var prepared = connection.createStatement()) {
            prepared.executeUpdate(statement);
        }
    }

    private static List<String> unheld() {
        return store.unheld().stream().map(StoredFile::sha256).toList();
    }

    @Test
    void whatNothingNamesIsTakenAwayAfterAWeekAndWhatAnythingNamesNever() throws Exception {
        var system = Actor.system("prøve");
        var commands = instance.bean(Commands.class);
        var held = new ArrayList<NamedFile>();
        var hearing = new HeardProposal(instance).opened();
        var answer = commands.create(system, instance.bean(HearingAnswers.class), hearingAnswer(hearing, 1));
        held.add(named("slettet.txt"));
        held.add(named("sladdet.txt"));
        commands.create(
                system,
                instance.bean(Screenings.class),
                Screening.blank(answer)
                        .screened(
                                system,
                                1,
                                List.of(Withholding.file(held.get(0).sha256(), "personal", held.get(1))),
                                "Grunnen",
                                null));
        held.add(named("kopi.txt"));
        var guiding = document("med-kopi", "Med kopi");
        commands.create(
                system,
                instance.bean(GuidingDocuments.class),
                new GuidingDocument(
                        guiding.header(),
                        guiding.title(),
                        guiding.shortTitle(),
                        guiding.publisher(),
                        guiding.issued(),
                        false,
                        null,
                        guiding.text(),
                        null,
                        "",
                        new ArchivedCopy(held.getLast(), LocalDate.of(2026, 1, 1), false),
                        guiding.source()));
        held.add(named("papir.txt"));
        var body = commands.create(system, instance.bean(Bodies.class), body("utvalget"));
        var one = commands.create(system, instance.bean(Cases.class), proposal(body, "Sak", CaseType.DISCUSSION));
        commands.create(
                system,
                instance.bean(Papers.class),
                new Paper(
                        Header.draft(UUID.randomUUID(), Paper.KIND, "papiret", Papers.DRAFT),
                        one.header().id(),
                        body.header().id(),
                        PaperType.CASE_PAPER,
                        nb("Papiret"),
                        LocalisedText.NONE,
                        "",
                        "",
                        held.getLast(),
                        false,
                        ""));
        held.add(named("utgave.txt"));
        publish(UUID.randomUUID(), store.find(held.getLast().sha256()).orElseThrow(), true);
        var drafted = taken("utkast.txt", text("i et utkast"));
        var drafts = instance.bean(AnswerDrafts.class);
        var draft = drafts.find(drafts.begin(hearing.header().id())).orElseThrow();
        drafts.save(draft.id(), 0, Map.of("file.0", drafted.id().toString()), null);
        held.add(named("tidligere.txt"));
        sql("""
                insert into hearing.receipt (answer, revision, received_at, late, sha256, body)
                select id, 1, received_at, false, decode(repeat('00', 32), 'hex'), '{"content": {"files": [{"sha256": "%s"}]}}'
                from hearing.answer where id = '%s'
                """.formatted(held.getLast().sha256(), answer.header().id()));
        var left = taken("glemt.txt", text("glemt"));
        var again = taken("igjen.txt", text("sendt igjen"));
        days(8);
        var fresh = taken("ny.txt", text("ny")).file().sha256();

        var hashes = held.stream().map(NamedFile::sha256).toList();
        assertThat(unheld())
                .contains(left.file().sha256(), again.file().sha256())
                .doesNotContain(fresh, drafted.file().sha256())
                .doesNotContainAnyElementsOf(hashes);
        assertThat(store.sweep())
                .as("what is new to it waits a day")
                .doesNotContain(left.file().sha256(), again.file().sha256());
        assertThat(uploads.receipt(SECRETARY, left.id())).isEmpty();
        taken("igjen.txt", text("sendt igjen"));
        days(2);
        assertThat(store.sweep())
                .contains(left.file().sha256())
                .doesNotContain(again.file().sha256(), fresh);
        assertThat(store.find(left.file().sha256())).isEmpty();
        assertThat(store.path(left.file().sha256())).doesNotExist();
        for (var sha256 : hashes) {
            assertThat(store.path(sha256)).exists();
        }
        assertThat(uploads.receipt(SECRETARY, drafted.id())).isPresent();
        assertThat(taken("glemt.txt", text("glemt")).file().sha256())
                .as("what is brought anew is there anew")
                .isEqualTo(left.file().sha256());
        assertThat(store.path(left.file().sha256())).hasContent("glemt");
    }

    @Test
    void whatIsBeingSentAgainWhileTheNightLooksIsNotGivenUp() throws Exception {
        var first = taken("natt.txt", text("om natten"));
        days(8);
        assertThat(unheld()).contains(first.file().sha256());
        var again = new ArrayList<Receipt>();
        instance.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            again.add(taken("natt.txt", text("om natten")));
            // It waits for nobody who is sending.
            CompletableFuture.supplyAsync(store::sweep)
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });
        assertThat(uploads.receipt(SECRETARY, again.getFirst().id())).isPresent();
    }

    @Test
    void whatIsBroughtAgainIsNotTakenAwayBeforeItsReceiptIsWritten() throws Exception {
        var sha256 = taken("igjen-nå.txt", text("tas bort nå")).file().sha256();
        days(8);
        sql(
                "update file.file set unheld_since = clock_timestamp() - interval '2 days' where sha256 = decode('%s', 'hex')"
                        .formatted(sha256));
        asOwner("""
                create function file.pause() returns trigger language plpgsql as
                $$ begin perform pg_advisory_xact_lock(73); return new; end $$;
                create trigger pause before insert on file.receipt for each row execute function file.pause()
                """);
        CompletableFuture<Receipt> brought;
        try (var gate = instance.database().connect();
                var statement = gate.createStatement()) {
            gate.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(73)");
            brought = CompletableFuture.supplyAsync(() -> taken("igjen-nå.txt", text("tas bort nå")));
            until(FileTest::waitsForALock);
            assertThat(store.sweep()).doesNotContain(sha256);
            gate.commit();
        } finally {
            asOwner("drop function file.pause() cascade");
        }
        assertThat(brought.orTimeout(20, TimeUnit.SECONDS).join().file().sha256())
                .isEqualTo(sha256);
        assertThat(store.path(sha256)).hasContent("tas bort nå");
    }

    private static boolean waitsForALock() {
        return instance.bean(JdbcClient.class).sql("""
                        select exists (select from pg_stat_activity
                                       where datname = current_database() and wait_event_type = 'Lock')
                        """).query(Boolean.class).single();
    }

    @Test
    void whatAKillLeftOnTheDiskIsToldOfAndTakenAwayWhenItHasLainForADay() throws Exception {
        var known = taken("kjent.txt", text("kjent")).file().sha256();
        var lost = Sha256.hex("tapt");
        var coming = Sha256.hex("på vei inn");
        for (var sha256 : List.of(lost, coming)) {
            Files.createDirectories(store.path(sha256).getParent());
            Files.writeString(store.path(sha256), "tapt");
        }
        var cutOff = Files.writeString(store.incoming().resolve("in1.part"), "x");
        var open = Files.writeString(store.incoming().resolve("look2.part"), "x");
        var yesterday = FileTime.from(Instant.now().minus(Duration.ofHours(25)));
        for (var path : List.of(store.path(known), store.path(lost), cutOff)) {
            Files.setLastModifiedTime(path, yesterday);
        }
        assertThat(instance.context().getBeanProvider(Verifier.class).stream())
                .extracting(verifier -> verifier.verify().summary())
                .anySatisfy(told -> assertThat(told).contains("beside them lie 1 that"));

        instance.bean(FileSweep.class).tidy();
        assertThat(store.path(lost)).doesNotExist();
        assertThat(cutOff).doesNotExist();
        assertThat(store.path(known)).hasContent("kjent");
        assertThat(store.path(coming)).exists();
        assertThat(open).exists();
        Files.delete(open);
        Files.delete(store.path(coming));
    }

    // verification

    @ParameterizedTest
    @CsvSource({"whole, ''", "changed, does not match its hash", "cut, does not match its hash", "gone, is missing"})
    void verifyFindsWhatHappenedToAFile(String what, String finding) throws Exception {
        var receipt = taken("a.txt", text("til kontroll " + what));
        var path = store.path(receipt.file().sha256());
        switch (what) {
            case "changed" -> Files.writeString(path, "til kontroll CHANGED");
            case "cut" -> Files.writeString(path, "til");
            case "gone" -> Files.delete(path);
            default -> assertThat(path).exists();
        }

        var problems = instance.context().getBeansOfType(Verifier.class).values().stream()
                .flatMap(verifier -> verifier.verify().problems().stream())
                .filter(problem -> problem.contains(receipt.file().sha256()))
                .toList();

        assertThat(problems).hasSize(finding.isEmpty() ? 0 : 1);
        assertThat(String.join("", problems)).contains(finding);
        Files.write(path, text("til kontroll " + what));
    }

    // text

    @ParameterizedTest
    @EnumSource(
            value = FileType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PNG", "JPEG"})
    void theTextOfAFileIsReadInAProcessOfItsOwn(FileType type) {
        var receipt = taken("sak." + type.extension(), Samples.of(type));

        until(() -> store.find(receipt.file().sha256()).orElseThrow().reading() == Reading.DONE);

        assertThat(store.text(receipt.file().sha256()))
                .hasValueSatisfying(text -> assertThat(text).contains(Samples.TEXT));
    }

    @Test
    void aFileWhoseTextCannotBeReadIsStillAFile() {
        var broken = Hazards.pdfOf("<</Type/Catalog/Pages 9 0 R>>");
        var receipt = taken("a.pdf", broken);

        until(() -> store.find(receipt.file().sha256()).orElseThrow().reading() != Reading.WAITING);

        assertThat(store.find(receipt.file().sha256()).orElseThrow().isReleased())
                .isTrue();
        assertThat(receipt.file().type()).isEqualTo(FileType.PDF);
    }

    @Test
    void theProcessIsStoppedWhenItsTimeOrItsMemoryIsUp() throws Exception {
        var file = Files.write(store.incoming().resolve("sak.docx"), Samples.of(FileType.DOCX));
        try {
            assertThat(new Extraction(Duration.ofMillis(1), "64m").text(file, FileType.DOCX))
                    .isInstanceOf(Extraction.Extracted.Nothing.class);
            assertThat(new Extraction(Duration.ofSeconds(60), "4m").text(file, FileType.DOCX))
                    .isInstanceOf(Extraction.Extracted.Nothing.class);
        } finally {
            Files.delete(file);
        }
    }

    // download

    private static HttpResponse<byte[]> fetch(String method, String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(instance.baseUrl().resolve(address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void publish(UUID thing, StoredFile file, boolean named) {
        var json = Json.MAPPER.createObjectNode();
        json.put("kind", "document");
        json.put("id", thing.toString());
        json.put("slug", "fil-" + thing);
        json.put("state", "active");
        json.set("title", Json.tree(nb("Et papir")));
        json.putArray("items");
        if (named) {
            json.putObject("file")
                    .put("sha256", file.sha256())
                    .put("name", "Papir.txt")
                    .put("mediaType", file.type().mediaType())
                    .put("size", file.size());
        }
        instance.bean(TransactionTemplate.class)
                .executeWithoutResult(done -> instance.bean(Editions.class)
                        .publish(new Composition(new Item(json), List.of(), "1"), nb("Prøve"), false));
    }

    @Test
    void whatNobodySpeaksForIsNotThere() throws Exception {
        var file = taken("a.txt", text("ingens")).file();

        for (var address : List.of(
                file.address(FileName.of("a.txt")),
                "/filer/" + file.sha256().toUpperCase(Locale.ROOT) + "/a.txt",
                "/filer/" + "0".repeat(64) + "/a.txt",
                "/filer/x/a.txt",
                "/files/" + file.sha256().substring(0, 2) + "/" + file.sha256().substring(2))) {
            assertThat(fetch("GET", address).statusCode()).as(address).isEqualTo(404);
            assertThat(fetch("HEAD", address).statusCode()).as(address).isEqualTo(404);
            assertThat(fetch("GET", address, "If-None-Match", "*").statusCode()).isEqualTo(404);
            assertThat(fetch("GET", address, "Range", "bytes=0-0").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoMayHaveItHasItAndNobodyElse() throws Exception {
        var file = taken("Møte.txt", text("for sekretariatet")).file();
        FOR_THE_SECRETARIAT.add(file.sha256());
        var address = file.address(FileName.of("Møte.txt"));

        assertThat(Clerk.signedIn(instance.baseUrl(), "secretariat")
                        .get(address)
                        .body())
                .isEqualTo("for sekretariatet");
        assertThat(Clerk.signedIn(instance.baseUrl(), "auditor").get(address).statusCode())
                .isEqualTo(404);
        assertThat(fetch("GET", address).statusCode()).isEqualTo(404);

        FOR_THE_SECRETARIAT.remove(file.sha256());
        assertThat(Clerk.signedIn(instance.baseUrl(), "secretariat")
                        .get(address)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileThatAShownEditionNamesIsForEverybodyUntilItIsReplaced() throws Exception {
        var file = taken("Papir.txt", text("for alle")).file();
        var thing = UUID.randomUUID();
        var address = file.address(FileName.of("Papir.txt"));

        publish(thing, file, true);
        assertThat(fetch("GET", address).body()).isEqualTo(text("for alle"));
        instance.bean(Projections.class).rebuild();
        assertThat(fetch("GET", address).statusCode()).isEqualTo(200);

        publish(thing, file, false);
        assertThat(fetch("GET", address).statusCode()).isEqualTo(404);
        assertThat(fetch("GET", address, "If-None-Match", '"' + file.sha256() + '"')
                        .statusCode())
                .isEqualTo(404);
    }

    private static String published(String content) {
        var file = taken("Papir.txt", text(content)).file();
        publish(UUID.randomUUID(), file, true);
        return file.address(FileName.of("Møte 1.txt"));
    }

    @Test
    void aDownloadIsSavedAndRunsNothing() throws Exception {
        var address = published("0123456789");
        var answer = fetch("GET", address);

        assertThat(answer.statusCode()).isEqualTo(200);
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Disposition"))
                .contains("attachment; filename=\"M_te 1.txt\"; filename*=UTF-8''M%C3%B8te%201.txt");
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValueAsLong("Content-Length")).hasValue(10);

        var head = fetch("HEAD", address);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(10);
        assertThat(head.headers().firstValue("Content-Disposition"))
                .isEqualTo(headers.firstValue("Content-Disposition"));
    }

    @Test
    void aNameInTheAddressCannotMakeItAnotherKindOfFile() throws Exception {
        var address = published("innhold").replace("M%C3%B8te%201.txt", "virus.exe");

        assertThat(fetch("GET", address)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .contains("\"virus.exe.txt\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bytes=0-3        | 206 | 0123       | bytes 0-3/10
            bytes=4-         | 206 | 456789     | bytes 4-9/10
            bytes=-3         | 206 | 789        | bytes 7-9/10
            bytes=-30        | 206 | 0123456789 | bytes 0-9/10
            bytes=8-30       | 206 | 89         | bytes 8-9/10
            bytes=9-9        | 206 | 9          | bytes 9-9/10
            bytes=10-        | 416 |            | bytes */10
            bytes=0-0,2-3    | 200 | 0123456789 |
            bytes=a-b        | 200 | 0123456789 |
            bytes=5-2        | 200 | 0123456789 |
            lines=0-1        | 200 | 0123456789 |
            """)
    void aPartIsAnsweredAsItWasAskedFor(String range, int status, String body, String told) throws Exception {
        var answer = fetch("GET", published("0123456789"), "Range", range);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(body == null ? "" : body);
        assertThat(answer.headers().firstValue("Content-Range").orElse(null)).isEqualTo(told);
    }

    @Test
    void aPartOfAnotherVersionIsAnsweredWithAllOfThisOne() throws Exception {
        var address = published("0123456789");
        var tag = fetch("GET", address).headers().firstValue("ETag").orElseThrow();

        assertThat(fetch("GET", address, "Range", "bytes=0-1", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(fetch("GET", address, "Range", "bytes=0-1", "If-Range", "\"annen\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(fetch("HEAD", address, "Range", "bytes=0-1").body()).isEmpty();
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws Exception {
        var address = published("0123456789");
        var tag = fetch("GET", address).headers().firstValue("ETag").orElseThrow();

        for (var known : List.of(tag, "W/" + tag, "\"annen\", " + tag, "*")) {
            var answer = fetch("GET", address, "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).contains(tag);
        }
        assertThat(fetch("GET", address, "If-None-Match", "\"annen\"").statusCode())
                .isEqualTo(200);
    }

    // forms

    private static HttpResponse<String> send(String address, byte[] body, String boundary) throws Exception {
        var request = HttpRequest.newBuilder(instance.baseUrl().resolve(address))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aFormBeyondEverythingIsReadToItsEndAndAnswered() throws Exception {
        var body = new byte[5 * 1024 * 1024];
        Arrays.fill(body, (byte) 'x');

        var answer = send("/logg-inn", body, "x");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1");
        assertThat(left()).isEmpty();
    }
}
