package no.retning.access;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.retning.record.Records;

/** Holds what the code has against what the access file names, both ways. */
public final class AccessInventory {
    private final List<String> gaps = new ArrayList<>();

    private AccessInventory() {}

    /**
     * Every difference between code and file, one a line; empty when they agree.
     *
     * @param routes each as {@code GET /path/{variable}}
     */
    public static List<String> gaps(
            AccessRules rules, Collection<? extends Records<?>> kinds, Collection<String> routes) {
        var inventory = new AccessInventory();
        inventory.compare(
                "kind",
                kinds.stream().map(Records::kind).collect(Collectors.toSet()),
                rules.kinds().keySet());
        for (var kind : kinds) {
            var listed = rules.kinds().get(kind.kind());
            if (listed != null) {
                inventory.compare("state of " + kind.kind(), kind.about().states(), Set.copyOf(listed.states()));
                inventory.compare(
                        "action on " + kind.kind(),
                        kind.about().actions(),
                        listed.actions().keySet());
                inventory.compare(
                        "field of " + kind.kind(), fields(kind), listed.fields().keySet());
            }
        }
        inventory.compare(
                "route",
                Set.copyOf(routes),
                rules.routes().stream().map(AccessRules.Route::at).collect(Collectors.toSet()));
        return inventory.gaps;
    }

    private static Set<String> fields(Records<?> kind) {
        return Arrays.stream(kind.about().type().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("header"))
                .collect(Collectors.toSet());
    }

    private void compare(String what, Set<String> inCode, Set<String> inFile) {
        for (var name : new TreeSet<>(inCode)) {
            if (!inFile.contains(name)) {
                gaps.add("access.yaml does not name the %s: %s".formatted(what, name));
            }
        }
        for (var name : new TreeSet<>(inFile)) {
            if (!inCode.contains(name)) {
                gaps.add("access.yaml names a %s that does not exist: %s".formatted(what, name));
            }
        }
    }
}
