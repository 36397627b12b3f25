package no.retning.instance;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** Reads what a service elsewhere has into the instance: {@code ./retning import KIND ADDRESS}. */
public interface Fetcher {

    /** The word for this kind of service on the command line, such as {@code pxweb}. */
    String kind();

    /** The options that it understands beside {@code --dry-run}, without hyphens; each takes a value. */
    Set<String> options();

    /**
     * Fetches all that is asked for and imports it, or none of it.
     *
     * @param service where it answers
     * @param options by name, none but those that it understands
     * @param dryRun whether to only say on {@code out} what would happen
     * @throws Problem if it cannot be fetched or imported, one line a fault
     */
    void fetch(URI service, Map<String, String> options, boolean dryRun, PrintStream out) throws IOException;
}
