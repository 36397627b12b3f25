/**
 * Retning: develop, govern and follow up a national e-health strategy.
 *
 * <p>Every package below is either ground floor or one capability; {@link no.retning.Retning} is the one way in.
 */
@NullMarked
package no.retning;

import org.jspecify.annotations.NullMarked;
