/**
 * The public site: pages, search, permalinks and feeds for everyone.
 *
 * <p>It reads editions and nothing else. The records here whose names end in Page are what its templates show, each with
 * texts, dates and addresses ready for one reader's language.
 */
@NullMarked
package no.retning.site;

import org.jspecify.annotations.NullMarked;
