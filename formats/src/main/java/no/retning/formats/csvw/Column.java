package no.retning.formats.csvw;

import java.util.ArrayList;
import java.util.List;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.PlainNames;

/**
 * A dimension as a column.
 *
 * @param name what the header says: ASCII that every program can have as the name of a variable
 */
record Column(String name, Dimension dimension) {
    static final String VALUE = "value";
    static final String STATUS = "status";
    /** There where all of the figures must be read with caution. */
    static final String NOTE = "note";

    static final String CODE = "code";
    static final String LABEL = "label";

    static List<Column> of(List<Dimension> dimensions) {
        var columns = new ArrayList<Column>();
        var names = new PlainNames(VALUE, STATUS, NOTE);
        dimensions.forEach(dimension -> columns.add(new Column(names.of(dimension.id()), dimension)));
        return columns;
    }

    /** The file that its codes are listed in. */
    String list(String table) {
        return table + "-" + name + ".csv";
    }
}
