package no.retning.formats.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SeriesChartsTest {
    private static final Voice SHARE = Voices.plain("%", 1);
    private static final List<Frame> FRAMES = List.of(
            Frame.PAGE,
            Frame.PHONE,
            Frame.alone(Frame.LEAST, Palette.DARK, "Kilde: Retning, 2024. Illustrerende."),
            Frame.alone(1200, Palette.LIGHT, "Kilde: Retning, 2024. Illustrerende."));

    private static Series years(Double... values) {
        return new Series(
                "Kommuner",
                IntStream.range(0, values.length)
                        .mapToObj(i -> Point.of(2020 + i, values[i]))
                        .toList());
    }

    private static String line(Series series) {
        return LineChart.draw(Voices.CAPTION, Frame.PAGE, SHARE, List.of(series), null, List.of());
    }

    private static Element parsed(String chart) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(chart.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception malformed) {
            throw new AssertionError(chart, malformed);
        }
    }

    /** Where the lines of the first series go. */
    private static List<List<double[]>> lines(String chart) {
        return Pattern.compile("<path d=\"M([^\"a]*)\" fill=\"none\" class=\"chart-line-series-1\"")
                .matcher(chart)
                .results()
                .map(found -> Pattern.compile("(-?[\\d.]+) (-?[\\d.]+)")
                        .matcher(found.group(1))
                        .results()
                        .map(at -> new double[] {Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2))})
                        .toList())
                .toList();
    }

    @Test
    void theHighestTickLiesAtTheTopAndNothingAtTheBottom() {
        var points = lines(line(years(0.0, 50.0, 100.0))).getFirst();
        double bottom = points.get(0)[1];
        double top = points.get(2)[1];
        assertThat(bottom - top).isCloseTo(280, within(0.2));
        assertThat(points.get(1)[1]).isCloseTo((top + bottom) / 2, within(0.2));
        assertThat(points.get(1)[0]).isCloseTo((points.get(0)[0] + points.get(2)[0]) / 2, within(1.0));
    }

    @Test
    void aLineStopsAtAGapAndAtABreak() {
        assertThat(lines(line(years(1.0, 2.0, null, 3.0, 4.0)))).hasSize(2);
        var broken = new Series(
                "",
                List.of(
                        Point.of(2020, 1.0),
                        Point.of(2021, 2.0),
                        Point.of(2022, 3.0).afterBreak("Ny definisjon"),
                        Point.of(2023, 4.0)));
        assertThat(lines(line(broken))).hasSize(2);
        assertThat(line(broken)).contains("break(2022; Ny definisjon)</text>");
        assertThat(line(years(1.0, null, 3.0))).contains("missing(2021)</text>");
    }

    @Test
    void whatIsShownIsSaid() {
        assertThat(line(years(58.94, 62.05)))
                .contains("<desc id=\"c1-desc\">rise(58,9\u00a0%; 2020; 62,1\u00a0%; 2021)</desc>");
        assertThat(line(years(62.06, 62.14))).contains("level(62,1\u00a0%; 2020; 62,1\u00a0%; 2021)");
        assertThat(line(years(10.0, 30.0, 20.0))).contains("highest(30,0\u00a0%; 2021)");
        assertThat(line(years(10.0, 30.0, 30.0))).doesNotContain("highest(");
        assertThat(line(years())).contains("none()");
        // What lies before a break is not compared with what lies after it.
        var broken = new Series(
                "", List.of(Point.of(2020, 90.0), Point.of(2021, 10.0).afterBreak("x"), Point.of(2022, 20.0)));
        assertThat(line(broken)).contains("rise(10,0\u00a0%; 2021; 20,0\u00a0%; 2022)");
        assertThat(line(new Series("", List.of(Point.of(2020, 1.0).provisional()))))
                .contains("last-provisional(2020)")
                .contains("provisional()</text>");
    }

    @Test
    void numbersAreWrittenInTheLanguageOfTheReader() {
        var english = new Voice(java.util.Locale.ENGLISH, "visits", "visits", 0, (phrase, values) -> phrase.key());
        assertThat(english.value(1_234_567.5)).isEqualTo("1,234,568\u00a0visits");
        assertThat(Voices.plain("besøk", 0).value(1_234_567.5)).isEqualTo("1\u00a0234\u00a0568\u00a0besøk");
        assertThat(SHARE.value(-0.01)).isEqualTo("0,0\u00a0%");
    }

    @Test
    void aTargetIsALevelALineOrSteps() {
        var series = List.of(years(10.0, 20.0));
        var level = Target.of(Point.of(LocalDate.of(2021, 7, 1), "", 70.0));
        assertThat(LineChart.draw(Voices.CAPTION, Frame.PAGE, SHARE, series, level, List.of()))
                .contains("target-level(70\u00a0%)");
        var points = List.of(Point.of(2020, 20.0), Point.of(2024, 70.0));
        assertThat(LineChart.draw(Voices.CAPTION, Frame.PAGE, SHARE, series, new Target(points, false), List.of()))
                .contains("target(70\u00a0%; 2024)")
                .contains("chart-line-target");
        var line = Pattern.compile("<path d=\"([^\"]*)\" fill=\"none\" class=\"chart-line-target\"");
        assertThat(corners(
                        line,
                        LineChart.draw(
                                Voices.CAPTION, Frame.PAGE, SHARE, series, new Target(points, false), List.of())))
                .isEqualTo(2);
        assertThat(corners(
                        line,
                        LineChart.draw(Voices.CAPTION, Frame.PAGE, SHARE, series, new Target(points, true), List.of())))
                .isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> Target.of(Point.of(2024, null)));
    }

    @Test
    void whatIsNearEnoughToATargetIsDrawnAndSaidAndAScaleThatIsCutSaysSo() {
        var series = List.of(years(60.0, 62.0));
        var points = List.of(Point.of(2020, 61.0), Point.of(2024, 70.0));
        var chart =
                LineChart.draw(Voices.CAPTION, Frame.PAGE, SHARE, series, new Target(points, false, 1.5, 0), List.of());
        assertThat(chart)
                .contains("near-enough(1,5\u00a0prosentpoeng)", "begins(57,5\u00a0%)")
                .containsPattern("<path d=\"M[^\"]*z\" class=\"chart-fill-faint\"");
        assertThat(LineChart.draw(
                        Voices.CAPTION,
                        Frame.PAGE,
                        SHARE,
                        List.of(years(0.0, 62.0)),
                        Target.of(points.get(1)),
                        List.of()))
                .doesNotContain("near-enough", "begins(");
    }

    @Test
    void noValueBelongsToTwoShadesOfAMap() {
        var tiles = TileLayout.norwegianCounties().places().stream()
                .map(place -> new TileMap.Tile(place, place.name(), 1.0 * Integer.parseInt(place.code()), false))
                .toList();
        assertThat(TileMap.draw(Voices.CAPTION, Frame.PHONE, SHARE, tiles))
                .as("a unit in every tile or in none")
                .doesNotContain("font-weight=\"600\" class=\"chart-fill-on-low\" fill=\"#1e2226\">3,0\u00a0%<");
        assertThat(TileMap.draw(Voices.CAPTION, Frame.PAGE, SHARE, tiles))
                .contains("up-to(0\u00a0%; ", "and-up(")
                .doesNotContain("between(");
    }

    @Test
    void eventsThatStandAloneSayWhatTheirNumbersAre() {
        var day = LocalDate.of(2023, 5, 17);
        var lanes =
                List.of(new EventLine.Lane("Vedtak", List.of(new EventLine.Mark(1, "17. mai 2023: Loven", day, day))));
        var alone = Frame.alone(720, Palette.LIGHT, "Kilde");
        assertThat(EventLine.draw(Voices.CAPTION, alone, SHARE, lanes)).contains(">17. mai 2023: Loven</text>");
        assertThat(EventLine.draw(Voices.CAPTION, Frame.PAGE, SHARE, lanes)).doesNotContain("Loven</text>");
    }

    private static long corners(Pattern line, String chart) {
        return line.matcher(chart)
                .results()
                .mapToLong(found -> found.group(1).chars().filter(c -> c == 'L').count() + 1)
                .max()
                .orElse(0);
    }

    @Test
    void labelsBesideEachOtherDoNotMeet() {
        assertThat(Spread.apart(new double[] {10, 12, 14}, 10, 0, 100)).containsExactly(10, 20, 30);
        assertThat(Spread.apart(new double[] {95, 96, 97}, 10, 0, 100)).containsExactly(80, 90, 100);
        assertThat(Spread.apart(new double[] {-5, 50}, 10, 0, 100)).containsExactly(0, 50);
    }

    @Test
    void marksLieOnTheirWholeScaleAndNothingIsSaidOfABeforeThatThereIsNot() {
        var rows = List.of(new Dumbbell.Row("Ledelse", null, 3.5), new Dumbbell.Row("Nett", null, null));
        for (var frame : FRAMES) {
            var svg = Dumbbell.draw(Voices.CAPTION, frame, Voices.plain("", 1), null, "2026", rows, 1, 5);
            holds(svg);
            assertThat(svg)
                    .contains(">1<", ">2<", ">3<", ">4<", ">5<", ">3,5<", "2026")
                    .doesNotContain(">0<", ">6<", "moved(");
        }
    }

    @Test
    void thousandChartsOfAnythingKeepTheirTextWithinTheirFrame() {
        var random = new Random(20_240);
        for (int i = 0; i < 1_000; i++) {
            var voice = Voices.plain(random.nextBoolean() ? "%" : "millioner besøk", random.nextInt(4));
            var all = IntStream.range(0, random.nextInt(8))
                    .mapToObj(one -> series(random, one))
                    .toList();
            var target = random.nextBoolean()
                    ? new Target(
                            List.of(
                                    Point.of(2018 + random.nextInt(4), random.nextGaussian() * 100),
                                    Point.of(2023 + random.nextInt(9), random.nextGaussian() * 100)),
                            random.nextBoolean())
                    : null;
            var events = IntStream.range(0, random.nextInt(20))
                    .mapToObj(day -> LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5_000)))
                    .sorted()
                    .map(day -> new Event(day, day + ": " + name(random)))
                    .toList();
            var frame = FRAMES.get(i % FRAMES.size());
            holds(LineChart.draw(Voices.CAPTION, frame, voice, all, target, events));
            holds(SmallMultiples.draw(Voices.CAPTION, frame, voice, all, target));
            holds(Bars.draw(Voices.CAPTION, frame, voice, bars(random), List.of(new Bars.Line("Landet", 7))));
            holds(Dumbbell.draw(Voices.CAPTION, frame, voice, "2020", name(random), rows(random)));
            holds(TileMap.draw(Voices.CAPTION, frame, voice, tiles(random)));
            holds(EventLine.draw(Voices.CAPTION, frame, voice, lanes(random)));
            all.forEach(one -> parsed(Sparkline.draw(Voices.CAPTION, Palette.DARK, voice, one, target)));
        }
    }

    private static String name(Random random) {
        return random.ints(random.nextInt(40), 32, 600)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Double value(Random random) {
        return random.nextInt(6) == 0 ? null : random.nextGaussian() * Math.pow(10, random.nextInt(9) - 2);
    }

    private static Series series(Random random, int index) {
        var points = new ArrayList<Point>();
        for (int year = 2015; year < 2015 + random.nextInt(15); year++) {
            var point = Point.of(year, value(random));
            points.add(
                    switch (random.nextInt(8)) {
                        case 0 -> point.provisional();
                        case 1 -> point.estimated();
                        case 2 -> point.afterBreak(name(random));
                        default -> point;
                    });
        }
        return new Series(index + name(random), points);
    }

    private static List<Bars.Bar> bars(Random random) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> new Bars.Bar(name(random), value(random), random.nextBoolean()))
                .toList();
    }

    private static List<Dumbbell.Row> rows(Random random) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> new Dumbbell.Row(name(random), value(random), value(random)))
                .toList();
    }

    private static List<TileMap.Tile> tiles(Random random) {
        return TileLayout.norwegianCounties().places().stream()
                .map(place -> new TileMap.Tile(place, place.name(), value(random), random.nextBoolean()))
                .toList();
    }

    private static List<EventLine.Lane> lanes(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(lane -> new EventLine.Lane(
                        name(random),
                        IntStream.range(0, random.nextInt(9))
                                .mapToObj(i -> {
                                    var from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6_000));
                                    return new EventLine.Mark(
                                            i + 1, name(random), from, from.plusDays(random.nextInt(2) * 300));
                                })
                                .toList()))
                .toList();
    }

    /** Whether all that is written lies within the image, as wide as it may be; and whether it is an image. */
    private static void holds(String chart) {
        assertThat(chart).doesNotContain("NaN").doesNotContain("Infinity");
        var svg = parsed(chart);
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        var texts = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            double wide = Lettering.width(text.getTextContent(), Double.parseDouble(text.getAttribute("font-size")));
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            double from = switch (text.getAttribute("text-anchor")) {
                case "middle" -> x - wide / 2;
                case "end" -> x - wide;
                default -> x;
            };
            assertThat(from).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(from + wide).as(text.getTextContent()).isLessThanOrEqualTo(width);
            assertThat(y).isBetween(9.0, height);
        }
    }

    @Test
    void everyAreaHasATileOfItsOwn() {
        for (var layout : List.of(TileLayout.norwegianCounties(), TileLayout.norwegianHealthRegions())) {
            assertThat(layout.places())
                    .extracting(place -> place.column() + "/" + place.row())
                    .doesNotHaveDuplicates();
            assertThat(layout.places()).extracting(TileLayout.Place::code).doesNotHaveDuplicates();
        }
        assertThat(TileLayout.norwegianCounties().places()).hasSize(15);
        assertThat(TileLayout.norwegianHealthRegions().places()).hasSize(4);
    }
}
