package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * One indicator: what it tells, of which goals, what is measured and where the series breaks.
 *
 * @param mark the shape of its state
 * @param goals the primary first
 * @param definition what is measured now, field by field
 * @param breaks where another definition begins, the latest first
 * @param mappings what others call the same
 * @param successor what took its place, or null
 * @param figures null where none are published
 * @param targets what they should come to, all of the country first
 * @param status how somebody has said it stands, or null where nobody has
 * @param standing what they said, or null
 */
public record IndicatorPage(
        Frame frame,
        Text title,
        Text owner,
        String mark,
        String state,
        @Nullable Link successor,
        Prose text,
        @Nullable IndicatorFigures figures,
        List<IndicatorTarget> targets,
        @Nullable Status status,
        AssessmentPage.@Nullable Standing standing,
        List<Link> goals,
        List<Field> definition,
        List<Break> breaks,
        List<String> mappings,
        ThreadView thread,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    public record Field(String name, Text value) {}

    /** @param from the first day that figures by the new definition are of */
    public record Break(String from, Text note) {}
}
