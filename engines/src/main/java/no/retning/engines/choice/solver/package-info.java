/**
 * Linear models with whole-numbered unknowns, and who can solve them, behind one small interface.
 *
 * <p>Promises that an answer says whether it is proved, and otherwise how much better another could be; that a limit of time
 * and a wish to stop are heeded; and that what is handed back keeps every row, checked against the model itself.
 */
@NullMarked
package no.retning.engines.choice.solver;

import org.jspecify.annotations.NullMarked;
