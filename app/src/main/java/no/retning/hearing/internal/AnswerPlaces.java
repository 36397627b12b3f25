package no.retning.hearing.internal;

import no.retning.hearing.ReturnCode;

/** Where a hearing is answered, without an account: whoever has the code has the answer. */
final class AnswerPlaces {
    static final String PATH = "/horingssvar";

    private AnswerPlaces() {}

    static String of(ReturnCode code) {
        return PATH + "/" + code.text();
    }
}
