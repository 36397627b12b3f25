package no.retning.site;

import java.util.List;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Dumbbell;
import no.retning.formats.svg.Point;
import no.retning.formats.svg.Series;
import no.retning.formats.svg.SmallMultiples;
import no.retning.formats.svg.TileLayout;
import no.retning.formats.svg.TileMap;
import no.retning.page.Chart;
import no.retning.page.ChartVoice;
import no.retning.page.Choice;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.Words;

/** The pages of areas and their figures, with made-up contents. */
final class AreaSamples {
    private final Words words;

    AreaSamples(Words words) {
        this.words = words;
    }

    private Frame frame(String title, String path) {
        return Frame.of(words, SamplePages.SITE, title, path).active("strategy");
    }

    private List<MyAreaPage.Group> groups() {
        return List.of(new MyAreaPage.Group(
                words.of("area.type.municipality"),
                List.of(new Choice("5001", "Trondheim", true), new Choice("1508", "Ålesund", false))));
    }

    MyAreaPage unchosen() {
        return new MyAreaPage(
                frame(words.of("area.mine"), "/mitt-omrade"),
                groups(),
                "9999",
                words.of("area.mine.unknown", "9999"),
                null);
    }

    MyAreaPage mine() {
        var reached = new Status(Status.Shape.REACHED, words.of("target.standing.met"), null, null, null, null);
        return new MyAreaPage(
                frame(words.of("area.mine.of", "Trondheim"), "/mitt-omrade"),
                groups(),
                "5001",
                null,
                new MyAreaPage.Area(
                        "Trondheim",
                        "2018",
                        List.of(Link.of("/mitt-omrade?omrade=1508", "Ålesund (1. januar 2024)")),
                        List.of(Link.of("/mitt-omrade?omrade=5030", "Klæbu (1. januar 2020)")),
                        "Trøndelag",
                        List.of(
                                new MyAreaPage.Row(
                                        Link.of("/indikator/eksempel", "Eksempelindikatoren"),
                                        words.of("area.mine.in", "50,9 %", "2025"),
                                        null,
                                        words.of("area.mine.target.country", "50 i 2024"),
                                        reached,
                                        "44,0 %",
                                        "57,0 %",
                                        words.of("page.illustrative"),
                                        Link.of("/indikator/eksempel/sammenlign", words.of("area.compare.see"))),
                                new MyAreaPage.Row(
                                        Link.of("/indikator/annen", "En annen indikator"),
                                        "3 i 2025",
                                        null,
                                        "",
                                        null,
                                        "",
                                        "",
                                        "",
                                        null)),
                        List.of(Link.of("/indikator/uten", "En indikator uten tall"))));
    }

    AreaComparisonPage nothing() {
        return new AreaComparisonPage(
                frame(words.of("area.compare"), "/indikator/eksempel/sammenlign"),
                List.of(),
                List.of(),
                List.of(),
                words.of("area.compare.noPeriod", "1999"),
                null,
                null,
                null,
                null,
                false,
                null,
                "antall",
                "",
                "",
                List.of(),
                null,
                false);
    }

    AreaComparisonPage compared() {
        var voice = ChartVoice.of(words, "%", words.of("indicator.chart.points"), 1);
        var near = new Status(Status.Shape.CHALLENGED, words.of("target.standing.near"), null, null, null, null);
        var rows = List.of(new Dumbbell.Row("Troms", 15.1, 18.0), new Dumbbell.Row("Buskerud", null, 8.8));
        var tiles = TileLayout.norwegianCounties().places().stream()
                .map(place -> new TileMap.Tile(
                        place,
                        place.name(),
                        place.code().equals("40") ? null : Integer.parseInt(place.code()) / 3.0,
                        place.code().equals("55")))
                .toList();
        return new AreaComparisonPage(
                frame(words.of("area.compare"), "/indikator/eksempel/sammenlign"),
                List.of(new Choice("55", "Troms", true), new Choice("33", "Buskerud", false)),
                List.of(new Choice("2024", "2024", true)),
                List.of(new Choice("2025", "2025", true)),
                null,
                words.of("area.compare.cut", 2, 15),
                Chart.of(
                        "sammenlign",
                        (id, room) -> Dumbbell.draw(
                                new Caption(id, words.lang(), "Eksempel", words.of("area.compare.text")),
                                room,
                                voice,
                                "2024",
                                "2025",
                                rows)),
                new AreaComparisonPage.Course(
                        Chart.of(
                                "utvikling",
                                (id, room) -> SmallMultiples.draw(
                                        new Caption(id, words.lang(), "Eksempel", words.of("area.course.text")),
                                        room,
                                        voice,
                                        List.of(
                                                new Series(
                                                        "Troms", List.of(Point.of(2024, 15.1), Point.of(2025, 18.0))),
                                                new Series("Buskerud", List.of(Point.of(2025, 8.8)))),
                                        null)),
                        List.of("2024", "2025"),
                        List.of(
                                new AreaComparisonPage.Course.Line("Troms", List.of("15,1 %", "18,0 %")),
                                new AreaComparisonPage.Course.Line(
                                        "Buskerud", List.of(words.of("release.mark.missing"), "8,8 %")))),
                Chart.of(
                        "kart",
                        (id, room) -> TileMap.draw(
                                new Caption(id, words.lang(), "Eksempel", words.of("area.map.text")),
                                room,
                                voice,
                                tiles)),
                true,
                "/indikator/eksempel",
                "prosent",
                "2024",
                "2025",
                List.of(
                        new AreaComparisonPage.Row(
                                "Troms",
                                "15,1 %",
                                "18,0 %",
                                words.of("area.compare.up", "2,9 prosentpoeng"),
                                near,
                                true),
                        new AreaComparisonPage.Row(
                                "Buskerud", words.of("release.mark.missing"), "8,8 %", "", null, false)),
                Text.of("Eksempel"),
                true);
    }
}
