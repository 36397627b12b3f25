package no.retning.governance;

import java.time.LocalDate;
import java.util.List;
import no.retning.register.Organisation;
import no.retning.register.Person;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a meeting pack beside its meeting, as far as the person who confirms it has asked for it.
 *
 * @param next the day to plan the body's next meeting on; null where none is asked for
 */
public record Following(List<Change> changes, @Nullable LocalDate next) {
    public static final Following NOTHING = new Following(List.of(), null);

    public Following {
        changes = List.copyOf(changes);
    }

    /**
     * A change of members to be made.
     *
     * @param from the first day of the new, or the first without the old
     * @param newPerson whether to enter the person in the register where nobody there is called so
     * @param newOrganisation the same of the organisation
     * @param newPosition whether to enter what they are in the organisation
     */
    public record Change(
            ReadingReport.Change said,
            LocalDate from,
            SeatRole role,
            boolean deputy,
            boolean newPerson,
            boolean newOrganisation,
            boolean newPosition) {}

    /**
     * What is known of those whom a change is about.
     *
     * @param people those who are called so
     * @param organisations those that are called so
     * @param seated their parts in the body on the day
     */
    public record Known(List<Person> people, List<Organisation> organisations, List<Representative> seated) {
        public Known {
            people = List.copyOf(people);
            organisations = List.copyOf(organisations);
            seated = List.copyOf(seated);
        }

        /** Whether several who are called the same sit in the body, so that one cannot tell who leaves. */
        public boolean seatsSeveral() {
            return seated.stream().map(Representative::person).distinct().count() > 1;
        }
    }
}
