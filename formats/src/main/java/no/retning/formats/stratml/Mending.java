package no.retning.formats.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.retning.formats.stratml.Repair.Code;

/** Moves elements that lie in the wrong place to where they belong: outwards, or into what stands before them. */
final class Mending {
    private static final String PLAN = "Plan";
    private static final String ADMINISTRATION = "AdministrativeInformation";
    private static final String OBJECTIVE = "Objective";

    /** In what each element belongs, in normal form. */
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("Organization", Set.of(PLAN)),
            Map.entry("Vision", Set.of(PLAN)),
            Map.entry("Mission", Set.of(PLAN)),
            Map.entry("Value", Set.of(PLAN)),
            Map.entry("Goal", Set.of(PLAN)),
            Map.entry(ADMINISTRATION, Set.of(PLAN)),
            Map.entry("Submitter", Set.of(PLAN)),
            Map.entry(OBJECTIVE, Set.of("Goal")),
            Map.entry("Stakeholder", Set.of("Organization", "Goal", OBJECTIVE)),
            Map.entry("Role", Set.of("Stakeholder")),
            Map.entry("PerformanceIndicator", Set.of(OBJECTIVE)),
            Map.entry("Relationship", Set.of("PerformanceIndicator")),
            Map.entry("MeasurementInstance", Set.of("PerformanceIndicator")),
            Map.entry("TargetResult", Set.of("MeasurementInstance")),
            Map.entry("ActualResult", Set.of("MeasurementInstance")),
            Map.entry("StartDate", Set.of(ADMINISTRATION, "TargetResult", "ActualResult")),
            Map.entry("EndDate", Set.of(ADMINISTRATION, "TargetResult", "ActualResult")),
            Map.entry("PublicationDate", Set.of(ADMINISTRATION)),
            Map.entry("Source", Set.of(ADMINISTRATION)));

    /** Too small to be told from another of the same name: never put into what stands before them. */
    private static final Set<String> SMALL = Set.of("StartDate", "EndDate", "PublicationDate", "Source");

    private final Part part;
    private final RepairLog log;

    Mending(Part part, RepairLog log) {
        this.part = part;
        this.log = log;
    }

    void mend(Node root) {
        root.rename(PLAN);
        var homeless = settle(root);
        var small =
                homeless.stream().filter(node -> SMALL.contains(node.name())).toList();
        if (!small.isEmpty()) {
            administration(root).children().addAll(small);
        }
        homeless.stream().filter(node -> !small.contains(node)).forEach(root.children()::add);
    }

    private static Node administration(Node root) {
        return root.children().stream()
                .filter(child -> child.name().equals(ADMINISTRATION))
                .findFirst()
                .orElseGet(() -> {
                    var made = root.made(ADMINISTRATION, "");
                    root.children().add(made);
                    return made;
                });
    }

    /** Leaves in an element what belongs there and answers what does not. */
    private List<Node> settle(Node node) {
        var staying = new ArrayList<Node>();
        var homeless = new ArrayList<Node>();
        for (var child : node.children()) {
            place(node, child, stays(node, child), staying, homeless);
            settle(child).forEach(lost -> place(node, lost, isHome(node, lost), staying, homeless));
        }
        homeless.removeIf(lost -> isTaken(node, lost, staying));
        node.children(staying);
        return homeless;
    }

    private static void place(Node node, Node child, boolean here, List<Node> staying, List<Node> homeless) {
        if (here) {
            staying.add(child);
        } else if (!isTaken(node, child, staying)) {
            homeless.add(child);
        }
    }

    private boolean stays(Node node, Node child) {
        boolean home = isHome(node, child);
        boolean allowed = child.isMade() || allows(child);
        if (!allowed && HOMES.containsKey(child.name())) {
            log.add(child, Code.MISPLACED, child.parent());
        }
        // A person's details under a point of contact, say: where Part 3 has them, they are of no use elsewhere.
        return home
                || !HOMES.containsKey(child.name())
                || allowed && !child.name().equals("Submitter");
    }

    private boolean allows(Node child) {
        var parent = child.parent().equals(PLAN) ? part.root() : child.parent();
        return part.shapes().has(parent, child.name());
    }

    private static boolean isHome(Node node, Node child) {
        return HOMES.getOrDefault(child.name(), Set.of()).contains(node.name());
    }

    private static boolean isTaken(Node node, Node lost, List<Node> staying) {
        if (SMALL.contains(lost.name())) {
            return false;
        }
        if (node.name().equals("Goal")
                && lost.name().equals("PerformanceIndicator")
                && staying.stream().noneMatch(child -> child.name().equals(OBJECTIVE))) {
            staying.add(node.made(OBJECTIVE, ""));
        }
        var home = last(staying, lost);
        home.ifPresent(found -> found.children().add(lost));
        return home.isPresent();
    }

    private static Optional<Node> last(List<Node> nodes, Node lost) {
        for (var node : nodes.reversed()) {
            if (isHome(node, lost)) {
                return Optional.of(node);
            }
            var below = last(node.children(), lost);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
