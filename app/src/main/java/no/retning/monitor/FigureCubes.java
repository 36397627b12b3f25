package no.retning.monitor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.retning.engines.cube.Breakdown;
import no.retning.engines.cube.Cube;
import no.retning.engines.cube.CubeBuilder;
import no.retning.engines.cube.Layout;
import no.retning.engines.cube.Mark;
import no.retning.engines.cube.Measure;
import no.retning.engines.cube.Period;
import org.jspecify.annotations.Nullable;

/** Figures in memory. */
final class FigureCubes {
    /** Nobody calls a code so, and it stands for all of them together. */
    private static final String TOTAL = "";

    private FigureCubes() {}

    /** The cube of figures; null where there are none. @param name of the indicator, for messages */
    static @Nullable Cube of(String name, Definition definition, List<Observation> figures) {
        if (figures.isEmpty()) {
            return null;
        }
        var cube = Cube.of(name, measure(definition), layout(figures));
        boolean share = definition.aggregation() == Aggregation.RATIO_OF_SUMS;
        figures.forEach(one -> put(cube, one, share));
        return cube.build();
    }

    private static Measure measure(Definition definition) {
        return switch (definition.aggregation()) {
            case SUM -> Measure.count();
            case RATIO_OF_SUMS -> Measure.ratio(definition.per());
            case NONE -> Measure.level();
        };
    }

    private static Layout layout(List<Observation> figures) {
        Map<String, TreeSet<String>> codes = new LinkedHashMap<>();
        figures.forEach(one -> one.codes()
                .forEach((breakdown, code) ->
                        codes.computeIfAbsent(breakdown, id -> new TreeSet<>()).add(code)));
        var breakdowns = new ArrayList<Breakdown>();
        codes.forEach((id, all) -> {
            all.add(TOTAL);
            breakdowns.add(new Breakdown(id, List.copyOf(all), TOTAL));
        });
        return new Layout(
                figures.stream().map(Observation::area).distinct().sorted().toList(),
                figures.stream()
                        .map(Observation::period)
                        .distinct()
                        .map(Period::of)
                        .toList(),
                breakdowns);
    }

    private static void put(CubeBuilder cube, Observation one, boolean share) {
        int at = cube.at(one.area(), one.period(), one.codes());
        BigDecimal value = one.value();
        BigDecimal numerator = one.numerator();
        BigDecimal denominator = one.denominator();
        if (share && numerator != null && denominator != null && denominator.signum() != 0) {
            cube.ratio(at, numerator.doubleValue(), denominator.doubleValue(), shown(one));
        } else if (value != null) {
            cube.value(at, value.doubleValue(), shown(one));
        } else {
            cube.nothing(at, one.marks());
        }
        if (one.hidden()) {
            cube.hide(at);
        }
    }

    private static Set<Mark> shown(Observation one) {
        var marks = new TreeSet<>(one.marks());
        marks.removeAll(List.of(Mark.MISSING, Mark.NOT_COMPUTABLE));
        return marks;
    }
}
