package no.retning.poll;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.retning.record.Json;

/**
 * All ballots of a poll, sorted by the keyed hash of the device that gave them; when each came is not in it.
 *
 * @param slips by device hash
 */
record Box(SortedMap<String, Slip> slips) {
    static final Box EMPTY = new Box(new TreeMap<>());

    Box {
        slips = Collections.unmodifiableSortedMap(new TreeMap<>(slips));
    }

    /**
     * A ballot, written out once though the box is sealed anew with each that follows.
     *
     * @param json the member of an object: name and value
     */
    record Slip(Ballot ballot, String json) {
        static Slip of(String device, Ballot ballot) {
            return new Slip(ballot, Json.text(device) + ":" + Json.text(ballot));
        }
    }

    private record Content(Map<String, Ballot> ballots) {}

    static Box of(Map<String, Ballot> ballots) {
        return EMPTY.with(ballots);
    }

    /** @param json of {@link #json()} */
    static Box read(byte[] json) {
        return of(Json.MAPPER.readValue(json, Content.class).ballots());
    }

    /** UTF-8. */
    byte[] json() {
        return slips.values().stream()
                .map(Slip::json)
                .collect(Collectors.joining(",", "{\"ballots\":{", "}}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The box with these ballots in it, each in place of what its device gave before. */
    Box with(Map<String, Ballot> given) {
        var all = new TreeMap<>(slips);
        given.forEach((device, ballot) -> all.put(device, Slip.of(device, ballot)));
        return new Box(all);
    }

    /** The box without what was answered for this seat. */
    Box without(int seat) {
        var others = new TreeMap<>(slips);
        others.values().removeIf(slip -> Objects.equals(slip.ballot().seat(), seat));
        return new Box(others);
    }

    int size() {
        return slips.size();
    }

    Optional<Ballot> ballot(String device) {
        return Optional.ofNullable(slips.get(device)).map(Slip::ballot);
    }

    /** In the order of the devices' hashes. */
    Collection<Ballot> ballots() {
        return slips.values().stream().map(Slip::ballot).toList();
    }

    /** The seats that somebody has answered for. */
    SortedSet<Integer> seats() {
        return ballots().stream()
                .map(Ballot::seat)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a device other than this one has answered for the seat. */
    boolean isTaken(Integer seat, String device) {
        return slips.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(device)
                        && Objects.equals(entry.getValue().ballot().seat(), seat));
    }
}
