/**
 * Published figures with their vintages, asked for as SDMX REST 2 does: as of a moment, with all that was ever published, or
 * only what has changed since.
 */
@NullMarked
package no.retning.site.sdmx;

import org.jspecify.annotations.NullMarked;
