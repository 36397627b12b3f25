package no.retning.poll;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All ballots of a poll, sorted by the keyed hash of the device that gave them; when each came is not in it.
 *
 * @param ballots by device hash
 */
record Box(SortedMap<String, Ballot> ballots) {
    static final Box EMPTY = new Box(new TreeMap<>());

    Box {
        ballots = Collections.unmodifiableSortedMap(new TreeMap<>(ballots));
    }

    /** The box with these ballots in it, each in place of what its device gave before. */
    Box with(Map<String, Ballot> given) {
        var all = new TreeMap<>(ballots);
        all.putAll(given);
        return new Box(all);
    }

    /** The box without what was answered for this seat. */
    Box without(int seat) {
        var others = new TreeMap<>(ballots);
        others.values().removeIf(ballot -> Objects.equals(ballot.seat(), seat));
        return new Box(others);
    }

    /** The seats that somebody has answered for. */
    SortedSet<Integer> seats() {
        return ballots.values().stream()
                .map(Ballot::seat)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a device other than this one has answered for the seat. */
    boolean isTaken(Integer seat, String device) {
        return ballots.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(device)
                        && Objects.equals(entry.getValue().seat(), seat));
    }
}
