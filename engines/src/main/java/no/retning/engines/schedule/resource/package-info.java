/**
 * Plans that keep within the capacity of shared resources (resource-constrained project scheduling).
 *
 * <p>Plain arrays in, start times out, with the makespan, a lower bound and whether the plan is proved shortest. A genetic
 * search over activity lists finds good plans fast; an {@link no.retning.engines.schedule.resource.ExactSolver}, where one is
 * present, proves them. Times are whole numbers of any unit. Docs: {@code docs/decisions/009}.
 */
@NullMarked
package no.retning.engines.schedule.resource;

import org.jspecify.annotations.NullMarked;
