/**
 * Files of what is to be chosen from: our own JSON, knapsacks of many dimensions as the OR-Library keeps them (Chu and Beasley
 * 1998), and knapsacks with intervals of profits.
 *
 * <p>Promises plain values as they stand in the file, or an error that names the line or the field, within bounded memory.
 */
@NullMarked
package no.retning.formats.choicefile;

import org.jspecify.annotations.NullMarked;
