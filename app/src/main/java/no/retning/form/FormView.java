package no.retning.form;

import java.util.List;
import java.util.Map;
import no.retning.page.Field;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * A form as its template shows it.
 *
 * @param action where it is sent
 * @param hidden what it sends unseen: version, id, token
 * @param back where one goes instead of sending it, or null
 */
public record FormView(
        String action,
        Map<String, String> hidden,
        List<Part> parts,
        String submit,
        @Nullable Link back) {
    /** Every field, for the list of what must be put right. */
    public List<Field> fields() {
        return parts.stream().flatMap(Part::fields).map(Part.Named::field).toList();
    }
}
