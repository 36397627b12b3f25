package no.retning.hearing;

import no.retning.record.Ref;

/** What is to be heard is not published, so that nobody could read what they are asked about. */
public final class NothingToHear extends RuntimeException {
    private static final long serialVersionUID = 1;

    NothingToHear(Ref about) {
        super("%s is not published".formatted(about));
    }
}
