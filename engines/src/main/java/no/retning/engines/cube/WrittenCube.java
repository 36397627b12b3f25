package no.retning.engines.cube;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * All that a release says of one indicator as it was written, to the last decimal, for those who show figures rather than compute
 * with them. Immutable; what is hidden has no numbers.
 */
public final class WrittenCube {
    static final byte OPEN = 1;
    static final byte HIDDEN = 2;

    private final List<String> areas;
    private final List<String> periods;
    private final List<SortedMap<String, String>> combinations;
    private final Map<String, Integer> areaPlaces;
    private final Map<String, Integer> periodPlaces;
    private final int undivided;
    private final Columns columns;

    /**
     * One array a property, a place a cell.
     *
     * @param said whether there is anything and whether it may be shown; 0 where there is nothing
     */
    record Columns(
            Decimals value,
            Decimals numerator,
            Decimals denominator,
            byte[] marks,
            byte[] said,
            short[] since,
            List<Instant> moments) {}

    WrittenCube(
            List<String> areas,
            List<String> periods,
            List<? extends SortedMap<String, String>> combinations,
            Columns columns) {
        this.areas = List.copyOf(areas);
        this.periods = List.copyOf(periods);
        this.combinations = List.copyOf(combinations);
        this.areaPlaces = places(this.areas);
        this.periodPlaces = places(this.periods);
        this.undivided = this.combinations.indexOf(new TreeMap<String, String>());
        this.columns = columns;
    }

    /** Takes cells one by one. */
    public static WrittenCubeBuilder builder() {
        return new WrittenCubeBuilder();
    }

    private static Map<String, Integer> places(List<String> codes) {
        var places = new HashMap<String, Integer>();
        codes.forEach(code -> places.put(code, places.size()));
        return places;
    }

    /** In the order given when it was built, as are periods and combinations. */
    public List<String> areas() {
        return areas;
    }

    public List<String> periods() {
        return periods;
    }

    /** Those combinations of codes that something is said of. */
    public List<SortedMap<String, String>> combinations() {
        return combinations;
    }

    /** Everything, period by period, area by area. */
    public void each(Consumer<WrittenCell> reader) {
        for (int period = 0; period < periods.size(); period++) {
            for (int area = 0; area < areas.size(); area++) {
                for (int combination = 0; combination < combinations.size(); combination++) {
                    read(area, period, combination, reader);
                }
            }
        }
    }

    /** What is not broken down of these areas, period by period; areas that it does not have say nothing. */
    public void series(Collection<String> of, Consumer<WrittenCell> reader) {
        int[] wanted = places(of, areaPlaces);
        for (int period = 0; period < periods.size() && undivided >= 0; period++) {
            for (int area : wanted) {
                read(area, period, undivided, reader);
            }
        }
    }

    /** What is not broken down of all areas in these periods, period by period. */
    public void maps(Collection<String> in, Consumer<WrittenCell> reader) {
        for (int period : places(in, periodPlaces)) {
            for (int area = 0; area < areas.size() && undivided >= 0; area++) {
                read(area, period, undivided, reader);
            }
        }
    }

    /** What is of these areas, periods and combinations, a place among {@link #combinations} each. */
    public void selection(Collection<String> of, Collection<String> in, int[] combined, Consumer<WrittenCell> reader) {
        int[] wanted = places(of, areaPlaces);
        for (int period : places(in, periodPlaces)) {
            for (int area : wanted) {
                for (int combination : combined) {
                    read(area, period, combination, reader);
                }
            }
        }
    }

    /** How many areas and combinations something is said of, together; counted no further than so many. */
    public int lines(int most) {
        int lines = 0;
        for (int area = 0; area < areas.size(); area++) {
            for (int combination = 0; combination < combinations.size() && lines < most; combination++) {
                lines += isSaid(area, combination) ? 1 : 0;
            }
        }
        return lines;
    }

    private boolean isSaid(int area, int combination) {
        for (int period = 0; period < periods.size(); period++) {
            if (columns.said()[at(area, period, combination)] != 0) {
                return true;
            }
        }
        return false;
    }

    private int at(int area, int period, int combination) {
        return (period * areas.size() + area) * combinations.size() + combination;
    }

    /** The same codes of an order that the cube knows, each once. */
    private static int[] places(Collection<String> codes, Map<String, Integer> known) {
        return codes.stream()
                .filter(known::containsKey)
                .mapToInt(known::get)
                .distinct()
                .sorted()
                .toArray();
    }

    private void read(int area, int period, int combination, Consumer<WrittenCell> reader) {
        int at = at(area, period, combination);
        byte said = columns.said()[at];
        if (said != 0) {
            reader.accept(new WrittenCell(
                    areas.get(area),
                    periods.get(period),
                    combinations.get(combination),
                    columns.value().at(at),
                    columns.numerator().at(at),
                    columns.denominator().at(at),
                    Mark.of(columns.marks()[at]),
                    said == HIDDEN,
                    columns.moments().get(columns.since()[at])));
        }
    }

    /** How many bytes its figures take in memory. */
    public long bytes() {
        return columns.value().bytes()
                + columns.numerator().bytes()
                + columns.denominator().bytes()
                + (long) (1 + 1 + Short.BYTES) * columns.said().length;
    }
}
