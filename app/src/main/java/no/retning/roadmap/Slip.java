package no.retning.roadmap;

import java.util.UUID;

/**
 * What might be late, by how many months.
 *
 * @param atGate whether it is not the activity itself that takes longer, but the next gate of its measure that comes later
 *     and holds back all of the measure that has not begun
 */
public record Slip(UUID activity, int months, boolean atGate) {}
