package no.retning.portfolio.internal;

import java.util.Collection;
import java.util.List;

/**
 * A field of what belongs to a measure, and the column that tells it.
 *
 * @param path as in the file of a package, with a point between a group and its field
 */
record PartField(PortfolioColumn column, String path, Shape shape) {

    /** How a cell tells what the field says. */
    sealed interface Shape {}

    /** As it is written. */
    record Word() implements Shape {}

    record Day() implements Shape {}

    /** A whole number. */
    record Whole() implements Shape {}

    /** Yes or nothing. */
    record Flag() implements Shape {}

    /** In the first language, with a column for each of the others. */
    record Texts() implements Shape {}

    /** @param key of the words that people use for the codes */
    record Code(String key, Collection<String> codes) implements Shape {}

    /** An organisation by its name, or its slug. */
    record Organisation() implements Shape {}

    /** A measure by its slug, or another thing as kind/slug. */
    record Needed() implements Shape {}

    /** Days on lines of their own. */
    record DayList() implements Shape {}

    /**
     * Groups on lines of their own.
     *
     * @param plain the fields before the last
     * @param text the last field, which is written by language
     */
    record Groups(List<String> plain, String text) implements Shape {}

    /** Whether what is said of a field at this place is said of this one. */
    boolean isAt(String place) {
        return place.equals(path) || place.startsWith(path + ".") || place.startsWith(path + "[");
    }
}
