package no.retning.hearing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.retning.hearing.SendAnswer.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final int MANY_AT_ONCE = 16;
    private static final long FLOOD_NANOS = Duration.ofSeconds(1).toNanos();
    private static final double NANOS = 1e9;
    private static final Logger LOG = LoggerFactory.getLogger(AnswerQueue.class);

    private final ReceiveAnswers receive;
    private final BlockingQueue<Waiting> waiting;

    /** How many have been told to come again and have not had the time to. */
    private final AtomicInteger away = new AtomicInteger();

    private volatile double secondsForOne;
    private volatile long floodedAt;
    private volatile boolean open;
    private @Nullable Thread thread;

    AnswerQueue(ReceiveAnswers receive, @Value("${retning.hearing.most-waiting}") int mostWaiting) {
        this.receive = receive;
        this.waiting = new LinkedBlockingQueue<>(mostWaiting);
    }

    private record Waiting(@Nullable Sending sending, CompletableFuture<Outcome> outcome) {
        /** After those who wait, nobody is received any more. */
        static Waiting last() {
            return new Waiting(null, new CompletableFuture<>());
        }
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
        if (!open || waiting.size() * secondsForOne > LONGEST_WAIT_SECONDS || !waiting.offer(one)) {
            throw crowded();
        }
        if (!open && waiting.remove(one)) {
            throw crowded();
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

    /** Each of those who are sent away is given a time when those before them, here or away, will have been received. */
    private Crowded crowded() {
        double seconds = (waiting.size() + away.incrementAndGet()) * secondsForOne;
        return new Crowded(Duration.ofSeconds(Math.max(1, (long) Math.ceil(seconds))));
    }

    /** Whether answers come in such a flood just now that what can be done later had better be. */
    boolean isFlooded() {
        return floodedAt != 0 && System.nanoTime() - floodedAt < FLOOD_NANOS;
    }

    private void work() {
        var left = new ArrayList<Waiting>();
        try {
            while (true) {
                if (left.isEmpty()) {
                    left.add(waiting.take());
                }
                waiting.drainTo(left, MOST_AT_ONCE - left.size());
                var group = group(left);
                if (group.isEmpty()) {
                    return;
                }
                long begun = System.nanoTime();
                receive(group);
                secondsForOne = (System.nanoTime() - begun) / NANOS / group.size();
                if (group.size() >= MANY_AT_ONCE) {
                    floodedAt = System.nanoTime();
                }
                away.updateAndGet(count -> Math.max(0, count - group.size()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open = false;
            waiting.drainTo(left);
            left.forEach(one -> one.outcome().completeExceptionally(crowded()));
        }
    }

    /** Takes out those that can be received together: a draft that is sent twice is sent again in the next group. */
    private static List<Waiting> group(List<Waiting> left) {
        var drafts = new HashSet<>();
        var group = new ArrayList<Waiting>();
        for (var one : left) {
            var sending = one.sending();
            if (sending == null) {
                break;
            }
            if (drafts.add(sending.draft())) {
                group.add(one);
            }
        }
        left.removeAll(group);
        return group;
    }

    private void receive(List<Waiting> group) {
        try {
            carryOut(group);
        } catch (TransactionException | DataAccessResourceFailureException | TransientDataAccessException fault) {
            // The database is away or full: that is so for each of them.
            LOG.warn("{} answers were not received: {}", group.size(), fault.getMessage());
            group.forEach(one -> one.outcome().completeExceptionally(fault));
        } catch (RuntimeException fault) {
            // One of them cannot be received; the others do not suffer for it.
            group.forEach(AnswerQueue.this::alone);
        } catch (Error fault) {
            group.forEach(one -> one.outcome().completeExceptionally(fault));
        }
    }

    private void alone(Waiting one) {
        try {
            carryOut(List.of(one));
        } catch (RuntimeException | Error fault) {
            one.outcome().completeExceptionally(fault);
        }
    }

    private void carryOut(List<Waiting> group) {
        var sendings = new ArrayList<Sending>();
        for (var one : group) {
            if (one.sending() != null) {
                sendings.add(one.sending());
            }
        }
        var outcomes = receive.receive(sendings);
        for (int i = 0; i < outcomes.size(); i++) {
            group.get(i).outcome().complete(outcomes.get(i));
        }
    }

    @Override
    public synchronized void start() {
        open = true;
        thread = Thread.ofPlatform().name("answers").daemon().start(this::work);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            open = false;
            try {
                waiting.put(Waiting.last());
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
