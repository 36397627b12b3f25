package no.retning.engines.cube;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an observation is of, the same in every vintage however it is laid out.
 *
 * @param codes by id of breakdown, those that are totals left out
 */
public record CellKey(String area, Period period, SortedMap<String, String> codes) {
    public CellKey {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    }

    /** The observation of an area in a period, all breakdowns in total. */
    public static CellKey of(String area, Period period) {
        return new CellKey(area, period, new TreeMap<>(Map.of()));
    }

    Cell in(Cube cube) {
        return cube.cell(area, period.code(), codes);
    }
}
