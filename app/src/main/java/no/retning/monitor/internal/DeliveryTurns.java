package no.retning.monitor.internal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.retning.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Has one delivery read at a time: while it is, it and the figures in it take the memory that there is for all of them. */
@Component
class DeliveryTurns {
    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;

    DeliveryTurns(@Value("${retning.monitor.longest-wait-of-delivery:10s}") Duration patience) {
        this.patience = patience;
    }

    /** @throws PushProblem if others take too long */
    <T> T inTurn(Words words, Supplier<T> work) {
        if (!comes()) {
            throw PushProblem.busy(words.of("push.wrong.busy"), Math.max(1, patience.toSeconds()));
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private boolean comes() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
