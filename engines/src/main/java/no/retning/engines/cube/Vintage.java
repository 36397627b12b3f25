package no.retning.engines.cube;

import java.time.Instant;

/**
 * An indicator as it was published.
 *
 * @param version what its publisher calls it
 * @param published the moment from which it was the published truth
 * @param definition what was measured; figures under two definitions are not each other's corrections
 */
public record Vintage(String version, Instant published, String definition, Cube cube) {}
