/**
 * The portfolio: what is being done to reach the goals, by whom, with what money, at what risk and to what benefit.
 *
 * <p>A measure belongs to the organisation that owns it, whose words about it are never edited by the office. What needs what
 * is said by one side and acknowledged or disputed by the other. A benefit lives on after the measure that should bring it.
 * How phases, gates, segments and bands are called is data: {@code portfolio.yaml}.
 */
@NullMarked
package no.retning.portfolio;

import org.jspecify.annotations.NullMarked;
