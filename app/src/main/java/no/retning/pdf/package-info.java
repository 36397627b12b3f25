/**
 * Pages on paper: a well-formed page becomes a PDF that screen readers can read (PDF/UA-1) and archives can keep (PDF/A-3u).
 *
 * <p>The page brings its language, title, headings, contents and bookmarks; this package brings fonts, colours, page numbers
 * and the promise that the same page gives the same document, whenever it is made.
 */
@NullMarked
package no.retning.pdf;

import org.jspecify.annotations.NullMarked;
