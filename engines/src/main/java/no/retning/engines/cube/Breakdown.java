package no.retning.engines.cube;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A division of an indicator: sex, age, kind of service.
 *
 * @param codes in the order they are shown, each once
 * @param total the code that is all the others together; null where the others add up to nothing that is shown
 */
public record Breakdown(
        String id, List<String> codes, @Nullable String total) {
    public Breakdown {
        codes = List.copyOf(codes);
        if (id.isBlank() || codes.isEmpty() || new HashSet<>(codes).size() < codes.size()) {
            throw new InvalidCube("The breakdown '" + id + "' needs an id and codes that differ: " + codes);
        }
        if (total != null && !codes.contains(total)) {
            throw new InvalidCube(
                    "The breakdown '" + id + "' has the total '" + total + "', which is not among " + codes);
        }
    }
}
