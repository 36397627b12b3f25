/**
 * Random numbers that are a function of where they are used: the same trial and the same draw give the same number.
 *
 * <p>Nothing is carried from one number to the next, so that any number of threads, in any order, draws the same ones,
 * and a number that is needed again is made again instead of being kept.
 */
@NullMarked
package no.retning.engines.random;

import org.jspecify.annotations.NullMarked;
