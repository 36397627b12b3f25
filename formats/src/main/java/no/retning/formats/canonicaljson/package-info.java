/**
 * JSON in the one form that can be hashed: RFC 8785 (JSON Canonicalization Scheme).
 *
 * <p>Two texts that say the same give the same bytes on every machine and in every year. What has no single meaning
 * (a name given twice, half a surrogate pair, a number beyond a double) is refused, never repaired.
 */
@NullMarked
package no.retning.formats.canonicaljson;

import org.jspecify.annotations.NullMarked;
