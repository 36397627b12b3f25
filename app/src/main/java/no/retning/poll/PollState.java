package no.retning.poll;

import org.jspecify.annotations.Nullable;

/**
 * How a poll stands.
 *
 * @param mark another one whenever something that may be seen has changed
 * @param answers how many have answered so far
 * @param result null until it is revealed
 * @param openable whether answers can be taken and counted: false where the key to them is missing
 */
public record PollState(
        Poll poll, String mark, int answers, @Nullable PollResult result, boolean openable) {}
