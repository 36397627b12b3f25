/**
 * How a record is edited on a page: its form, what was typed, what was wrong with it, and the page that shows two
 * versions when two people changed the same.
 *
 * <p>A capability writes one {@link no.retning.form.Sheet} per kind; nothing that somebody typed is ever lost.
 */
@NullMarked
package no.retning.form;

import org.jspecify.annotations.NullMarked;
