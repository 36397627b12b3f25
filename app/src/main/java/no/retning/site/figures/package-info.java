/** What is published of the figures of indicators, as tables and files: the truth of now, or of any day. */
@NullMarked
package no.retning.site.figures;

import org.jspecify.annotations.NullMarked;
