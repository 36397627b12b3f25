/**
 * Meeting packs as text: from the lines of an agenda, a pack or a list of minutes to a draft of the meeting.
 *
 * <p>Lines are read once, then small recognisers (the table, the sections of the cases, changes of members,
 * attendance, the head) each look for one thing and write in the {@link no.retning.formats.agenda.Ledger} what they
 * understood or doubt. Every text gives a draft and no text an error; a person confirms it afterwards. The layouts
 * are those of Norwegian public bodies, in bokmål and nynorsk; no body, person or year is known beforehand.
 */
@NullMarked
package no.retning.formats.agenda;

import org.jspecify.annotations.NullMarked;
