package no.retning.engines.choice.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long one may go on.
 *
 * @param deadline of {@link System#nanoTime()}
 * @param cancelled true once somebody no longer wants the answer; asked often
 */
public record Limit(long deadline, BooleanSupplier cancelled) {

    private static final long LONGEST = Duration.ofDays(30).toNanos();

    /** From now, and until the thread that works is interrupted. */
    public static Limit of(Duration time) {
        long nanos = time.compareTo(Duration.ofDays(30)) >= 0 ? LONGEST : time.toNanos();
        Thread worker = Thread.currentThread();
        return new Limit(System.nanoTime() + nanos, worker::isInterrupted);
    }

    public static Limit ofSeconds(double seconds) {
        return of(Duration.ofNanos((long) Math.min(LONGEST, seconds * 1e9)));
    }

    /** The same, and also until somebody says so. */
    public Limit unless(BooleanSupplier stop) {
        return new Limit(deadline, () -> cancelled.getAsBoolean() || stop.getAsBoolean());
    }

    /** A share of the time that is left, from 0 to 1. */
    public Limit share(double part) {
        long now = System.nanoTime();
        return new Limit(now + (long) (Math.max(0, deadline - now) * part), cancelled);
    }

    public boolean reached() {
        return System.nanoTime() - deadline >= 0 || cancelled.getAsBoolean();
    }

    /** Seconds left, 0 when it is reached. */
    public double seconds() {
        return cancelled.getAsBoolean() ? 0 : Math.max(0, deadline - System.nanoTime()) / 1e9;
    }
}
