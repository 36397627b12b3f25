package no.retning.hearing;

import java.util.List;

/** The rule set of a hearing does not permit what was about to be done. */
public final class AgainstTheRules extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<HearingCheck.Fault> faults;

    AgainstTheRules(List<HearingCheck.Fault> faults) {
        super("The rules do not permit it: " + faults);
        this.faults = List.copyOf(faults);
    }

    public List<HearingCheck.Fault> faults() {
        return faults;
    }
}
