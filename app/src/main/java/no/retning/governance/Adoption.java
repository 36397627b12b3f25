package no.retning.governance;

import java.time.LocalDate;

/**
 * What an organisation has reported of its endorsement since: whether its own line has adopted it.
 *
 * @param on the day that it was adopted or turned down
 */
public record Adoption(boolean adopted, LocalDate on, String note) {}
