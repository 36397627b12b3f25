package no.retning.hearing;

import java.time.Instant;
import java.time.LocalDate;
import no.retning.page.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that says whether something comes in time: by the database's clock, at the instant when it is asked.
 *
 * <p>What counts is when an answer is sent, not when it was begun. What was begun in time and is sent too late is kept as a
 * draft and can be sent as late; whoever holds the hearing decides whether a late answer counts.
 */
@Component
public class DeadlineGate {
    private final JdbcClient sql;
    private final SharedReading<Instant> arrivals = new SharedReading<>(this::clock);

    DeadlineGate(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the gate says. */
    public enum Ruling {
        IN_TIME,
        /** The deadline has passed, and answers are still taken as late ones. */
        LATE,
        /** The hearing is not open yet, or what came of it is being summed up. */
        SHUT
    }

    /** @param at when it was asked */
    public record Verdict(Instant at, Ruling ruling) {
        /** Pure: the same instant, state and deadline always give the same ruling. */
        static Verdict of(Instant at, String state, @Nullable Deadline deadline) {
            return new Verdict(at, ruling(at, state, deadline));
        }

        private static Ruling ruling(Instant at, String state, @Nullable Deadline deadline) {
            if (deadline == null) {
                return Ruling.SHUT;
            }
            return switch (state) {
                // It may have been closed while what came in time waited for its turn.
                case Hearing.OPEN, Hearing.EXTENDED, Hearing.CLOSED, Hearing.ASSESSMENT ->
                    deadline.admits(at) ? Ruling.IN_TIME : Ruling.LATE;
                default -> Ruling.SHUT;
            };
        }

        public boolean isInTime() {
            return ruling == Ruling.IN_TIME;
        }
    }

    /** Asks the clock. */
    public Verdict now(Hearing hearing) {
        return at(clock(), hearing);
    }

    /**
     * For an answer that came at an instant and has waited since for its turn to be saved: the hearing is that of now, so
     * that more time given meanwhile counts.
     *
     * @param came what {@link #clock} said when it came
     */
    public Verdict at(Instant came, Hearing hearing) {
        return Verdict.of(came, hearing.header().state(), hearing.deadline());
    }

    /** When something that comes just now comes: what the clock says, which is asked once for all who come together. */
    Instant arrival() {
        return arrivals.get();
    }

    public Instant clock() {
        return sql.sql("select clock_timestamp() as at")
                .query((row, n) -> row.getTimestamp("at").toInstant())
                .single();
    }

    /** What day it is by that clock. */
    public LocalDate today() {
        return clock().atZone(Dates.ZONE).toLocalDate();
    }
}
