package no.retning.hearing;

import no.retning.record.Personal;

/**
 * Who wrote an answer and how they are reached; kept apart from what they said, and erasable.
 *
 * @param person the name under which a private person answers; empty for organisations
 * @param name whom to ask about the answer
 * @param email where the receipt is sent; may be empty
 */
public record AnswerContact(Personal person, Personal name, Personal email) {
    public static final AnswerContact NONE = new AnswerContact(Personal.NONE, Personal.NONE, Personal.NONE);
}
