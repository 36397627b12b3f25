package no.retning.mail;

import java.util.UUID;
import no.retning.record.Personal;

/**
 * A message to one person, in plain text.
 *
 * @param about the id of the record that it tells of
 * @param to an e-mail address
 */
public record Letter(UUID about, Personal to, String subject, String text) {}
