package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.retning.TestInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A disk that is full while answers to a hearing come: nobody is given a receipt of what is not kept, and when there is room
 * again it goes on. The disk is a small one in memory, which only an administrator of the machine can make.
 */
@Tag("long")
class FullDiskTest {
    private static final int ROUNDS = Integer.getInteger("full-disks", 5);
    private static final int RESPONDENTS = 4;
    private static final int ANSWERS_PER_SECOND = 20;
    private static final int ANSWERS_BEFORE = 20;
    private static final Duration FULL = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path disk = TestInstance.temporaryHome();
    private final Program program = new Program(disk.resolve("home"));
    private @Nullable Process process;

    @BeforeEach
    void aSmallDisk() throws Exception {
        assumeTrue(does("mount", "-t", "tmpfs", "-o", "size=700m,mode=700", "tmpfs", disk.toString()));
        Files.createDirectory(program.home());
    }

    @AfterEach
    void takeItAway() throws Exception {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
        program.killServer();
        does("umount", "-l", disk.toString());
    }

    @Test
    void givesNoReceiptOfWhatIsNotKeptAndGoesOnWhenThereIsRoom() throws Exception {
        try (var receipts = new ReceiptLedger(TestInstance.temporaryHome().resolve("receipts"))) {
            var address = start();
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(answered(address, receipts))
                        .as("answers before the disk is full")
                        .isTrue();
                var ballast = disk.resolve("ballast");
                fill(ballast);
                answered(address, receipts, FULL);
                Files.delete(ballast);
                if (!answered(address, receipts)) {
                    // The database server could not even stop in order, and is started as after a power cut.
                    process.destroyForcibly().waitFor();
                    program.killServer();
                    address = start();
                    assertThat(answered(address, receipts))
                            .as("answers when there is room")
                            .isTrue();
                }
                program.verifies();
                receipts.isKeptIn(program.database());
            }
            System.out.println("FullDiskTest: " + receipts.size() + " receipts are there");
        }
    }

    private URI start() throws IOException {
        process = program.run("serve", "--port", "0");
        return program.ready(process);
    }

    private boolean answered(URI address, ReceiptLedger receipts) throws Exception {
        return answered(address, receipts, PATIENCE);
    }

    /** Lets respondents work, who come anew when they were refused, until some have a receipt or the time is over. */
    private boolean answered(URI address, ReceiptLedger receipts, Duration longest) throws Exception {
        var enough = new CountDownLatch(ANSWERS_BEFORE);
        var limit = Instant.now().plus(longest);
        var work = new ArrayList<Thread>();
        for (int number = 0; number < RESPONDENTS; number++) {
            work.add(Thread.ofVirtual().start(() -> {
                while (enough.getCount() > 0 && Instant.now().isBefore(limit)) {
                    try {
                        new Respondent(address, receipts, ANSWERS_PER_SECOND / RESPONDENTS, () -> {
                                    enough.countDown();
                                    if (enough.getCount() == 0 || Instant.now().isAfter(limit)) {
                                        throw new IllegalStateException("enough");
                                    }
                                })
                                .call();
                    } catch (Exception | AssertionError refused) {
                        pause();
                    }
                }
            }));
        }
        boolean all = enough.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        for (var one : work) {
            one.join();
        }
        return all;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fill(Path ballast) {
        var block = new byte[1 << 16];
        try (OutputStream to = Files.newOutputStream(ballast)) {
            while (true) {
                to.write(block);
            }
        } catch (IOException full) {
            // That is what was wanted.
        }
    }

    private static boolean does(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
