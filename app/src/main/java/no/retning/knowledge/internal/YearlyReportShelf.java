package no.retning.knowledge.internal;

import java.util.List;
import java.util.UUID;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Composed;
import no.retning.knowledge.Trend;
import no.retning.knowledge.YearlyReport;
import no.retning.knowledge.YearlyReportCompositions;
import no.retning.knowledge.YearlyReports;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Yearly reports at work: the chapters, and the trends with what they are read from. */
@Component
@Order(13)
final class YearlyReportShelf implements Shelf<YearlyReport> {
    private static final String PATH = "utviklingstrekk";
    private static final String CHAPTER = "kapittel";
    private static final String TREND = "trend";

    private final YearlyReportCompositions compositions;
    private final PursuedGoals goals;
    private final Grounds grounds;
    private final PartTables tables;

    YearlyReportShelf(YearlyReportCompositions compositions, PursuedGoals goals, Grounds grounds, PartTables tables) {
        this.compositions = compositions;
        this.goals = goals;
        this.grounds = grounds;
        this.tables = tables;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<YearlyReport> composed() {
        return compositions;
    }

    @Override
    public Sheet<YearlyReport> sheet() {
        return new YearlyReportSheet();
    }

    @Override
    public YearlyReport blank(UUID id) {
        return new YearlyReport(
                Header.draft(id, YearlyReport.KIND, "ny", YearlyReport.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                0,
                "",
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, YearlyReport report) {
        return List.of(
                tables.section(
                        visit,
                        PATH,
                        report,
                        CHAPTER,
                        report.chapters().stream()
                                .map(one -> new PartTables.Line(
                                        one.id(),
                                        visit.reading().text(one.title()),
                                        List.of(PartTables.source(visit, one.source()))))
                                .toList(),
                        "yearly.chapter",
                        "knowledge.source"),
                tables.section(
                        visit,
                        PATH,
                        report,
                        TREND,
                        report.trends().stream().map(one -> line(visit, one)).toList(),
                        "yearly.trend",
                        "yearly.horizon",
                        "knowledge.grounds",
                        "knowledge.source"));
    }

    private static PartTables.Line line(Visit visit, Trend trend) {
        return new PartTables.Line(
                trend.id(),
                visit.reading().text(trend.title()),
                List.of(
                        Cell.of(visit.word("yearly.horizon." + trend.horizon().code())),
                        Cell.of(String.valueOf(trend.grounds().size())),
                        PartTables.source(visit, trend.source())));
    }

    @Override
    public List<Act<YearlyReport>> acts() {
        return List.of(new Act<>(
                "steg", YearlyReports.ADVANCE, report -> new StateSheet<>(YearlyReport.KIND, YearlyReport.STATES)));
    }

    @Override
    public List<Inner<YearlyReport>> inners() {
        return List.of(
                new Inner<>(
                        CHAPTER,
                        (actor, report, chapter) -> new ReportChapterSheet(report, chapter),
                        (report, id) -> report.chapters().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        YearlyReport::withoutChapter),
                new Inner<>(
                        TREND,
                        (actor, report, trend) -> new TrendSheet(report, trend, goals, grounds),
                        (report, id) -> report.trends().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        YearlyReport::withoutTrend));
    }
}
