package no.retning.formats.stratml;

import java.util.List;
import java.util.Optional;

/** The parts of StratML, each with its schema. */
public enum Part {
    /** Strategic plans: {@code StrategicPlanISOVersion20140401.xsd}. */
    ONE("urn:ISO:std:iso:17469:tech:xsd:stratml_core", "StrategicPlan", Shapes.ONE),
    /** Performance plans and reports: {@code PerformancePlanOrReport20160216.xsd}. */
    TWO("urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport", "PerformancePlanOrReport", Shapes.TWO),
    /** Additional elements: {@code StratMLPart3_20140821.xsd}. */
    THREE("urn:schemas:AIIM:org:03201408:AdditionalElements", "PerformancePlanOrReport", Shapes.THREE);

    /** Namespaces of before the standard. */
    private static final List<String> OLD =
            List.of("http://www.stratml.net", "http://www.stratml.net/PerformancePlanOrReport");

    private final String namespace;
    private final String root;
    private final Shapes shapes;

    Part(String namespace, String root, Shapes shapes) {
        this.namespace = namespace;
        this.root = root;
        this.shapes = shapes;
    }

    /** The part with this number, 1 to 3. */
    public static Optional<Part> of(int number) {
        return number < 1 || number > values().length ? Optional.empty() : Optional.of(values()[number - 1]);
    }

    public int number() {
        return ordinal() + 1;
    }

    String namespace() {
        return namespace;
    }

    String root() {
        return root;
    }

    Shapes shapes() {
        return shapes;
    }

    static boolean isOld(String namespace) {
        return OLD.contains(namespace);
    }

    static Optional<Part> withNamespace(String namespace) {
        if (isOld(namespace)) {
            return Optional.of(namespace.equals(OLD.getFirst()) ? ONE : TWO);
        }
        for (var part : values()) {
            if (part.namespace.equals(namespace)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
