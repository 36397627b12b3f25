/**
 * The knapsack of least regret when profits are known only to lie in intervals: the hard public test of choosing with regret.
 *
 * <p>Promises an exact answer with a proof, or a bound, within a given time and memory. Regret is what the best chooser, who knew
 * the profits, would have had more; the worst profits for a choice are low for what is chosen and high for the rest.
 */
@NullMarked
package no.retning.engines.choice.interval;

import org.jspecify.annotations.NullMarked;
