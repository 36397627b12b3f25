package no.retning.formats.sdmx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import org.jspecify.annotations.Nullable;

/** Puts observations in their cells as they are read. */
final class TableBuilder {
    private final List<Dimension> dimensions;
    private final List<@Nullable BigDecimal> values;
    private final TreeMap<Integer, String> statuses = new TreeMap<>();

    TableBuilder(List<Dimension> dimensions) {
        this.dimensions = dimensions;
        this.values = new ArrayList<>(Collections.nCopies(Dataset.size(dimensions), null));
    }

    /** @param places of the categories, one a dimension */
    void put(int[] places, @Nullable BigDecimal value, Flag flag, String where) {
        int cell = 0;
        for (int i = 0; i < places.length; i++) {
            cell = cell * dimensions.get(i).categories().size() + places[i];
        }
        if (values.get(cell) != null || statuses.containsKey(cell)) {
            throw new InvalidDataset(where + ": this observation is there twice");
        }
        values.set(cell, value);
        if (!flag.status().isEmpty()) {
            statuses.put(cell, flag.status());
        }
    }

    Dataset table(Dataset.About about) {
        return new Dataset(about, dimensions, values, statuses);
    }

    static @Nullable BigDecimal number(String written, String where) {
        if (written.isBlank() || written.equals("NaN")) {
            return null;
        }
        try {
            return new BigDecimal(written.strip());
        } catch (NumberFormatException none) {
            throw new InvalidDataset(
                    where + ": '" + (written.length() > 40 ? written.substring(0, 40) + "…" : written)
                            + "' is no number",
                    none);
        }
    }
}
