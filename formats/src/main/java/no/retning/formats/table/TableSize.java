package no.retning.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/**
 * How much of a table has been read, so that no more is than there is memory for: a small file can hold more cells than the memory
 * does, and one long text can stand in very many of them.
 */
final class TableSize {
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_BYTES = 64 << 20;

    /** Bytes of memory for each cell, for each character and for each byte of a file, with what is made of them. */
    private static final int FOR_A_CELL = 128;

    private static final int FOR_A_CHARACTER = 8;
    private static final int FOR_A_BYTE = 16;

    private final long memory;
    private int rows;
    private long cells;
    private long characters;

    /** @param memory that there is in all */
    TableSize(long memory) {
        this.memory = memory;
    }

    static TableSize ofThisProcess() {
        return new TableSize(Runtime.getRuntime().maxMemory());
    }

    /**
     * All of a file that is read at once.
     *
     * @throws UnreadableTable if it is too long
     */
    byte[] bytes(InputStream file) throws IOException {
        int most = (int) Math.min(memory / FOR_A_BYTE, MOST_BYTES);
        var bytes = file.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooMuch("it is larger than %,d bytes", most);
        }
        return bytes;
    }

    /**
     * Counts a row before its cells are made.
     *
     * @throws UnreadableTable if that is one too many
     */
    void row(int columns) {
        rows++;
        cells += columns;
        if (rows > MOST_ROWS || columns > MOST_COLUMNS || cells > memory / FOR_A_CELL) {
            throw tooMuch(
                    "it has more than %,d rows, %,d columns or %,d cells",
                    MOST_ROWS, MOST_COLUMNS, memory / FOR_A_CELL);
        }
    }

    /** @throws UnreadableTable if they are too long, with all before them */
    void texts(List<String> row) {
        row.forEach(cell -> characters += cell.length());
        if (characters > memory / FOR_A_CHARACTER) {
            throw tooMuch("its cells hold more than %,d characters", memory / FOR_A_CHARACTER);
        }
    }

    private static UnreadableTable tooMuch(String what, Object... limits) {
        return new UnreadableTable(String.format(Locale.ROOT, what, limits) + "; divide it");
    }
}
