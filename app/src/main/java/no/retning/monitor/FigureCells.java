package no.retning.monitor;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.retning.engines.cube.Cell;
import no.retning.engines.cube.CellKey;
import no.retning.engines.cube.Confidentiality;
import no.retning.engines.cube.Mark;
import no.retning.engines.cube.Period;

/** Figures as cells to be compared, each by what it is of. */
final class FigureCells {
    private static final List<Mark> VALUELESS = List.of(Mark.MISSING, Mark.NOT_COMPUTABLE);

    private FigureCells() {}

    static Map<CellKey, Cell> of(Definition definition, List<Observation> figures) {
        var cells = new LinkedHashMap<CellKey, Cell>();
        figures.forEach(one -> cells.put(
                new CellKey(one.area(), Period.of(one.period()), one.codes()),
                one.hidden() ? hidden(one) : open(definition, one)));
        return cells;
    }

    /** Its numbers tell nobody outside that they changed. */
    private static Cell hidden(Observation one) {
        return new Cell(
                null, null, null, one.value() == null ? valueless(one) : valued(one), Confidentiality.SUPPRESSED, null);
    }

    private static Cell open(Definition definition, Observation one) {
        BigDecimal value = one.value();
        BigDecimal numerator = one.numerator();
        BigDecimal denominator = one.denominator();
        if (definition.aggregation() == Aggregation.RATIO_OF_SUMS
                && numerator != null
                && denominator != null
                && denominator.signum() != 0) {
            double above = numerator.doubleValue();
            double below = denominator.doubleValue();
            return new Cell(definition.per() * above / below, above, below, valued(one), Confidentiality.OPEN, null);
        }
        return value == null
                ? new Cell(null, null, null, valueless(one), Confidentiality.OPEN, null)
                : new Cell(value.doubleValue(), null, null, valued(one), Confidentiality.OPEN, null);
    }

    private static Set<Mark> valued(Observation one) {
        var marks = new TreeSet<>(one.marks());
        VALUELESS.forEach(marks::remove);
        return marks;
    }

    private static Set<Mark> valueless(Observation one) {
        var marks = new TreeSet<>(one.marks());
        if (VALUELESS.stream().noneMatch(marks::contains)) {
            marks.add(Mark.MISSING);
        }
        return marks;
    }
}
