package no.retning.site.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.Unit;
import org.jspecify.annotations.Nullable;

/** Lays figures out as a table of statistics: breakdowns, areas, what is measured, periods. */
final class FigureTable {
    /** All codes of a breakdown together. */
    static final String TOTAL = "0";

    private static final String AREA = "area";
    private static final String PERIOD = "period";
    private static final String MEASURE = "measure";

    /** The signs of the Nordic offices and the letters of the European, strongest first. */
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("NOT_COMPUTABLE", "."),
            Map.entry("MISSING", ".."),
            Map.entry("BREAK", "b"),
            Map.entry("FORECAST", "f"),
            Map.entry("ESTIMATED", "e"),
            Map.entry("IMPUTED", "i"),
            Map.entry("PROVISIONAL", "p"),
            Map.entry("UNRELIABLE", "u"));

    private FigureTable() {}

    /**
     * What the dimensions and their totals are called in the reader's language.
     *
     * @param whole all of the country
     * @param total all codes of a breakdown
     */
    record Names(String area, String period, String measure, String whole, String total) {}

    /**
     * The dimensions of a table.
     *
     * @param indicator its name in addresses
     * @param label what it is called
     */
    static List<Dimension> dimensions(FigureOutline outline, String indicator, String label, Unit unit, Names names) {
        var dimensions = new ArrayList<Dimension>();
        outline.breakdowns()
                .forEach((id, codes) -> dimensions.add(new Dimension(
                        id,
                        id,
                        Dimension.Role.OTHER,
                        codes.stream()
                                .map(code -> new Category(code, code.equals(TOTAL) ? names.total() : code))
                                .toList())));
        dimensions.add(new Dimension(
                AREA,
                names.area(),
                Dimension.Role.GEO,
                outline.areas().stream()
                        .map(area -> new Category(area, area.equals(PublishedFigure.WHOLE) ? names.whole() : area))
                        .toList()));
        dimensions.add(new Dimension(
                MEASURE,
                names.measure(),
                Dimension.Role.METRIC,
                List.of(new Category(indicator, label, unit, List.of(), List.of()))));
        dimensions.add(new Dimension(
                PERIOD,
                names.period(),
                Dimension.Role.TIME,
                outline.periods().stream()
                        .map(period -> new Category(period, period))
                        .toList()));
        return dimensions;
    }

    /**
     * The table.
     *
     * @param dimensions as {@link #dimensions} or a part of them
     * @param figures one at most of each area, period and combination, each of which the dimensions have
     */
    static Dataset of(Dataset.About about, List<Dimension> dimensions, List<PublishedFigure> figures) {
        var values = new @Nullable BigDecimal[Dataset.size(dimensions)];
        var statuses = new TreeMap<Integer, String>();
        var places = dimensions.stream().map(FigureTable::places).toList();
        for (var figure : figures) {
            int cell = cell(figure, dimensions, places);
            values[cell] = figure.value();
            var sign = sign(figure);
            if (!sign.isEmpty()) {
                statuses.put(cell, sign);
            }
        }
        return new Dataset(about, dimensions, Arrays.asList(values), statuses);
    }

    /** Which figures the cells of dimensions are of. */
    static FigureSelection selection(List<Dimension> dimensions) {
        var breakdowns = new TreeMap<String, List<String>>();
        var areas = List.<String>of();
        var periods = List.<String>of();
        for (var dimension : dimensions) {
            switch (dimension.role()) {
                case TIME -> periods = dimension.codes();
                case GEO -> areas = dimension.codes();
                case METRIC -> {
                    // There is one.
                }
                case OTHER -> breakdowns.put(dimension.id(), dimension.codes());
            }
        }
        return new FigureSelection(areas, periods, breakdowns);
    }

    private static Map<String, Integer> places(Dimension dimension) {
        var places = new HashMap<String, Integer>();
        dimension.codes().forEach(code -> places.put(code, places.size()));
        return places;
    }

    /** Without the categories that none of some figures is of. */
    static List<Dimension> narrowed(List<Dimension> dimensions, List<PublishedFigure> figures) {
        return dimensions.stream()
                .map(dimension -> {
                    var codes = figures.stream()
                            .map(figure -> code(figure, dimension))
                            .collect(Collectors.toSet());
                    return new Dimension(
                            dimension.id(),
                            dimension.label(),
                            dimension.role(),
                            dimension.categories().stream()
                                    .filter(category -> codes.contains(category.code()))
                                    .toList(),
                            dimension.notes());
                })
                .toList();
    }

    private static int cell(PublishedFigure figure, List<Dimension> dimensions, List<Map<String, Integer>> places) {
        int cell = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            cell = cell * dimensions.get(i).categories().size() + place(places.get(i), code(figure, dimensions.get(i)));
        }
        return cell;
    }

    private static String code(PublishedFigure figure, Dimension dimension) {
        return switch (dimension.role()) {
            case TIME -> figure.period();
            case GEO -> figure.area();
            case METRIC -> dimension.categories().getFirst().code();
            case OTHER -> figure.codes().getOrDefault(dimension.id(), TOTAL);
        };
    }

    private static int place(Map<String, Integer> places, String code) {
        return Objects.requireNonNull(places.get(code), () -> "No category is “" + code + "”");
    }

    static String sign(PublishedFigure figure) {
        if (figure.hidden()) {
            return ":";
        }
        return SIGNS.stream()
                .filter(sign -> figure.marks().contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
