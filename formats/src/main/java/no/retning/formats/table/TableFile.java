package no.retning.formats.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A table in a file of whatever kind its name tells: XLSX, JSON, or else CSV. */
public final class TableFile {
    private TableFile() {}

    /** @throws UnreadableTable if there is no table in it */
    public static Table read(Path file) throws IOException {
        return read(file, String.valueOf(file.getFileName()));
    }

    /** @param name which tells the kind; the file itself may be called anything */
    public static Table read(Path file, String name) throws IOException {
        var small = name.toLowerCase(Locale.ROOT);
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return small.endsWith(".xlsx")
                    ? XlsxTable.read(stream)
                    : small.endsWith(".json") ? JsonTable.read(stream) : CsvTable.read(stream);
        }
    }
}
