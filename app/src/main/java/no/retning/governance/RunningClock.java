package no.retning.governance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.page.Dates;
import org.jspecify.annotations.Nullable;

/**
 * When each case of a running meeting began or will begin: what is late moves what comes after it, but for a time that is
 * pinned, which is waited for or, when it cannot be kept, is shown as broken.
 *
 * @param ends when the last one will have ended
 */
public record RunningClock(List<Slot> slots, LocalTime ends) {
    private static final Set<String> GONE = Set.of(Cases.WITHDRAWN, Cases.POSTPONED, Cases.DECLINED);

    /** How far the meeting has come with a case. */
    public enum Progress {
        DONE,
        NOW,
        COMING
    }

    /**
     * The time of one case.
     *
     * @param planned by the agenda that was sent out; null where it had none
     * @param broken whether a pinned time cannot be kept
     */
    public record Slot(
            UUID id, @Nullable LocalTime planned, LocalTime starts, LocalTime ends, Progress progress, boolean broken) {
        /** Whether it begins, or began, after the time that was sent out. */
        public boolean isLate() {
            return planned != null && starts.isAfter(planned);
        }
    }

    /** @param cases in the order of the agenda; those withdrawn or postponed take no time */
    public static RunningClock of(Meeting meeting, List<Case> cases, LocalTime now) {
        var slots = new ArrayList<Slot>();
        var clock = meeting.starts().atZone(Dates.ZONE).toLocalTime();
        boolean begun = cases.stream().anyMatch(one -> one.placement().began() != null);
        for (var one : cases) {
            if (GONE.contains(one.header().state())) {
                continue;
            }
            var slot = slot(one, clock, now, begun);
            slots.add(slot);
            clock = slot.ends();
        }
        return new RunningClock(List.copyOf(slots), clock);
    }

    private static Slot slot(Case one, LocalTime clock, LocalTime now, boolean begun) {
        var place = one.placement();
        var began = place.began();
        var ended = place.ended();
        var id = one.header().id();
        int minutes = place.minutes().total();
        if (began != null) {
            var planned = later(began.plusMinutes(minutes), now);
            boolean done = ended != null;
            return new Slot(
                    id,
                    place.starts(),
                    began,
                    ended == null ? planned : ended,
                    done ? Progress.DONE : Progress.NOW,
                    false);
        }
        if (one.header().state().equals(Cases.TREATED)) {
            return new Slot(id, place.starts(), clock, clock, Progress.DONE, false);
        }
        var free = begun ? later(clock, now) : clock;
        var pinned = place.pinned();
        var starts = pinned == null ? free : later(pinned, free);
        return new Slot(
                id,
                place.starts(),
                starts,
                starts.plusMinutes(minutes),
                Progress.COMING,
                pinned != null && free.isAfter(pinned));
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** The case that is being treated, or the next one. */
    public @Nullable UUID current() {
        return slots.stream()
                .filter(slot -> slot.progress() == Progress.NOW)
                .findFirst()
                .or(() -> slots.stream()
                        .filter(slot -> slot.progress() == Progress.COMING)
                        .findFirst())
                .map(Slot::id)
                .orElse(null);
    }
}
