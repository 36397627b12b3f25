/**
 * What Retning is measured against, in one command.
 *
 * <p>Every comparison alternates between ours and theirs in one run on one machine, is bounded in time, sends traffic to
 * this machine only and quotes medians with the least and the most. What cannot be measured here says so. A short run,
 * to see that it works, is had with the system properties {@code retning.bench.rounds}, {@code .seconds}, {@code .warm-up}
 * and {@code .answers}, as in {@code JAVA_TOOL_OPTIONS=-Dretning.bench.rounds=1}.
 */
@NullMarked
package no.retning.bench;

import org.jspecify.annotations.NullMarked;
