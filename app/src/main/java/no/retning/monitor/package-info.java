/**
 * The monitor: how the strategy stands.
 *
 * <p>An assessment says of a goal, as of a day, what has happened, what the figures say and what is in focus now, sums that
 * up, and gives a status on a scheme that is data. Who wrote it never approves it. Published, it stands on the page of its
 * goal until the next one follows it, and then remains to be read and compared; what nobody has assessed has no status.
 * Key events say when something happened that one must know of to read how a goal stands.
 */
@NullMarked
package no.retning.monitor;

import org.jspecify.annotations.NullMarked;
