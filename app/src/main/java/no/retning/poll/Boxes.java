package no.retning.poll;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import no.retning.record.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sealed boxes of open polls, and what was in those that closed. */
@Component
class Boxes {
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final JdbcClient sql;
    private final PollKeys keys;
    /** What a box held at its present generation, so that it need not be opened for everyone who looks. */
    private final ConcurrentMap<UUID, Opened> known = new ConcurrentHashMap<>();

    private final ConcurrentMap<UUID, ReentrantLock> turns = new ConcurrentHashMap<>();

    Boxes(JdbcClient sql, PollKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /**
     * A box that was opened.
     *
     * @param generation grows by one with every change
     */
    record Opened(Seal seal, long generation, Box box) {
        Opened holding(Box next) {
            return new Opened(seal, generation + 1, next);
        }
    }

    private record Row(long generation) {}

    /**
     * How a box stands, as one sees it from without.
     *
     * @param openable whether the key to it is here
     */
    record Outside(long generation, int answers, boolean openable) {}

    /** An empty one with a key of its own. Comes the transaction to nothing, {@link SpentKeys} erase that, or the next opening. */
    void make(UUID poll) {
        sql.sql("insert into poll.box (poll, generation, answers, sealed) values (:poll, 0, 0, :sealed)")
                .param("poll", poll)
                .param("sealed", new Seal(keys.make(poll)).close(Box.EMPTY))
                .update();
    }

    Optional<Outside> lookFromWithout(UUID poll) {
        return sql.sql("select generation, answers from poll.box where poll = :poll")
                .param("poll", poll)
                .query((row, n) -> new Outside(row.getLong("generation"), row.getInt("answers"), keys.has(poll)))
                .optional();
    }

    /** The turn to change a box on this node: whoever has it keeps it until all here know what is in the box now. */
    ReentrantLock turn(UUID poll) {
        return turns.computeIfAbsent(poll, none -> new ReentrantLock());
    }

    /** @throws KeyMissing if it cannot be opened */
    Optional<Opened> look(UUID poll) {
        return row(poll, "").flatMap(row -> held(poll, row).or(() -> openInTurn(poll, row)));
    }

    /** As {@link #look}, and nobody else changes it before the transaction ends. */
    Optional<Opened> hold(UUID poll) {
        return row(poll, " for update").flatMap(row -> held(poll, row).or(() -> open(poll)));
    }

    private Optional<Row> row(UUID poll, String lock) {
        var row = sql.sql("select generation from poll.box where poll = :poll" + lock)
                .param("poll", poll)
                .query((found, n) -> new Row(found.getLong("generation")))
                .optional();
        if (row.isEmpty()) {
            forget(poll);
        }
        return row;
    }

    private Optional<Opened> held(UUID poll, Row row) {
        return Optional.ofNullable(known.get(poll)).filter(held -> held.generation() == row.generation());
    }

    /**
     * Opening a full box takes a while, and whoever changed it here is about to tell what is in it. The wait has an end, as
     * the one who looks may be the one who keeps the box from being changed.
     */
    private Optional<Opened> openInTurn(UUID poll, Row row) {
        var turn = turn(poll);
        boolean isMine = tryFor(turn);
        try {
            var held = known.get(poll);
            return held != null && held.generation() >= row.generation() ? Optional.of(held) : open(poll);
        } finally {
            if (isMine) {
                turn.unlock();
            }
        }
    }

    private static boolean tryFor(ReentrantLock turn) {
        try {
            return turn.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Opened> open(UUID poll) {
        var opened = sql.sql("select generation, sealed from poll.box where poll = :poll")
                .param("poll", poll)
                .query((found, n) -> open(poll, found.getLong("generation"), found.getBytes("sealed")))
                .optional();
        opened.ifPresent(box -> remember(poll, box));
        return opened;
    }

    private Opened open(UUID poll, long generation, byte[] sealed) {
        var seal = new Seal(keys.of(poll));
        try {
            return new Opened(seal, generation, seal.open(sealed));
        } catch (IllegalStateException fault) {
            throw new KeyMissing(poll, "they were sealed with another key than the one that is here", fault);
        }
    }

    /** @throws KeyMissing if the key is gone, though this node may remember it: what came now could be lost by a restart */
    void put(UUID poll, Opened next) {
        if (!keys.has(poll)) {
            throw new KeyMissing(poll, "its key is gone", null);
        }
        sql.sql("""
                update poll.box set generation = :generation, answers = :answers, sealed = :sealed where poll = :poll
                """)
                .param("poll", poll)
                .param("generation", next.generation())
                .param("answers", next.box().size())
                .param("sealed", next.seal().close(next.box()))
                .update();
    }

    /** Only what has been committed. */
    void remember(UUID poll, Opened committed) {
        known.merge(poll, committed, (one, other) -> one.generation() > other.generation() ? one : other);
    }

    /** That there was such a box; nothing is lost. */
    void forget(UUID poll) {
        known.remove(poll);
        turns.remove(poll);
    }

    /** The key goes last, when nothing can bring the box back any more. */
    void destroy(UUID poll) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget(poll);
                keys.erase(poll);
            }
        });
        sql.sql("delete from poll.box where poll = :poll").param("poll", poll).update();
    }

    void keep(UUID poll, PollResult result) {
        sql.sql("insert into poll.result (poll, result) values (:poll, :result::jsonb)")
                .param("poll", poll)
                .param("result", Json.text(result))
                .update();
    }

    PollResult kept(UUID poll) {
        return sql.sql("select result from poll.result where poll = :poll")
                .param("poll", poll)
                .query((row, n) -> Json.read(row.getString("result"), PollResult.class))
                .single();
    }

    void keepSeat(UUID poll, String seat, List<Answer> answers) {
        sql.sql("insert into poll.seat_answer (poll, seat, answers) values (:poll, :seat, :answers::jsonb)")
                .param("poll", poll)
                .param("seat", seat)
                .param("answers", Json.text(answers))
                .update();
    }

    void forgetSeats(UUID poll) {
        sql.sql("delete from poll.seat_answer where poll = :poll")
                .param("poll", poll)
                .update();
    }
}
