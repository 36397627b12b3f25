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
    /** How it is sent: as it is where it has files, else null. */
    public @Nullable String encoding() {
        return parts.stream().anyMatch(FormView::hasFile) ? "multipart/form-data" : null;
    }

    private static boolean hasFile(Part part) {
        return part instanceof Part.Upload
                || part instanceof Part.Group group && group.parts().stream().anyMatch(FormView::hasFile);
    }

    /** Every field, called as it is outside its group, for the list of what must be put right. */
    public List<Field> fields() {
        return parts.stream()
                .flatMap(Part::fields)
                .map(named -> named.field().called(named.label()))
                .toList();
    }
}
