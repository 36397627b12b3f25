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
 */
public record Placement(
        @Nullable UUID meeting,
        int position,
        Minutes minutes,
        @Nullable LocalTime pinned,
        @Nullable LocalTime starts) {
    /** On no agenda. */
    public static Placement none(Minutes minutes) {
        return new Placement(null, 0, minutes, null, null);
    }

    Placement at(UUID newMeeting, int newPosition) {
        return new Placement(newMeeting, newPosition, minutes, pinned, null);
    }

    Placement atPosition(int newPosition) {
        return new Placement(meeting, newPosition, minutes, pinned, starts);
    }

    Placement off() {
        return none(minutes);
    }

    Placement lasting(Minutes newMinutes, @Nullable LocalTime newPinned) {
        return new Placement(meeting, position, newMinutes, newPinned, starts);
    }

    Placement starting(LocalTime time) {
        return new Placement(meeting, position, minutes, pinned, time);
    }
}
