package no.retning.prioritisation.internal;

import java.util.List;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What would be chosen with other weights.
 *
 * @param gaps what is missing before anything can be computed
 * @param answer null where nothing has been asked yet, or something typed is wrong
 * @param action where the form is sent
 */
public record WeightsPage(
        Frame frame,
        Text title,
        List<String> gaps,
        @Nullable Answered answer,
        String action,
        List<Group> groups) {

    /** All fields, for what is wrong with them. */
    public List<Field> fields() {
        return groups.stream().flatMap(group -> group.points().stream()).toList();
    }

    /** @param points one field a criterion */
    public record Group(String name, List<Field> points) {}

    /**
     * @param differs from what the recorded weights give
     * @param columns the recorded weights, those tried, and then each group with those tried
     */
    public record Answered(String said, String differs, List<String> columns, List<Row> rows) {}

    /** @param cells one a column */
    public record Row(String option, List<Cell> cells) {}

    public record Cell(boolean isIn, String said) {}
}
