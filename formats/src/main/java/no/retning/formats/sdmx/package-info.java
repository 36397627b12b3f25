/**
 * SDMX 3.0 data messages: SDMX-CSV 2.0 and SDMX-JSON 2.0 (2.x and 1.0 are read). A message can hold one vintage, or all of
 * them with the time each was the published truth, which is what {@code asOf} and {@code includeHistory} of the REST
 * interface answer with.
 */
@NullMarked
package no.retning.formats.sdmx;

import org.jspecify.annotations.NullMarked;
