/**
 * Letters cut into passages, each with the questions and paragraphs that it seems to be about.
 *
 * <p>{@link no.retning.formats.passages.Letter} goes by how people refer to what they were asked, in bokmål, nynorsk and
 * English. It loses nothing of a letter, and every passage says what it was placed by, so that a person knows how sure to be.
 */
@NullMarked
package no.retning.formats.passages;

import org.jspecify.annotations.NullMarked;
