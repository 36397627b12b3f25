/**
 * Editions: what has been published, immutable, dated and addressed by the SHA-256 of its canonical JSON.
 *
 * <p>Publishing composes an edition from records and moves a pointer, in one transaction, together with all that is built
 * from editions for quick answers. {@link PublishedEditions} is the public side's only way in; its database role sees
 * nothing else.
 */
@NullMarked
package no.retning.edition;

import org.jspecify.annotations.NullMarked;
