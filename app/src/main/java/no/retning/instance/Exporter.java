package no.retning.instance;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes one kind of file from the instance: {@code ./retning export KIND [ID] [-o FILE]}. */
public interface Exporter {

    /** The word for this kind on the command line, such as {@code package}. */
    String kind();

    /**
     * Writes the thing called {@code id}, or everything of this kind where none is named.
     *
     * @throws Problem if there is no such thing
     */
    void export(@Nullable String id, OutputStream to) throws IOException;
}
