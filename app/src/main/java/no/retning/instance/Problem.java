package no.retning.instance;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work could not be done, for reasons a person can act on: shown one line each, without a stack trace. */
public final class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<String> lines;

    public Problem(String line) {
        this(List.of(line), null);
    }

    public Problem(String line, @Nullable Throwable cause) {
        this(List.of(line), cause);
    }

    public Problem(List<String> lines, @Nullable Throwable cause) {
        super(String.join("; ", lines), cause);
        this.lines = List.copyOf(lines);
    }

    /** What was wrong, one line each, without line breaks. */
    public List<String> lines() {
        return lines;
    }
}
