/**
 * Observations in memory: what a release says, by area, period and breakdown, and what it said before.
 *
 * <p>A {@link no.retning.engines.cube.CubeBuilder} takes cells, sums parts to wholes, hides what is too small together with
 * what would give it away, and gives an immutable {@link no.retning.engines.cube.Cube}; a
 * {@link no.retning.engines.cube.Release} holds those of all indicators and is swapped whole. Shares are ratios of sums.
 * {@link no.retning.engines.cube.Vintages} answer as of a moment and class what changed;
 * {@link no.retning.engines.cube.AreaHistory} carries figures across mergers, splits and renumberings.
 */
@NullMarked
package no.retning.engines.cube;

import org.jspecify.annotations.NullMarked;
