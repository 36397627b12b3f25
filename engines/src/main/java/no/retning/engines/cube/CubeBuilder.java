package no.retning.engines.cube;

import java.util.Map;
import java.util.Set;

/**
 * Takes the cells of a cube one by one and gives it whole.
 *
 * <p>A cell is named by codes, or by places where there are millions. It may be given once. What is never given is
 * absent, which is not the same as missing.
 */
public final class CubeBuilder {
    private final String indicator;
    private final Measure measure;
    private final Layout layout;
    private final Columns columns;
    private Hierarchy hierarchy = Hierarchy.none();
    private Suppression suppression = Suppression.none();
    private boolean built;

    CubeBuilder(String indicator, Measure measure, Layout layout) {
        if (indicator.isBlank()) {
            throw new InvalidCube("A cube needs the id of its indicator");
        }
        this.indicator = indicator;
        this.measure = measure;
        this.layout = layout;
        this.columns = new Columns(layout.size(), measure.kind() == Measure.Kind.RATIO_OF_SUMS);
    }

    /** The place of a cell. @throws InvalidCube when a code is not in the layout */
    public int at(String area, String period, Map<String, String> codes) {
        int areaPlace = layout.area(area);
        int periodPlace = layout.period(period);
        int combination = layout.combination(codes);
        if (areaPlace < 0 || periodPlace < 0 || combination < 0) {
            throw new InvalidCube("'" + indicator + "' has no cell for area '" + area + "', period '" + period + "', "
                    + codes + ": name codes of its layout");
        }
        return layout.at(areaPlace, periodPlace, combination);
    }

    /** The place of a cell by places. */
    public int at(int area, int period, int combination) {
        return layout.at(area, period, combination);
    }

    /** A value as delivered; in a ratio, one whose numerator and denominator nobody knows. */
    public CubeBuilder value(int at, double value, Set<Mark> marks) {
        claim(at, marks, true);
        columns.value[at] = number(value, "value");
        return this;
    }

    public CubeBuilder value(String area, String period, double value) {
        return value(at(area, period, Map.of()), value, Set.of());
    }

    /** A numerator and a denominator. @throws InvalidCube when the measure is no ratio */
    public CubeBuilder ratio(int at, double numerator, double denominator, Set<Mark> marks) {
        if (measure.kind() != Measure.Kind.RATIO_OF_SUMS) {
            throw new InvalidCube("'" + indicator + "' is no ratio and has no numerator: give a value");
        }
        claim(at, marks, true);
        columns.ratio(at, number(numerator, "numerator"), number(denominator, "denominator"), measure.factor());
        return this;
    }

    public CubeBuilder ratio(String area, String period, double numerator, double denominator) {
        return ratio(at(area, period, Map.of()), numerator, denominator, Set.of());
    }

    /** No value, and why: missing where the marks do not say that it cannot be computed. */
    public CubeBuilder nothing(int at, Set<Mark> marks) {
        claim(at, marks, false);
        if ((columns.marks[at] & Mark.VALUELESS) == 0) {
            columns.mark(at, Mark.MISSING.bit());
        }
        return this;
    }

    /** Hides a cell for its own sake, whether or not its figures were given. */
    public CubeBuilder hide(int at) {
        checkOpen();
        columns.hide(at, Confidentiality.SUPPRESSED);
        return this;
    }

    /** Which areas make up which: what was not delivered for a whole is summed from its parts. */
    public CubeBuilder sum(Hierarchy parts) {
        checkOpen();
        hierarchy = parts;
        return this;
    }

    /** What is too small to be shown. */
    public CubeBuilder suppress(Suppression rule) {
        checkOpen();
        suppression = rule;
        return this;
    }

    Columns columns() {
        return columns;
    }

    /** The cube. Sums are made of all figures, and only then is anything hidden. */
    public Cube build() {
        checkOpen();
        built = true;
        new RollUp(layout, measure, hierarchy).into(columns);
        suppression.hide(columns, layout, measure, hierarchy);
        columns.forgetHidden();
        return new Cube(indicator, measure, layout, columns);
    }

    private void claim(int at, Set<Mark> marks, boolean valued) {
        checkOpen();
        if (columns.hasValue(at) || columns.marks[at] != 0) {
            throw new InvalidCube("'" + indicator + "' is given " + named(at) + " twice: give each cell once");
        }
        int bits = Mark.bits(marks);
        if (valued && (bits & Mark.VALUELESS) != 0) {
            throw new InvalidCube(
                    "'" + indicator + "' has a value for " + named(at) + " and marks that say it has none");
        }
        columns.mark(at, bits);
    }

    private String named(int at) {
        int area = at % layout.areas().size();
        int rest = at / layout.areas().size();
        int period = rest % layout.periods().size();
        int combination = rest / layout.periods().size();
        return "area '" + layout.areas().get(area) + "', period '"
                + layout.periods().get(period).code() + "', " + layout.codes(combination);
    }

    private double number(double given, String what) {
        if (!Double.isFinite(given)) {
            throw new InvalidCube("'" + indicator + "' has the " + what + " " + given + ": give a number, or nothing");
        }
        return given;
    }

    private void checkOpen() {
        if (built) {
            throw new IllegalStateException("The cube of '" + indicator + "' is built: make another builder");
        }
    }
}
