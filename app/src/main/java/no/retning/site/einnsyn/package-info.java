/**
 * Meetings for eInnsyn, the service for public records, as its contract asks for them.
 *
 * <p>They are made of editions and nothing else, so that what is withheld, and titles that are sensitive, are not even at
 * hand.
 */
@NullMarked
package no.retning.site.einnsyn;

import org.jspecify.annotations.NullMarked;
