package no.retning.formats.oparl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.retning.formats.oparl.Reading.Dangling;
import no.retning.formats.oparl.Reading.Kind;
import no.retning.formats.oparl.Reading.Problem;
import org.jspecify.annotations.Nullable;

/** Counts while objects are read; holds one id per object or link target, and of everything else only the first. */
final class Tally {
    private static final int FIRST = 1000;

    private final Map<String, Long> objects = new TreeMap<>();
    private final Map<String, Long> unknown = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Dangling> open = new LinkedHashMap<>();
    private long problemCount;

    void object(String type, String id) {
        objects.merge(type, 1L, Long::sum);
        ids.add(id);
        open.remove(id);
    }

    void unknown(String type, String property) {
        String name = type + "." + property;
        if (unknown.size() < FIRST || unknown.containsKey(name)) {
            unknown.merge(name, 1L, Long::sum);
        }
    }

    void problem(String source, @Nullable String id, Kind kind, String detail) {
        problemCount++;
        if (problems.size() < FIRST) {
            problems.add(new Problem(source, id, kind, detail));
        }
    }

    void link(String from, String property, String to) {
        if (!ids.contains(to)) {
            open.merge(
                    to,
                    new Dangling(from, property, to, 1),
                    (before, one) -> new Dangling(before.from(), before.property(), to, before.times() + 1));
        }
    }

    Reading reading() {
        return new Reading(
                objects,
                unknown,
                problems,
                problemCount,
                open.values().stream().limit(FIRST).toList(),
                open.size());
    }
}
