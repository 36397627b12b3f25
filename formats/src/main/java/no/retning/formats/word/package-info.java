/**
 * Documents for word processors (Office Open XML, ECMA-376): a well-formed page in, a file out.
 *
 * <p>Headings, lists, tables, quotations and languages are what they are in the page, as styles and structure and not as looks,
 * so that a screen reader, a table of contents and whoever goes on writing find them. The same page and moment give the same
 * bytes.
 */
@NullMarked
package no.retning.formats.word;

import org.jspecify.annotations.NullMarked;
