package no.retning.instance;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/**
 * Tells the events between capabilities, a few at a time: an import that publishes thousands of things would otherwise ask
 * for more connections than there are. It ends after the requests and before the database; what is not told by then waits
 * there for the next start.
 */
@Component
class EventDelivery implements SmartLifecycle {
    private static final int ABREAST = 2;
    private static final int LAST_SECONDS = 20;
    /** Below the requests, which end above this one. */
    private static final int PHASE = 0;

    private final ExecutorService executor = Executors.newFixedThreadPool(
            ABREAST, Thread.ofPlatform().name("event-", 1).factory());

    /** Names it to the framework, which puts a wrapper of its own around whoever does. */
    @Component
    record ForListeners(EventDelivery delivery) implements AsyncConfigurer {
        @Override
        public Executor getAsyncExecutor() {
            return delivery.executor;
        }
    }

    /** It tells from its making on: what the last process left is told before anything starts. */
    @Override
    public void start() {}

    @Override
    public void stop() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !executor.isShutdown();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
