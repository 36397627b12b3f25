package no.retning.governance;

import java.time.LocalDate;
import no.retning.record.LocalisedText;
import no.retning.register.Organisation;
import no.retning.register.Person;

/**
 * A person in a seat.
 *
 * @param function what they are in the organisation, as in "Kommunaldirektør"; empty where nobody has told
 */
public record Representative(
        Seat seat, Membership membership, Person person, Organisation organisation, LocalisedText function) {
    /** Whether both the seat and their holding it are of this day. */
    public boolean holdsOn(LocalDate day) {
        return seat.header().validity().holdsOn(day)
                && membership.header().validity().holdsOn(day);
    }
}
