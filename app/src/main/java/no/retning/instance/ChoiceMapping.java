package no.retning.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.retning.engines.choice.Budget;
import no.retning.engines.choice.Cost;
import no.retning.engines.choice.Exclusion;
import no.retning.engines.choice.Group;
import no.retning.engines.choice.InvalidProblem;
import no.retning.engines.choice.Option;
import no.retning.engines.choice.PortfolioProblem;
import no.retning.engines.choice.Scenario;
import no.retning.engines.choice.Synergy;
import no.retning.engines.choice.Values;
import no.retning.engines.choice.Weights;
import no.retning.formats.choicefile.ChoiceDocument;
import no.retning.formats.choicefile.Knapsack;

/** From what stands in a file to what the engine takes. */
public final class ChoiceMapping {

    private static final int MOST_CELLS = 4_000_000;

    private ChoiceMapping() {}

    /** @throws InvalidProblem naming every fault */
    public static PortfolioProblem problem(ChoiceDocument document) {
        return new PortfolioProblem(
                document.criteria(),
                document.scenarios().stream()
                        .map(scenario -> new Scenario(scenario.id(), scenario.weight()))
                        .toList(),
                document.options().stream().map(ChoiceMapping::option).toList(),
                document.budgets().stream()
                        .map(budget -> new Budget(budget.year(), budget.actor(), budget.amount()))
                        .toList(),
                document.exclusions().stream()
                        .map(options -> new Exclusion(new HashSet<>(options)))
                        .toList(),
                document.synergies().stream().map(ChoiceMapping::synergy).toList(),
                document.groups().stream()
                        .map(group -> new Group(group.id(), weights(group.weights())))
                        .toList());
    }

    /** Items as options 1, 2, 3 and so on, each dimension as an actor with a budget. */
    static PortfolioProblem problem(Knapsack knapsack) {
        int items = knapsack.profit().length;
        int dimensions = knapsack.capacity().length;
        if ((long) items * dimensions > MOST_CELLS) {
            throw new InvalidProblem(List.of("A knapsack of " + items + " items in " + dimensions
                    + " dimensions is more than can be kept in memory"));
        }
        var options = new ArrayList<Option>();
        for (int j = 0; j < items; j++) {
            var costs = new ArrayList<Cost>();
            for (int i = 0; i < dimensions; i++) {
                if (knapsack.weight()[i][j] != 0) {
                    costs.add(new Cost(0, "dimension " + (i + 1), knapsack.weight()[i][j]));
                }
            }
            options.add(Option.of(Integer.toString(j + 1), costs, Values.of(Map.of("profit", knapsack.profit()[j]))));
        }
        var budgets = new ArrayList<Budget>();
        for (int i = 0; i < dimensions; i++) {
            budgets.add(new Budget(null, "dimension " + (i + 1), knapsack.capacity()[i]));
        }
        return new PortfolioProblem(
                List.of("profit"),
                List.of(new Scenario("as stated", null)),
                options,
                budgets,
                List.of(),
                List.of(),
                List.of());
    }

    private static Option option(ChoiceDocument.Option option) {
        return new Option(
                option.id(),
                costs(option.costs()),
                new Values(option.values(), option.valuesInScenario()),
                option.must(),
                option.running(),
                costs(option.stopCosts()),
                new HashSet<>(option.needs()));
    }

    private static Synergy synergy(ChoiceDocument.Synergy synergy) {
        return new Synergy(
                synergy.id(),
                new HashSet<>(synergy.options()),
                costs(synergy.costs()),
                new Values(synergy.values(), synergy.valuesInScenario()));
    }

    private static List<Cost> costs(List<ChoiceDocument.Cost> costs) {
        return costs.stream()
                .map(cost -> new Cost(cost.year(), cost.actor(), cost.amount()))
                .toList();
    }

    private static Weights weights(ChoiceDocument.Weights weights) {
        return switch (weights) {
            case ChoiceDocument.Weights.Points points -> new Weights.Points(points.points());
            case ChoiceDocument.Weights.Order order -> new Weights.Order(order.mostImportantFirst());
            case ChoiceDocument.Weights.Ranges ranges -> {
                var limits = new HashMap<String, Weights.Range>();
                ranges.ranges()
                        .forEach((criterion, range) ->
                                limits.put(criterion, new Weights.Range(range.least(), range.most())));
                yield new Weights.Ranges(limits);
            }
        };
    }
}
