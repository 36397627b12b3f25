package no.retning.instance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one kind of file from the instance: {@code ./retning export KIND [ID] [-o FILE]}. */
public interface Exporter {

    /** The word for this kind on the command line, such as {@code package}. */
    String kind();

    /** The options that it understands beside {@code -o}, without hyphens; each takes a value. */
    default Set<String> options() {
        return Set.of();
    }

    /**
     * Writes the thing called {@code id}, or everything of this kind where none is named.
     *
     * @param options by name, none but those that it understands
     * @throws Problem if there is no such thing
     */
    void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException;
}
