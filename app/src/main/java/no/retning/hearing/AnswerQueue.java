package no.retning.hearing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.retning.hearing.AnswerLine.Waiting;
import no.retning.hearing.SendAnswer.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Those who have sent an answer and wait for its receipt. Whoever came while others were being received is received with all
 * that came meanwhile: one transaction, one hold of the journal, one commit; and nobody is told before that commit.
 *
 * <p>Nothing lingers to make a group larger: one who comes alone is received alone, at once.
 */
@Component
class AnswerQueue implements SmartLifecycle {
    /** So that others who write are let in between two groups. */
    static final int MOST_AT_ONCE = 256;

    /** Whoever would wait longer is better told to come again. */
    private static final double LONGEST_WAIT_SECONDS = 10;

    private static final Duration SOON = Duration.ofSeconds(1);

    /** So that nobody who was told once stays away for long, whatever has become of those before them. */
    private static final double LONGEST_AWAY_SECONDS = 60;

    private static final double NANOS = 1e9;
    private static final Logger LOG = LoggerFactory.getLogger(AnswerQueue.class);

    private final Function<List<Sending>, List<Outcome>> receive;
    private final Flood flood;
    private final AnswerLine line = new AnswerLine();
    private final int mostWaiting;

    /** How many have been told to come again and have not had the time to. */
    private final AtomicInteger away = new AtomicInteger();

    /** What it took the last time that a group was received; a try that failed says nothing. */
    private volatile double secondsForOne;

    private @Nullable Thread thread;

    @Autowired
    AnswerQueue(ReceiveAnswers receive, Flood flood, @Value("${retning.hearing.most-waiting}") int mostWaiting) {
        this(receive::receive, flood, mostWaiting);
    }

    /** @param receive receives these, all or none of them, and says what became of each */
    AnswerQueue(Function<List<Sending>, List<Outcome>> receive, Flood flood, int mostWaiting) {
        this.receive = receive;
        this.flood = flood;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Waits until it has been received, or not.
     *
     * @throws Crowded if too many wait already
     */
    Outcome send(Sending sending) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Whoever waits here holds up those who are received");
        }
        var one = new Waiting(sending, new CompletableFuture<>());
        switch (line.enter(one, room())) {
            case IN -> {}
            case FULL -> throw crowded();
            case REPEATED -> throw new Crowded(SOON);
        }
        try {
            return one.outcome().get();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException("An answer was not received", fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "Stopped while an answer waited; whether it was received is not known", stopped);
        }
    }

    /** How many may wait so that none of them does so for too long. */
    private int room() {
        return secondsForOne == 0
                ? mostWaiting
                : (int) Math.min(mostWaiting, 1 + Math.floor(LONGEST_WAIT_SECONDS / secondsForOne));
    }

    /** Each of those who are sent away is given a time when those before them, here or away, will have been received. */
    Crowded crowded() {
        double seconds = Math.min(LONGEST_AWAY_SECONDS, (line.size() + away.incrementAndGet()) * secondsForOne);
        return new Crowded(Duration.ofSeconds(Math.max(SOON.toSeconds(), (long) Math.ceil(seconds))));
    }

    private void work() {
        var group = List.<Waiting>of();
        try {
            while (true) {
                group = line.take(MOST_AT_ONCE);
                if (group.isEmpty()) {
                    return;
                }
                flood.came(receive(group));
                line.received(group);
                // Not all who were sent away come again: where nobody waits, nobody is waited for.
                int came = line.size() == 0 ? Integer.MAX_VALUE : group.size();
                away.updateAndGet(count -> Math.max(0, count - came));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            group.forEach(one -> one.outcome().completeExceptionally(crowded()));
            line.disperse().forEach(one -> one.outcome().completeExceptionally(crowded()));
        }
    }

    /** @return how many were received with words that had not been before */
    private int receive(List<Waiting> group) {
        try {
            long begun = System.nanoTime();
            int fresh = carryOut(group);
            secondsForOne = (System.nanoTime() - begun) / NANOS / group.size();
            return fresh;
        } catch (TransactionException | DataAccessResourceFailureException | TransientDataAccessException fault) {
            // The database is away or full: that is so for each of them.
            LOG.warn("{} answers were not received: {}", group.size(), fault.getMessage());
            group.forEach(one -> one.outcome().completeExceptionally(fault));
        } catch (RuntimeException fault) {
            // One of them cannot be received; the others do not suffer for it.
            return group.stream().mapToInt(this::alone).sum();
        } catch (Error fault) {
            group.forEach(one -> one.outcome().completeExceptionally(fault));
        }
        return 0;
    }

    private int alone(Waiting one) {
        try {
            return carryOut(List.of(one));
        } catch (RuntimeException | Error fault) {
            one.outcome().completeExceptionally(fault);
            return 0;
        }
    }

    private int carryOut(List<Waiting> group) {
        var outcomes = receive.apply(group.stream().map(Waiting::sending).toList());
        int fresh = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            var outcome = outcomes.get(i);
            group.get(i).outcome().complete(outcome);
            fresh += outcome instanceof Outcome.Received received && received.fresh() ? 1 : 0;
        }
        return fresh;
    }

    @Override
    public synchronized void start() {
        line.open();
        thread = Thread.ofPlatform().name("answers").daemon().start(this::work);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            line.close();
            try {
                thread.join(Duration.ofSeconds((long) LONGEST_WAIT_SECONDS));
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Before the pages are served, and until they are not any more. */
    @Override
    public int getPhase() {
        return 0;
    }
}
