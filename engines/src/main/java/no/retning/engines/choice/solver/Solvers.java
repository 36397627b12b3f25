package no.retning.engines.choice.solver;

import java.util.Optional;

/** Finds the other solver, if there is one. */
public final class Solvers {
    private Solvers() {}

    /** CP-SAT, or nothing where the classes of OR-Tools or their library for this machine are absent. */
    public static Optional<Solver> cpSat() {
        try {
            // our own class cannot even be verified without theirs
            Class.forName("com.google.ortools.sat.LinearArgument");
            return Optional.of(new OrTools());
        } catch (ClassNotFoundException | LinkageError | RuntimeException absent) {
            return Optional.empty();
        }
    }
}
