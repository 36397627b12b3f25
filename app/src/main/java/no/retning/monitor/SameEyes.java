package no.retning.monitor;

/** Whoever has written an assessment may not approve it, and the system is nobody's second pair of eyes. */
public final class SameEyes extends RuntimeException {
    private static final long serialVersionUID = 1;

    SameEyes(Assessment assessment) {
        super("Assessment %s must be approved by a person who has not written it"
                .formatted(assessment.header().slug()));
    }
}
