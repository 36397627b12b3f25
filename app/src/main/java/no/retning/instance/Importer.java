package no.retning.instance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads files of one kind into the instance: {@code ./retning import KIND FILE…}. */
public interface Importer {

    /** The word for this kind on the command line, such as {@code package}. */
    String kind();

    /** The options that it understands beside {@code --dry-run}, without hyphens; each takes a value. */
    default Set<String> options() {
        return Set.of();
    }

    /**
     * Imports all files, or none of them.
     *
     * @param options by name, none but those that it understands
     * @param dryRun whether to only say on {@code out}, row by row, what would happen
     * @throws Problem if the files cannot be imported, one line a fault
     */
    void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out) throws IOException;
}
