/**
 * Threads: typed, dated links between any two things, each with who said so and on what evidence.
 *
 * <p>Readable from both ends and to any depth, among records for those who work and among editions for the public; the
 * types and the rules for what a whole thread has are data.
 */
@NullMarked
package no.retning.thread;

import org.jspecify.annotations.NullMarked;
