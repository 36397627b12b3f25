/**
 * JSON-stat 2.0 (json-stat.org), the common format of the statistical offices of the North and of Eurostat.
 *
 * <p>Reading is lenient: bundles of version 1, sparse values, statuses in all three shapes, null where an object belongs,
 * signs where a number does; what was odd is told. Writing is strict.
 */
@NullMarked
package no.retning.formats.jsonstat;

import org.jspecify.annotations.NullMarked;
