package no.retning.bench;

import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.Solution;
import no.retning.engines.choice.solver.Solver;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** ojAlgo, in pure Java. A wish to stop is passed on as a limit of time that has run out. */
final class OjAlgo implements Solver {

    private static final long ASKED_EVERY_MILLIS = 20;

    @Override
    public String name() {
        return "ojAlgo";
    }

    @Override
    public Solution solve(LinearModel model, Limit limit) {
        if (limit.reached()) {
            return new Solution.Unknown(Double.POSITIVE_INFINITY);
        }
        Optimisation.Result result = run(translated(model, true, limit), limit);
        double[] values = values(model, result);
        boolean allowed = model.allows(values);
        if (result.getState().isOptimal() && allowed) {
            double objective = model.value(values);
            return new Solution.Found(values, objective, objective, true);
        }
        if (!limit.reached() && result.getState() == Optimisation.State.INFEASIBLE) {
            return new Solution.Infeasible();
        }
        double bound = bound(model, limit);
        return result.getState().isFeasible() && allowed
                ? new Solution.Found(values, model.value(values), bound, false)
                : new Solution.Unknown(bound);
    }

    /** There is no way to call it off but to take its time away from beside it. */
    private static Optimisation.Result run(ExpressionsBasedModel translated, Limit limit) {
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                while (!limit.reached()) {
                    Thread.sleep(ASKED_EVERY_MILLIS);
                }
                translated.options.time_abort = 0;
                translated.options.time_suffice = 0;
            } catch (InterruptedException solved) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return translated.maximise();
        } finally {
            watch.interrupt();
        }
    }

    /** What the model is worth at most if every column may be a fraction. */
    private static double bound(LinearModel model, Limit limit) {
        Optimisation.Result result = translated(model, false, Limit.ofSeconds(Math.max(1, limit.seconds())))
                .maximise();
        return result.getState().isOptimal() ? result.getValue() : Double.POSITIVE_INFINITY;
    }

    private static ExpressionsBasedModel translated(LinearModel model, boolean whole, Limit limit) {
        var translated = new ExpressionsBasedModel();
        long millis = (long) Math.max(1, limit.seconds() * 1000);
        translated.options.time_abort = millis;
        translated.options.time_suffice = millis;
        for (int j = 0; j < model.columns(); j++) {
            Variable variable = translated
                    .newVariable("x" + j)
                    .lower(model.lower()[j])
                    .upper(model.upper()[j])
                    .weight(model.objective()[j]);
            variable.integer(whole && model.whole()[j]);
        }
        for (int i = 0; i < model.rows().size(); i++) {
            LinearModel.Row row = model.rows().get(i);
            Expression expression = translated.newExpression("r" + i).upper(row.atMost());
            for (int k = 0; k < row.columns().length; k++) {
                expression.add(row.columns()[k], row.coefficients()[k]);
            }
        }
        return translated;
    }

    private static double[] values(LinearModel model, Optimisation.Result result) {
        double[] values = new double[model.columns()];
        for (int j = 0; j < values.length; j++) {
            double value = result.doubleValue(j);
            values[j] = model.whole()[j] ? Math.rint(value) : value;
        }
        return values;
    }
}
