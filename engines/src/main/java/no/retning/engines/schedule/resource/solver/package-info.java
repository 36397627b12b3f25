/**
 * Google's CP-SAT as an exact solver for resource plans.
 *
 * <p>The one place that knows OR-Tools. It is optional: {@link
 * no.retning.engines.schedule.resource.solver.ExactSolvers#present} says whether it is on the class path and runs on this machine.
 */
@NullMarked
package no.retning.engines.schedule.resource.solver;

import org.jspecify.annotations.NullMarked;
