package no.retning.formats.stratml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.formats.stratml.Repair.Code;

/** Makes the three parts look alike: names as the standard writes them, Part 3's wrappers and attributes as plain elements. */
final class NormalForm {
    /** What the schemas of before the standard called it. */
    private static final Map<String, String> FORMER = Map.of("FirstName", "GivenName", "LastName", "Surname");

    private static final Map<String, String> FORMER_ATTRIBUTES =
            Map.of("IndicatorType", "PerformanceIndicatorType", "DocumentType", "Type");

    private static final Set<String> DATES = Set.of("StartDate", "EndDate", "PublicationDate");
    private static final Set<String> WRAPPERS =
            Set.of("NameDescription", "StrategicPlanCore", "StakeholderType", "Descriptor", "RatingType");

    private static final Map<String, String> KNOWN = Stream.of(Part.values())
            .flatMap(part -> part.shapes().names().stream())
            .distinct()
            .collect(Collectors.toMap(name -> name.toLowerCase(java.util.Locale.ROOT), Function.identity()));

    private final RepairLog log;

    NormalForm(RepairLog log) {
        this.log = log;
    }

    /** Whether some part has an element of this name. */
    static boolean isKnown(String name) {
        return KNOWN.containsValue(name);
    }

    void names(Node node) {
        for (var child : node.children()) {
            var former = FORMER.get(child.name());
            var right = former != null ? former : KNOWN.get(child.name().toLowerCase(java.util.Locale.ROOT));
            if (right != null && !right.equals(child.name())) {
                log.add(child, Code.RENAMED, child.name(), right);
                child.rename(right);
            }
            names(child);
        }
        for (var attribute : new ArrayList<>(node.attributes().keySet())) {
            var right = FORMER_ATTRIBUTES.get(attribute);
            if (right != null && !node.attributes().containsKey(right)) {
                var value = node.attributes().remove(attribute);
                node.attributes().put(right, value == null ? "" : value);
                if (!right.equals("Type")) {
                    log.add(node, Code.RENAMED, attribute, right);
                }
            }
        }
    }

    void flatten(Node node) {
        node.children().forEach(this::flatten);
        var flat = new ArrayList<Node>();
        for (var child : node.children()) {
            if (WRAPPERS.contains(child.name())) {
                child.attributes().forEach(node.attributes()::putIfAbsent);
                flat.addAll(child.children());
                betweenElements(child, flat);
            } else {
                alike(child);
                flat.add(child);
            }
        }
        for (var date : DATES) {
            var value = node.attributes().remove(date);
            if (value != null) {
                flat.add(node.made(date, value));
            }
        }
        node.children(flat);
    }

    private static void betweenElements(Node wrapper, List<Node> flat) {
        if (!wrapper.text().isEmpty()) {
            flat.add(wrapper.made(wrapper.name(), wrapper.text()));
        }
    }

    private static void alike(Node child) {
        switch (child.name()) {
            case "RoleType" -> role(child);
            case "Referent" -> {
                child.as("ReferentIdentifier");
                only(child, "Identifier");
            }
            case "OtherInformation" -> other(child);
            default -> {
                // Alike in all parts.
            }
        }
    }

    /** Part 3 calls a role a type of role, and what Part 2 calls the type an attribute. */
    private static void role(Node child) {
        var part = child.attributes().remove("PerformerOrBeneficiary");
        if (part != null || !child.children().isEmpty() || child.parent().equals("StakeholderType")) {
            child.as("Role");
            if (part != null) {
                child.children().add(child.made("RoleType", part));
            }
        }
    }

    private static void other(Node child) {
        if (!child.parent().equals("TargetResult") && !child.parent().equals("ActualResult")) {
            only(child, "Description");
        }
    }

    /** Where there is nothing else in it, the text of this child is its own. */
    private static void only(Node node, String name) {
        var byName = new HashMap<String, Node>();
        node.children().forEach(child -> byName.put(child.name(), child));
        var one = byName.get(name);
        if (one != null
                && node.children().size() == 1
                && one.children().isEmpty()
                && one.attributes().isEmpty()) {
            node.children(List.of());
            node.text(one.text());
        }
    }
}
