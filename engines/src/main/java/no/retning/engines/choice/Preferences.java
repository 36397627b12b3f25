package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solver;

/** Whose weights lead to which portfolio: each group's best for the middle of its weights, over the scenarios' mean. */
public record Preferences(PortfolioProblem problem, Solver solver) {

    /**
     * Groups that would choose the same.
     *
     * @param proved whether that is best for every one of them, for certain
     */
    public record Camp(List<String> groups, Portfolio portfolio, boolean proved) {

        public Camp {
            groups = List.copyOf(groups);
        }

        public Reason why() {
            return new Reason.GroupsChoose(groups, portfolio);
        }
    }

    /** In the order of the groups; a group for which nothing was found in time is in none. */
    public List<Camp> camps(Limit limit) {
        Map<Portfolio, List<String>> groups = new LinkedHashMap<>();
        Map<Portfolio, Boolean> proved = new LinkedHashMap<>();
        var optimum = new Optimum(problem, solver);
        int left = problem.groups().size();
        for (Group group : problem.groups()) {
            Answer answer = optimum.find(Outlook.of(problem, group), limit.share(1.0 / left--));
            if (answer instanceof Answer.Found found) {
                groups.computeIfAbsent(found.portfolio(), portfolio -> new ArrayList<>())
                        .add(group.id());
                proved.merge(found.portfolio(), found.proved(), Boolean::logicalAnd);
            }
        }
        return groups.entrySet().stream()
                .map(camp -> new Camp(camp.getValue(), camp.getKey(), proved.getOrDefault(camp.getKey(), false)))
                .toList();
    }
}
