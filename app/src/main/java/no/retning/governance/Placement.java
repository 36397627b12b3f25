package no.retning.governance;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands on the agenda of a meeting.
 *
 * @param meeting null before it has one
 * @param position orders the cases of one meeting; gaps do not matter
 * @param pinned when it begins whatever comes before it; null where it follows the one before
 * @param starts when it begins by the agenda that was sent out; null before that
 * @param began when its treatment really began; null before that
 * @param ended when its treatment really ended; null before that
 */
public record Placement(
        @Nullable UUID meeting,
        int position,
        TimeAllotted minutes,
        @Nullable LocalTime pinned,
        @Nullable LocalTime starts,
        @Nullable LocalTime began,
        @Nullable LocalTime ended) {
    /** On no agenda. */
    public static Placement none(TimeAllotted minutes) {
        return new Placement(null, 0, minutes, null, null, null, null);
    }

    Placement at(UUID newMeeting, int newPosition) {
        return new Placement(newMeeting, newPosition, minutes, pinned, null, null, null);
    }

    Placement atPosition(int newPosition) {
        return new Placement(meeting, newPosition, minutes, pinned, starts, began, ended);
    }

    Placement off() {
        return none(minutes);
    }

    Placement lasting(TimeAllotted newMinutes, @Nullable LocalTime newPinned) {
        return new Placement(meeting, position, newMinutes, newPinned, starts, began, ended);
    }

    Placement starting(LocalTime time) {
        return new Placement(meeting, position, minutes, pinned, time, began, ended);
    }

    /** Its treatment begins, or begins again. */
    Placement beginning(LocalTime time) {
        return new Placement(meeting, position, minutes, pinned, starts, time, null);
    }

    /** @throws Hindrance if it has not begun by then */
    Placement ending(LocalTime time) {
        if (began == null || time.isBefore(began)) {
            throw new Hindrance(Hindrance.Reason.NO_HOURS);
        }
        return new Placement(meeting, position, minutes, pinned, starts, began, time);
    }

    /** As it was sent out: when it really was treated stands in the minutes. */
    Placement planned() {
        return new Placement(meeting, position, minutes, pinned, starts, null, null);
    }
}
