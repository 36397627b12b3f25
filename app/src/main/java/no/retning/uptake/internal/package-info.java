/** Pages, tables and files of national solutions and their uptake. */
@NullMarked
package no.retning.uptake.internal;

import org.jspecify.annotations.NullMarked;
