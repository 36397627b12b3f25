/**
 * Strategies and what they are made of: chapters and paragraphs that keep their ids across versions, goal structures valid
 * in time, and the documents that guide them.
 *
 * <p>Drafted here, checked by the publication gate, published as editions. A whole set goes out and in as a package of
 * readable files.
 */
@NullMarked
package no.retning.strategy;

import org.jspecify.annotations.NullMarked;
