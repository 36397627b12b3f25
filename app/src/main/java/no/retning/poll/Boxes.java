package no.retning.poll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed boxes of open polls, and what was in those that closed. */
@Component
class Boxes {
    private final JdbcClient sql;
    private final PollSecret secret;
    /** What a box held at its present generation, so that it need not be opened for everyone who looks. */
    private final ConcurrentMap<UUID, Opened> known = new ConcurrentHashMap<>();

    Boxes(JdbcClient sql, PollSecret secret) {
        this.sql = sql;
        this.secret = secret;
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

    private record Row(byte[] key, long generation, byte @Nullable [] sealed) {}

    void make(UUID poll) {
        var key = Seal.fresh();
        sql.sql("""
                insert into poll.box (poll, key, generation, answers, sealed) values (:poll, :key, 0, 0, :sealed)
                """)
                .param("poll", poll)
                .param("key", key)
                .param("sealed", new Seal(secret.bytes(), key).close(Box.EMPTY))
                .update();
    }

    Optional<Opened> look(UUID poll) {
        return read(poll, "");
    }

    /** As {@link #look}, and nobody else changes it before the transaction ends. */
    Optional<Opened> hold(UUID poll) {
        return read(poll, " for update");
    }

    private Optional<Opened> read(UUID poll, String lock) {
        var before = known.get(poll);
        var row = sql.sql("""
                select key, generation, case when generation = :known then null else sealed end as sealed
                from poll.box where poll = :poll""" + lock)
                .param("poll", poll)
                .param("known", before == null ? -1 : before.generation())
                .query((found, n) ->
                        new Row(found.getBytes("key"), found.getLong("generation"), found.getBytes("sealed")))
                .optional();
        if (row.isEmpty()) {
            known.remove(poll);
            return Optional.empty();
        }
        var sealed = row.get().sealed();
        if (before != null && sealed == null) {
            return Optional.of(before);
        }
        if (sealed == null) {
            throw new IllegalStateException("The box of poll " + poll + " is empty of everything");
        }
        var seal = new Seal(secret.bytes(), row.get().key());
        var opened = new Opened(seal, row.get().generation(), seal.open(sealed));
        remember(poll, opened);
        return Optional.of(opened);
    }

    void put(UUID poll, Opened next) {
        sql.sql("""
                update poll.box set generation = :generation, answers = :answers, sealed = :sealed where poll = :poll
                """)
                .param("poll", poll)
                .param("generation", next.generation())
                .param("answers", next.box().ballots().size())
                .param("sealed", next.seal().close(next.box()))
                .update();
    }

    /** Only what has been committed. */
    void remember(UUID poll, Opened committed) {
        known.merge(poll, committed, (one, other) -> one.generation() > other.generation() ? one : other);
    }

    void destroy(UUID poll) {
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
