package no.retning.file.internal;

import no.retning.file.Refusal;

/** A check met something for which the file is refused. */
public final class Hazard extends Exception {
    private final transient Refusal refusal;

    public Hazard(Refusal.Reason reason, String detail) {
        // Hostile files come in numbers: no trace, which nobody would read.
        super(reason + " " + detail, null, false, false);
        this.refusal = new Refusal(reason, detail);
    }

    public Refusal refusal() {
        return refusal;
    }
}
