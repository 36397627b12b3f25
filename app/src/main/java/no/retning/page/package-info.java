/**
 * What every page is made with: frame, words, dates, Markdown and the small parts that templates share.
 *
 * <p>A page is a record that holds exactly what its template shows: texts already chosen for the reader's language,
 * addresses, dates already written out. A controller returns {@code new StaticTemplates().siteHome(page)}
 * and {@link no.retning.page.PageAnswers} writes it. Nothing here knows a capability.
 */
@NullMarked
package no.retning.page;

import org.jspecify.annotations.NullMarked;
