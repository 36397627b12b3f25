package no.retning.page;

/**
 * A date as the reader reads it and as machines read it.
 *
 * @param iso as in 2024-01-15
 * @param text as in 15. januar 2024
 */
public record Moment(String iso, String text) {}
