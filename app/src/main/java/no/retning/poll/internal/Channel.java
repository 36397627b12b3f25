package no.retning.poll.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The latest about one poll in one language, and those who wait for the next. */
final class Channel {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Event latest;
    private int watchers;
    private boolean over;

    /**
     * What a screen shows from now on.
     *
     * @param mark the event's id, by which a screen that comes back says what it has
     */
    record Event(String mark, String content) {}

    void enter() {
        locked(() -> watchers++);
    }

    void leave() {
        locked(() -> watchers--);
    }

    boolean isWatched() {
        lock.lock();
        try {
            return watchers > 0;
        } finally {
            lock.unlock();
        }
    }

    void publish(Event event) {
        locked(() -> {
            latest = event;
            changed.signalAll();
        });
    }

    void end() {
        locked(() -> {
            over = true;
            changed.signalAll();
        });
    }

    boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    /** The latest as soon as it is not what the screen has; null if nothing comes in this time. */
    @Nullable
    Event after(String mark, long seconds) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (!over && left > 0 && (latest == null || latest.mark().equals(mark))) {
                left = changed.awaitNanos(left);
            }
            return over || latest == null || latest.mark().equals(mark) ? null : latest;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
