/**
 * Figures that texts quote: how many took part in making the strategy, up to a day, by what is published.
 *
 * <p>A text quotes a figure by a link to the page that computes it, with the number in the words of the link; what is quoted
 * wrongly is found again whenever the text is about to be published, and afterwards.
 */
@NullMarked
package no.retning.figure;

import org.jspecify.annotations.NullMarked;
