package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.engines.agreement.Agreement;
import no.retning.form.Form;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Days;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.formats.svg.Bars;
import no.retning.formats.svg.Caption;
import no.retning.hearing.AnalyseHearing;
import no.retning.hearing.BothWays;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnalysis;
import no.retning.hearing.HearingAnalysis.Wanted;
import no.retning.hearing.HearingCoding;
import no.retning.hearing.HearingCodings;
import no.retning.hearing.HearingStance;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.hearing.SaidPoint;
import no.retning.page.Answer;
import no.retning.page.Chart;
import no.retning.page.ChartVoice;
import no.retning.page.Choice;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** What the answers to a hearing say, theme by theme: by stance, by kind of respondent, and how far the coders agree. */
@Controller
class AnalysisViews {
    private static final List<String> RECEIPTS = List.of("turnedOn", "turnedOff");

    private final Hearings hearings;
    private final AnalyseHearing analyse;
    private final SuggestionViews suggestions;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AnalysisViews(Hearings hearings, AnalyseHearing analyse, SuggestionViews suggestions, Access access) {
        this.hearings = hearings;
        this.analyse = analyse;
        this.suggestions = suggestions;
        this.access = access;
    }

    static HearingCoding blank(Visit visit, UUID hearing) {
        return HearingCoding.blank(
                Ids.next(),
                hearing,
                new SaidPoint(hearing, null, ""),
                HearingCoding.UNREAD,
                visit.actor().account());
    }

    @GetMapping(HearingPlaces.PATH + "/{id}/analyse")
    ResponseEntity<byte[]> all(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String hvem,
            @RequestParam(required = false) @Nullable String kvittering) {
        var hearing = hearings.get(id);
        access.require(visit.actor(), blank(visit, id), HearingCodings.VIEW);
        var heading = visit.word("coding.analysis");
        var analysis = analyse.of(hearing);
        var by = hvem != null && analysis.kinds().contains(hvem) ? hvem : null;
        var actions = new ArrayList<Link>();
        if (access.allows(visit.actor(), blank(visit, id), Commands.CREATE)) {
            actions.add(visit.link(AnalysisPlaces.coding(id), "coding.code"));
        }
        actions.add(visit.link(AnalysisPlaces.passages(id, Wanted.ALL), "coding.passages.see"));
        actions.add(RemarkPlaces.all(visit, hearing));
        actions.add(CampaignPlaces.all(visit, hearing));
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(
                        heading,
                        AnalysisPlaces.all(id),
                        Hearing.KIND,
                        HearingPlaces.all(visit),
                        HearingPlaces.to(visit, hearing)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("suggestion." + kvittering) : null,
                visit.reading().text(hearing.title()).text(),
                Text.of(heading),
                visit.word(
                                "coding.counts",
                                analysis.coded(),
                                analysis.passages().size())
                        + once(visit, analysis.counted(Wanted.ALL)),
                actions,
                List.of(
                        stances(visit, id, analysis, by),
                        kinds(visit, id, analysis),
                        agreement(visit, id, analysis),
                        suggestions.outcome(visit, hearing, analysis)),
                null,
                suggestions.buttons(visit, hearing))));
    }

    /** What the numbers in brackets are, where there are any. */
    private static String once(Visit visit, BothWays all) {
        return all.differ() ? " " + visit.word("coding.counts.once", all.once()) : "";
    }

    private static String called(Visit visit, HearingTheme theme, List<HearingTheme> all) {
        return "– ".repeat(HearingThemes.depth(theme, all))
                + visit.reading().text(theme.title()).text();
    }

    /** A count that opens the passages it is of; nothing is behind none. */
    private static Cell count(Visit visit, UUID hearing, HearingAnalysis analysis, Wanted wanted) {
        var count = analysis.counted(wanted);
        return count.all() == 0
                ? Cell.of("0")
                : Cell.of(Link.of(
                        visit.url(AnalysisPlaces.passages(hearing, wanted)),
                        visit.word(
                                count.differ() ? "coding.number.both" : "coding.number", count.all(), count.once())));
    }

    private static Section stances(Visit visit, UUID hearing, HearingAnalysis analysis, @Nullable String by) {
        var asked = Wanted.ALL.from(by);
        var columns = new ArrayList<String>();
        columns.add(visit.word("remark.theme"));
        var stances = new ArrayList<@Nullable HearingStance>(Arrays.asList(HearingStance.values()));
        stances.add(null);
        stances.forEach(stance -> columns.add(AnalysisPlaces.stance(visit, stance)));
        columns.add(visit.word("coding.total"));
        var rows = new ArrayList<Row>();
        for (var theme : analysis.themes()) {
            var about = asked.about(theme.header().id());
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(called(visit, theme, analysis.themes())));
            stances.forEach(stance -> cells.add(count(visit, hearing, analysis, about.standing(stance))));
            cells.add(count(visit, hearing, analysis, about));
            rows.add(new Row(cells, List.of()));
        }
        return new Section(
                visit.word("coding.stances"),
                respondents(visit, hearing, analysis, by),
                chart(visit, analysis, asked),
                visit.word("remark.themes.none"),
                columns,
                rows,
                List.of());
    }

    private static Days respondents(Visit visit, UUID hearing, HearingAnalysis analysis, @Nullable String by) {
        var form = Form.of(visit.reading(), by == null ? Map.of() : Map.of(AnalysisPlaces.BY, by));
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(AnalysisPlaces.BY, "", visit.word("coding.by.all")));
        analysis.kinds()
                .forEach(kind -> choices.add(form.choice(AnalysisPlaces.BY, kind, AnalysisPlaces.kind(visit, kind))));
        return new Days(
                visit.url(AnalysisPlaces.all(hearing)),
                List.of(form.select(AnalysisPlaces.BY, "coding.by", choices)),
                visit.word("coding.show"));
    }

    private static @Nullable Chart chart(Visit visit, HearingAnalysis analysis, Wanted asked) {
        var bars = analysis.themes().stream()
                .map(theme -> new Bars.Bar(
                        called(visit, theme, analysis.themes()),
                        (double) analysis.count(asked.about(theme.header().id())),
                        false))
                .toList();
        if (bars.stream().allMatch(bar -> Objects.equals(bar.value(), 0.0))) {
            return null;
        }
        var words = visit.reading().words();
        return Chart.of(
                "temaer",
                (id, frame) -> Bars.draw(
                        new Caption(id, words.lang(), words.of("coding.chart"), words.of("coding.chart.text")),
                        frame,
                        ChartVoice.of(words, "", "", 0),
                        bars,
                        List.of()));
    }

    private static Section kinds(Visit visit, UUID hearing, HearingAnalysis analysis) {
        var kinds = analysis.kinds();
        var columns = new ArrayList<String>();
        columns.add(visit.word("remark.theme"));
        kinds.forEach(kind -> columns.add(AnalysisPlaces.kind(visit, kind)));
        var rows = new ArrayList<Row>();
        for (var theme : analysis.themes()) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(called(visit, theme, analysis.themes())));
            kinds.forEach(kind -> cells.add(count(
                    visit,
                    hearing,
                    analysis,
                    Wanted.ALL.from(kind).about(theme.header().id()))));
            rows.add(new Row(cells, List.of()));
        }
        return new Section(
                visit.word("coding.kinds"), null, visit.word("remark.themes.none"), columns, rows, List.of());
    }

    /** Alpha with what it rests on; the passages that they differ on are one press away. */
    private static Section agreement(Visit visit, UUID hearing, HearingAnalysis analysis) {
        var rows = new ArrayList<Row>();
        rows.add(agreement(visit, visit.word("coding.agreement.all"), analysis.agreement()));
        if (analysis.hadSuggestions()) {
            rows.add(agreement(
                    visit,
                    visit.word("suggestion.agreement.without"),
                    analysis.agreement(one -> !one.hadSuggestions())));
            rows.add(agreement(
                    visit, visit.word("suggestion.agreement.with"), analysis.agreement(HearingCoding::hadSuggestions)));
        }
        analysis.themes()
                .forEach(theme -> rows.add(agreement(
                        visit,
                        called(visit, theme, analysis.themes()),
                        analysis.agreement(theme.header().id()))));
        int disputed = analysis.disputed().size();
        return new Section(
                visit.word("coding.agreement"),
                null,
                "",
                List.of(visit.word("remark.theme"), visit.word("coding.alpha"), visit.word("coding.units")),
                rows,
                disputed == 0
                        ? List.of()
                        : List.of(visit.link(AnalysisPlaces.disputed(hearing), "coding.disputed", disputed)));
    }

    private static Row agreement(Visit visit, String about, Agreement agreement) {
        return new Row(
                List.of(
                        Cell.of(about),
                        Cell.of(alpha(visit, agreement)),
                        Cell.of(visit.word("coding.number", agreement.units()))),
                List.of());
    }

    /** The number, or why there is none. */
    static String alpha(Visit visit, Agreement agreement) {
        var alpha = agreement.alpha();
        return alpha.isPresent()
                ? visit.word("coding.alpha.value", alpha.getAsDouble())
                : visit.word(agreement.units() == 0 ? "coding.alpha.noUnits" : "coding.alpha.none");
    }
}
