package no.retning.engines.schedule.resource.solver;

import java.util.Optional;
import no.retning.engines.schedule.resource.ExactSolver;

/** Finds the exact solver, if there is one. */
public final class ExactSolvers {
    private ExactSolvers() {}

    /**
     * CP-SAT with so many threads, if OR-Tools is on the class path and has a library for this machine.
     *
     * @param threads from 1 on; with one, the same problem and seed take the same steps
     */
    public static Optional<ExactSolver> present(int threads) {
        try {
            Class.forName("com.google.ortools.Loader");
            return Optional.of(new CpSat(threads));
        } catch (ClassNotFoundException | LinkageError | RuntimeException absent) {
            // the jar, its library for this machine, or a folder to unpack it in
            return Optional.empty();
        }
    }
}
