package no.retning.formats.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code of a dimension.
 *
 * @param label the code where it has no other
 * @param children codes of the same dimension that it is made up of
 */
public record Category(String code, String label, @Nullable Unit unit, List<String> children, List<String> notes) {
    public Category {
        children = List.copyOf(children);
        notes = List.copyOf(notes);
    }

    public Category(String code, String label) {
        this(code, label, null, List.of(), List.of());
    }
}
