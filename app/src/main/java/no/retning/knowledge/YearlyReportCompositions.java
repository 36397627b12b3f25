package no.retning.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** Composes what would be published of a yearly report: its chapters, then its trends, which rest on what they are read from. */
@Component
public class YearlyReportCompositions implements Composed<YearlyReport> {
    private final YearlyReports reports;
    private final Composer composer;
    private final PublishedNames published;
    private final Ties ties;

    YearlyReportCompositions(YearlyReports reports, Composer composer, PublishedNames published, Ties ties) {
        this.published = published;
        this.reports = reports;
        this.composer = composer;
        this.ties = ties;
    }

    @Override
    public Kept<YearlyReport> records() {
        return reports;
    }

    @Override
    public Composition of(UUID id) {
        var report = reports.get(id);
        var item = composer.item(
                report,
                Stream.concat(
                                report.chapters().stream().map(one -> item(report, one)),
                                report.trends().stream().map(one -> item(report, one)))
                        .toList());
        item.json().remove("chapters");
        item.json().remove("trends");
        var named = new ArrayList<Ties.Tie>();
        for (var trend : report.trends()) {
            for (var ground : trend.grounds()) {
                named.add(new Ties.Tie(
                        Ties.EVIDENCE_FOR,
                        ground,
                        new Ref(Trend.KIND, trend.id()),
                        LocalisedText.NONE,
                        trend.source()));
            }
        }
        return new Composition(item, ties.of(report, item, report.owner(), named), String.valueOf(report.year()));
    }

    private static Item item(YearlyReport report, ReportChapter chapter) {
        return PartItem.of(
                report,
                ReportChapter.KIND,
                chapter.id(),
                chapter.slug(),
                chapter.title(),
                chapter.text(),
                chapter.source(),
                List.of());
    }

    /** What is not public is not even named. */
    private Item item(YearlyReport report, Trend trend) {
        var item = PartItem.of(
                report,
                Trend.KIND,
                trend.id(),
                "trend-" + trend.slug(),
                trend.title(),
                trend.text(),
                trend.source(),
                List.of());
        item.json().put("horizon", trend.horizon().code());
        item.json()
                .set(
                        "goals",
                        Json.tree(trend.goals().stream().filter(ties::isPublic).toList()));
        item.json()
                .set(
                        "grounds",
                        Json.tree(trend.grounds().stream()
                                .filter(ground -> ties.isPublic(ground.id()))
                                .toList()));
        published.put(
                item.json(),
                Stream.concat(trend.goals().stream(), trend.grounds().stream().map(Ref::id))
                        .toList());
        return item;
    }
}
