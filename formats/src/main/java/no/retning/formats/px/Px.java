package no.retning.formats.px;

import java.io.IOException;
import java.io.InputStream;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.InvalidDataset;

/** Reads and writes PX, and turns it into a table and back. */
public final class Px {
    public static final String MEDIA_TYPE = "application/octet-stream";

    private static final int LARGEST = 128 << 20;

    private Px() {}

    /**
     * Reads a file in whatever code page it is in.
     *
     * @param file closed by the caller
     * @throws InvalidDataset with the line, and the reason
     */
    public static PxFile read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new InvalidDataset("The file is larger than 128 MiB: divide it");
        }
        return new PxParser(CodePage.decode(bytes)).file();
    }

    /** Writes a file in UTF-8. Quotation marks inside texts, which PX has no sign for, become apostrophes. */
    public static byte[] write(PxFile file) {
        return new PxWriter().write(file);
    }

    /**
     * The table of a file, in its main language.
     *
     * @throws InvalidDataset when what it says of the table does not make one
     */
    public static Dataset dataset(PxFile file) {
        return dataset(file, "");
    }

    /**
     * The table of a file in one of its languages; what is not said in it is taken from the main one.
     *
     * @param language as the file has it; empty for the main one
     */
    public static Dataset dataset(PxFile file, String language) {
        Dataset table = new TableReader(file, language).dataset();
        return language.isEmpty() ? table.with(Kept.with(table.extension(), file)) : table;
    }

    /**
     * A table as a file. One that was read from PX comes back as it was, unless something in it is another by now; then, and
     * when it comes from elsewhere, the statements are made anew and those about other matters are kept.
     */
    public static PxFile file(Dataset table) {
        var kept = Kept.keywords(table);
        if (!kept.isEmpty()) {
            var same = new PxFile(kept, new Cells(kept).data(table));
            Dataset read = new TableReader(same, "").dataset();
            if (read.about().equals(table.about())
                    && read.dimensions().equals(table.dimensions())
                    && read.values().equals(table.values())
                    && read.statuses().equals(table.statuses())) {
                return same;
            }
        }
        return new TableWriter(table, kept).file();
    }
}
