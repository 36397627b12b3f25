/**
 * Computation alone: no framework, no I/O, no dependency beyond the JDK and, where named, a solver.
 *
 * <p>An engine takes plain values and gives plain values back, so that it can be proved, timed and used without a
 * server. It knows nothing of the application or of the file formats.
 */
@NullMarked
package no.retning.engines;

import org.jspecify.annotations.NullMarked;
