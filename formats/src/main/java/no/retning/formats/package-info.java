/**
 * Open standards, read leniently and written strictly: no framework.
 *
 * <p>One package a standard. A format knows the shape of a file and nothing of the application or of the engines.
 */
@NullMarked
package no.retning.formats;

import org.jspecify.annotations.NullMarked;
