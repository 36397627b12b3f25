package no.retning.hearing;

import no.retning.record.Personal;

/**
 * Who wrote a letter, as the letter says itself.
 *
 * @param name may be empty
 * @param address may be empty where it did not come by mail
 * @param forwarded who sent it on, and what they wrote with it; empty where nobody did
 */
public record LetterSender(Personal name, Personal address, Personal forwarded) {
    public static final LetterSender NONE = new LetterSender(Personal.NONE, Personal.NONE, Personal.NONE);
}
