/**
 * CSV on the Web (W3C): a table as plain CSV, its code lists beside it, and a description by which programs read both.
 */
@NullMarked
package no.retning.formats.csvw;

import org.jspecify.annotations.NullMarked;
