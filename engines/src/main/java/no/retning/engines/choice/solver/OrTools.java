package no.retning.engines.choice.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;

/**
 * CP-SAT of OR-Tools, where its libraries are present.
 *
 * <p>It counts in whole numbers. Coefficients with few decimals are scaled exactly; what had to be rounded loosens the rows, is
 * checked against the model afterwards, and widens the bound. A column of real numbers moves in steps of
 * a power of ten, a billionth of its width or less.
 */
final class OrTools implements Solver {

    /** Relative: what rounding to whole numbers may leave open in an answer that is called proved. */
    static final double PROOF = 1e-6;

    private static final int DIGITS = 9;
    private static final long ASKED_EVERY_MILLIS = 20;

    OrTools() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools CP-SAT";
    }

    @Override
    public Solution solve(LinearModel model, Limit limit) {
        if (limit.reached()) {
            return new Solution.Unknown(Double.POSITIVE_INFINITY);
        }
        int n = model.columns();
        double[] step = new double[n];
        double[] reach = new double[n];
        var cp = new CpModel();
        IntVar[] variables = new IntVar[n];
        for (int j = 0; j < n; j++) {
            double width = model.upper()[j] - model.lower()[j];
            if (width < 0) {
                return new Solution.Infeasible();
            }
            step[j] = model.whole()[j] || width == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(width)) - DIGITS);
            reach[j] = Math.ceil(width / step[j]);
            variables[j] = cp.newIntVar(0, (long) Math.floor(width / step[j] + 1e-9), "x" + j);
        }
        for (LinearModel.Row row : model.rows()) {
            addRow(cp, variables, row, model, step, reach);
        }
        int[] all = new int[n];
        double constant = 0;
        double slack = 0;
        for (int j = 0; j < n; j++) {
            all[j] = j;
            constant += model.objective()[j] * model.lower()[j];
            slack += model.whole()[j] ? 0 : Math.abs(model.objective()[j]) * step[j];
        }
        WholeNumbers objective = scaled(all, model.objective(), step, reach);
        cp.maximize(LinearExpr.weightedSum(variables, objective.coefficients()));
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(limit.seconds()).setNumWorkers(1);
        CpSolverStatus status = run(solver, cp, limit);
        double margin = objective.error() / objective.scale() + slack;
        return switch (status) {
            case OPTIMAL, FEASIBLE -> {
                double[] values = new double[n];
                for (int j = 0; j < n; j++) {
                    values[j] = model.lower()[j] + solver.value(variables[j]) * step[j];
                }
                double bound = constant + solver.bestObjectiveBound() / objective.scale() + margin;
                double value = model.value(values);
                if (!model.allows(values)) {
                    yield new Solution.Unknown(bound);
                }
                boolean proved =
                        status == CpSolverStatus.OPTIMAL && bound - value <= PROOF * Math.max(1, Math.abs(value));
                yield new Solution.Found(values, value, Math.max(bound, value), proved);
            }
            case INFEASIBLE -> new Solution.Infeasible();
            case UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> new Solution.Unknown(Double.POSITIVE_INFINITY);
        };
    }

    private static void addRow(
            CpModel cp, IntVar[] variables, LinearModel.Row row, LinearModel model, double[] step, double[] reach) {
        WholeNumbers scaled = scaled(row.columns(), row.coefficients(), step, reach);
        IntVar[] used = new IntVar[row.columns().length];
        double limit = row.atMost() + row.slip();
        for (int k = 0; k < used.length; k++) {
            used[k] = variables[row.columns()[k]];
            limit -= row.coefficients()[k] * model.lower()[row.columns()[k]];
        }
        double most = Math.floor(limit * scaled.scale() + scaled.error());
        cp.addLessOrEqual(
                LinearExpr.weightedSum(used, scaled.coefficients()), (long) Math.clamp(most, -0x1p60, 0x1p60));
    }

    private static WholeNumbers scaled(int[] columns, double[] coefficients, double[] step, double[] reach) {
        double[] perStep = new double[columns.length];
        double[] steps = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
            perStep[k] = coefficients[k] * step[columns[k]];
            steps[k] = reach[columns[k]];
        }
        return WholeNumbers.of(perStep, steps);
    }

    /** CP-SAT keeps a deadline but asks nobody whether its answer is still wanted: that has to be looked at from beside it. */
    private static CpSolverStatus run(CpSolver solver, CpModel cp, Limit limit) {
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                while (!limit.reached()) {
                    Thread.sleep(ASKED_EVERY_MILLIS);
                }
                solver.stopSearch();
            } catch (InterruptedException solved) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return solver.solve(cp);
        } finally {
            watch.interrupt();
        }
    }
}
