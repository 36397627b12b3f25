package no.retning.poll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes answers. All that arrive while a box is being changed go into it together with the next change, so that a room full
 * of people costs some tens of transactions and the box never tells in which order they came.
 */
@Component
public class Voting {
    private static final Logger LOG = LoggerFactory.getLogger(Voting.class);
    private static final int MOST_BALLOTS = 10_000;

    private final Boxes boxes;
    private final PollNews news;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final ConcurrentMap<UUID, Queue<Given>> lines = new ConcurrentHashMap<>();

    /** What became of an answer; it is counted only where it says so. */
    public enum Outcome {
        COUNTED,
        CLOSED,
        /** Another device has answered for the same seat. */
        SEAT_TAKEN,
        /** More answers than any room gives. */
        FULL,
        /** Without the key nothing can be put into the box. */
        KEY_MISSING
    }

    private record Given(String token, Ballot ballot, CompletableFuture<Outcome> outcome) {}

    private record Counted(List<Outcome> outcomes, Boxes.@Nullable Opened after) {}

    Voting(Boxes boxes, PollNews news, JdbcClient sql, TransactionTemplate transactions) {
        this.boxes = boxes;
        this.news = news;
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * Counts an answer in place of what the same device answered before; returns when that is committed.
     *
     * @param token the device's, which is not kept
     * @throws IllegalArgumentException if the ballot does not fit the questions
     */
    public Outcome answer(Poll poll, String token, Ballot ballot) {
        requireFit(poll, ballot);
        var id = poll.header().id();
        var line = lines.computeIfAbsent(id, none -> new ConcurrentLinkedQueue<>());
        var mine = new Given(token, ballot, new CompletableFuture<>());
        line.add(mine);
        var turn = boxes.turn(id);
        turn.lock();
        try {
            // Whoever had the turn before may have counted this one, too.
            if (!mine.outcome().isDone()) {
                count(id, line);
            }
        } finally {
            turn.unlock();
        }
        return mine.outcome().join();
    }

    /**
     * What this device has answered to an open poll.
     *
     * @throws KeyMissing if nobody can know
     */
    public Optional<Ballot> given(UUID poll, String token) {
        return boxes.look(poll)
                .flatMap(opened -> opened.box().ballot(opened.seal().device(token)));
    }

    private static void requireFit(Poll poll, Ballot ballot) {
        var seat = ballot.seat();
        boolean isSeated = poll.secret()
                ? seat == null
                : seat != null && seat >= 0 && seat < poll.participants().size();
        boolean isAnswered = ballot.answers().size() == poll.questions().size();
        for (int at = 0; isAnswered && at < ballot.answers().size(); at++) {
            isAnswered = poll.questions().get(at).takes(ballot.answers().get(at));
        }
        if (!isSeated || !isAnswered) {
            throw new IllegalArgumentException("The ballot does not fit the questions of the poll");
        }
    }

    private void count(UUID poll, Queue<Given> line) {
        var batch = new ArrayList<Given>();
        for (var next = line.poll(); next != null; next = line.poll()) {
            batch.add(next);
        }
        try {
            var counted = transactions.execute(status -> count(poll, batch));
            if (counted.after() != null) {
                boxes.remember(poll, counted.after());
            }
            for (int at = 0; at < batch.size(); at++) {
                batch.get(at).outcome().complete(counted.outcomes().get(at));
            }
        } catch (KeyMissing missing) {
            LOG.error("{} answers were refused", batch.size(), missing);
            batch.forEach(given -> given.outcome().complete(Outcome.KEY_MISSING));
        } catch (RuntimeException failed) {
            batch.forEach(given -> given.outcome().completeExceptionally(failed));
        }
    }

    private Counted count(UUID poll, List<Given> batch) {
        var opened = isOpen(poll) ? boxes.hold(poll) : Optional.<Boxes.Opened>empty();
        if (opened.isEmpty()) {
            lines.remove(poll);
            boxes.forget(poll);
            return new Counted(batch.stream().map(given -> Outcome.CLOSED).toList(), null);
        }
        var before = opened.get();
        var counted = new HashMap<String, Ballot>();
        var seats = new HashMap<Integer, String>();
        var outcomes = batch.stream()
                .map(given -> count(before, counted, seats, given))
                .toList();
        if (counted.isEmpty()) {
            return new Counted(outcomes, null);
        }
        var after = before.holding(before.box().with(counted));
        boxes.put(poll, after);
        news.tell(poll);
        return new Counted(outcomes, after);
    }

    private static Outcome count(
            Boxes.Opened before, Map<String, Ballot> counted, Map<Integer, String> seats, Given given) {
        var device = before.seal().device(given.token());
        var seat = given.ballot().seat();
        if (seat != null
                && (before.box().isTaken(seat, device)
                        || !seats.getOrDefault(seat, device).equals(device))) {
            return Outcome.SEAT_TAKEN;
        }
        var box = before.box();
        if (box.ballot(device).isEmpty() && box.size() + counted.size() >= MOST_BALLOTS) {
            return Outcome.FULL;
        }
        if (seat != null) {
            seats.put(seat, device);
        }
        counted.put(device, given.ballot());
        return Outcome.COUNTED;
    }

    /** Waits for a closing under way, and lets none begin before these answers are in. */
    private boolean isOpen(UUID poll) {
        return sql.sql("select state from record.record where id = :poll for share")
                .param("poll", poll)
                .query(String.class)
                .optional()
                .filter(Poll.OPEN::equals)
                .isPresent();
    }
}
