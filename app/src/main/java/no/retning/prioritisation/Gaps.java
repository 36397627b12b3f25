package no.retning.prioritisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a prioritisation lacks before it can be computed. */
public final class Gaps {
    private Gaps() {}

    /** In the order of its tables; empty where it is complete. */
    public static List<Gap> of(Prioritisation one) {
        var gaps = new ArrayList<Gap>();
        if (one.criteria().isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.NO_CRITERION));
        }
        if (one.budgets().isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.NO_BUDGET));
        }
        if (one.options().isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.NO_OPTION));
        }
        one.options().forEach(option -> gaps.addAll(of(one, option)));
        for (var group : one.groups()) {
            if (group.weights().values().stream().allMatch(weight -> weight.signum() == 0)) {
                gaps.add(Gap.of(Gap.Kind.NO_WEIGHT, group.group()));
            }
        }
        long weighed =
                one.futures().stream().filter(future -> future.weight() != null).count();
        if (weighed != 0 && weighed != one.futures().size() || weighed != 0 && sum(one).signum() == 0) {
            gaps.add(Gap.of(Gap.Kind.SOME_WEIGHTS));
        }
        return gaps;
    }

    private static BigDecimal sum(Prioritisation one) {
        return one.futures().stream()
                .map(future -> future.weight() == null ? BigDecimal.ZERO : future.weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Gap> of(Prioritisation one, Candidate option) {
        var gaps = new ArrayList<Gap>();
        if (option.cost(one.costs()) == null) {
            gaps.add(Gap.of(Gap.Kind.NO_COST, option.name()));
        }
        if (option.budget().isEmpty() && one.budgets().size() > 1) {
            gaps.add(Gap.of(Gap.Kind.NO_PAYER, option.name()));
        }
        for (var criterion : one.criteria()) {
            if (!option.values().containsKey(criterion.name())) {
                gaps.add(Gap.of(Gap.Kind.NO_VALUE, option.name(), criterion.name()));
            }
        }
        return gaps;
    }
}
