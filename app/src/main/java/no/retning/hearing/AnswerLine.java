package no.retning.hearing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.retning.hearing.SendAnswer.Outcome;

/**
 * Those who wait until their answers are received, in the order in which they came. A draft stands in the line once: what is
 * sent of it meanwhile waits beside the line, and comes into it when the one before has been received.
 */
final class AnswerLine {
    /** How often a draft may wait beside its own place: a press too many, another window, a program that tries again. */
    static final int MOST_BESIDE = 4;

    private final Deque<Waiting> line = new ArrayDeque<>();

    /** By draft, what waits for the one that is in the line or being received. */
    private final Map<UUID, Deque<Waiting>> beside = new HashMap<>();

    private boolean closed = true;

    /** One who waits, and what they are told. */
    record Waiting(Sending sending, CompletableFuture<Outcome> outcome) {}

    /** What became of one who came. */
    enum Entry {
        IN,
        /** So many wait that this one cannot. */
        FULL,
        /** The same draft waits too often already. */
        REPEATED
    }

    /** Lets those in who come. */
    synchronized void open() {
        closed = false;
    }

    /** @param room how many may stand in the line */
    synchronized Entry enter(Waiting one, int room) {
        if (closed) {
            return Entry.FULL;
        }
        var draft = one.sending().draft();
        var former = beside.get(draft);
        if (former != null) {
            if (former.size() >= MOST_BESIDE) {
                return Entry.REPEATED;
            }
            former.add(one);
            return Entry.IN;
        }
        if (line.size() >= room) {
            return Entry.FULL;
        }
        beside.put(draft, new ArrayDeque<>());
        line.add(one);
        notifyAll();
        return Entry.IN;
    }

    /**
     * Takes the first of the line, and waits until there is one.
     *
     * @return no draft twice; none when the line has been closed and all have been received
     */
    synchronized List<Waiting> take(int most) throws InterruptedException {
        while (line.isEmpty() && !closed) {
            wait();
        }
        var group = new ArrayList<Waiting>();
        while (group.size() < most && !line.isEmpty()) {
            group.add(line.remove());
        }
        return group;
    }

    /** What was sent again of these drafts comes into the line; it goes to its end. */
    synchronized void received(List<Waiting> group) {
        for (var one : group) {
            var draft = one.sending().draft();
            var again = beside.getOrDefault(draft, new ArrayDeque<>());
            if (again.isEmpty()) {
                beside.remove(draft);
            } else {
                line.add(again.remove());
            }
        }
    }

    /** How many stand in the line. */
    synchronized int size() {
        return line.size();
    }

    /** Lets nobody in any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Lets nobody in any more, and sends away those who wait. */
    synchronized List<Waiting> disperse() {
        close();
        var all = new ArrayList<>(line);
        beside.values().forEach(all::addAll);
        line.clear();
        beside.clear();
        return all;
    }
}
