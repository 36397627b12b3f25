package no.retning.prioritisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import no.retning.engines.choice.Answer;
import no.retning.engines.choice.Change;
import no.retning.engines.choice.CoreIndex;
import no.retning.engines.choice.Frontier;
import no.retning.engines.choice.Option;
import no.retning.engines.choice.PortfolioProblem;
import no.retning.engines.choice.Reason;
import no.retning.engines.choice.Recommendation;
import no.retning.engines.choice.RegretMatrix;
import no.retning.prioritisation.ChoiceResult.Outcome;
import no.retning.prioritisation.ChoiceResult.Standing;
import org.jspecify.annotations.Nullable;

/** From what the engine answers to what is kept. */
record ResultOf(PortfolioProblem problem, Recommendation said) {

    ChoiceResult result() {
        boolean found = said.answer() instanceof Answer.Found;
        Frontier.Result frontier = said.frontier();
        return new ChoiceResult(
                switch (said.answer()) {
                    case Answer.Found chosen -> Outcome.FOUND;
                    case Answer.None none -> Outcome.NONE;
                    case Answer.Unfinished open -> Outcome.UNFINISHED;
                },
                said.leastRegret(),
                chosen(said.answer()),
                said.answer() instanceof Answer.Found chosen ? plain(chosen.value()) : 0,
                said.answer() instanceof Answer.Found chosen ? plain(chosen.bound()) : 0,
                said.answer() instanceof Answer.Found chosen && chosen.proved(),
                chosen(said.mostValue()),
                spent(),
                found ? problem.options().stream().map(this::of).toList() : List.of(),
                frontier == null ? 0 : frontier.portfolios().size(),
                frontier == null || frontier.whole(),
                regrets(said.matrix()),
                said.camps().stream()
                        .map(camp -> new ChoiceResult.Camp(
                                camp.groups(), camp.portfolio().options(), camp.proved()))
                        .toList(),
                said.curve().stream()
                        .map(point -> point.answer() instanceof Answer.Found best
                                ? new ChoiceResult.Point(
                                        point.factor(), best.portfolio().options(), plain(best.value()), best.proved())
                                : new ChoiceResult.Point(point.factor(), List.of(), 0, false))
                        .toList(),
                lacks());
    }

    private static List<String> chosen(Answer answer) {
        return answer instanceof Answer.Found found ? found.portfolio().options() : List.of();
    }

    /** Nothing finite is lost; JSON knows neither infinity nor a negative nothing. */
    private static double plain(double number) {
        return !Double.isFinite(number) ? Math.copySign(Double.MAX_VALUE, number) : number == 0 ? 0 : number;
    }

    private List<ChoiceResult.Spent> spent() {
        var spent = new ArrayList<ChoiceResult.Spent>();
        for (var reason : said.each()) {
            if (reason instanceof Reason.Spends spends) {
                spent.add(new ChoiceResult.Spent(
                        String.valueOf(spends.budget().actor()), spends.budget().amount(), plain(spends.spent())));
            }
        }
        return spent;
    }

    private ChoiceResult.OfOption of(Option option) {
        Reason.OfOption why = said.each().stream()
                .flatMap(reason ->
                        reason instanceof Reason.OfOption one && one.option().equals(option.id())
                                ? Stream.of(one)
                                : Stream.empty())
                .findFirst()
                .orElse(new Reason.Unclear(option.id()));
        Frontier.Result frontier = said.frontier();
        var core = core(said.core(option.id()));
        return new ChoiceResult.OfOption(
                option.id(),
                standing(why),
                loss(why),
                core,
                frontier != null ? frontier.share(option.id()) : core == ChoiceResult.Core.ALL ? 1 : 0,
                tip(option.id()).orElse(null));
    }

    private static ChoiceResult.Core core(@Nullable CoreIndex index) {
        return index == null
                ? ChoiceResult.Core.UNKNOWN
                : switch (index) {
                    case ALL -> ChoiceResult.Core.ALL;
                    case SOME -> ChoiceResult.Core.SOME;
                    case NONE -> ChoiceResult.Core.NONE;
                };
    }

    private static Standing standing(Reason.OfOption why) {
        return switch (why) {
            case Reason.MustHave must -> Standing.MUST;
            case Reason.EarnsItsPlace earns -> Standing.EARNS;
            case Reason.Indispensable needed -> Standing.INDISPENSABLE;
            case Reason.CrowdedOut out -> Standing.CROWDED;
            case Reason.Impossible never -> Standing.IMPOSSIBLE;
            case Reason.Indifferent same -> Standing.INDIFFERENT;
            case Reason.Unclear open -> Standing.UNCLEAR;
        };
    }

    private static double loss(Reason.OfOption why) {
        return why instanceof Reason.EarnsItsPlace earns
                ? plain(earns.loss())
                : why instanceof Reason.CrowdedOut out ? plain(out.loss()) : 0;
    }

    private Optional<ChoiceResult.Tip> tip(String option) {
        return said.changes().stream()
                .filter(change -> change.option().equals(option))
                .findFirst()
                .map(ResultOf::tip);
    }

    private static ChoiceResult.Tip tip(Change change) {
        return new ChoiceResult.Tip(
                change.enters(), known(change.value()), known(change.costFactor()), known(change.budgetFactor()));
    }

    private static @Nullable Double known(OptionalDouble number) {
        return number.isPresent() ? (Double) plain(number.getAsDouble()) : null;
    }

    private static ChoiceResult.@Nullable Regrets regrets(@Nullable RegretMatrix matrix) {
        return matrix == null
                ? null
                : new ChoiceResult.Regrets(
                        matrix.outlooks(),
                        matrix.best().stream().map(ResultOf::plain).toList(),
                        matrix.lines().stream()
                                .map(line -> new ChoiceResult.Line(
                                        line.portfolio().options(),
                                        line.regrets().stream()
                                                .map(ResultOf::plain)
                                                .toList()))
                                .toList());
    }

    private List<ChoiceResult.Lack> lacks() {
        var lacks = new ArrayList<ChoiceResult.Lack>();
        for (var reason : said.answer().why()) {
            if (reason instanceof Reason.Short lack) {
                lacks.add(new ChoiceResult.Lack(String.valueOf(lack.budget().actor()), plain(lack.by())));
            }
        }
        return lacks;
    }
}
