package no.retning.site.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.retning.engines.cube.Period;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.Unit;
import org.jspecify.annotations.Nullable;

/** Lays figures out as a table of statistics: breakdowns, areas, what is measured, periods. */
public final class FigureTable {
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
    public record Names(String area, String period, String measure, String whole, String total) {}

    /**
     * The table.
     *
     * @param indicator its name in addresses
     * @param figures one at most of each area, period and combination; there is at least one
     */
    public static Dataset of(
            Dataset.About about, String indicator, Unit unit, Names names, List<PublishedFigure> figures) {
        var dimensions = new ArrayList<Dimension>();
        var breakdowns = breakdowns(figures);
        breakdowns.forEach((id, codes) -> dimensions.add(new Dimension(
                id,
                id,
                Dimension.Role.OTHER,
                codes.stream()
                        .map(code -> new Category(code, code.equals(TOTAL) ? names.total() : code))
                        .toList())));
        dimensions.add(new Dimension(AREA, names.area(), Dimension.Role.GEO, areas(figures, names)));
        dimensions.add(new Dimension(
                MEASURE,
                names.measure(),
                Dimension.Role.METRIC,
                List.of(new Category(indicator, about.label(), unit, List.of(), List.of()))));
        dimensions.add(new Dimension(PERIOD, names.period(), Dimension.Role.TIME, periods(figures)));
        var values = new @Nullable BigDecimal[Dataset.size(dimensions)];
        var statuses = new TreeMap<Integer, String>();
        var places = new ArrayList<Map<String, Integer>>();
        dimensions.forEach(dimension -> places.add(places(dimension)));
        for (var figure : figures) {
            int cell = cell(figure, indicator, dimensions, places);
            values[cell] = figure.value();
            var sign = sign(figure);
            if (!sign.isEmpty()) {
                statuses.put(cell, sign);
            }
        }
        return new Dataset(about, dimensions, Arrays.asList(values), statuses);
    }

    private static TreeMap<String, TreeSet<String>> breakdowns(List<PublishedFigure> figures) {
        var breakdowns = new TreeMap<String, TreeSet<String>>();
        figures.forEach(figure -> figure.codes()
                .forEach((id, code) -> breakdowns
                        .computeIfAbsent(id, unseen -> new TreeSet<>())
                        .add(code)));
        figures.forEach(figure -> breakdowns.forEach((id, codes) -> {
            if (!figure.codes().containsKey(id)) {
                codes.add(TOTAL);
            }
        }));
        return breakdowns;
    }

    private static List<Category> areas(List<PublishedFigure> figures, Names names) {
        return figures.stream()
                .map(PublishedFigure::area)
                .distinct()
                .sorted(Comparator.comparing((String area) -> !area.equals(PublishedFigure.WHOLE))
                        .thenComparing(Comparator.naturalOrder()))
                .map(area -> new Category(area, area.equals(PublishedFigure.WHOLE) ? names.whole() : area))
                .toList();
    }

    private static List<Category> periods(List<PublishedFigure> figures) {
        return figures.stream()
                .map(PublishedFigure::period)
                .distinct()
                .map(Period::of)
                .sorted()
                .map(period -> new Category(period.code(), period.code()))
                .toList();
    }

    private static Map<String, Integer> places(Dimension dimension) {
        var places = new HashMap<String, Integer>();
        dimension.codes().forEach(code -> places.put(code, places.size()));
        return places;
    }

    private static int cell(
            PublishedFigure figure, String indicator, List<Dimension> dimensions, List<Map<String, Integer>> places) {
        int cell = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            var id = dimensions.get(i).id();
            var role = dimensions.get(i).role();
            String code = switch (role) {
                case TIME -> figure.period();
                case GEO -> figure.area();
                case METRIC -> indicator;
                case OTHER -> figure.codes().getOrDefault(id, TOTAL);
            };
            cell = cell * dimensions.get(i).categories().size() + places.get(i).getOrDefault(code, 0);
        }
        return cell;
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
