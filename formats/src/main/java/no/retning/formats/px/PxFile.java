package no.retning.formats.px;

import java.util.List;

/**
 * A file: what it says of its table, in the order it says so, and the table's cells.
 *
 * @param data numbers and signs, as they stand, without quotation marks
 */
public record PxFile(List<Keyword> keywords, List<String> data) {
    public PxFile {
        keywords = List.copyOf(keywords);
        data = List.copyOf(data);
    }
}
