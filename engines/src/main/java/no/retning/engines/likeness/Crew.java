package no.retning.engines.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Several threads that share out numbered parts of some work. */
final class Crew {
    private final int threads;

    Crew(int threads) {
        if (threads < 1 || threads > 1024) {
            throw new IllegalArgumentException("Give from 1 to 1024 threads, not " + threads);
        }
        this.threads = threads;
    }

    /** Does parts of the work, one after the other, and keeps what came of them. */
    interface Worker {
        void part(int part);
    }

    /** Has the parts done, each once and in no order; gives the workers. */
    <W extends Worker> List<W> share(int parts, Supplier<W> hire) {
        var next = new AtomicInteger();
        var shifts = new ArrayList<Callable<W>>();
        for (int i = 0; i < Math.min(threads, Math.max(1, parts)); i++) {
            shifts.add(() -> {
                W worker = hire.get();
                for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
                    if (Thread.interrupted()) {
                        throw new CancellationException("The grouping was called off");
                    }
                    worker.part(part);
                }
                return worker;
            });
        }
        try (var pool = Executors.newFixedThreadPool(
                shifts.size(), Thread.ofPlatform().daemon().name("likeness-", 0).factory())) {
            var workers = new ArrayList<W>();
            for (Future<W> shift : pool.invokeAll(shifts)) {
                workers.add(shift.get());
            }
            return workers;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The grouping was interrupted");
        } catch (ExecutionException failed) {
            throw asThrown(failed);
        }
    }

    private static RuntimeException asThrown(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException exception
                ? exception
                : new IllegalStateException(failed.getCause());
    }
}
