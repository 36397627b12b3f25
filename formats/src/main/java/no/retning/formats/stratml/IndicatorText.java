package no.retning.formats.stratml;

import java.util.ArrayList;
import java.util.List;

/** Indicators and roles in words, for where there is no element for them. */
public final class IndicatorText {
    private IndicatorText() {}

    /** What is measured, in what, and each figure with its period, a line each. */
    public static String of(Indicator indicator) {
        var lines = new ArrayList<String>();
        lines.add("PerformanceIndicator: " + joined(" – ", indicator.dimension(), indicator.unit()));
        for (var relationship : indicator.relationships()) {
            lines.add("Relationship: "
                    + joined(
                            " – ",
                            relationship.type() == null
                                    ? ""
                                    : relationship.type().code(),
                            relationship.name(),
                            relationship.description(),
                            String.join(", ", relationship.referents())));
        }
        for (var measurement : indicator.measurements()) {
            measurement.targets().forEach(result -> lines.add("TargetResult: " + of(result)));
            measurement.actuals().forEach(result -> lines.add("ActualResult: " + of(result)));
        }
        lines.add(indicator.otherInformation());
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    static String of(Role role) {
        return "Role: "
                + joined(
                        " – ",
                        role.name(),
                        role.description(),
                        String.join(
                                ", ", role.parts().stream().map(Role.Part::code).toList()));
    }

    private static String of(Result result) {
        var period = joined(
                " – ",
                result.start() == null ? "" : result.start().toString(),
                result.end() == null ? "" : result.end().toString());
        return joined(
                "; ",
                period,
                result.units() == null ? "" : result.units().toPlainString(),
                joined(": ", result.descriptor(), result.judgement()),
                result.description());
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
