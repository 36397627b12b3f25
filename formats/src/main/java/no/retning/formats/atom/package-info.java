/**
 * Atom feeds (RFC 4287), written strictly.
 *
 * <p>A feed that could not be valid (a relative address, two entries with one id, no author) cannot be made.
 */
@NullMarked
package no.retning.formats.atom;

import org.jspecify.annotations.NullMarked;
