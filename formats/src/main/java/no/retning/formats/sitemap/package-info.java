/**
 * Sitemaps (sitemaps.org protocol 0.9) with language alternates.
 *
 * <p>Never more than 50 000 addresses or 50 MiB in one file: what is longer becomes several, under an index.
 */
@NullMarked
package no.retning.formats.sitemap;

import org.jspecify.annotations.NullMarked;
