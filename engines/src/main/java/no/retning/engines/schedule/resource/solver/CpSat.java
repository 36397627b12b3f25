package no.retning.engines.schedule.resource.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import no.retning.engines.schedule.resource.ExactSolver;
import no.retning.engines.schedule.resource.Limits;
import no.retning.engines.schedule.resource.ResourcePlan;
import no.retning.engines.schedule.resource.ResourceProblem;

/** Activities as intervals, resources as cumulative constraints, the known plan as a hint. */
final class CpSat implements ExactSolver {
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final double NANOS = 1e9;

    private final int threads;

    CpSat(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A solver needs at least one thread, not " + threads);
        }
        this.threads = threads;
        Loader.loadNativeLibraries();
    }

    @Override
    public ResourcePlan improve(ResourceProblem problem, ResourcePlan known, Limits limits) {
        var model = new CpModel();
        IntVar[] starts = starts(model, problem, known);
        IntVar makespan = model.newIntVar(known.lowerBound(), known.makespan(), "");
        for (int i = 0; i < starts.length; i++) {
            model.addGreaterOrEqual(makespan, LinearExpr.affine(starts[i], 1, problem.duration(i)));
            for (int k = 0; k < problem.successors(i); k++) {
                model.addGreaterOrEqual(
                        starts[problem.successor(i, k)], LinearExpr.affine(starts[i], 1, problem.distance(i, k)));
            }
        }
        resources(model, problem, starts);
        model.addHint(makespan, known.makespan());
        model.minimize(makespan);
        return solved(problem, known, limits, model, starts);
    }

    private ResourcePlan solved(
            ResourceProblem problem, ResourcePlan known, Limits limits, CpModel model, IntVar[] starts) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(threads)
                // one thread proves these two to three times as fast without the linear relaxation
                .setLinearizationLevel(threads == 1 ? 0 : 1)
                .setRandomSeed((int) (limits.seed() & Integer.MAX_VALUE))
                .setMaxTimeInSeconds(Math.max(0, limits.time().toNanos() / NANOS));
        Thread watcher = Thread.ofVirtual().start(() -> stopWhen(limits.cancelled(), solver));
        CpSolverStatus status;
        try {
            status = solver.solve(model);
        } finally {
            watcher.interrupt();
        }
        return switch (status) {
            case OPTIMAL, FEASIBLE -> {
                int[] found = new int[starts.length];
                for (int i = 0; i < found.length; i++) {
                    found[i] = (int) solver.value(starts[i]);
                }
                yield known.improved(problem, found, bound(solver), limits);
            }
            case UNKNOWN -> known.improved(problem, known.starts(), bound(solver), limits);
            case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("CP-SAT calls a problem that has a plan " + status);
        };
    }

    private static int bound(CpSolver solver) {
        double bound = solver.bestObjectiveBound();
        return bound > 0 && bound < ResourceProblem.LONGEST ? (int) Math.ceil(bound - 1e-6) : 0;
    }

    private static IntVar[] starts(CpModel model, ResourceProblem problem, ResourcePlan known) {
        IntVar[] starts = new IntVar[problem.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = model.newIntVar(0, known.makespan() - problem.duration(i), "");
            model.addHint(starts[i], known.start(i));
        }
        return starts;
    }

    private static void resources(CpModel model, ResourceProblem problem, IntVar[] starts) {
        IntervalVar[] runs = new IntervalVar[starts.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = model.newFixedSizeIntervalVar(starts[i], problem.duration(i), "");
        }
        for (int resource = 0; resource < problem.resources(); resource++) {
            CumulativeConstraint shared = model.addCumulative(problem.capacity(resource));
            for (int i = 0; i < runs.length; i++) {
                if (problem.demand(i, resource) > 0 && problem.duration(i) > 0) {
                    shared.addDemand(runs[i], problem.demand(i, resource));
                }
            }
        }
    }

    /** CP-SAT keeps a deadline but asks nobody whether its answer is still wanted: that has to be looked at from beside it. */
    private static void stopWhen(BooleanSupplier cancelled, CpSolver solver) {
        try {
            while (!cancelled.getAsBoolean()) {
                Thread.sleep(GLANCE);
            }
            solver.stopSearch();
        } catch (InterruptedException solved) {
            Thread.currentThread().interrupt();
        }
    }
}
