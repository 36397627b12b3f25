package no.retning.prioritisation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.bundle.Spot;
import no.retning.prioritisation.Allotment;
import no.retning.prioritisation.Candidate;
import no.retning.prioritisation.Criterion;
import no.retning.prioritisation.Future;
import no.retning.prioritisation.ValuesInFuture;
import no.retning.prioritisation.Weighting;
import org.jspecify.annotations.Nullable;

/** The parts of a prioritisation as a file of a package has them; what is wrong with one is noted where it stands. */
final class ProblemSpots {
    private final Spot spot;
    private final List<Criterion> criteria = new ArrayList<>();

    ProblemSpots(Spot spot) {
        this.spot = spot;
        var taken = new HashSet<String>();
        for (var one : spot.list("criteria")) {
            criteria.add(new Criterion(unique(one, "name", taken), one.word("scale", "")));
            one.finish();
        }
    }

    List<Criterion> criteria() {
        return criteria;
    }

    List<Allotment> budgets() {
        var taken = new HashSet<String>();
        var budgets = new ArrayList<Allotment>();
        for (var one : spot.list("budgets")) {
            var amount = atLeastNothing(one, "amount");
            if (amount == null && !one.has("amount")) {
                one.fault("amount", "is missing; write it as in 12.5");
            }
            budgets.add(new Allotment(unique(one, "name", taken), Objects.requireNonNullElse(amount, BigDecimal.ZERO)));
            one.finish();
        }
        return budgets;
    }

    /** @param measure which one it is, if it is one */
    List<Candidate> options(Function<Spot, @Nullable UUID> measure, List<Allotment> budgets) {
        var spots = spot.list("options");
        var taken = new HashSet<String>();
        var options = new ArrayList<Candidate>();
        for (var one : spots) {
            options.add(new Candidate(
                    unique(one, "code", taken),
                    one.needed("name"),
                    measure.apply(one),
                    atLeastNothing(one, "p50"),
                    atLeastNothing(one, "p85"),
                    one.word("budget", ""),
                    one.flag("must"),
                    one.words("needs"),
                    numbers(one, "values")));
        }
        var codes = codes(options);
        var names = budgets.stream().map(Allotment::name).collect(Collectors.toSet());
        for (int at = 0; at < options.size(); at++) {
            var option = options.get(at);
            among(spots.get(at), "needs", option.needs(), codes);
            among(spots.get(at), "budget", option.budget().isEmpty() ? List.of() : List.of(option.budget()), names);
            spots.get(at).finish();
        }
        return options;
    }

    List<List<String>> exclusions(List<Candidate> options) {
        var exclusions = new ArrayList<List<String>>();
        for (var one : spot.list("exclusions")) {
            var codes = one.words("codes");
            among(one, "codes", codes, codes(options));
            if (codes.size() < 2) {
                one.fault("codes", "must be at least two; write them as in [a, b]");
            }
            exclusions.add(codes);
            one.finish();
        }
        return exclusions;
    }

    List<Weighting> groups() {
        var taken = new HashSet<String>();
        var groups = new ArrayList<Weighting>();
        for (var one : spot.list("groups")) {
            groups.add(new Weighting(unique(one, "name", taken), numbers(one, "weights")));
            one.finish();
        }
        return groups;
    }

    List<Future> futures() {
        var taken = new HashSet<String>();
        var futures = new ArrayList<Future>();
        for (var one : spot.list("futures")) {
            if (futures.size() == ProblemTables.MOST_FUTURES) {
                one.fault("name", "is one too many; at most %d are looked at".formatted(ProblemTables.MOST_FUTURES));
            }
            futures.add(new Future(unique(one, "name", taken), atLeastNothing(one, "weight"), numbers(one, "factors")));
            one.finish();
        }
        return futures;
    }

    List<ValuesInFuture> inFutures(List<Candidate> options, List<Future> futures) {
        var names = futures.stream().map(Future::name).collect(Collectors.toSet());
        var taken = new HashSet<String>();
        var stated = new ArrayList<ValuesInFuture>();
        for (var one : spot.list("inFutures")) {
            var future = one.needed("future");
            var option = one.needed("option");
            among(one, "future", List.of(future), names);
            among(one, "option", List.of(option), codes(options));
            if (!taken.add(future + "\n" + option)) {
                one.fault(
                        "option",
                        "“%s” has its values in that future already; take one of them away".formatted(option));
            }
            stated.add(new ValuesInFuture(future, option, numbers(one, "values")));
            one.finish();
        }
        return stated;
    }

    private static Set<String> codes(List<Candidate> options) {
        return options.stream().map(Candidate::code).collect(Collectors.toSet());
    }

    private static String unique(Spot spot, String field, Set<String> taken) {
        var name = spot.needed(field);
        if (!name.isEmpty() && !taken.add(name)) {
            spot.fault(field, "“%s” is there twice; give one of them another name".formatted(name));
        }
        return name;
    }

    private static void among(Spot spot, String field, List<String> named, Set<String> known) {
        for (var name : named) {
            if (!known.contains(name)) {
                spot.fault(field, "“%s” is none of those in this file".formatted(name));
            }
        }
    }

    private static @Nullable BigDecimal atLeastNothing(Spot spot, String field) {
        var amount = spot.amount(field);
        if (amount != null && amount.signum() < 0) {
            spot.fault(field, "must not be less than 0");
            return null;
        }
        return amount;
    }

    /** Numbers by criterion; a name that is no criterion is at fault. */
    private Map<String, BigDecimal> numbers(Spot above, String field) {
        var numbers = new TreeMap<String, BigDecimal>();
        var group = above.group(field);
        if (group == null) {
            return numbers;
        }
        for (var criterion : criteria) {
            var number = group.amount(criterion.name());
            if (number != null) {
                numbers.put(criterion.name(), number);
            }
        }
        group.finish();
        return numbers;
    }
}
