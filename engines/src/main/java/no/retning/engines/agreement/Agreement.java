package no.retning.engines.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far coders agree on names that have no order.
 *
 * @param units that two coders or more have coded; the others say nothing about agreement
 * @param values given in those units
 * @param observed how often two values of one unit differ, from 0 to 1
 * @param expected how often they would if the same values had been dealt out by chance, from 0 to 1
 */
public record Agreement(int units, int values, double observed, double expected) {

    /**
     * Counts.
     *
     * @param units for each unit the values that coders gave it, one from each who gave one, in any order
     */
    public static <V> Agreement of(Collection<? extends Collection<V>> units) {
        Map<V, Integer> times = new HashMap<>();
        int pairable = 0;
        int coded = 0;
        double differing = 0;
        for (Collection<V> unit : units) {
            int given = unit.size();
            if (given < 2) {
                continue;
            }
            coded++;
            pairable += given;
            Map<V, Integer> here = new HashMap<>();
            unit.forEach(value -> here.merge(value, 1, Integer::sum));
            here.forEach((value, count) -> times.merge(value, count, Integer::sum));
            long alike = here.values().stream()
                    .mapToLong(count -> (long) count * (count - 1))
                    .sum();
            differing += ((double) given * (given - 1) - alike) / (given - 1);
        }
        if (pairable == 0) {
            return new Agreement(0, 0, 0, 0);
        }
        double all = pairable;
        double alike = times.values().stream()
                .mapToDouble(count -> (double) count * (count - 1))
                .sum();
        return new Agreement(coded, pairable, differing / all, 1 - alike / (all * (all - 1)));
    }

    /**
     * Agreement on each value by itself, whether a coder gave it or another: it shows which name is understood in different
     * ways.
     */
    public static <V extends Comparable<V>> Map<V, Agreement> byValue(Collection<? extends Collection<V>> units) {
        Map<V, Agreement> agreements = new TreeMap<>();
        units.stream()
                .filter(unit -> unit.size() > 1)
                .flatMap(Collection::stream)
                .distinct()
                .forEach(value -> agreements.put(value, of(held(units, value))));
        return agreements;
    }

    /**
     * Alpha: 1 where all agree, 0 where they agree as chance would have it, below 0 where less. Empty where nothing could
     * differ: no unit has two values, or only one value was ever given.
     */
    public OptionalDouble alpha() {
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    private static <V> List<List<Boolean>> held(Collection<? extends Collection<V>> units, V value) {
        return units.stream()
                .map(unit -> unit.stream().map(value::equals).toList())
                .toList();
    }
}
