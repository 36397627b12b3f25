package no.retning.figure;

import java.time.LocalDate;

/**
 * A number that a text gives for a figure, and which is another than the computed one.
 *
 * @param words as they stand in the text
 * @param said what they say
 * @param figure as the address calls it: {@code organisasjoner}
 * @param computed by the register, up to the day
 */
public record Quoted(String words, int said, String figure, LocalDate day, Amount computed) {}
