package no.retning.engines.suggestion;

/**
 * A word that speaks for a name, and in how many texts it stood.
 *
 * @param within of those with the name, in how many
 * @param outside of those without it, in how many
 * @param times how many times as likely the word is in a text with the name as in one without
 */
public record Clue(String word, int within, int outside, double times) {}
