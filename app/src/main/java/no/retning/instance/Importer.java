package no.retning.instance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Reads files of one kind into the instance: {@code ./retning import KIND FILE…}. */
public interface Importer {

    /** The word for this kind on the command line, such as {@code package}. */
    String kind();

    /**
     * Imports all files, or none of them.
     *
     * @param dryRun whether to only say on {@code out}, row by row, what would happen
     * @throws Problem if the files cannot be imported, one line a fault
     */
    void importFrom(List<Path> files, boolean dryRun, PrintStream out) throws IOException;
}
