package no.retning.instance;

import java.math.BigDecimal;
import java.math.MathContext;
import no.retning.engines.choice.Budget;
import no.retning.engines.choice.Reason;

/** Reasons of the engine in English sentences, for the command line; pages word them from the values. */
final class ReasonWords {

    private static final MathContext DIGITS = new MathContext(7);

    private ReasonWords() {}

    static String sentence(Reason reason) {
        return switch (reason) {
            case Reason.Proved proved -> "Proved: nothing is better than " + number(proved.value()) + ".";
            case Reason.NotProved open ->
                "Not proved: time ran out at " + number(open.value()) + "; nothing is better than "
                        + number(open.bound()) + ".";
            case Reason.MustHave must -> "'" + must.option() + "' is in because it must be.";
            case Reason.EarnsItsPlace earns ->
                "'" + earns.option() + "' is in: without it the best answer is worse by " + number(earns.loss()) + ".";
            case Reason.Indispensable needed ->
                "'" + needed.option() + "' is in: without it nothing keeps all rules and budgets.";
            case Reason.CrowdedOut out ->
                "'" + out.option() + "' is out: with it the best answer is worse by " + number(out.loss()) + ".";
            case Reason.Impossible never ->
                "'" + never.option() + "' is out: with it nothing keeps all rules and budgets.";
            case Reason.Indifferent same ->
                "'" + same.option() + "' makes no difference: an equally good portfolio decides the other way.";
            case Reason.Unclear open -> "Time ran out before it was known what '" + open.option() + "' is worth here.";
            case Reason.Spends spends ->
                "The " + spends.budget().name() + " of " + amount(spends.budget()) + " is used up to "
                        + number(spends.spent()) + ".";
            case Reason.Short lacks ->
                "Nothing can be chosen: the " + lacks.budget().name() + " of " + amount(lacks.budget())
                        + " is short by " + number(lacks.by()) + ".";
            case Reason.RulesContradict none ->
                "Nothing can be chosen, whatever the budgets: what must be, what needs what and what excludes what contradict.";
            case Reason.Regrets regrets ->
                "In '" + regrets.outlook() + "' it is worth " + number(regrets.value()) + ", "
                        + number(regrets.regret()) + " less than the best there, " + number(regrets.best()) + ".";
            case Reason.Core core -> core(core);
            case Reason.MorePortfolios more ->
                "The search for portfolios that no other beats was cut short after " + more.found()
                        + ": there may be others.";
            case Reason.GroupsChoose camp ->
                "With the weights of " + String.join(", ", camp.groups()) + " the best is "
                        + camp.portfolio().options() + ".";
        };
    }

    private static String core(Reason.Core core) {
        String where = core.portfolios() == 1 ? "the only portfolio" : core.portfolios() + " portfolios";
        return switch (core.index()) {
            case ALL ->
                "'" + core.option() + "' is in all of " + where
                        + " that no other beats: choose it, whatever the weights and scenarios.";
            case SOME ->
                "'" + core.option() + "' is in " + core.with() + " of " + where
                        + " that no other beats: it depends on the weights and scenarios.";
            case NONE ->
                "'" + core.option() + "' is in none of " + where
                        + " that no other beats: leave it, whatever the weights and scenarios.";
        };
    }

    private static String amount(Budget budget) {
        return number(budget.amount());
    }

    private static String number(double number) {
        if (!Double.isFinite(number)) {
            return "anything";
        }
        var rounded = BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
