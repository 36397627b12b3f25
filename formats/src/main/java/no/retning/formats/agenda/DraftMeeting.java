package no.retning.formats.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a pack tells of it; what the pack does not say is null or empty.
 *
 * @param body the name that the pack uses most clearly, by preference the short one
 * @param number as written, such as {@code 2/2019}
 * @param lastDate differs from the date when the meeting goes over several days
 * @param start local time of the meeting's place
 * @param next the date of the next meeting
 */
public record DraftMeeting(
        @Nullable String body,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable LocalDate lastDate,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String place,
        List<DraftCase> cases,
        List<MemberChange> changes,
        List<Attendee> attendance,
        @Nullable LocalDate next) {
    public DraftMeeting {
        cases = List.copyOf(cases);
        changes = List.copyOf(changes);
        attendance = List.copyOf(attendance);
    }
}
