package no.retning.engines.choice;

import org.jspecify.annotations.Nullable;

/**
 * One of the futures.
 *
 * @param weight how much it counts, relative to the others; null where nobody would say
 */
public record Scenario(String id, @Nullable Double weight) {}
