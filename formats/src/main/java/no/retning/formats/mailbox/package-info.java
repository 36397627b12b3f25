/**
 * Mail as it was kept: one message (EML, RFC 5322) or many in a file (mbox, RFC 4155), with their parts (MIME).
 *
 * <p>{@link no.retning.formats.mailbox.MailboxFile} reads one message at a time within
 * {@link no.retning.formats.mailbox.Limits}. A message that cannot be read is told of by its number in the file and its
 * beginning, and the others are read all the same.
 */
@NullMarked
package no.retning.formats.mailbox;

import org.jspecify.annotations.NullMarked;
