package no.retning.formats.choicefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Our own JSON of a portfolio to be chosen, as it stands in the file; lists and maps that the file leaves out are empty.
 *
 * <pre>
 * {"criteria": ["health"],
 *  "scenarios": [{"id": "growth", "weight": 0.4}],
 *  "options": [{"id": "a", "costs": [{"year": 2027, "actor": "state", "amount": 10}], "values": {"health": 3},
 *    "valuesInScenario": {"growth": {"health": 5}}, "must": false, "needs": ["b"], "running": true,
 *    "stopCosts": [{"year": 2027, "actor": "state", "amount": 2}]}],
 *  "budgets": [{"year": 2027, "actor": "state", "amount": 40}],
 *  "exclusions": [["a", "c"]],
 *  "synergies": [{"id": "ab", "options": ["a", "b"], "values": {"health": 1}, "valuesInScenario": {}, "costs": []}],
 *  "groups": [{"id": "regions", "points": {"health": 1}}, {"id": "state", "ranges": {"health": [0.2, 1]}},
 *    {"id": "patients", "order": ["health"]}]}
 * </pre>
 *
 * <p>A cost and a budget may leave out the year or the actor (a budget then holds for all of them); a scenario may leave out its
 * weight, and a file without scenarios has one. A group has points, ranges or an order. "illustrative" and "source" say in words
 * what kind of facts these are; they are not read.
 */
public record ChoiceDocument(
        List<String> criteria,
        List<Scenario> scenarios,
        List<Option> options,
        List<Budget> budgets,
        List<List<String>> exclusions,
        List<Synergy> synergies,
        List<Group> groups) {

    public record Scenario(String id, @Nullable Double weight) {}

    public record Option(
            String id,
            List<Cost> costs,
            Map<String, Double> values,
            Map<String, Map<String, Double>> valuesInScenario,
            boolean must,
            boolean running,
            List<Cost> stopCosts,
            List<String> needs) {}

    /**
     * @param year 0 where the file names none
     * @param actor empty where the file names none
     */
    public record Cost(int year, String actor, double amount) {}

    public record Budget(@Nullable Integer year, @Nullable String actor, double amount) {}

    public record Synergy(
            String id,
            List<String> options,
            List<Cost> costs,
            Map<String, Double> values,
            Map<String, Map<String, Double>> valuesInScenario) {}

    public record Group(String id, Weights weights) {}

    /** What a group says of its weights. */
    public sealed interface Weights {

        record Points(Map<String, Double> points) implements Weights {}

        record Ranges(Map<String, Range> ranges) implements Weights {}

        record Order(List<String> mostImportantFirst) implements Weights {}
    }

    public record Range(double least, double most) {}

    /** @throws InvalidChoiceFile naming the line where it is no JSON, or the field that is wrong */
    public static ChoiceDocument read(InputStream file) throws IOException {
        return new DocumentReader().read(Field.root(Content.of(file)));
    }
}
