package no.retning.site;

import java.util.List;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of an area should come to, and how they stand to it.
 *
 * @param area as in "Hele landet"
 * @param progress in a word with a shape, and what somebody says in place of the method
 * @param decided by whom and when
 * @param rules what holds between the points, what is better and what is near enough, in words
 * @param rows one for each period that has a target
 * @param inputs what the progress was computed from; empty where it was not
 * @param earlier what was decided before on the same area, the latest first
 */
public record IndicatorTarget(
        String area,
        Status progress,
        String decided,
        String rules,
        @Nullable Text text,
        List<Row> rows,
        List<IndicatorPage.Field> inputs,
        List<String> earlier,
        @Nullable Text source,
        boolean illustrative) {
    /**
     * A period.
     *
     * @param figure as it is written; empty where there is none
     * @param standing null where there is nothing to hold against the target
     */
    public record Row(
            String period,
            String target,
            String figure,
            @Nullable Status standing) {}
}
