package no.retning.engines.choice;

import java.util.List;

/** Why an answer is what it is, as values that can be worded in any language. Worths are in the units of the outlook. */
public sealed interface Reason {

    /** Why one option is in the best portfolio or not. */
    sealed interface OfOption extends Reason {
        String option();
    }

    /** No portfolio is better: proved. */
    record Proved(double value) implements Reason {}

    /** Time ran out: a portfolio may exist that is better, but none better than the bound. */
    record NotProved(double value, double bound) implements Reason {}

    /** The option is chosen because it must be. */
    record MustHave(String option) implements OfOption {}

    /** Without the option the best answer is this much worse: in worth, or in regret where that was asked. */
    record EarnsItsPlace(String option, double loss) implements OfOption {}

    /** No portfolio without the option keeps all rules and budgets. */
    record Indispensable(String option) implements OfOption {}

    /** With the option the best answer is this much worse: in worth, or in regret where that was asked. */
    record CrowdedOut(String option, double loss) implements OfOption {}

    /** No portfolio with the option keeps all rules and budgets. */
    record Impossible(String option) implements OfOption {}

    /** The option makes no difference: an equally good portfolio decides the other way. */
    record Indifferent(String option) implements OfOption {}

    /** Time ran out before it was known what the option is worth to the portfolio. */
    record Unclear(String option) implements OfOption {}

    /** How much of a budget the portfolio takes. */
    record Spends(Budget budget, double spent) implements Reason {}

    /** No portfolio keeps all rules and budgets: this budget is short by so much, at the least for all budgets together. */
    record Short(Budget budget, double by) implements Reason {}

    /** No portfolio keeps all rules, whatever the budgets. */
    record RulesContradict() implements Reason {}

    /** In an outlook the portfolio is worth this much less than the best there. */
    record Regrets(String outlook, double regret, double value, double best) implements Reason {}

    /** The option is in so many of the portfolios that no other beats. */
    record Core(String option, CoreIndex index, int with, int portfolios) implements Reason {}

    /** The search for portfolios that no other beats was not finished: there may be more than these. */
    record MorePortfolios(int found) implements Reason {}

    /** With their weights these groups would choose this portfolio. */
    record GroupsChoose(List<String> groups, Portfolio portfolio) implements Reason {}
}
