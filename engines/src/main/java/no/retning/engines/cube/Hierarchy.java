package no.retning.engines.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which areas make up which, and when. */
public final class Hierarchy {
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();

    /**
     * An area is a part of another.
     *
     * @param from the first day, null for always
     * @param until the first day no longer, null for still
     */
    public record Part(
            String area,
            String of,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        /** A part for all time. */
        public Part(String area, String of) {
            this(area, of, null, null);
        }

        boolean holdsIn(Period period) {
            return (from == null || !period.lastDay().isBefore(from))
                    && (until == null || period.lastDay().isBefore(until));
        }
    }

    /** @throws InvalidCube when an area is a part of itself, be it by way of others */
    public Hierarchy(List<Part> all) {
        for (Part part : all) {
            parts.computeIfAbsent(part.of(), whole -> new ArrayList<>()).add(part);
        }
        smallestFirst();
    }

    public static Hierarchy none() {
        return new Hierarchy(List.of());
    }

    /** The areas that are made up of others, those that others are made of first. */
    List<String> smallestFirst() {
        var ordered = new ArrayList<String>();
        var done = new HashSet<String>();
        for (String whole : parts.keySet()) {
            visit(whole, new HashSet<>(), done, ordered);
        }
        return ordered;
    }

    private void visit(String whole, Set<String> above, Set<String> done, List<String> ordered) {
        if (!above.add(whole)) {
            throw new InvalidCube("The area '" + whole + "' is a part of itself: " + above);
        }
        if (!done.contains(whole)) {
            for (Part part : parts.getOrDefault(whole, List.of())) {
                if (parts.containsKey(part.area())) {
                    visit(part.area(), above, done, ordered);
                }
            }
            done.add(whole);
            ordered.add(whole);
        }
        above.remove(whole);
    }

    /** The areas that make up a whole at the end of a period. */
    List<String> partsOf(String whole, Period period) {
        return parts.getOrDefault(whole, List.of()).stream()
                .filter(part -> part.holdsIn(period))
                .map(Part::area)
                .toList();
    }
}
