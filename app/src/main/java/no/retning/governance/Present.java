package no.retning.governance;

import java.time.LocalTime;
import java.util.List;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Who was in a meeting for an organisation, as it is minuted.
 *
 * @param onBehalfOf the member whom the person stood in for; none for the member themself
 * @param from null where they were there from the beginning
 * @param until null where they stayed to the end
 * @param cases the numbers of the cases that they were there for; empty means all
 */
public record Present(
        LocalisedText organisation,
        SeatRole role,
        Personal name,
        Personal onBehalfOf,
        boolean present,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        List<String> cases) {
    public Present {
        cases = List.copyOf(cases);
    }
}
