package no.retning.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.engines.choice.Answer;
import no.retning.engines.choice.Budget;
import no.retning.engines.choice.Cost;
import no.retning.engines.choice.LeastRegret;
import no.retning.engines.choice.Option;
import no.retning.engines.choice.Outlook;
import no.retning.engines.choice.PortfolioProblem;
import no.retning.engines.choice.Reason;
import no.retning.engines.choice.RegretMatrix;
import no.retning.engines.choice.Values;
import no.retning.engines.choice.solver.BranchAndBound;
import no.retning.engines.choice.solver.Limit;

/**
 * Which resources to build so that one has least to regret, whatever future comes.
 *
 * <p>A choice is worth the sum of its resources' points in a scenario; the regret is what it lacks there to the best choice.
 * Where several choices have the same largest regret, the one worth most over all scenarios is taken.
 *
 * @param room how many resources could be built; those of which somebody has judged everything, where there was no limit
 * @param scenarios in the order of the regrets of a line
 * @param lines the best choice of each scenario, then that of least regret
 * @param otherwise by resource, how much larger the largest regret is at the least if it is decided the other way; one that
 *     cannot be is not there
 */
public record Regrets(int room, List<UUID> scenarios, List<Line> lines, Map<UUID, Integer> otherwise) {
    /** More than this is asked of no committee. */
    static final int MOST = 40;

    private static final double SECONDS = 5;
    private static final String POINTS = "points";
    private static final String ALL = "all";
    /** Of a point: enough to tell equals apart, too little to move a whole one, even from all of them together. */
    private static final double WHISPER = 1.0 / 1000;

    public Regrets {
        scenarios = List.copyOf(scenarios);
        lines = List.copyOf(lines);
        otherwise = Map.copyOf(otherwise);
    }

    /** One choice, and what it lacks to the best in each scenario. */
    public record Line(List<UUID> resources, List<Integer> regrets, int worst) {}

    /** Empty where there are not two scenarios to choose for, nothing to choose among, or too much to prove an answer. */
    static Optional<Regrets> of(ScenarioSet set) {
        var judged = set.judged();
        if (set.scenarios().size() < 2 || judged.isEmpty() || judged.size() > MOST) {
            return Optional.empty();
        }
        int room = set.room() == null ? judged.size() : Math.min(set.room(), judged.size());
        var problem = problem(set, judged, room);
        var outlooks = Outlook.each(problem);
        var search = new LeastRegret(problem, new BranchAndBound());
        var limit = Limit.ofSeconds(SECONDS);
        var found = search.find(outlooks, limit);
        var matrix = found.matrix();
        if (matrix == null || !(found.answer() instanceof Answer.Found answer) || !answer.proved()) {
            return Optional.empty();
        }
        return Optional.of(new Regrets(
                room,
                set.scenarios().stream().map(Scenario::id).toList(),
                lines(set, matrix),
                otherwise(search.explain(outlooks, found, limit))));
    }

    private static PortfolioProblem problem(ScenarioSet set, List<StrategicResource> judged, int room) {
        return new PortfolioProblem(
                List.of(POINTS),
                set.scenarios().stream()
                        .map(one ->
                                new no.retning.engines.choice.Scenario(one.id().toString(), null))
                        .toList(),
                judged.stream().map(one -> option(set, one)).toList(),
                List.of(new Budget(null, null, room)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Option option(ScenarioSet set, StrategicResource resource) {
        double mean = set.scenarios().stream()
                .mapToInt(scenario -> points(resource, scenario.id()))
                .average()
                .orElse(0);
        var values = new TreeMap<String, Map<String, Double>>();
        set.scenarios()
                .forEach(scenario -> values.put(
                        scenario.id().toString(), Map.of(POINTS, points(resource, scenario.id()) + WHISPER * mean)));
        return Option.of(resource.id().toString(), List.of(new Cost(0, ALL, 1)), new Values(Map.of(), values));
    }

    private static int points(StrategicResource resource, UUID scenario) {
        return resource.in(scenario).map(one -> one.importance().points()).orElse(0);
    }

    /** In whole points: what the search found, counted once more without what told equals apart. */
    private static List<Line> lines(ScenarioSet set, RegretMatrix matrix) {
        var chosen = matrix.lines().stream()
                .map(line -> line.portfolio().options().stream()
                        .map(UUID::fromString)
                        .toList())
                .toList();
        var lines = new ArrayList<Line>();
        for (var resources : chosen) {
            var regrets = new ArrayList<Integer>();
            for (int at = 0; at < set.scenarios().size(); at++) {
                var scenario = set.scenarios().get(at).id();
                regrets.add(worth(set, chosen.get(at), scenario) - worth(set, resources, scenario));
            }
            lines.add(new Line(
                    resources,
                    List.copyOf(regrets),
                    regrets.stream().mapToInt(Integer::intValue).max().orElse(0)));
        }
        return lines;
    }

    private static int worth(ScenarioSet set, List<UUID> chosen, UUID scenario) {
        Set<UUID> in = new HashSet<>(chosen);
        return set.resources().stream()
                .filter(resource -> in.contains(resource.id()))
                .mapToInt(resource -> points(resource, scenario))
                .sum();
    }

    private static Map<UUID, Integer> otherwise(List<Reason> reasons) {
        var otherwise = new TreeMap<UUID, Integer>();
        for (var reason : reasons) {
            switch (reason) {
                case Reason.EarnsItsPlace place ->
                    otherwise.put(UUID.fromString(place.option()), (int) Math.round(place.loss()));
                case Reason.CrowdedOut out ->
                    otherwise.put(UUID.fromString(out.option()), (int) Math.round(out.loss()));
                case Reason.Indifferent either -> otherwise.put(UUID.fromString(either.option()), 0);
                default -> {}
            }
        }
        return otherwise;
    }
}
