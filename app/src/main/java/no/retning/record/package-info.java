/**
 * The values every record is made of: references, headers, validity, localised text, sources, personal values.
 *
 * <p>Nothing here reads or writes; it is what the rest of the ground floor and all capabilities speak in.
 */
@NullMarked
package no.retning.record;

import org.jspecify.annotations.NullMarked;
