package no.retning.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a person may besides the roles they are assigned, because of where they have a place: a capability says so of what
 * it keeps, and it is asked at every request.
 */
public interface Standing {
    /** The roles that hold today within a body, a case …, by its id. */
    Map<UUID, Set<String>> within(UUID account);

    /** What the person has no part in today. */
    Set<UUID> barred(UUID account);
}
