package no.retning.engines.choice;

import java.io.Serial;
import java.util.List;

/** What was given cannot be chosen from: every fault names the thing, what is wrong, and what to do. */
public final class InvalidProblem extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<String> faults;

    public InvalidProblem(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
