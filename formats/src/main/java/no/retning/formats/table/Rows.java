package no.retning.formats.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row, however long it is; closing it ends the file and leaves what it was written to open. */
public sealed interface Rows extends Closeable permits CsvRows, XlsxRows {
    /** @param cells as many as there are headers; what is empty is an empty text */
    void row(List<String> cells) throws IOException;
}
