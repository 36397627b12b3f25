package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.knowledge.Horizon;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.ReportChapter;
import no.retning.knowledge.Trend;
import no.retning.knowledge.YearlyReport;
import no.retning.knowledge.YearlyReportCompositions;
import no.retning.strategy.Goal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Yearly reports as files of a package; they come after what their trends are read from. */
@Component
@Order(46)
final class YearlyReportFiles extends KnowledgeFiles<YearlyReport> {
    private final GroundFiles grounds;

    YearlyReportFiles(
            YearlyReportCompositions compositions, PublishKnowledge publish, Headers headers, GroundFiles grounds) {
        super(compositions, publish, headers);
        this.grounds = grounds;
    }

    @Override
    public String folder() {
        return "yearly";
    }

    @Override
    public String comment() {
        return "A yearly report: its chapters, and the trends with what they are read from and what they bear upon.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        spot.needed("year");
        var year = spot.number("year", YearlyReportSheet.FIRST_YEAR);
        if (year < YearlyReportSheet.FIRST_YEAR || year > YearlyReportSheet.LAST_YEAR) {
            spot.fault("year", "must be a year, as in 2022");
        }
        var report = new YearlyReport(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot,
                                "state",
                                YearlyReport.STATES.toArray(String[]::new),
                                state -> state,
                                YearlyReport.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                year,
                spot.needed("owner"),
                chapters(entry),
                trends(entry, catalogue, after),
                spot.source());
        return Thing.of(report, spot, after.toArray(UUID[]::new));
    }

    private static List<ReportChapter> chapters(Entry entry) {
        var chapters = new LinkedHashMap<String, ReportChapter>();
        for (var one : entry.spot().list("chapters")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            var chapter = new ReportChapter(
                    Objects.requireNonNullElse(one.id(), part(entry, "chapter-" + slug)),
                    slug,
                    one.neededTexts("title"),
                    one.neededTexts("text"),
                    one.source());
            one.finish();
            if (chapters.put(slug, chapter) != null) {
                one.fault("slug", "“%s” is taken by another chapter; choose another".formatted(slug));
            }
        }
        return List.copyOf(chapters.values());
    }

    private List<Trend> trends(Entry entry, Catalogue catalogue, List<UUID> after) {
        var trends = new LinkedHashMap<String, Trend>();
        for (var one : entry.spot().list("trends")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            var goals = new ArrayList<UUID>();
            for (var named : one.list("goals")) {
                var goal = catalogue.neededRef(named, "goal", Set.of(Goal.KIND));
                named.finish();
                if (goal != null) {
                    goals.add(goal.id());
                    after.add(goal.id());
                }
            }
            var trend = new Trend(
                    Objects.requireNonNullElse(one.id(), part(entry, "trend-" + slug)),
                    slug,
                    one.neededTexts("title"),
                    one.neededTexts("text"),
                    Choices.needed(one, "horizon", Horizon.values(), Horizon::code),
                    goals,
                    grounds.read(one, catalogue, after),
                    one.source());
            one.finish();
            if (trends.put(slug, trend) != null) {
                one.fault("slug", "“%s” is taken by another trend; choose another".formatted(slug));
            }
        }
        return List.copyOf(trends.values());
    }

    @Override
    void write(YearlyReport report, ObjectNode file) {
        file.put("year", report.year());
        PackageYaml.texts(file, "text", report.text());
        file.put("owner", report.owner());
        for (var chapter : report.chapters()) {
            var one = part(file, "chapters").put("id", chapter.id().toString()).put("slug", chapter.slug());
            PackageYaml.texts(one, "title", chapter.title());
            PackageYaml.texts(one, "text", chapter.text());
            PackageYaml.source(one, chapter.source());
        }
        for (var trend : report.trends()) {
            var one = part(file, "trends").put("id", trend.id().toString()).put("slug", trend.slug());
            PackageYaml.texts(one, "title", trend.title());
            PackageYaml.texts(one, "text", trend.text());
            one.put("horizon", trend.horizon().code());
            trend.goals().forEach(goal -> part(one, "goals").put("goal", named(goal)));
            grounds.write(trend.grounds(), one);
            PackageYaml.source(one, trend.source());
        }
        PackageYaml.source(file, report.source());
    }
}
