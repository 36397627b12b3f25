package no.retning.formats.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts portions of a table together again. */
public final class Mosaic {
    private Mosaic() {}

    /**
     * The whole that portions are of.
     *
     * @param portions in the order of the whole; all tell of themselves as the first does
     * @throws InvalidDataset if they are not of one table, overlap, or leave a hole
     */
    public static Dataset of(List<Dataset> portions) {
        var first = portions.getFirst();
        if (portions.size() == 1) {
            return first;
        }
        var ids = ids(first);
        if (portions.stream().anyMatch(one -> !ids(one).equals(ids))) {
            throw new InvalidDataset("The portions differ in dimensions: they are not of one table");
        }
        var dimensions = new ArrayList<Dimension>();
        for (int i = 0; i < ids.size(); i++) {
            dimensions.add(together(portions, i));
        }
        var values = new @Nullable BigDecimal[Dataset.size(dimensions)];
        var said = new boolean[values.length];
        var statuses = new TreeMap<Integer, String>();
        var places = dimensions.stream().map(Mosaic::places).toList();
        for (var portion : portions) {
            for (int cell = 0; cell < portion.values().size(); cell++) {
                int at = place(portion, cell, dimensions, places);
                if (said[at]) {
                    throw new InvalidDataset("Two portions tell of the same cell");
                }
                said[at] = true;
                values[at] = portion.values().get(cell);
                var status = portion.statuses().get(cell);
                if (status != null) {
                    statuses.put(at, status);
                }
            }
        }
        for (boolean one : said) {
            if (!one) {
                throw new InvalidDataset("The portions leave cells out that the whole has");
            }
        }
        return new Dataset(first.about(), dimensions, Arrays.asList(values), statuses);
    }

    private static List<String> ids(Dataset table) {
        return table.dimensions().stream().map(Dimension::id).toList();
    }

    private static Dimension together(List<Dataset> portions, int place) {
        var first = portions.getFirst().dimensions().get(place);
        var categories = new LinkedHashMap<String, Category>();
        portions.forEach(portion -> portion.dimensions()
                .get(place)
                .categories()
                .forEach(category -> categories.putIfAbsent(category.code(), category)));
        return new Dimension(first.id(), first.label(), first.role(), List.copyOf(categories.values()), first.notes());
    }

    private static Map<String, Integer> places(Dimension dimension) {
        var places = new HashMap<String, Integer>();
        dimension.codes().forEach(code -> places.put(code, places.size()));
        return places;
    }

    private static int place(Dataset portion, int cell, List<Dimension> dimensions, List<Map<String, Integer>> places) {
        int[] own = portion.places(cell);
        int at = 0;
        for (int i = 0; i < own.length; i++) {
            var code = portion.dimensions().get(i).categories().get(own[i]).code();
            at = at * dimensions.get(i).categories().size() + places.get(i).getOrDefault(code, 0);
        }
        return at;
    }
}
