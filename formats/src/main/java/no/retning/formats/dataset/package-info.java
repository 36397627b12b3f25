/**
 * A table of statistics as the formats for it have it in common: dimensions with codes and labels, values as they were
 * written, what is to be known of each, where they come from.
 *
 * <p>JSON-stat, PX, CSVW, SDMX and DCAT read and write this and know nothing of each other.
 */
@NullMarked
package no.retning.formats.dataset;

import org.jspecify.annotations.NullMarked;
