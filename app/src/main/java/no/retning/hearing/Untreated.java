package no.retning.hearing;

import no.retning.record.LocalisedText;

/**
 * What of the answers was not treated point by point when a hearing was concluded.
 *
 * @param points how many points of answers no remark that a second reader stands by rests on
 * @param reason why that is left so
 */
public record Untreated(int points, LocalisedText reason) {}
