package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a year, in chapters, and the trends with what they are read from.
 *
 * @param others the reports of other years, newest first
 */
public record YearlyReportPage(
        Frame frame,
        int year,
        Text title,
        @Nullable Prose text,
        List<Chapter> chapters,
        List<Trend> trends,
        List<Link> others,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    public record Chapter(
            String anchor, Text title, Prose text, @Nullable Text source, boolean illustrative) {}

    /**
     * @param horizon when it makes itself felt, by its code: now, near or far
     * @param grounds what it is read from, each with what it is
     * @param goals what it bears upon
     */
    public record Trend(
            String anchor,
            Text title,
            Prose text,
            String horizon,
            String felt,
            List<Ground> grounds,
            List<Link> goals,
            @Nullable Text source,
            boolean illustrative) {}

    public record Ground(String kind, Link page) {}
}
