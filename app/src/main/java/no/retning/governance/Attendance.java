package no.retning.governance;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody was in a meeting for a seat, and when.
 *
 * @param onBehalfOf the member that the person stands in for; null for the member themself
 * @param from null where they were here from the beginning
 * @param until null where they stayed to the end
 * @param cases those they were here for; empty means all
 */
public record Attendance(
        Header header,
        UUID body,
        UUID meeting,
        UUID seat,
        UUID person,
        @Nullable UUID onBehalfOf,
        boolean present,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        List<UUID> cases)
        implements Recorded<Attendance> {
    public static final String KIND = "attendance";

    public Attendance {
        cases = List.copyOf(cases);
    }

    /** Somebody who is in a meeting, for all of it and in their own seat. */
    public static Attendance of(Meeting meeting, UUID seat, UUID person) {
        var id = Ids.next();
        return new Attendance(
                Header.draft(id, KIND, id.toString(), Attendances.ACTIVE),
                meeting.body(),
                meeting.header().id(),
                seat,
                person,
                null,
                true,
                null,
                null,
                List.of());
    }

    /** Nothing: it is called by its person. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body);
    }

    /** Whether the person was here while a case of the meeting was treated, as far as the clock is known. */
    public boolean isHereFor(Case one) {
        if (!present || !(cases.isEmpty() || cases.contains(one.header().id()))) {
            return false;
        }
        var began = one.placement().began();
        var ended = one.placement().ended();
        boolean cameAfter = from != null && ended != null && !from.isBefore(ended);
        boolean leftBefore = until != null && began != null && !until.isAfter(began);
        return !cameAfter && !leftBefore;
    }

    @Override
    public Attendance with(Header newHeader) {
        return new Attendance(newHeader, body, meeting, seat, person, onBehalfOf, present, from, until, cases);
    }
}
