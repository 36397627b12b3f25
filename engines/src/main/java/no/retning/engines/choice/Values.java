package no.retning.engines.choice;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Value by criterion.
 *
 * @param always what holds where a scenario does not say otherwise
 * @param inScenario by scenario and criterion, goes before what holds always
 */
public record Values(Map<String, Double> always, Map<String, Map<String, Double>> inScenario) {

    public static final Values NONE = new Values(Map.of(), Map.of());

    public Values {
        always = Map.copyOf(always);
        var copy = new TreeMap<String, Map<String, Double>>();
        inScenario.forEach((scenario, values) -> copy.put(scenario, Map.copyOf(values)));
        inScenario = Map.copyOf(copy);
    }

    /** The same in every scenario. */
    public static Values of(Map<String, Double> always) {
        return new Values(always, Map.of());
    }

    /** The value in a scenario, null when neither the scenario nor what holds always has one. */
    public @Nullable Double in(String scenario, String criterion) {
        Double own = inScenario.getOrDefault(scenario, Map.of()).get(criterion);
        return own != null ? own : always.get(criterion);
    }
}
