/**
 * The monitor: how the strategy stands, and what is measured to see it.
 *
 * <p>An assessment says of a goal, as of a day, what has happened, what the figures say and what is in focus now, sums that
 * up, and gives a status on a scheme that is data. Who wrote it never approves it. Published, it stands on the page of its
 * goal until the next one follows it, and then remains to be read and compared; what nobody has assessed has no status.
 *
 * <p>An indicator says what is measured, in versions; a release holds all of its figures as they are the truth from a moment
 * on, is approved by somebody who has not delivered it, and never changes. What was the truth on a day can be had on every
 * later one, and what is not yet true is seen by nobody outside.
 *
 * <p>A target says what the figures of an area should come to, by whose decision; the next one supersedes it, and it is kept.
 * Figures come with the codes of areas of their time: a division into areas says what became of each code, and where nobody
 * knows how much of it went where, nothing is carried on.
 *
 * <p>How mature a country is, somebody says by a scheme that is data: for each indicator a phase and what it rests on, or that
 * nobody has assessed it. What is published keeps what the phases meant; the next one replaces it, and it stays to be read.
 *
 * <p>Key events say when something happened that one must know of to read how a goal stands.
 */
@NullMarked
package no.retning.monitor;

import org.jspecify.annotations.NullMarked;
