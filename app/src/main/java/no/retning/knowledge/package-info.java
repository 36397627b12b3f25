/**
 * The knowledge base: what is known, on what grounds, and what it led to.
 *
 * <p>A finding is a claim with the passages that speak for and against it. An analysis looks at how things stand, version
 * by version, and says in which of its sections a finding was made. A SWOT sums findings up as strengths, weaknesses,
 * opportunities and threats. A scenario set computes what is needed whichever future comes, a dilemma says who stands where, a
 * scale where each has placed us. A choice says what was chosen among what, why, and which goals came of it. Published, they
 * are tied into the thread, so that a goal answers why it is there, and a finding what came of it. A process plan says when it
 * is all to be done, and what became of that; the register of involvement who took part, up to any day. Knowledge
 * is ordered from somebody by a day and followed to where it was used, and what people need to the goals that are to meet it.
 */
@NullMarked
package no.retning.knowledge;

import org.jspecify.annotations.NullMarked;
