/**
 * Roadmaps: what is being done to reach the goals, by whom, for whom and when, and how sure that is.
 *
 * <p>An activity is placed under the goal it supports most and may be read under others. A roadmap is published whole, with
 * its activities and the ties from goals to them, so that what a reader sees at once belongs together.
 */
@NullMarked
package no.retning.roadmap;

import org.jspecify.annotations.NullMarked;
