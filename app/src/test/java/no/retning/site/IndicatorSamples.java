package no.retning.site;

import java.time.LocalDate;
import java.util.List;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Event;
import no.retning.formats.svg.LineChart;
import no.retning.formats.svg.Point;
import no.retning.formats.svg.Series;
import no.retning.page.Chart;
import no.retning.page.ChartVoice;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Moment;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;

/** The pages of indicators, with made-up contents. */
final class IndicatorSamples {
    private final Words words;

    IndicatorSamples(Words words) {
        this.words = words;
    }

    private Frame frame(String title, String path) {
        return Frame.of(words, SamplePages.SITE, title, path).active("strategy");
    }

    IndicatorsPage all() {
        return new IndicatorsPage(
                frame(words.of("indicator.all"), "/indikatorer"),
                List.of(new IndicatorsPage.Group(
                        Text.of("Mål 1: Eksempelmålet"),
                        List.of(line("ongoing", "active"), line("stopped", "retired")))));
    }

    private IndicatorsPage.Line line(String mark, String state) {
        return new IndicatorsPage.Line(
                Link.of("/indikator/eksempel-" + state, "Eksempelindikatoren"),
                Text.of("Hvor mye det er av noe."),
                mark,
                words.of("indicator.state." + state),
                Text.of("Eksempelvirksomheten"),
                true);
    }

    IndicatorsPage none() {
        return new IndicatorsPage(frame(words.of("indicator.all"), "/indikatorer"), List.of());
    }

    IndicatorPage indicator() {
        return page(
                null,
                List.of(new IndicatorPage.Break("1. januar 2023", Text.of("Spørsmålet er stilt på en annen måte."))),
                List.of(words.of(
                        "indicator.mapped",
                        words.of("indicator.scheme.sdg"),
                        "3.8.1",
                        words.of("indicator.likeness.related"))));
    }

    IndicatorPage replaced() {
        return page(Link.of("/indikator/etterfolger", "Etterfølgeren"), List.of(), List.of());
    }

    ReleasesPage releases() {
        var indicator = Link.of("/indikator/eksempel-active", "Eksempelindikatoren");
        return new ReleasesPage(
                frame(words.of("calendar.heading"), "/utgivelser"),
                List.of(new ReleasesPage.Next(
                        new Moment("2031-02-03T07:00:00Z", "3. februar 2031 kl. 08.00"),
                        indicator,
                        true,
                        Text.of("Tall for 2030, etter kommune."),
                        List.of("Flyttet fra 3. januar 2031 kl. 08.00. Kilden er forsinket."))),
                List.of(new ReleasesPage.Line(
                        new Moment("2030-02-03", "3. februar 2030"),
                        indicator,
                        "1.0.1",
                        words.of("release.reason.error"),
                        words.of("release.change.corrected", 1),
                        Text.of("Et tall var skrevet feil."),
                        correction(),
                        true)));
    }

    private CorrectionLine correction() {
        return new CorrectionLine(
                Text.of("Tallet for 2029 var skrevet feil."),
                Text.of("To sifre var byttet om."),
                Text.of(words.of("release.correct.reader")),
                new Status(Status.Shape.ON_TRACK, words.of("release.upstream.told"), null, null, null, null),
                "4. februar 2030");
    }

    ReleasesPage noReleases() {
        return new ReleasesPage(frame(words.of("calendar.heading"), "/utgivelser"), List.of(), List.of());
    }

    private IndicatorFigures figures() {
        return new IndicatorFigures(
                "12,5 antall i 2025, opp 1,5 fra 2024",
                chart(),
                "antall",
                List.of(words.of("release.area"), "kjonn"),
                List.of(
                        new IndicatorFigures.Line(
                                "periode-2024",
                                "2025",
                                List.of(words.of("release.whole"), words.of("release.total")),
                                "12,5",
                                words.of("release.mark.provisional")),
                        new IndicatorFigures.Line(
                                null,
                                "2025",
                                List.of("Eksempelkommunen", "kvinner"),
                                words.of("release.mark.hidden"),
                                "")),
                words.of("release.cut", 2, 300),
                words.of("release.withdrawn.former", "1.0.1", "30. mars 2026"),
                words.of("release.older", "1. januar 2026"),
                List.of(new IndicatorFigures.Publication(
                        "1.1.0",
                        "31. mars 2026",
                        words.of("release.reason.routine"),
                        words.of("release.change.new", 1),
                        Text.of("Eksempelkilden"),
                        Text.of("Et nytt år."),
                        correction(),
                        words.of("release.withdrawn.on", "1. april 2026"),
                        "0".repeat(64))),
                Link.of("/indikator/eksempel/revisjoner", words.of("release.revisions")),
                Link.of("/indikator/eksempel/omrader", words.of("area.recoded.see")),
                List.of(Link.of("/indikator/eksempel/tall/xlsx", words.of("release.download.xlsx"))),
                words.of("release.citation", "Eieren", "Eksempel", "1.1.0", "31. mars 2026", "https://eksempel.no"),
                Text.of("Eksempelkilden"),
                true);
    }

    static List<GoalPage.Measured> measured() {
        return List.of(new GoalPage.Measured(
                Link.of("/indikator/eksempel", "Eksempelindikatoren"),
                Text.of("Hvor mye det er av noe."),
                List.of("Hele landet: 20 i 2027. Besluttet av Prøverne 1. mars 2024.")));
    }

    private IndicatorTarget target() {
        return new IndicatorTarget(
                words.of("release.whole"),
                new Status(
                        Status.Shape.AWAY,
                        words.of("target.degree.deterioration"),
                        null,
                        Text.of(words.of("target.means.deterioration")),
                        words.of("target.overridden", "Prøverne", "1. mars 2026", words.of("target.degree.limited")),
                        null),
                words.of("target.decided.by", "Prøverne", "1. mars 2024"),
                words.of("target.rule.up"),
                Text.of("Det som skal nås."),
                List.of(
                        new IndicatorTarget.Row("2027", "20", "", null),
                        new IndicatorTarget.Row(
                                "2025",
                                "14",
                                "12,5",
                                new Status(
                                        Status.Shape.OFF_TRACK,
                                        words.of("target.standing.not-met"),
                                        null,
                                        null,
                                        null,
                                        null))),
                List.of(new IndicatorPage.Field(words.of("target.input.base"), Text.of("14 i 2022"))),
                List.of("18 i 2026. Besluttet av Prøverne 1. mars 2022."),
                Text.of("Eksempelkilden"),
                true);
    }

    private Chart chart() {
        var series = new Series(
                words.of("release.whole"),
                List.of(
                        Point.of(2022, 14.0),
                        Point.of(2023, 9.5).afterBreak("Spørsmålet er stilt på en annen måte."),
                        Point.of(2024, 11.0),
                        Point.of(2025, 12.5).provisional()));
        return Chart.of(
                "indikator",
                (id, frame) -> LineChart.draw(
                        new Caption(id, words.lang(), "Eksempelindikatoren", words.of("indicator.chart.text")),
                        frame,
                        ChartVoice.of(words, "antall", "", 1),
                        List.of(series),
                        null,
                        List.of(new Event(LocalDate.of(2024, 1, 1), "1. januar 2024: Eksempelhendelsen"))));
    }

    AreaSchemePage scheme() {
        return new AreaSchemePage(
                frame("Eksempelinndelingen", "/omradeinndeling/eksempel"),
                Text.of("Eksempelinndelingen"),
                words.of("area.type.municipality"),
                Markdown.prose("Hvordan landet er delt.", null),
                List.of(new AreaSchemePage.Change(
                        "1. januar 2024",
                        words.of("area.what.split"),
                        "1507 Eksempelby",
                        "1580 Eksempelvik",
                        words.of("area.weight.unknown"))),
                List.of(new AreaSchemePage.Area("1507", "Eksempelby", "2020 – 2023", "15")),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    RecodedPage recoded() {
        return new RecodedPage(
                frame(words.of("area.recoded"), "/indikator/eksempel/omrader"),
                Link.of("/indikator/eksempel", "Eksempelindikatoren"),
                "2024-01-01",
                "1. januar 2024",
                null,
                "antall",
                List.of(
                        new RecodedPage.Row("2025", "1580 Eksempelvik", "12,5", "", "12,5"),
                        new RecodedPage.Row(
                                "2022",
                                "1580 Eksempelvik",
                                words.of("release.mark.not-computable"),
                                words.of("area.gap.divided", "1507 Eksempelby", "1. januar 2024"),
                                "")),
                words.of("release.cut", 2, 300),
                List.of(Link.of("/indikator/eksempel/tall/xlsx?per=2024-01-01", words.of("release.download.xlsx"))),
                List.of(words.of("area.unplaced", "9999", "2022", "31. desember 2022")),
                List.of(Link.of("/omradeinndeling/eksempel", "Eksempelinndelingen")),
                true);
    }

    RecodedPage recodedWrongly() {
        return new RecodedPage(
                frame(words.of("area.recoded"), "/indikator/eksempel/omrader"),
                Link.of("/indikator/eksempel", "Eksempelindikatoren"),
                "i dag",
                "1. januar 2024",
                words.of("form.wrong.day"),
                "antall",
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    RevisionsPage revisions() {
        return new RevisionsPage(
                frame(words.of("release.revisions"), "/indikator/eksempel/revisjoner"),
                Link.of("/indikator/eksempel", "Eksempelindikatoren"),
                "antall",
                words.of("release.whole"),
                List.of(
                        new RevisionsPage.Row(
                                "2025",
                                List.of(
                                        new RevisionsPage.Said("11", "1.0.0", "31. mars 2025", false),
                                        new RevisionsPage.Said("12,5", "1.1.0", "31. mars 2026", false))),
                        new RevisionsPage.Row(
                                "2024",
                                List.of(
                                        new RevisionsPage.Said("10", "1.0.0", "31. mars 2025", false),
                                        new RevisionsPage.Said("", "1.1.0", "31. mars 2026", true)))),
                true);
    }

    RevisionsPage noRevisions() {
        return new RevisionsPage(
                frame(words.of("release.revisions"), "/indikator/eksempel/revisjoner"),
                Link.of("/indikator/eksempel", "Eksempelindikatoren"),
                "antall",
                words.of("release.whole"),
                List.of(),
                false);
    }

    private IndicatorPage page(@Nullable Link successor, List<IndicatorPage.Break> breaks, List<String> mappings) {
        return new IndicatorPage(
                frame("Eksempelindikatoren", "/indikator/eksempel"),
                Text.of("Eksempelindikatoren"),
                Text.of("Eksempelvirksomheten"),
                successor == null ? "ongoing" : "stopped",
                words.of("indicator.state." + (successor == null ? "active" : "replaced")),
                successor,
                Markdown.prose("Hvor mye det er av noe.", null),
                successor == null ? figures() : null,
                successor == null ? List.of(target()) : List.of(),
                successor == null
                        ? new MonitorSamples(words)
                                .standing()
                                .earlier()
                                .getLast()
                                .status()
                        : null,
                successor == null ? new MonitorSamples(words).standing() : null,
                List.of(Link.of("/mal/eksempel", "Mål 1: Eksempelmålet")),
                List.of(
                        new IndicatorPage.Field(words.of("indicator.numerator"), Text.of("Det som er talt")),
                        new IndicatorPage.Field(words.of("indicator.unit"), Text.of("antall"))),
                breaks,
                mappings,
                new ThreadView(List.of()),
                Text.of("Eksempel"),
                true,
                List.of());
    }
}
