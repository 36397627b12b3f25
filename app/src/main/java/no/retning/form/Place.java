package no.retning.form;

import java.util.List;
import java.util.Map;
import no.retning.page.Frame;
import no.retning.page.Link;

/**
 * Where a form stands: the page around it.
 *
 * @param action where it is sent
 * @param changing where a change of the record is sent: the same, unless the record is new
 * @param back where one goes instead
 */
public record Place(Frame frame, String heading, String action, String changing, Link back) {
    FormView view(Visit visit, Form form, List<Part> parts, Map<String, String> hidden) {
        return new FormView(action, visit.hidden(hidden), parts, form.words().of("form.save"), back);
    }
}
