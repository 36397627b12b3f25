package no.retning.governance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a pack says under "Endringer i representanter": who is new in the body and who has left it.
 *
 * @param welcomed those in it on the later day who were not on the earlier
 * @param left those in it on the earlier day who were not on the later
 */
public record RepresentativeChanges(List<Representative> welcomed, List<Representative> left) {
    /** A person who goes on in the same role for the same organisation is no change, though the seat be another. */
    private record Part(UUID person, UUID organisation, SeatRole role, boolean deputy) {
        static Part of(Representative one) {
            return new Part(
                    one.person().header().id(),
                    one.organisation().header().id(),
                    one.seat().role(),
                    one.membership().deputy());
        }
    }

    static RepresentativeChanges between(List<Representative> earlier, List<Representative> later) {
        return new RepresentativeChanges(without(later, parts(earlier)), without(earlier, parts(later)));
    }

    private static Set<Part> parts(List<Representative> all) {
        return all.stream().map(Part::of).collect(Collectors.toSet());
    }

    private static List<Representative> without(List<Representative> all, Set<Part> known) {
        return all.stream().filter(one -> !known.contains(Part.of(one))).toList();
    }

    public boolean isNone() {
        return welcomed.isEmpty() && left.isEmpty();
    }
}
