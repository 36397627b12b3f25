/**
 * PX, the files of PC-Axis and PxWeb (specification of 2013), which the statistical offices of the North keep tables in.
 *
 * <p>A {@link no.retning.formats.px.PxFile} holds every keyword as it stands. Its table goes to the other formats and comes
 * back with all of it.
 */
@NullMarked
package no.retning.formats.px;

import org.jspecify.annotations.NullMarked;
