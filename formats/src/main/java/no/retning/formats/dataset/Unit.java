package no.retning.formats.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What figures are counted in.
 *
 * @param decimals to be shown; null where nobody says
 */
public record Unit(String label, String symbol, @Nullable Integer decimals) {}
