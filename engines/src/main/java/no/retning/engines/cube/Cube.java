package no.retning.engines.cube;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All that a release says of one indicator. Immutable; what is hidden is not in it. */
public final class Cube {
    private final String indicator;
    private final Measure measure;
    private final Layout layout;
    private final Columns columns;

    Cube(String indicator, Measure measure, Layout layout, Columns columns) {
        this.indicator = indicator;
        this.measure = measure;
        this.layout = layout;
        this.columns = columns;
    }

    public static CubeBuilder of(String indicator, Measure measure, Layout layout) {
        return new CubeBuilder(indicator, measure, layout);
    }

    public String indicator() {
        return indicator;
    }

    public Measure measure() {
        return measure;
    }

    public Layout layout() {
        return layout;
    }

    Columns columns() {
        return columns;
    }

    /**
     * What is said of an area in a period.
     *
     * @param codes by id of breakdown; the total is taken of those not named
     * @return {@link Cell#ABSENT} where nothing is, or the cube has no such code
     */
    public Cell cell(String area, String period, Map<String, String> codes) {
        int areaPlace = layout.area(area);
        int periodPlace = layout.period(period);
        int combination = layout.combination(codes);
        return areaPlace < 0 || periodPlace < 0 || combination < 0
                ? Cell.ABSENT
                : columns.cell(layout.at(areaPlace, periodPlace, combination));
    }

    public Cell cell(String area, String period) {
        return cell(area, period, Map.of());
    }

    /**
     * An area through time, a place a period.
     *
     * @throws InvalidCube when the cube has no such area or combination
     */
    public Slice series(String area, Map<String, String> codes) {
        int first = layout.at(place(area), 0, combination(codes));
        return new Slice(columns, first, layout.areas().size(), layout.periods().size());
    }

    /**
     * All areas in a period, a place an area.
     *
     * @throws InvalidCube when the cube has no such period or combination
     */
    public Slice map(String period, Map<String, String> codes) {
        int place = layout.period(period);
        if (place < 0) {
            throw new InvalidCube("'" + indicator + "' has no period '" + period + "'");
        }
        int first = layout.at(0, place, combination(codes));
        return new Slice(columns, first, 1, layout.areas().size());
    }

    /**
     * Several areas as if they were one, through time: sums, or ratios of sums, never means.
     *
     * @return a cell a period, not computable where an area has no figure that is shown
     * @throws InvalidCube when the cube has no such area or combination
     */
    public List<Cell> together(Collection<String> areas, Map<String, String> codes) {
        int combination = combination(codes);
        var sums = new Columns(layout.periods().size(), measure.kind() == Measure.Kind.RATIO_OF_SUMS);
        int[] places = areas.stream().mapToInt(this::place).toArray();
        for (int period = 0; period < layout.periods().size(); period++) {
            var sum = new Sum(measure);
            boolean anything = false;
            for (int place : places) {
                int at = layout.at(place, period, combination);
                anything |= columns.isThere(at);
                sum.add(columns, at, layout.areas().get(place), 1);
            }
            if (anything) {
                sum.to(sums, period);
            }
        }
        return IntStream.range(0, layout.periods().size()).mapToObj(sums::cell).toList();
    }

    /** How many bytes its figures take in memory. */
    public long bytes() {
        return 8L * (columns.value.length + columns.numerator.length + columns.denominator.length)
                + columns.marks.length
                + columns.confidentiality.length;
    }

    private int place(String area) {
        int place = layout.area(area);
        if (place < 0) {
            throw new InvalidCube("'" + indicator + "' has no area '" + area + "'");
        }
        return place;
    }

    private int combination(Map<String, String> codes) {
        int combination = layout.combination(codes);
        if (combination < 0) {
            throw new InvalidCube("'" + indicator + "' has no combination " + codes + " of its breakdowns "
                    + layout.breakdowns().stream().map(Breakdown::id).toList());
        }
        return combination;
    }
}
