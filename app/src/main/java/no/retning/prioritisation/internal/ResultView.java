package no.retning.prioritisation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.retning.formats.choicefile.ChoiceDocument;
import no.retning.page.Status;
import no.retning.prioritisation.Calculation;
import no.retning.prioritisation.ChoiceResult;
import no.retning.prioritisation.ChoiceResult.OfOption;
import no.retning.prioritisation.ChoiceResult.Outcome;
import no.retning.prioritisation.ResultWords;
import no.retning.prioritisation.internal.ResultPage.CampLine;
import no.retning.prioritisation.internal.ResultPage.CoreLine;
import no.retning.prioritisation.internal.ResultPage.CurveLine;
import no.retning.prioritisation.internal.ResultPage.Line;
import no.retning.prioritisation.internal.ResultPage.Money;
import no.retning.prioritisation.internal.ResultPage.Regret;
import no.retning.prioritisation.internal.ResultPage.RegretLine;
import no.retning.prioritisation.internal.ResultPage.RegretTable;
import org.jspecify.annotations.Nullable;

/** The parts of the page of a result, in the reader's words. */
record ResultView(ResultWords said, ChoiceDocument asked) {
    private static final double PERCENT = 100;
    private static final double LEAST = 0.002;

    static ResultView of(ResultWords said) {
        return new ResultView(said, said.calculation().asked());
    }

    private Calculation calculation() {
        return said.calculation();
    }

    private ChoiceResult result() {
        return calculation().result();
    }

    private String word(String key, Object... arguments) {
        return said.words().of(key, arguments);
    }

    @Nullable
    Status proof() {
        if (result().outcome() != Outcome.FOUND) {
            return null;
        }
        var shape = result().proved() ? Status.Shape.REACHED : Status.Shape.CHALLENGED;
        return new Status(shape, said.proof(), null, null, null, null);
    }

    List<Line> chosen() {
        return lines(true, Comparator.comparingDouble(OfOption::loss).reversed());
    }

    /** Those that were left out, the nearest first. */
    List<Line> left() {
        return lines(false, Comparator.comparingDouble(OfOption::loss));
    }

    private List<Line> lines(boolean chosen, Comparator<OfOption> order) {
        return result().options().stream()
                .filter(option -> result().chosen().contains(option.option()) == chosen)
                .sorted(order)
                .map(option -> new Line(
                        calculation().called(option.option()),
                        word("prioritisation.millions", said.number(cost(option.option()))),
                        why(option)))
                .toList();
    }

    private String why(OfOption option) {
        var key = "prioritisation.why." + option.standing().code();
        return switch (option.standing()) {
            case EARNS, CROWDED ->
                said.words().of(key + (result().leastRegret() ? ".regret" : ""), said.number(option.loss()));
            case INDISPENSABLE, IMPOSSIBLE, INDIFFERENT, MUST, UNCLEAR ->
                said.words().of(key);
        };
    }

    private double cost(String code) {
        return asked.options().stream()
                .filter(option -> option.id().equals(code))
                .flatMap(option -> option.costs().stream())
                .mapToDouble(ChoiceDocument.Cost::amount)
                .sum();
    }

    List<Money> money() {
        return result().spent().stream()
                .map(spent -> new Money(
                        spent.budget(),
                        word("prioritisation.spent", said.number(spent.spent()), said.number(spent.amount())),
                        share(spent.spent(), spent.amount())))
                .toList();
    }

    private static long share(double part, double whole) {
        return whole <= 0 ? 0 : Math.clamp(Math.round(PERCENT * part / whole), 0L, 100L);
    }

    List<CoreLine> core() {
        return result().options().stream()
                .sorted(Comparator.comparingDouble(OfOption::share).reversed())
                .map(option -> new CoreLine(
                        calculation().called(option.option()),
                        said.words().of("prioritisation.core." + option.core().code()),
                        option.core().code(),
                        share(option.share(), 1)))
                .toList();
    }

    // what tips it

    String tipsAbout() {
        return result().leastRegret() && !Set.copyOf(result().chosen()).equals(Set.copyOf(result().mostValue()))
                ? word("prioritisation.tips.about", said.listed(said.names(result().mostValue())))
                : "";
    }

    /** Options that something is known to tip, those nearest the edge first. */
    List<ResultPage.TipLine> tips() {
        return result().options().stream()
                .filter(option -> option.tip() != null && nearness(option.tip()) < Double.MAX_VALUE)
                .sorted(Comparator.comparingDouble(option -> nearness(option.tip())))
                .map(this::tip)
                .toList();
    }

    private static double nearness(ChoiceResult.@Nullable Tip tip) {
        double nearest = Double.MAX_VALUE;
        if (tip != null) {
            Double cost = tip.cost();
            Double budget = tip.budget();
            nearest = cost == null ? nearest : Math.min(nearest, Math.abs(cost - 1));
            nearest = budget == null ? nearest : Math.min(nearest, Math.abs(budget - 1));
        }
        return nearest;
    }

    /** Whether a factor is so near 1 that its numbers would say that nothing changes. */
    private static boolean isLeast(double factor) {
        return Math.abs(factor - 1) < LEAST;
    }

    private ResultPage.TipLine tip(OfOption option) {
        var tip = option.tip();
        if (tip == null) {
            throw new IllegalArgumentException("Nothing tips " + option.option());
        }
        var way = tip.enters() ? "in" : "out";
        var changes = new ArrayList<String>();
        Double cost = tip.cost();
        if (cost != null) {
            double now = cost(option.option());
            changes.add(
                    isLeast(cost)
                            ? said.words().of("prioritisation.tip.cost." + way + ".least")
                            : said.words()
                                    .of("prioritisation.tip.cost." + way, said.number(now), said.number(cost * now)));
        }
        Double budget = tip.budget();
        if (budget != null) {
            changes.add(
                    isLeast(budget)
                            ? said.words().of("prioritisation.tip.budget." + way + ".least")
                            : said.words().of("prioritisation.tip.budget." + way, said.percent(Math.abs(budget - 1))));
        }
        Double value = tip.value();
        if (value != null) {
            changes.add(said.words().of("prioritisation.tip.value." + way, said.number(Math.abs(value))));
        }
        return new ResultPage.TipLine(
                calculation().called(option.option()),
                !tip.enters(),
                word(tip.enters() ? "prioritisation.now.out" : "prioritisation.now.in"),
                changes);
    }

    // whose weights matter

    List<CampLine> groups() {
        return asked.groups().stream()
                .map(group -> {
                    var shares = ResultWords.shares(group.weights());
                    return new CampLine(
                            group.id(),
                            asked.criteria().stream()
                                    .map(criterion -> said.percent(shares.getOrDefault(criterion, 0.0)))
                                    .toList(),
                            camp(group.id())
                                    .map(camp -> said.difference(result().chosen(), camp.chosen()))
                                    .orElseGet(() -> word("prioritisation.camps.unknown")));
                })
                .toList();
    }

    private Optional<ChoiceResult.Camp> camp(String group) {
        return result().camps().stream()
                .filter(camp -> camp.groups().contains(group))
                .findFirst();
    }

    // what may be regretted

    @Nullable
    RegretTable regrets() {
        var regrets = result().regrets();
        if (regrets == null) {
            return null;
        }
        Map<Set<String>, List<String>> names = new LinkedHashMap<>();
        Map<Set<String>, ChoiceResult.Line> lines = new LinkedHashMap<>();
        for (int at = 0; at < regrets.lines().size(); at++) {
            var line = regrets.lines().get(at);
            var chosen = Set.copyOf(line.chosen());
            names.computeIfAbsent(chosen, none -> new ArrayList<>()).add(name(regrets, at));
            lines.putIfAbsent(chosen, line);
        }
        double largest = lines.values().stream()
                .mapToDouble(ChoiceResult.Line::worst)
                .max()
                .orElse(0);
        return new RegretTable(
                word("prioritisation.regrets.lead"),
                regrets.futures(),
                lines.entrySet().stream()
                        .sorted(Comparator.comparingDouble(
                                entry -> entry.getValue().worst()))
                        .map(entry -> regret(
                                said.listed(names.getOrDefault(entry.getKey(), List.of())), entry.getValue(), largest))
                        .toList());
    }

    /** The best of each future come first, then that of least regret, then that worth most over their mean. */
    private String name(ChoiceResult.Regrets regrets, int at) {
        int futures = regrets.futures().size();
        return at < futures
                ? word("prioritisation.regrets.best", regrets.futures().get(at))
                : word(at == futures ? "prioritisation.regrets.least" : "prioritisation.regrets.most");
    }

    private RegretLine regret(String name, ChoiceResult.Line line, double largest) {
        return new RegretLine(
                name,
                said.difference(result().chosen(), line.chosen()),
                Set.copyOf(line.chosen()).equals(Set.copyOf(result().chosen())),
                line.regrets().stream()
                        .map(regret -> new Regret(said.number(regret), share(regret, largest)))
                        .toList(),
                said.number(line.worst()));
    }

    List<CurveLine> curve() {
        return result().curve().stream()
                .map(point -> new CurveLine(
                        budgets(point.factor()),
                        point.chosen().isEmpty()
                                ? word("prioritisation.curve.unknown")
                                : said.difference(result().mostValue(), point.chosen())))
                .toList();
    }

    private String budgets(double factor) {
        var share = said.percent(factor);
        return asked.budgets().size() == 1
                ? word(
                        "prioritisation.curve.amount",
                        said.number(factor * asked.budgets().getFirst().amount()),
                        share)
                : share;
    }
}
