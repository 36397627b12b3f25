package no.retning.engines.schedule;

import java.io.Serial;
import java.util.List;

/** A plan that cannot be computed, with everything that is wrong with it, by name. */
public final class InvalidPlan extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<String> problems;

    InvalidPlan(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each: the thing, what is wrong with it, what to do. */
    public List<String> problems() {
        return problems;
    }
}
