/**
 * Mail: written in the same transaction as what it tells of, sent when that has been done, again and again until it has
 * gone or will not go.
 *
 * <p>Promises that no message is lost by a crash, that two nodes do not send the same one, and that neither an address nor a
 * text is kept when the message no longer waits. Without a mail server messages wait.
 *
 * <p>A mailbox is read from where it was read last, and left as it is.
 */
@NullMarked
package no.retning.mail;

import org.jspecify.annotations.NullMarked;
