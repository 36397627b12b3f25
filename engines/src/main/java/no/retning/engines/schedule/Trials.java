package no.retning.engines.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes trials on several threads and keeps what was asked for. */
final class Trials {
    private static final int L = Lanes.COUNT;

    /** Blocks that one thread takes at a time. */
    private static final int RUN = 8;

    private final Network network;
    private final Draws draws;
    private final Slots slots;
    private final Lanes lanes;
    private final Settings settings;
    private final Watch watch;
    private final int[] watchedAt;

    /** Finishes of the watched activities in the order of the trials. */
    final float[][] finishes;

    /** What each trial cost; empty when nothing costs. */
    double[] costs = {};

    final Tally totals;
    final Promises promises;

    private final AtomicInteger nextRun = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private int merged;
    private int target;
    private volatile @Nullable Throwable failure;

    Trials(Draws draws, Slots slots, Lanes lanes, List<Integer> watched, Settings settings, Watch watch) {
        this.network = draws.network;
        this.draws = draws;
        this.slots = slots;
        this.lanes = lanes;
        this.settings = settings;
        this.watch = watch;
        watchedAt = new int[network.count];
        Arrays.fill(watchedAt, -1);
        for (int k = 0; k < watched.size(); k++) {
            watchedAt[watched.get(k)] = k;
        }
        finishes = new float[watched.size()][0];
        promises = new Promises(network, settings.promises());
        totals = settings.drivers() ? new Tally(network.count) : Tally.NOTHING;
    }

    int made() {
        return done.get();
    }

    /** Makes trials until there are so many. */
    void upTo(int trials) {
        target = trials;
        for (int k = 0; k < finishes.length; k++) {
            finishes[k] = Arrays.copyOf(finishes[k], trials);
        }
        costs = Arrays.copyOf(costs, draws.costly ? trials : 0);
        int runs = (trials + RUN * L - 1) / (RUN * L);
        Thread[] others = new Thread[Math.min(settings.threads(), runs - nextRun.get()) - 1];
        for (int i = 0; i < others.length; i++) {
            others[i] = Thread.ofPlatform().daemon().name("trials-" + i).start(() -> work(runs));
        }
        work(runs);
        join(others);
        nextRun.set(runs);
    }

    private void work(int runs) {
        try {
            var worker = new Worker();
            for (int run = nextRun.getAndIncrement(); run < runs && failure == null; run = nextRun.getAndIncrement()) {
                worker.run(run);
                merge(run, worker.tally);
                if (!watch.goOn(done.get(), settings.iterations())) {
                    throw new CancellationException("The simulation was called off");
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            fail(new CancellationException("The simulation was interrupted"));
        } catch (RuntimeException | Error failed) {
            fail(failed);
        }
    }

    private void join(Thread[] others) {
        for (Thread other : others) {
            try {
                other.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                fail(new CancellationException("The simulation was interrupted"));
            }
        }
        switch (failure) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> throw new IllegalStateException(failure);
        }
    }

    private synchronized void merge(int run, Tally tally) throws InterruptedException {
        while (merged != run && failure == null) {
            wait();
        }
        totals.add(tally);
        tally.clear();
        merged++;
        notifyAll();
    }

    private synchronized void fail(Throwable failed) {
        failure = failed;
        notifyAll();
    }

    /** One thread's arrays. */
    private final class Worker {
        private final boolean drivers = settings.drivers();
        private final Pass pass = new Pass(draws, slots, lanes, drivers, new float[slots.count * L]);
        private final Tally tally = drivers ? new Tally(network.count) : Tally.NOTHING;
        private final long[] critical = new long[drivers ? network.count : 0];
        private final double[] cost = new double[L];

        void run(int run) {
            for (int block = run * RUN; block < (run + 1) * RUN && block * L < target; block++) {
                int trials = Math.min(L, target - block * L);
                pass.draws.begin(block);
                Arrays.fill(cost, 0);
                for (int i = 0; i < network.count; i++) {
                    pass.compute(i);
                    note(i, block, trials);
                }
                if (drivers) {
                    trace(trials);
                }
                if (costs.length > 0) {
                    System.arraycopy(cost, 0, costs, block * L, trials);
                }
                done.addAndGet(trials);
            }
        }

        private void note(int i, int block, int trials) {
            if (watchedAt[i] >= 0) {
                System.arraycopy(pass.times, pass.finishAt(i), finishes[watchedAt[i]], block * L, trials);
            }
            promises.note(i, pass.times, pass.finishAt(i), trials);
            if (drivers) {
                tally.note(i, pass.times, pass.finishAt(i), pass.durations, trials);
            }
            if (costs.length > 0 && i < network.size()) {
                pass.draws.costs(i, pass.durations, cost);
            }
        }

        /** Walks back from the finish along the links that decided. */
        private void trace(int trials) {
            critical[network.finishNode()] = trials == L ? -1L : (1L << trials) - 1;
            for (int i = network.finishNode(); i >= 0; i--) {
                long on = critical[i];
                critical[i] = 0;
                if (on != 0) {
                    tally.critical[i] += Long.bitCount(on);
                    for (int link = network.inBegin[i]; link < network.inBegin[i + 1]; link++) {
                        critical[network.linkFrom[link]] |= on & pass.driven[link];
                    }
                }
            }
        }
    }
}
