package no.retning.formats.oparl;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reading came to.
 *
 * @param objects how many of each type, those inside others included
 * @param unknown properties that the standard does not know, as {@code Type.property}, and how often each stood
 * @param problems the first ones
 * @param problemCount how many there were in all
 * @param dangling the first links to objects that were nowhere in what was read
 * @param danglingCount how many objects are linked to and nowhere
 */
public record Reading(
        Map<String, Long> objects,
        Map<String, Long> unknown,
        List<Problem> problems,
        long problemCount,
        List<Dangling> dangling,
        long danglingCount) {
    public Reading {
        objects = Map.copyOf(objects);
        unknown = Map.copyOf(unknown);
        problems = List.copyOf(problems);
        dangling = List.copyOf(dangling);
    }

    /**
     * Something that was not as the standard has it.
     *
     * @param source the file
     * @param id of the object, where it has one
     * @param detail the property, the type, or where in the file
     */
    public record Problem(String source, @Nullable String id, Kind kind, String detail) {}

    /** A link that leads nowhere: the first object that has it, by which property, and how many times in all. */
    public record Dangling(String from, String property, String to, long times) {}

    /** What was wrong. */
    public enum Kind {
        /** The file is not JSON from here on; what stood before was read. */
        NOT_JSON,
        /** The object says it is of a type that the standard does not have. */
        UNKNOWN_TYPE,
        /** The object has no usable id and was passed by. */
        NO_ID,
        /** The value is not of the property's type and was left out. */
        WRONG_VALUE,
        /** A property that the schema requires is missing; the object was read all the same. */
        MISSING,
        /** An address stands where the object belongs; it was read as an object with nothing but its id. */
        LINK_FOR_OBJECT
    }
}
