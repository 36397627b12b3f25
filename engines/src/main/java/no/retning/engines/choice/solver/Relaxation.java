package no.retning.engines.choice.solver;

/**
 * A bound on a linear model that moves with each column: the bound, less what every held column takes off it.
 *
 * @param bound with every column where it helps most
 * @param gradient what a column adds to the bound for each unit; a column that is held away from where it helps takes off as much
 */
public record Relaxation(double bound, double[] gradient) {

    /** From the best duals of the model with fractions allowed; minus infinity where even these keep no row. */
    public static Relaxation of(LinearModel model) {
        var tableau = new Tableau(model);
        Tableau.Outcome outcome = tableau.solve(Double.NEGATIVE_INFINITY);
        double bound = outcome == Tableau.Outcome.INFEASIBLE ? Double.NEGATIVE_INFINITY : tableau.bound();
        double[] gradient = new double[model.columns()];
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = tableau.gradient(j);
        }
        return new Relaxation(bound, gradient);
    }
}
