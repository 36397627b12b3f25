package no.retning.engines.cube;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the cells of a cube lie: areas beside each other, then periods, then combinations of breakdowns. */
public final class Layout {
    /** More would not fit the memory that a cube is meant to live in. */
    private static final long MOST_CELLS = 1 << 26;

    private final List<String> areas;
    private final List<Period> periods;
    private final List<Breakdown> breakdowns;
    private final Map<String, Integer> areaPlaces = new HashMap<>();
    private final Map<String, Integer> periodPlaces = new HashMap<>();
    private final int combinations;

    /** @throws InvalidCube when a code stands twice, a dimension is empty, or the cells are more than 67 million */
    public Layout(List<String> areas, List<Period> periods, List<Breakdown> breakdowns) {
        this.areas = List.copyOf(areas);
        this.periods = periods.stream().sorted().toList();
        this.breakdowns = List.copyOf(breakdowns);
        for (String area : areas) {
            if (area.isBlank() || areaPlaces.put(area, areaPlaces.size()) != null) {
                throw new InvalidCube("The area '" + area + "' is blank or there twice: codes must differ");
            }
        }
        for (Period period : this.periods) {
            if (periodPlaces.put(period.code(), periodPlaces.size()) != null) {
                throw new InvalidCube("The period '" + period.code() + "' is there twice: codes must differ");
            }
        }
        var ids = new HashSet<String>();
        long product = 1;
        for (Breakdown breakdown : breakdowns) {
            if (!ids.add(breakdown.id())) {
                throw new InvalidCube("There are two breakdowns '" + breakdown.id() + "': rename one");
            }
            product = Math.min(product * breakdown.codes().size(), MOST_CELLS + 1);
        }
        if (areas.isEmpty() || periods.isEmpty()) {
            throw new InvalidCube("A cube needs at least one area and one period");
        }
        if (product > MOST_CELLS || product * areas.size() > MOST_CELLS / periods.size()) {
            throw new InvalidCube("There are " + areas.size() + " areas, " + periods.size() + " periods and " + product
                    + " combinations of breakdowns: together more than " + MOST_CELLS + " cells; divide the indicator");
        }
        combinations = (int) product;
    }

    public List<String> areas() {
        return areas;
    }

    /** In the order of time. */
    public List<Period> periods() {
        return periods;
    }

    public List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** How many combinations of codes of breakdowns there are: 1 where there is no breakdown. */
    public int combinations() {
        return combinations;
    }

    int size() {
        return combinations * periods.size() * areas.size();
    }

    int at(int area, int period, int combination) {
        return (combination * periods.size() + period) * areas.size() + area;
    }

    /** -1 where there is none. */
    public int area(String code) {
        return areaPlaces.getOrDefault(code, -1);
    }

    /** -1 where there is none. */
    public int period(String code) {
        return periodPlaces.getOrDefault(code, -1);
    }

    /**
     * The number of a combination.
     *
     * @param codes by id of breakdown; the total is taken of those not named
     * @return -1 where it has no such breakdown or code, or one without a total is not named
     */
    public int combination(Map<String, String> codes) {
        int combination = 0;
        int named = 0;
        for (Breakdown breakdown : breakdowns) {
            String code = codes.get(breakdown.id());
            if (code == null) {
                code = breakdown.total();
            } else {
                named++;
            }
            int place = code == null ? -1 : breakdown.codes().indexOf(code);
            if (place < 0) {
                return -1;
            }
            combination = combination * breakdown.codes().size() + place;
        }
        return named == codes.size() ? combination : -1;
    }

    /** The codes of a combination by id of breakdown, without those that are totals. */
    public SortedMap<String, String> codes(int combination) {
        var codes = new TreeMap<String, String>();
        int rest = combination;
        for (int i = breakdowns.size() - 1; i >= 0; i--) {
            Breakdown breakdown = breakdowns.get(i);
            String code = breakdown.codes().get(rest % breakdown.codes().size());
            rest /= breakdown.codes().size();
            if (!code.equals(breakdown.total())) {
                codes.put(breakdown.id(), code);
            }
        }
        return Collections.unmodifiableSortedMap(codes);
    }

    /** How far apart two neighbouring codes of a breakdown lie among the combinations. */
    int stride(int breakdown) {
        int stride = 1;
        for (int i = breakdowns.size() - 1; i > breakdown; i--) {
            stride *= breakdowns.get(i).codes().size();
        }
        return stride;
    }
}
