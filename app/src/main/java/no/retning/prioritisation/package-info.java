/**
 * Prioritisation: what to choose within a frame, whose weights lead to what, and what is right whatever the future.
 *
 * <p>A prioritisation is edited until everybody agrees what is asked; every computation of it is kept with what it was computed
 * from, so that anybody can compute it again, and can be attached to the case it is for.
 */
@NullMarked
package no.retning.prioritisation;

import org.jspecify.annotations.NullMarked;
