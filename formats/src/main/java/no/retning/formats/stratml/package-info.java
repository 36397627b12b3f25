/**
 * Strategies as StratML: ISO 17469-1 (Part 1, strategic plans), Part 2 (performance plans and reports) and Part 3.
 *
 * <p>Reading is lenient: the ISO namespaces and those before them, elements in the wrong place or order, identifiers that
 * are no names, empty dates; everything mended is told with its line. Writing is strict: valid by the schema of the part
 * asked for, and what the part has no element for is kept as text where the standard has room for it.
 */
@NullMarked
package no.retning.formats.stratml;

import org.jspecify.annotations.NullMarked;
