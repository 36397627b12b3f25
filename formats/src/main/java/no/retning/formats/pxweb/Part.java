package no.retning.formats.pxweb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.pxweb.InvalidSelection.Reason;
import org.jspecify.annotations.Nullable;

/** The part of a table that selections are of. */
public final class Part {
    private Part() {}

    /**
     * Takes a part. Of variables that no selection names all codes are taken.
     *
     * @param selections by id of variable
     * @param mostCells how many are given at once
     * @throws InvalidSelection when a selection cannot be made or the part is too large
     */
    public static Dataset of(Dataset table, Map<String, String> selections, int mostCells) {
        for (String variable : selections.keySet()) {
            if (table.dimensions().stream()
                    .noneMatch(dimension -> dimension.id().equals(variable))) {
                throw new InvalidSelection(Reason.UNKNOWN_VARIABLE, variable);
            }
        }
        var dimensions = new ArrayList<Dimension>();
        long cells = 1;
        for (Dimension dimension : table.dimensions()) {
            var codes = new HashSet<>(Codes.of(dimension).select(selections.getOrDefault(dimension.id(), "*")));
            var categories = dimension.categories().stream()
                    .filter(category -> codes.contains(category.code()))
                    .toList();
            dimensions.add(
                    new Dimension(dimension.id(), dimension.label(), dimension.role(), categories, dimension.notes()));
            cells *= categories.size();
        }
        if (cells > mostCells) {
            throw new InvalidSelection(Reason.TOO_MANY_CELLS, Long.toString(cells), Integer.toString(mostCells));
        }
        return taken(table, dimensions, (int) cells);
    }

    private static Dataset taken(Dataset table, List<Dimension> dimensions, int cells) {
        var places = new ArrayList<int[]>();
        for (int i = 0; i < dimensions.size(); i++) {
            var codes = new Lookup(Codes.of(table.dimensions().get(i)));
            places.add(dimensions.get(i).codes().stream().mapToInt(codes::place).toArray());
        }
        var values = new ArrayList<@Nullable BigDecimal>();
        var statuses = new TreeMap<Integer, String>();
        for (int cell = 0; cell < cells; cell++) {
            int from = place(table, places, cell);
            values.add(table.values().get(from));
            String status = table.statuses().get(from);
            if (status != null) {
                statuses.put(cell, status);
            }
        }
        return new Dataset(table.about(), dimensions, values, statuses, table.extension());
    }

    /** Where a cell of the part lies in the whole. */
    private static int place(Dataset table, List<int[]> places, int cell) {
        int rest = cell;
        int stride = 1;
        int place = 0;
        for (int i = places.size() - 1; i >= 0; i--) {
            int[] chosen = places.get(i);
            place += stride * chosen[rest % chosen.length];
            rest /= chosen.length;
            stride *= table.dimensions().get(i).categories().size();
        }
        return place;
    }
}
