/**
 * Near-identical texts among millions: which belong together, and why.
 *
 * <p>A {@link no.retning.engines.likeness.Sketcher} makes a small {@link no.retning.engines.likeness.Sketch} of each text; texts
 * that fall into a bucket together are candidates, every candidate pair is held against the passages that the two truly
 * share, and {@link no.retning.engines.likeness.Groups} are what the ties that hold connect. A
 * {@link no.retning.engines.likeness.Comparison} tells people why two texts are alike. Every step is a pure function, so that
 * {@link no.retning.engines.likeness.Grouping} on one machine and a cluster that shares the steps out give the same.
 */
@NullMarked
package no.retning.engines.likeness;

import org.jspecify.annotations.NullMarked;
