package no.retning.governance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.page.Dates;

/**
 * When each case of a meeting begins: where the one before ends, unless its time is pinned.
 *
 * @param ends when the last one ends
 */
public record ClockPlan(List<Slot> slots, LocalTime ends) {
    private static final Set<String> GONE = Set.of(Cases.WITHDRAWN, Cases.POSTPONED, Cases.DECLINED);

    /** @param tight whether the one before is planned to end after this one begins */
    public record Slot(UUID id, LocalTime starts, LocalTime ends, boolean tight) {}

    /** @param cases in the order of the agenda; those withdrawn or postponed take no time */
    public static ClockPlan of(Meeting meeting, List<Case> cases) {
        var slots = new ArrayList<Slot>();
        var clock = meeting.starts().atZone(Dates.ZONE).toLocalTime();
        for (var one : cases) {
            if (GONE.contains(one.header().state())) {
                continue;
            }
            var pinned = one.placement().pinned();
            var starts = pinned == null ? clock : pinned;
            var ends = starts.plusMinutes(one.placement().minutes().total());
            slots.add(new Slot(one.header().id(), starts, ends, clock.isAfter(starts)));
            clock = ends;
        }
        return new ClockPlan(List.copyOf(slots), clock);
    }

    /** When a case begins; when the meeting ends, for one that is not on the plan. */
    public LocalTime starts(UUID id) {
        return slots.stream()
                .filter(slot -> slot.id().equals(id))
                .map(Slot::starts)
                .findFirst()
                .orElse(ends);
    }
}
