package no.retning.site;

import java.util.List;
import no.retning.page.Chart;
import no.retning.page.Choice;
import no.retning.page.Frame;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * Areas beside each other in two periods of an indicator.
 *
 * @param areas those that can be chosen, by the areas of the last day of the later period
 * @param from the periods to begin with
 * @param until the periods to end with
 * @param wrong what was asked for that there is not, or null
 * @param cut that only some are shown, or null
 * @param compared each as it was and as it is; null where there is nothing to draw
 * @param course each through the periods between; null where there are no more than the two
 * @param map of the later period; null where nothing is published of what a map has
 * @param told whether all that the map has is in the table
 * @param files below what address the charts stand alone, to be shown elsewhere; null where they are not these
 * @param rows the highest first, those without a figure last
 */
public record AreaComparisonPage(
        Frame frame,
        List<Choice> areas,
        List<Choice> from,
        List<Choice> until,
        @Nullable String wrong,
        @Nullable String cut,
        @Nullable Chart compared,
        @Nullable Course course,
        @Nullable Chart map,
        boolean told,
        @Nullable String files,
        String unit,
        String before,
        String after,
        List<Row> rows,
        @Nullable Text source,
        boolean illustrative) {
    /**
     * @param before as it is written, or why there is none; likewise after
     * @param change empty where one of them is missing
     * @param standing how the later is held against what was decided of the area or of all of the country, or null
     * @param here whether it is the one that the reader came for
     */
    public record Row(
            String area,
            String before,
            String after,
            String change,
            @Nullable Status standing,
            boolean here) {}

    /**
     * The areas through several periods, drawn beside each other.
     *
     * @param lines a name and what is said of each period
     */
    public record Course(Chart chart, List<String> periods, List<Line> lines) {
        public record Line(String area, List<String> said) {}
    }
}
