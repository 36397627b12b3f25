package no.retning.monitor;

/**
 * How a goal stands.
 *
 * @param scheme the code of the {@link StatusScheme}
 * @param status the code of one of its steps
 */
public record Verdict(String scheme, String status, Trend trend, Confidence confidence) {}
