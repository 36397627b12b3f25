package no.retning.formats.pxweb;

import java.io.Serial;
import java.util.List;

/** A selection cannot be made: in which variable, why, and by what in it. */
public final class InvalidSelection extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<String> arguments;

    InvalidSelection(Reason reason, String... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Why; the first argument of each is the variable. */
    public enum Reason {
        /** The table has no such variable. */
        UNKNOWN_VARIABLE,
        /** The variable has no such code: which. */
        UNKNOWN_CODE,
        /** Something that looks like an expression is none: which. */
        NO_EXPRESSION,
        /** All of it selects nothing: what it was. */
        NOTHING_SELECTED,
        /** It is longer, or has more patterns, than is read: how many signs or patterns may be. */
        TOO_LONG,
        /** The part would have more cells than are given at once: how many it has, how many may be. No variable. */
        TOO_MANY_CELLS
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
