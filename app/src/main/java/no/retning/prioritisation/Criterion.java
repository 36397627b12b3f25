package no.retning.prioritisation;

/**
 * What options are judged by; more of it is better.
 *
 * @param scale in words, as in "0–10"; may be empty
 */
public record Criterion(String name, String scale) {}
