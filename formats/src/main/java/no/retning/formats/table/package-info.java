/**
 * Tables as people keep them: CSV in whatever delimiter and encoding, the first sheet of a workbook, a JSON list of rows;
 * and the sums and dates that stand in them. Read leniently, written strictly; every cell knows where it stood.
 */
@NullMarked
package no.retning.formats.table;

import org.jspecify.annotations.NullMarked;
