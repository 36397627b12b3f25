package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.retning.TestInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Secretaries at work and respondents who answer a hearing while the program, and now and then its database server, is killed
 * at random: nothing that they were told is saved is lost.
 */
class KillTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int SECRETARIES = 4;
    private static final int RESPONDENTS = 4;
    private static final int ANSWERS_PER_SECOND = 20;
    private static final int MOST_COMMANDS = 60;
    private static final int MOST_MILLISECONDS = 40;
    private static final int LONGEST_START_MILLISECONDS = 4_000;

    private final Program program = new Program(TestInstance.temporaryHome());
    private final Ledger ledger = new Ledger();
    private final ReceiptLedger receipts = receipts();
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private @Nullable Process process;

    private static ReceiptLedger receipts() {
        try {
            return new ReceiptLedger(TestInstance.temporaryHome().resolve("receipts"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
        killed(3);
    }

    @Test
    @Tag("long")
    void whatWasAcknowledgedIsThereAfterTwoHundredKills() throws Exception {
        killed(Integer.getInteger("kills", 200));
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        receipts.close();
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
        program.killServer();
    }

    private void killed(int kills) throws Exception {
        System.out.println("KillTest: " + kills + " kills with -Dseed=" + seed);
        killWhileStarting();
        var address = start();
        for (int kill = 1; kill <= kills; kill++) {
            int acknowledged = acknowledged();
            workUntilKilled(address);
            if (random.nextInt(4) == 0) {
                killWhileStarting();
            }
            address = start();
            assertThat(acknowledged())
                    .as("commands and answers acknowledged before kill %d", kill)
                    .isGreaterThan(acknowledged);
            program.verifies();
            ledger.isKeptIn(program.database());
            ledger.isServedFrom(address);
            receipts.isKeptIn(program.database());
        }
        eventsAreDone();
        System.out.println(
                "KillTest: " + ledger.size() + " acknowledged commands and " + receipts.size() + " receipts are there");
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(program.server()).isEmpty();
    }

    private int acknowledged() throws IOException {
        return ledger.size() + receipts.size();
    }

    private URI start() throws Exception {
        process = program.run("serve", "--port", "0");
        return program.ready(process);
    }

    private void killWhileStarting() throws Exception {
        process = program.run("serve", "--port", "0");
        pause(LONGEST_START_MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** Lets secretaries work, and kills when a random number of commands has been acknowledged and a little more. */
    private void workUntilKilled(URI address) throws Exception {
        var enough = new CountDownLatch(1 + random.nextInt(MOST_COMMANDS));
        var work = new ArrayList<Future<?>>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < SECRETARIES; number++) {
                var secretary = new Secretary(address, number, ledger, enough::countDown);
                work.add(threads.submit(secretary));
            }
            for (int number = 0; number < RESPONDENTS; number++) {
                work.add(threads.submit(
                        new Respondent(address, receipts, ANSWERS_PER_SECOND / RESPONDENTS, enough::countDown)));
            }
            while (!enough.await(20, TimeUnit.MILLISECONDS)) {
                for (var one : work) {
                    if (one.isDone()) {
                        one.get();
                    }
                }
            }
            pause(MOST_MILLISECONDS);
            kill();
        }
    }

    private void kill() throws Exception {
        var server = program.server().orElseThrow();
        switch (random.nextInt(4)) {
            case 0 -> {
                server.destroyForcibly();
                pause(MOST_MILLISECONDS);
                process.destroyForcibly().waitFor();
            }
            case 1 -> {
                process.destroyForcibly().waitFor();
                server.destroyForcibly();
            }
            default -> {
                process.destroyForcibly().waitFor();
                assertThat(server.isAlive())
                        .as("the database server outlives its program")
                        .isTrue();
            }
        }
    }

    private void pause(int mostMilliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(mostMilliseconds)));
    }

    /** What the publications set off before each kill has been done, or done again, since. */
    private void eventsAreDone() throws SQLException {
        var limit = Instant.now().plus(PATIENCE);
        try (var connection = program.database().connect();
                var statement = connection.createStatement()) {
            int waiting;
            do {
                assertThat(Instant.now()).as("events are done in time").isBefore(limit);
                try (var rows = statement.executeQuery("select count(*) from event.event_publication")) {
                    rows.next();
                    waiting = rows.getInt(1);
                }
            } while (waiting > 0);
        }
    }
}
