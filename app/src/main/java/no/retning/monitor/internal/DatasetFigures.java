package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.retning.engines.cube.InvalidCube;
import no.retning.engines.cube.Mark;
import no.retning.engines.cube.Period;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.monitor.Definition;
import no.retning.monitor.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of statistics as figures of an indicator: time is the period, geography the area, and what else has more
 * than one code a breakdown that the definition knows. A code that is 0 or empty is all of its dimension together.
 */
final class DatasetFigures {
    private static final List<String> TOTALS = List.of("", "0", "T", "TOT", "TOTAL");

    private final Dataset table;
    private final Definition definition;
    private final List<String> faults = new ArrayList<>();
    private final List<Said> said;

    private DatasetFigures(Dataset table, Definition definition) {
        this.table = table;
        this.definition = definition;
        this.said = table.dimensions().stream().map(this::said).toList();
    }

    /**
     * What a dimension says of a cell, the same for all cells of a code.
     *
     * @param codes as figures have them: of a period in its own way of writing, of all together null
     */
    private record Said(Dimension.Role role, String name, List<@Nullable String> codes) {}

    private Said said(Dimension dimension) {
        var role = role(dimension);
        var codes = new ArrayList<@Nullable String>();
        dimension.categories().forEach(category -> codes.add(code(role, dimension, category.code())));
        return new Said(role, name(dimension), codes);
    }

    private @Nullable String code(Dimension.Role role, Dimension dimension, String code) {
        return switch (role) {
            case TIME -> readable(code);
            case GEO -> code;
            case OTHER -> dimension.categories().size() > 1 && !TOTALS.contains(code) ? code : null;
            case METRIC -> null;
        };
    }

    /** One that cannot be read is found fault with, and no figure of it is asked for. */
    private static String readable(String code) {
        try {
            return Period.of(code).code();
        } catch (InvalidCube unreadable) {
            return code;
        }
    }

    /**
     * What a table says.
     *
     * @param cells where among the table's values each of the figures stands, from 0
     * @param faults what stands in the way, a line each
     */
    record Reading(List<Observation> figures, List<Integer> cells, List<String> faults) {}

    static Reading read(Dataset table, Definition definition) {
        return new DatasetFigures(table, definition).reading();
    }

    private Reading reading() {
        var figures = new ArrayList<Observation>();
        var cells = new ArrayList<Integer>();
        if (table.dimensions().stream().noneMatch(one -> one.role() == Dimension.Role.TIME)) {
            faults.add(
                    "no dimension is said to be time: say which in the file (role.time in JSON-stat, TIMEVAL in PX)");
        }
        table.dimensions().forEach(this::check);
        for (int cell = 0; cell < table.values().size() && faults.isEmpty(); cell++) {
            var figure = figure(cell);
            if (figure != null) {
                figures.add(figure);
                cells.add(cell);
            }
        }
        return new Reading(List.copyOf(figures), List.copyOf(cells), List.copyOf(faults));
    }

    private void check(Dimension dimension) {
        switch (role(dimension)) {
            case TIME -> dimension.codes().forEach(this::period);
            case METRIC -> {
                if (dimension.categories().size() > 1) {
                    faults.add("“%s” measures %d things: give a table of one of them"
                            .formatted(dimension.id(), dimension.categories().size()));
                }
            }
            case OTHER -> {
                if (dimension.categories().size() > 1
                        && !definition.breakdowns().contains(name(dimension))) {
                    faults.add("“%s” is no breakdown of the indicator; it has %s"
                            .formatted(name(dimension), definition.breakdowns()));
                }
                if (dimension.categories().size() > 1) {
                    dimension.codes().stream()
                            .filter(code -> !TOTALS.contains(code))
                            .forEach(code -> code(dimension, code));
                }
            }
            case GEO -> dimension.codes().forEach(code -> code(dimension, code));
        }
    }

    private void code(Dimension dimension, String code) {
        if (!Observation.isCode(code)) {
            faults.add("“%s” has the code “%s”: a code begins with a letter or a figure, and has at most %d signs"
                    .formatted(dimension.id(), code, Observation.LONGEST_CODE));
        }
    }

    private void period(String code) {
        try {
            Period.of(code);
        } catch (InvalidCube unreadable) {
            faults.add(unreadable.getMessage());
        }
    }

    /** Some formats cannot say that a dimension is geography; one that is called so is. */
    private Dimension.Role role(Dimension dimension) {
        boolean area = dimension.role() == Dimension.Role.OTHER
                && !definition.breakdowns().contains(name(dimension))
                && (isArea(dimension.id()) || isArea(dimension.label()));
        return area ? Dimension.Role.GEO : dimension.role();
    }

    private static boolean isArea(String called) {
        return SeriesColumn.called(called).equals(Optional.of(SeriesColumn.AREA));
    }

    private static String name(Dimension dimension) {
        return dimension.id().toLowerCase(Locale.ROOT);
    }

    private @Nullable Observation figure(int cell) {
        var sign = table.statuses().get(cell);
        // What offices write for none at all is a figure.
        BigDecimal value = "-".equals(sign) ? BigDecimal.ZERO : table.values().get(cell);
        if (value == null && sign == null) {
            return null;
        }
        var area = Observation.WHOLE;
        var period = "";
        var codes = new TreeMap<String, String>();
        int[] places = table.places(cell);
        for (int i = 0; i < places.length; i++) {
            var dimension = said.get(i);
            var code = dimension.codes().get(places[i]);
            if (code != null) {
                switch (dimension.role()) {
                    case TIME -> period = code;
                    case GEO -> area = code;
                    case OTHER -> codes.put(dimension.name(), code);
                    case METRIC -> {
                        // There is one.
                    }
                }
            }
        }
        var status = FigureStatus.read(sign == null || sign.equals("-") ? "" : sign);
        if (status.isEmpty()) {
            faults.add("%s %s: “%s” is no status that is known".formatted(area, period, sign));
        }
        var meant = status.orElse(FigureStatus.NORMAL);
        var marks = new TreeSet<>(meant.marks());
        if (value == null && !marks.contains(Mark.NOT_COMPUTABLE) && !meant.hidden()) {
            marks.add(Mark.MISSING);
        }
        return new Observation(area, period, codes, value, null, null, marks, meant.hidden());
    }
}
