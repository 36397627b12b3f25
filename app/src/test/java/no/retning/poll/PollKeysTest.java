package no.retning.poll;

import static no.retning.poll.Room.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.instance.ServeOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Each poll's key is a file that comes when it opens and goes when it closes, whatever happens in between. */
class PollKeysTest {
    private static TestInstance instance;
    private static Room room;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of("retning.demo", "true"));
        room = new Room(instance);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Poll now(Poll poll) {
        return instance.bean(Polls.class).get(poll.header().id());
    }

    @Test
    void aKeyIsItsOwnersOnlyAndBackupsAreAskedToLeaveItOut() throws IOException {
        var file = Keys.file(instance, room.open(Room.YES_OR_NO));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(file.resolveSibling("CACHEDIR.TAG"))
                .content()
                .startsWith("Signature: 8a477f597d28d172789f06886806bc55");
    }

    @Test
    void anOpeningThatComesToNothingLeavesNoKey() {
        var draft = room.draft(Room.YES_OR_NO);

        assertThatThrownBy(() -> instance.bean(Commands.class).together(() -> {
                    room.open(draft);
                    assertThat(Keys.file(instance, draft)).exists();
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        instance.bean(SpentKeys.class).erase();
        assertThat(Keys.file(instance, draft)).doesNotExist();
        assertThat(Keys.file(instance, room.open(draft))).exists();
    }

    @Test
    void anOpeningThatComesToNothingLeavesTheKeyOfTheNextAlone() {
        var draft = room.draft(Room.YES_OR_NO);
        var next = new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                CompletableFuture.runAsync(() -> room.open(draft)).join();
            }
        };

        assertThatThrownBy(() -> instance.bean(Commands.class).together(() -> {
                    TransactionSynchronizationManager.registerSynchronization(next);
                    room.open(draft);
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(room.answer(now(draft), "a device", Answer.of(0))).isEqualTo(Voting.Outcome.COUNTED);
    }

    @Test
    void aClosingThatComesToNothingLeavesTheKeyAndTheAnswers() {
        var poll = room.open(Room.YES_OR_NO);
        room.answer(poll, "a device", Answer.of(1));

        assertThatThrownBy(() -> instance.bean(Commands.class).together(() -> {
                    room.close(poll);
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(Keys.file(instance, poll)).exists();
        assertThat(room.reveal(room.close(poll)).result())
                .satisfies(result -> assertThat(result.answers()).isEqualTo(1));
        assertThat(Keys.file(instance, poll)).doesNotExist();
    }

    /** The process was killed when the closing was committed and the key was not yet erased. */
    @Test
    void aStartErasesTheKeyOfAPollThatIsClosedAndNoOther() throws Exception {
        var open = room.open(Room.YES_OR_NO);
        var closed = room.open(Room.YES_OR_NO);
        var left = Keys.file(instance, closed);
        var key = Files.readAllBytes(left);
        room.close(closed);
        Files.write(left, key);
        var folder = left.getParent();
        var stranger = Files.write(folder.resolve("00000000-0000-4000-8000-000000000000.key"), key);

        try (var another = TestInstance.start(
                instance.database(), Map.of("retning.demo", "true", "retning.poll.keys", folder.toString()))) {
            another.bean(SpentKeys.class).erase();

            assertThat(left).doesNotExist();
            assertThat(stranger).as("perhaps another instance's").exists();
            assertThat(another.bean(Voting.class).answer(open, "there", new Ballot(null, List.of(Answer.of(0)))))
                    .as("nodes that share the folder share the polls")
                    .isEqualTo(Voting.Outcome.COUNTED);
        }
        assertThat(room.answer(open, "here", Answer.of(1))).isEqualTo(Voting.Outcome.COUNTED);
        assertThat(room.reveal(room.close(open)).result())
                .satisfies(result -> assertThat(result.answers()).isEqualTo(2));
    }

    @Test
    void theKeyOfAPollThatIsBeingOpenedIsLeftAlone() throws Exception {
        var draft = room.draft(Room.YES_OR_NO);
        var made = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var opening = threads.submit(() -> instance.bean(Commands.class).together(() -> {
                var opened = room.open(draft);
                made.countDown();
                await(go);
                return opened;
            }));
            made.await();
            var erasing = threads.submit(() -> instance.bean(SpentKeys.class).erase());
            go.countDown();
            erasing.get();

            assertThat(room.answer(opening.get(), "a device", Answer.of(0))).isEqualTo(Voting.Outcome.COUNTED);
        }
        assertThat(Keys.file(instance, draft)).exists();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whereTheKeyIsLostNobodyIsThankedThePollStaysOpenAndAllIsWellWhenItIsBack() throws Exception {
        var poll = room.open(Room.YES_OR_NO);
        room.answer(poll, "a device", Answer.of(0));
        var file = Keys.file(instance, poll);
        var key = Files.readAllBytes(file);
        var device = room.device(poll);
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var work = "/arbeid/avstemning/" + poll.header().id();
        var close = secretary.form(work, work + "/lukk");
        Files.delete(file);

        var answered = device.post("/avstemning/" + poll.code(), fields("q0", "1"));
        assertThat(answered.statusCode()).isEqualTo(503);
        assertThat(answered.body()).contains("Svaret ble ikke talt med", "name=\"q0\" value=\"1\" checked");
        assertThat(device.get("/avstemning/" + poll.code()).statusCode()).isEqualTo(503);
        assertThat(secretary.get(work).body()).contains("Nøkkelen til svarene mangler");
        instance.bean(Boxes.class).forget(poll.header().id());
        var closed = secretary.post(work + "/lukk", close);
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body()).contains("avstemningen blir stående åpen");
        assertThat(now(poll).isOpen()).isTrue();
        Files.write(file, Seal.fresh());
        assertThatThrownBy(() -> room.close(poll))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("another key");

        Files.write(file, key);

        assertThat(device.post("/avstemning/" + poll.code(), fields("q0", "1")).statusCode())
                .isEqualTo(303);
        assertThat(room.reveal(room.close(poll)).result())
                .satisfies(result -> assertThat(result.answers()).isEqualTo(2));
    }

    @Test
    void whereTheKeyIsGoneForGoodThePollIsEndedWithoutAResultAndSaysSo() throws Exception {
        var poll = room.open(Room.YES_OR_NO);
        room.answer(poll, "a device", Answer.of(0));
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var work = "/arbeid/avstemning/" + poll.header().id();
        var device = room.device(poll);
        var early = secretary.form(work, work + "/lukk");
        assertThat(secretary.get(work).body()).doesNotContain("/avbryt");
        var refused = secretary.post(work + "/avbryt", early);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("svarene er ikke tapt");

        Files.delete(Keys.file(instance, poll));
        assertThat(secretary.get(work).body())
                .as("this server still remembers what was answered")
                .contains("lukk avstemningen nå")
                .doesNotContain("/avbryt");
        instance.bean(Boxes.class).forget(poll.header().id());
        assertThat(Clerk.signedIn(instance.baseUrl(), "archivist")
                        .post(work + "/avbryt", early)
                        .statusCode())
                .isEqualTo(403);
        var ended = secretary.post(work + "/avbryt", secretary.form(work, work + "/avbryt"));

        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(now(poll)).satisfies(one -> {
            assertThat(one.isAbandoned()).isTrue();
            assertThat(one.result()).isNull();
        });
        assertThat(instance.bean(Boxes.class).lookFromWithout(poll.header().id()))
                .isEmpty();
        assertThat(secretary.get(work).body())
                .contains("Avbrutt, uten resultat", "Svarene gikk tapt")
                .doesNotContain("/lukk", "/vis\"", "har svart", "/avstemning/" + poll.code());
        assertThat(secretary.get("/arbeid/historikk/poll/" + poll.header().id()).body())
                .contains("Avsluttet uten resultat");
        assertThat(device.get("/avstemning/" + poll.code()).body())
                .contains("Avstemningen er avbrutt")
                .doesNotContain("Se om resultatet");
        assertThat(device.get("/avstemning/" + poll.code() + "/skjerm").body()).contains("Avstemningen er avbrutt");
        assertThat(room.answer(poll, "another", Answer.of(0))).isEqualTo(Voting.Outcome.CLOSED);
    }

    @Test
    void aFolderThatWasThereIsMadeItsOwnersOnlyAndNothingThatAKeyLeadsToIsWrittenOver() throws Exception {
        var poll = room.open(Room.YES_OR_NO);
        var file = Keys.file(instance, poll);
        var elsewhere = Files.write(TestInstance.temporaryHome().resolve("elsewhere"), new byte[] {1, 2, 3});
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
        var keys = new PollKeys(instance.bean(ServeOptions.class), "");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);

        keys.erase(poll.header().id());

        assertThat(file).doesNotExist();
        assertThat(elsewhere).hasBinaryContent(new byte[] {1, 2, 3});
    }

    /** With it, what a write-ahead log still has of old polls could be opened. */
    @Test
    void theSecretThatEarlierVersionsKeptIsErasedAtTheStart() throws Exception {
        var home = TestInstance.temporaryHome();
        var old = Files.write(Files.createDirectories(home.resolve("keys")).resolve("poll.key"), Seal.fresh());
        var options = new ServeOptions(0, home, false, true, ServeOptions.LOOPBACK);

        TestInstance.start(instance.database(), options, Map.of()).close();

        assertThat(old).doesNotExist();
    }
}
