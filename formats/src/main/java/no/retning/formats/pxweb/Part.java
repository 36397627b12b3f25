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
        var dimensions = dimensions(table.dimensions(), selections, mostCells);
        return taken(table, dimensions, Dataset.size(dimensions));
    }

    /**
     * The dimensions of a part, so that one knows what to read and how much it is before anything is read.
     *
     * @param all those of the table
     * @throws InvalidSelection as {@link #of}
     */
    public static List<Dimension> dimensions(List<Dimension> all, Map<String, String> selections, long mostCells) {
        for (String variable : selections.keySet()) {
            if (all.stream().noneMatch(dimension -> dimension.id().equals(variable))) {
                throw new InvalidSelection(Reason.UNKNOWN_VARIABLE, variable);
            }
        }
        var dimensions = new ArrayList<Dimension>();
        for (Dimension dimension : all) {
            var codes = new HashSet<>(Codes.of(dimension).select(selections.getOrDefault(dimension.id(), "*")));
            dimensions.add(new Dimension(
                    dimension.id(),
                    dimension.label(),
                    dimension.role(),
                    dimension.categories().stream()
                            .filter(category -> codes.contains(category.code()))
                            .toList(),
                    dimension.notes()));
        }
        long cells = cells(dimensions);
        if (cells > mostCells) {
            throw new InvalidSelection(Reason.TOO_MANY_CELLS, Long.toString(cells), Long.toString(mostCells));
        }
        return dimensions;
    }

    /** How many cells dimensions span; as many as a long can tell where they are more. */
    public static long cells(List<Dimension> dimensions) {
        long cells = 1;
        for (Dimension dimension : dimensions) {
            long codes = dimension.categories().size();
            cells = cells > Long.MAX_VALUE / Math.max(1, codes) ? Long.MAX_VALUE : cells * codes;
        }
        return cells;
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
