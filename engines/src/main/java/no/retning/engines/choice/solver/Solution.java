package no.retning.engines.choice.solver;

/** What a solver can say. */
public sealed interface Solution {

    /**
     * Values that keep every row.
     *
     * @param values one a column; whole columns have whole numbers
     * @param bound no values are better than this
     * @param proved whether nothing better exists, to a relative {@link LinearModel#TOLERANCE}
     */
    record Found(double[] values, double objective, double bound, boolean proved) implements Solution {}

    /** No values keep every row: proved. */
    record Infeasible() implements Solution {}

    /**
     * Nothing was found until the limit, nor proved that there is nothing.
     *
     * @param bound no values are better than this
     */
    record Unknown(double bound) implements Solution {}
}
