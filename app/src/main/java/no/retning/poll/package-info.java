/**
 * Polls in the room: joined by code without an account, answered once by each device, changeable until they close.
 *
 * <p>Answers lie in one sealed box that only a key outside the database opens; closing counts them and destroys the
 * box. What a dump can tell: docs/decisions/006. Others hear of a result by
 * {@link no.retning.poll.PollResultShown} and quote it through {@link no.retning.poll.PollResults}.
 */
@NullMarked
package no.retning.poll;

import org.jspecify.annotations.NullMarked;
