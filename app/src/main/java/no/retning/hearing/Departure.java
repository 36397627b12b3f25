package no.retning.hearing;

import no.retning.record.LocalisedText;

/**
 * Why a hearing is shorter than is normal, or is not held.
 *
 * @param ground the code of a ground that the rule set knows
 */
public record Departure(String ground, LocalisedText reason) {}
