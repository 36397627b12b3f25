package no.retning.formats.stratml;

import java.io.Serial;
import java.util.List;

/** A file that cannot be read as StratML, or a plan that cannot be written as it. */
public final class InvalidStratml extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int line;
    private final Reason reason;
    private final transient List<String> arguments;

    InvalidStratml(int line, Reason reason, String... arguments) {
        super("Line " + line + ": " + reason + " " + List.of(arguments));
        this.line = line;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Why. */
    public enum Reason {
        /** Not well-formed, with a document type, or past a limit: what the parser said. */
        UNREADABLE,
        /** Well-formed, but something else: the name and the namespace of the root. */
        OTHER_FORMAT,
        /** More elements than are read: how many may be. */
        TOO_LARGE,
        /** Without a goal, which every part demands. */
        NO_GOALS
    }

    /** Counted from 1; 0 where there is none. */
    public int line() {
        return line;
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
