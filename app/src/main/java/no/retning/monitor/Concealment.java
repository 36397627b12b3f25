package no.retning.monitor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.retning.engines.cube.Breakdown;
import no.retning.engines.cube.Confidentiality;
import no.retning.engines.cube.Cube;
import no.retning.engines.cube.CubeBuilder;
import no.retning.engines.cube.Hierarchy;
import no.retning.engines.cube.Layout;
import no.retning.engines.cube.Measure;
import no.retning.engines.cube.Period;
import org.springframework.stereotype.Component;

/**
 * Hides so many more figures of a release that none of the hidden ones can be computed from sums: of areas that make up the
 * country or a larger area, and of codes that make up a breakdown. Which were hidden for the sake of others is told nobody
 * outside, for that would tell what the others are.
 */
@Component
final class Concealment {
    /** The total of a breakdown has no code of its own. */
    private static final String TOTAL = "";

    private final AreaSchemes schemes;

    Concealment(AreaSchemes schemes) {
        this.schemes = schemes;
    }

    /** The same figures in their order, with more of them hidden where that is needed. */
    List<Observation> of(Definition definition, List<Observation> figures) {
        if (definition.aggregation() == Aggregation.NONE || figures.stream().noneMatch(Observation::hidden)) {
            return figures;
        }
        var byPeriod = new LinkedHashMap<String, List<Observation>>();
        figures.forEach(one -> byPeriod.computeIfAbsent(one.period(), unseen -> new ArrayList<>())
                .add(one));
        var known = schemes.all();
        var hidden = new HashSet<Observation.Key>();
        byPeriod.values().stream()
                .filter(some -> some.stream().anyMatch(Observation::hidden))
                .forEach(some -> hidden.addAll(hidden(definition, some, known)));
        return figures.stream()
                .map(one -> hidden.contains(one.key()) ? one.concealed() : one)
                .toList();
    }

    /** All that must be hidden of one period. What one division of the country hides, another may have to hide more for. */
    private static Set<Observation.Key> hidden(
            Definition definition, List<Observation> figures, List<AreaScheme> schemes) {
        var hidden = new HashSet<Observation.Key>();
        figures.stream().filter(Observation::hidden).map(Observation::key).forEach(hidden::add);
        var hierarchies = hierarchies(figures, schemes);
        int before;
        do {
            before = hidden.size();
            hierarchies.forEach(hierarchy -> hide(definition, figures, hierarchy, hidden));
        } while (hidden.size() > before);
        return hidden;
    }

    private static void hide(
            Definition definition, List<Observation> figures, Hierarchy hierarchy, Set<Observation.Key> hidden) {
        boolean share = definition.aggregation() == Aggregation.RATIO_OF_SUMS;
        var measure = share ? Measure.ratio(definition.per()) : Measure.count();
        var builder =
                Cube.of(figures.getFirst().period(), measure, layout(figures)).sum(hierarchy);
        for (var one : figures) {
            int at = builder.at(one.area(), one.period(), one.codes());
            put(builder, at, one, share);
            if (hidden.contains(one.key())) {
                builder.hide(at);
            }
        }
        var cube = builder.build();
        figures.stream()
                .filter(one -> cube.cell(one.area(), one.period(), one.codes()).confidentiality()
                        == Confidentiality.SUPPRESSED_WITH_OTHERS)
                .map(Observation::key)
                .forEach(hidden::add);
    }

    private static void put(CubeBuilder builder, int at, Observation one, boolean share) {
        var numerator = one.numerator();
        var denominator = one.denominator();
        var value = one.value();
        if (share && numerator != null && denominator != null && denominator.signum() != 0) {
            builder.ratio(at, numerator.doubleValue(), denominator.doubleValue(), Set.of());
        } else if (!share && value != null) {
            builder.value(at, value.doubleValue(), Set.of());
        } else {
            // Of a share alone no sum can be made.
            builder.nothing(at, Set.of());
        }
    }

    private static Layout layout(List<Observation> figures) {
        var codes = new TreeMap<String, TreeSet<String>>();
        figures.forEach(one -> one.codes()
                .forEach((breakdown, code) -> codes.computeIfAbsent(breakdown, unseen -> new TreeSet<>(Set.of(TOTAL)))
                        .add(code)));
        return new Layout(
                figures.stream().map(Observation::area).distinct().toList(),
                List.of(Period.of(figures.getFirst().period())),
                codes.entrySet().stream()
                        .map(one -> new Breakdown(one.getKey(), List.copyOf(one.getValue()), TOTAL))
                        .toList());
    }

    /** Every way in which the country is known to be made up of areas; one without any, where there is none. */
    private static List<Hierarchy> hierarchies(List<Observation> figures, List<AreaScheme> schemes) {
        var day = Period.of(figures.getFirst().period()).lastDay();
        var areas = new TreeSet<String>();
        figures.forEach(one -> areas.add(one.area()));
        var within = new ArrayList<Hierarchy.Part>();
        var divisions = new ArrayList<Set<String>>();
        for (var scheme : schemes) {
            var inUse = scheme.areas().stream()
                    .filter(area -> (area.from() == null || !day.isBefore(area.from()))
                            && (area.until() == null || day.isBefore(area.until())))
                    .toList();
            inUse.stream()
                    .filter(area -> area.within() != null)
                    .forEach(
                            area -> within.add(new Hierarchy.Part(area.code(), Objects.requireNonNull(area.within()))));
            var codes = new TreeSet<String>();
            inUse.forEach(area -> codes.add(area.code()));
            if (!codes.isEmpty() && areas.containsAll(codes)) {
                divisions.add(codes);
            }
        }
        areas.remove(Observation.WHOLE);
        if (divisions.isEmpty() && addUp(figures, areas)) {
            // No register says so, and yet anybody can see it.
            divisions.add(areas);
        }
        if (divisions.isEmpty()) {
            divisions.add(Set.of());
        }
        return divisions.stream()
                .map(division -> {
                    var parts = new ArrayList<>(within);
                    division.forEach(area -> parts.add(new Hierarchy.Part(area, Observation.WHOLE)));
                    return new Hierarchy(parts);
                })
                .toList();
    }

    private static boolean addUp(List<Observation> figures, Set<String> areas) {
        var whole = new ArrayList<BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var one : figures) {
            var counted = one.numerator() == null ? one.value() : one.numerator();
            if (one.codes().isEmpty() && counted != null) {
                if (areas.contains(one.area())) {
                    sum = sum.add(counted);
                } else {
                    whole.add(counted);
                }
            }
        }
        return areas.size() > 1 && whole.size() == 1 && whole.getFirst().compareTo(sum) == 0;
    }

    /** How many more are hidden than were delivered so. */
    static int more(List<Observation> delivered, List<Observation> concealed) {
        return (int) (count(concealed) - count(delivered));
    }

    private static long count(List<Observation> figures) {
        return figures.stream().filter(Observation::hidden).count();
    }
}
