package no.retning.bundle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that is wrong with a package, one line each: file, path within it, what is wrong and what to do. */
public final class Faults {
    private final Set<String> lines = new LinkedHashSet<>();

    public void add(String file, String path, String message) {
        lines.add(path.isEmpty() ? "%s: %s".formatted(file, message) : "%s: %s: %s".formatted(file, path, message));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
