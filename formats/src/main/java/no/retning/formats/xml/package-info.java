/**
 * The one place where XML is read and written.
 *
 * <p>Reading never follows a document type, an entity or an address, and has limits of size and depth. Writing gives
 * well-formed UTF-8 that reads back as what was written, or fails.
 */
@NullMarked
package no.retning.formats.xml;

import org.jspecify.annotations.NullMarked;
