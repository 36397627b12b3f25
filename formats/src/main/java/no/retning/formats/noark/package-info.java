/**
 * A case with its journal posts and documents as Noark 5 version 5.0 delivers them: {@code arkivstruktur.xml}.
 *
 * <p>The records have the standard's own names. Of its lists of values those that are fixed are enumerations; those that the
 * standard lets a body extend, such as what access is restricted by, are texts. {@link no.retning.formats.noark.Noark} writes
 * one post at a time.
 */
@NullMarked
package no.retning.formats.noark;

import org.jspecify.annotations.NullMarked;
