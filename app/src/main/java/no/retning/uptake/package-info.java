/**
 * Uptake: how many have taken a national solution into use, of how many, and whether it is enough for the benefit to come.
 *
 * <p>A solution holds its own figures, observed and planned, each with its day and its source; a table of them is taken in
 * whole or not at all, as one change of each solution. What is published is a solution with its figures and how each kind
 * of user stands to the threshold where benefit begins.
 */
@NullMarked
package no.retning.uptake;

import org.jspecify.annotations.NullMarked;
