/**
 * OParl 1.1, the open interface to meetings, agendas and papers of public bodies (schema.oparl.org, CC BY-SA 4.0).
 *
 * <p>Each object of the standard is a record whose components are its properties. {@link
 * no.retning.formats.oparl.Oparl} writes them strictly: what is required must be there. {@link
 * no.retning.formats.oparl.OparlReader} reads files and dumps leniently: what is odd is counted and reported.
 */
@NullMarked
package no.retning.formats.oparl;

import org.jspecify.annotations.NullMarked;
