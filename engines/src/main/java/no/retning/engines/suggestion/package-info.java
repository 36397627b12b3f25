/**
 * Names to propose for a text, out of how somebody has named others, each with the words that speak for it. Nothing is learnt that
 * cannot be said: what is counted is in how many texts of a name a word stands, and in how many of the rest.
 */
@NullMarked
package no.retning.engines.suggestion;

import org.jspecify.annotations.NullMarked;
