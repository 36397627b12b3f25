/**
 * The one gate for files that come from outside, and the one store they lie in.
 *
 * <p>Promises that a file is what its name says and does nothing by itself, that checking it is bounded in time and memory,
 * that what is stored is whole and named by its hash, and that nobody gets a file that nothing says is theirs to have.
 */
@NullMarked
package no.retning.file;

import org.jspecify.annotations.NullMarked;
