package no.retning.strategy.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that is wrong with a package, one line each: file, path within it, what is wrong and what to do. */
final class Faults {
    private final Set<String> lines = new LinkedHashSet<>();

    void add(String file, String path, String message) {
        lines.add(path.isEmpty() ? "%s: %s".formatted(file, message) : "%s: %s: %s".formatted(file, path, message));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
