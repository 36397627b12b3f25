package no.retning.site;

import java.util.List;
import no.retning.page.Chart;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator as they are published.
 *
 * @param headline the latest of all of the country in a sentence, or null where there is none
 * @param chart null where there are too few figures to draw, or too many lines
 * @param columns what figures are divided by beside the period: area and breakdowns, as they are called
 * @param cut that only some are shown, or null
 * @param withdrawn that others were published before these, and are withdrawn; or null
 * @param older that they are counted as was done before, or null
 * @param releases the latest first
 * @param revisions how figures have changed; null where there is one release
 * @param recoded the figures by the areas of another day; null where they are of the whole country alone
 * @param downloads the figures as files; empty where they are more than one file should have
 * @param citation how they are cited
 * @param source where the figures are from, or null
 */
public record IndicatorFigures(
        @Nullable String headline,
        @Nullable Chart chart,
        String unit,
        List<String> columns,
        List<Line> lines,
        @Nullable String cut,
        @Nullable String withdrawn,
        @Nullable String older,
        List<Publication> releases,
        @Nullable Link revisions,
        @Nullable Link recoded,
        List<Link> downloads,
        String citation,
        @Nullable Text source,
        boolean illustrative) {
    /**
     * @param anchor by which a text refers to it, or null where it is not of the whole country
     * @param of a cell for each of the columns
     * @param value as it is written in this language, or why there is none
     * @param note what is to be known of it; empty for nothing
     */
    public record Line(@Nullable String anchor, String period, List<String> of, String value, String note) {}

    /**
     * One release.
     *
     * @param reason why it came
     * @param changes what changed since the one before, in words
     * @param source who told the figures, or null
     * @param correction what it puts right, or null
     * @param withdrawn that it is withdrawn, and when; or null
     */
    public record Publication(
            String version,
            String day,
            String reason,
            String changes,
            @Nullable Text source,
            @Nullable Text text,
            @Nullable CorrectionLine correction,
            @Nullable String withdrawn,
            String sha256) {}
}
