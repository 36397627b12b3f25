package no.retning.formats.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table of statistics.
 *
 * @param about what it is and where it comes from
 * @param dimensions the last one varies fastest
 * @param values one a cell, with as many decimals as were written; null where there is none
 * @param statuses by cell, in whatever signs the publisher uses: provisional, missing, hidden
 * @param extension what the format it was read from has more, by the name of the format
 */
public record Dataset(
        About about,
        List<Dimension> dimensions,
        List<@Nullable BigDecimal> values,
        SortedMap<Integer, String> statuses,
        ObjectNode extension) {
    /** More would not be handled as one table by those who ask for it. */
    public static final int MOST_CELLS = 5_000_000;

    private static final int MOST_DIMENSIONS = 50;
    private static final int MOST_DIGITS = 300;

    /**
     * What a table is and where it comes from; what is not known is an empty text.
     *
     * @param language of all texts, as in BCP 47
     * @param updated a day or moment in ISO 8601
     * @param licence its address
     * @param notes of the whole table
     * @param caution what nobody may take a single figure of it without, such as that all of them are made up: one of the notes,
     *     said in each row where a format has no place for notes
     */
    public record About(
            String id,
            String label,
            String language,
            String source,
            String updated,
            String licence,
            List<String> notes,
            String caution) {
        public About {
            notes = List.copyOf(notes);
        }

        public About(
                String id,
                String label,
                String language,
                String source,
                String updated,
                String licence,
                List<String> notes) {
            this(id, label, language, source, updated, licence, notes, "");
        }
    }

    /** @throws InvalidDataset when dimensions repeat or multiply to other than the number of values, or to too many */
    public Dataset {
        dimensions = List.copyOf(dimensions);
        int size = size(dimensions);
        if (values.size() != size) {
            throw new InvalidDataset(
                    "The dimensions make " + size + " cells, and there are " + values.size() + " values");
        }
        for (BigDecimal value : values) {
            // Written out, 1e999999999 would fill the memory.
            if (value != null && (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS)) {
                throw new InvalidDataset("A value has more than " + MOST_DIGITS + " digits");
            }
        }
        values = Collections.unmodifiableList(new ArrayList<>(values));
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
        if (!statuses.isEmpty() && (statuses.firstKey() < 0 || statuses.lastKey() >= size)) {
            throw new InvalidDataset(
                    "There is a status for cell " + statuses.lastKey() + ", and only " + size + " cells");
        }
    }

    public Dataset(
            About about,
            List<Dimension> dimensions,
            List<@Nullable BigDecimal> values,
            SortedMap<Integer, String> statuses) {
        this(about, dimensions, values, statuses, JsonNodeFactory.instance.objectNode());
    }

    /**
     * How many cells dimensions make.
     *
     * @throws InvalidDataset when they are too many, none, or one is there twice
     */
    public static int size(List<Dimension> dimensions) {
        if (dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS) {
            throw new InvalidDataset(
                    "A table needs from 1 to " + MOST_DIMENSIONS + " dimensions; it has " + dimensions.size());
        }
        var ids = new HashSet<String>();
        long size = 1;
        for (Dimension dimension : dimensions) {
            if (!ids.add(dimension.id())) {
                throw new InvalidDataset("The dimension '" + dimension.id() + "' is there twice");
            }
            size *= dimension.categories().size();
            if (size > MOST_CELLS) {
                throw new InvalidDataset(
                        "The dimensions multiply to more than " + MOST_CELLS + " cells; ask for a part");
            }
        }
        return (int) size;
    }

    /** The places of the categories of a cell, one a dimension. */
    public int[] places(int cell) {
        int[] places = new int[dimensions.size()];
        int rest = cell;
        for (int i = places.length - 1; i >= 0; i--) {
            int count = dimensions.get(i).categories().size();
            places[i] = rest % count;
            rest /= count;
        }
        return places;
    }

    /** The same with something more of a format. */
    public Dataset with(ObjectNode other) {
        return new Dataset(about, dimensions, values, statuses, other);
    }
}
