/**
 * The open interface to bodies, meetings and cases by the standard OParl 1.1.
 *
 * <p>It is made of editions and nothing else. When an object was created, changed or taken away is read from when the
 * editions that say so were shown.
 */
@NullMarked
package no.retning.site.oparl;

import org.jspecify.annotations.NullMarked;
