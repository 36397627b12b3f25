/**
 * Project plans as files: activities, links, calendars, resources and what is uncertain about them.
 *
 * <p>{@link no.retning.formats.projectfile.ProjectFile} is what every reader gives. Its own JSON ({@link
 * no.retning.formats.projectfile.ProjectJson}) loses nothing in either direction; PSPLIB and Patterson files are read here
 * as well. A file that is not what it should be is refused with its line or field.
 */
@NullMarked
package no.retning.formats.projectfile;

import org.jspecify.annotations.NullMarked;
