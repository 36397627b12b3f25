package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Looks for everything in a problem that has no meaning. */
record Validation(
        List<String> criteria,
        List<Scenario> scenarios,
        List<Option> options,
        List<Budget> budgets,
        List<Exclusion> exclusions,
        List<Synergy> synergies,
        List<Group> groups) {

    private static final int MOST_OPTIONS = 2000;
    private static final int MOST_CRITERIA = 12;
    private static final int MOST_SCENARIOS = 100;
    private static final int MOST_GROUPS = 100;
    private static final long MOST_CELLS = 4_000_000;
    private static final int MOST_FAULTS = 50;
    private static final double LARGEST = 1e12;

    List<String> faults() {
        var faults = new ArrayList<String>();
        tooMany(faults, "options", options, MOST_OPTIONS);
        tooMany(faults, "criteria", criteria, MOST_CRITERIA);
        tooMany(faults, "scenarios", scenarios, MOST_SCENARIOS);
        tooMany(faults, "groups", groups, MOST_GROUPS);
        long rows = budgets.size() + exclusions.size();
        for (Option option : options) {
            rows += option.needs().size();
        }
        for (Synergy synergy : synergies) {
            rows += synergy.options().size() + 1;
        }
        if (rows * (options.size() + synergies.size()) > MOST_CELLS) {
            faults.add("The problem has " + rows + " budgets and rules for " + options.size()
                    + " options: more than can be kept in memory; choose within parts of it");
        }
        if (faults.isEmpty()) {
            Consumer<String> note = fault -> {
                if (faults.size() < MOST_FAULTS) {
                    faults.add(fault);
                }
            };
            named(note);
            optionsAndRules(note);
            var weighed = new WeightValidation(Set.copyOf(criteria), note);
            groups.forEach(weighed::check);
        }
        return faults;
    }

    private static void tooMany(List<String> faults, String what, Collection<?> all, int most) {
        if (all.size() > most) {
            faults.add("There are " + all.size() + " " + what + ", more than " + most
                    + " can be chosen from at once: choose within parts of them");
        }
    }

    private void named(Consumer<String> note) {
        if (criteria.isEmpty()) {
            note.accept("There is no criterion: name at least one");
        }
        if (scenarios.isEmpty()) {
            note.accept("There is no scenario: name at least one");
        }
        distinct(note, "criterion", criteria, criterion -> criterion);
        distinct(note, "scenario", scenarios, Scenario::id);
        distinct(note, "option", options, Option::id);
        distinct(note, "synergy", synergies, Synergy::id);
        distinct(note, "group", groups, Group::id);
        long weighed =
                scenarios.stream().filter(scenario -> scenario.weight() != null).count();
        if (weighed != 0 && weighed != scenarios.size()) {
            note.accept("Some scenarios have a weight and some have none: give all of them one, or none");
        }
        double sum = 0;
        for (Scenario scenario : scenarios) {
            Double weight = scenario.weight();
            if (weight != null) {
                number(note, "Scenario '" + scenario.id() + "': its weight", weight, 0);
                sum += weight;
            }
        }
        if (weighed > 0 && sum == 0) {
            note.accept("All scenarios weigh 0: give at least one a weight above 0");
        }
        for (Budget budget : budgets) {
            number(note, "The " + budget.name(), budget.amount(), 0);
        }
    }

    private static <T> void distinct(Consumer<String> note, String kind, List<T> all, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (T one : all) {
            if (id.apply(one).isBlank()) {
                note.accept("A " + kind + " has no id: give it one");
            } else if (!seen.add(id.apply(one))) {
                note.accept("There are two of " + kind + " '" + id.apply(one) + "': rename one");
            }
        }
    }

    private void optionsAndRules(Consumer<String> note) {
        var ids = new HashSet<String>();
        options.forEach(option -> ids.add(option.id()));
        for (Option option : options) {
            String who = "Option '" + option.id() + "'";
            costs(note, who, option.costs(), 0);
            costs(note, who + " when it is stopped", option.stopCosts(), 0);
            if (!option.running() && !option.stopCosts().isEmpty()) {
                note.accept(
                        who + " has a cost of stopping but is not running: say that it runs, or leave the cost out");
            }
            known(note, who + " needs", option.needs(), ids);
            if (option.needs().contains(option.id())) {
                note.accept(who + " needs itself: leave that out");
            }
            values(note, who, option.values());
            for (Scenario scenario : scenarios) {
                for (String criterion : criteria) {
                    if (option.values().in(scenario.id(), criterion) == null) {
                        note.accept(who + " has no value for criterion '" + criterion + "' in scenario '"
                                + scenario.id() + "': give one, 0 if it adds nothing");
                    }
                }
            }
        }
        for (Exclusion exclusion : exclusions) {
            String who = "The exclusion of " + new java.util.TreeSet<>(exclusion.options());
            known(note, who + " names", exclusion.options(), ids);
            several(note, who, exclusion.options());
        }
        for (Synergy synergy : synergies) {
            String who = "Synergy '" + synergy.id() + "'";
            known(note, who + " names", synergy.options(), ids);
            several(note, who, synergy.options());
            costs(note, who, synergy.costs(), -LARGEST);
            values(note, who, synergy.values());
        }
    }

    private static void known(Consumer<String> note, String who, Set<String> named, Set<String> ids) {
        for (String id : named) {
            if (!ids.contains(id)) {
                note.accept(who + " '" + id + "', which is not an option: correct the id");
            }
        }
    }

    private static void several(Consumer<String> note, String who, Set<String> named) {
        if (named.size() < 2) {
            note.accept(who + " is of fewer than two options: name at least two");
        }
    }

    private static void costs(Consumer<String> note, String who, List<Cost> costs, double least) {
        for (Cost cost : costs) {
            number(note, who + ": its cost to '" + cost.actor() + "' in " + cost.year(), cost.amount(), least);
        }
    }

    private void values(Consumer<String> note, String who, Values values) {
        known(note, who, values.always());
        values.inScenario().forEach((scenario, inIt) -> {
            if (scenarios.stream().noneMatch(known -> known.id().equals(scenario))) {
                note.accept(who + " has values in '" + scenario + "', which is not a scenario: correct the id");
            }
            known(note, who, inIt);
        });
    }

    private void known(Consumer<String> note, String who, Map<String, Double> values) {
        values.forEach((criterion, value) -> {
            if (!criteria.contains(criterion)) {
                note.accept(who + " has a value for '" + criterion + "', which is not a criterion: correct the name");
            }
            number(note, who + ": its value for '" + criterion + "'", value, -LARGEST);
        });
    }

    static void number(Consumer<String> note, String what, double number, double least) {
        if (!Double.isFinite(number) || number < least || number > LARGEST) {
            note.accept(what + " is " + number + ": give a number from " + (least < 0 ? "-10^12" : "0") + " to 10^12");
        }
    }
}
