package no.retning.formats.projectfile.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was left out or put otherwise, each kind once with how often. */
final class Remarks {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String remark) {
        counts.merge(remark, 1, Integer::sum);
    }

    List<String> all() {
        return counts.entrySet().stream()
                .map(entry ->
                        entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + " times)")
                .toList();
    }
}
