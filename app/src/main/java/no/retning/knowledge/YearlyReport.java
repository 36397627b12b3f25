package no.retning.knowledge;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a year ("Utviklingstrekk"): how things stand and where they are going, in chapters, and the trends one sees.
 *
 * @param text the summary, ahead of its chapters
 * @param year that it tells of
 * @param owner the organisation or body that stands behind it
 * @param chapters in reading order
 * @param trends in reading order
 */
public record YearlyReport(
        Header header,
        LocalisedText title,
        LocalisedText text,
        int year,
        String owner,
        List<ReportChapter> chapters,
        List<Trend> trends,
        Source source)
        implements Recorded<YearlyReport> {
    public static final String KIND = "yearly-report";
    public static final String DRAFT = "draft";
    public static final String READY = "ready";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(DRAFT, READY);

    public YearlyReport {
        chapters = List.copyOf(chapters);
        trends = List.copyOf(trends);
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public YearlyReport with(Header newHeader) {
        return new YearlyReport(newHeader, title, text, year, owner, chapters, trends, source);
    }

    public YearlyReport saying(
            LocalisedText newTitle, LocalisedText newText, int newYear, String newOwner, Source newSource) {
        return new YearlyReport(header, newTitle, newText, newYear, newOwner, chapters, trends, newSource);
    }

    /**
     * With this chapter, and no other with its id.
     *
     * @param after the chapter that it follows, or null to be the first
     */
    public YearlyReport and(ReportChapter chapter, @Nullable UUID after) {
        return having(Parts.placed(chapters, chapter, after, ReportChapter::id), trends);
    }

    public YearlyReport withoutChapter(UUID chapter) {
        return having(Parts.without(chapters, chapter, ReportChapter::id), trends);
    }

    /**
     * With this trend, and no other with its id.
     *
     * @param after the trend that it follows, or null to be the first
     */
    public YearlyReport and(Trend trend, @Nullable UUID after) {
        return having(chapters, Parts.placed(trends, trend, after, Trend::id));
    }

    public YearlyReport withoutTrend(UUID trend) {
        return having(chapters, Parts.without(trends, trend, Trend::id));
    }

    private YearlyReport having(List<ReportChapter> newChapters, List<Trend> newTrends) {
        return new YearlyReport(header, title, text, year, owner, newChapters, newTrends, source);
    }
}
