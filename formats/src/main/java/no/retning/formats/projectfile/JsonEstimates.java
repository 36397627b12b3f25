package no.retning.formats.projectfile;

import java.util.Set;

/** How an estimate is read from our JSON. */
final class JsonEstimates {
    private static final Set<String> KINDS = Set.of("triangular", "pert", "lognormal", "uniform", "discrete");
    private static final Set<String> THREE_POINTS = Set.of("min", "mode", "max");

    private JsonEstimates() {}

    static Estimate read(Field field) {
        if (field.json().isNumber()) {
            return new Estimate.Fixed(field.number());
        }
        if (field.json().isObject()) {
            field.only(KINDS);
        }
        if (!field.json().isObject() || field.json().size() != 1) {
            throw field.wrong("must be a number or have exactly one of " + KINDS);
        }
        String kind = field.json().propertyNames().iterator().next();
        return field.at(kind).read(value -> read(kind, value));
    }

    private static Estimate read(String kind, Field field) {
        return switch (kind) {
            case "triangular" -> {
                field.only(THREE_POINTS);
                yield new Estimate.Triangular(field.number("min"), field.number("mode"), field.number("max"));
            }
            case "pert" -> {
                field.only(THREE_POINTS);
                yield new Estimate.Pert(field.number("min"), field.number("mode"), field.number("max"));
            }
            case "lognormal" -> {
                field.only(Set.of("mean", "standardDeviation"));
                yield new Estimate.Lognormal(field.number("mean"), field.number("standardDeviation"));
            }
            case "uniform" -> {
                field.only(Set.of("min", "max"));
                yield new Estimate.Uniform(field.number("min"), field.number("max"));
            }
            default -> new Estimate.Discrete(field.all(JsonEstimates::outcome));
        };
    }

    private static Estimate.Outcome outcome(Field field) {
        field.only(Set.of("value", "probability"));
        return new Estimate.Outcome(field.number("value"), field.number("probability"));
    }
}
