package no.retning.formats.stratml;

import java.util.List;

/**
 * Something in a file that was understood otherwise than it stands.
 *
 * @param line counted from 1
 * @param arguments first the path of the element as in {@code Goal[2]/Objective[1]}, then what the code says
 */
public record Repair(int line, Code code, List<String> arguments) {
    public Repair {
        arguments = List.copyOf(arguments);
    }

    /** What was mended and how. */
    public enum Code {
        /** A namespace of before the standard: which. */
        OLD_NAMESPACE,
        /** A namespace that no part has: which; read as if it were right. */
        UNKNOWN_NAMESPACE,
        /** A name that the standard does not have: the name, the one it was read as. */
        RENAMED,
        /** Elements in another order than the schema's: their parent. */
        ORDER,
        /** Something that the schema demands is not there: what. */
        MISSING,
        /** In an element where the schema does not have it: the parent; read as if it were in the right one. */
        MISPLACED,
        /** Not of the standard, or no place could be found for it: what it said, kept as text. */
        STRAY,
        /** Of the standard, but kept as text: what it said. */
        KEPT_AS_TEXT,
        /** Without content: left out. */
        EMPTY,
        /** There may be only one: what the further one said, kept as text. */
        DUPLICATE,
        /** Text between elements: the text, kept as text. */
        TEXT_BETWEEN,
        /** An attribute that the standard does not have: its name, its value; kept as text. */
        UNKNOWN_ATTRIBUTE,
        /** An attribute or word with a value that the schema does not have: its name, its value, what it was read as. */
        WRONG_VALUE,
        /** An identifier that is no XML name: as it stood, as it will be written. */
        IDENTIFIER_NO_NAME,
        /** An identifier that another has: as it stood, the new one. */
        IDENTIFIER_TAKEN,
        /** An empty date: left out. */
        EMPTY_DATE,
        /** A date written in another way: as it stood, the day. */
        DATE_MENDED,
        /** Not a date: as it stood, kept as text. */
        NO_DATE,
        /** Not a number: as it stood, kept as text. */
        NO_NUMBER,
        /** Not an address: as it stood, kept as text. */
        NO_ADDRESS
    }
}
