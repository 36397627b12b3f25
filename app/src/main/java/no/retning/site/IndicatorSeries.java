package no.retning.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.engines.cube.Period;
import no.retning.formats.svg.Point;
import no.retning.formats.svg.Series;
import no.retning.formats.svg.Voice;
import no.retning.page.ChartVoice;
import no.retning.page.Reading;
import no.retning.site.figures.PublishedFigure;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator as lines: that of all of the country, or where there is none, each of what they are of.
 *
 * @param definitions the first first
 */
record IndicatorSeries(Reading reading, List<IndicatorPages.Definition> definitions, List<PublishedFigure> said) {
    /** As many as can be told apart. */
    static final int MOST = 6;

    private static final Set<String> PERCENT = Set.of("%", "prosent", "percent", "per cent");
    private static final Set<String> GUESSED = Set.of("ESTIMATED", "IMPUTED", "FORECAST");

    /** Fewer digits than these say too little. */
    private static final int DIGITS = 2;

    private IndicatorPages.Definition now() {
        return definitions.getLast();
    }

    boolean isDrawable() {
        return drawn().stream().map(this::name).distinct().limit(MOST + 1L).count() <= MOST
                && all().stream().anyMatch(series -> series.valued().size() > 1);
    }

    List<Series> all() {
        var lines = new LinkedHashMap<String, SortedMap<Period, PublishedFigure>>();
        drawn().forEach(figure ->
                lines.computeIfAbsent(name(figure), unseen -> new TreeMap<>()).put(Period.of(figure.period()), figure));
        return lines.entrySet().stream()
                .map(line -> new Series(line.getKey(), points(line.getValue())))
                .toList();
    }

    private List<PublishedFigure> drawn() {
        var whole = said.stream().filter(PublishedFigure::isWhole).toList();
        return whole.isEmpty() ? said : whole;
    }

    private String name(PublishedFigure figure) {
        var area = figure.area().equals(PublishedFigure.WHOLE) ? reading.word("release.whole") : figure.area();
        return Stream.concat(Stream.of(area), figure.codes().values().stream()).collect(Collectors.joining(", "));
    }

    /** One for each period, and a gap for each year that a yearly figure lacks. */
    private List<Point> points(SortedMap<Period, PublishedFigure> figures) {
        var points = new ArrayList<Point>();
        @Nullable LocalDate expected = null;
        for (var entry : figures.entrySet()) {
            var period = entry.getKey();
            while (expected != null && now().frequency().equals("year") && expected.isBefore(period.from())) {
                points.add(
                        Point.of(middle(expected, expected.plusYears(1)), Integer.toString(expected.getYear()), null));
                expected = expected.plusYears(1);
            }
            points.add(point(period, entry.getValue(), expected));
            expected = period.until();
        }
        return points;
    }

    private Point point(Period period, PublishedFigure figure, @Nullable LocalDate expected) {
        var value = figure.value();
        var point = Point.of(
                middle(period.from(), period.until()), figure.period(), value == null ? null : value.doubleValue());
        if (figure.marks().contains("PROVISIONAL")) {
            point = point.provisional();
        } else if (figure.marks().stream().anyMatch(GUESSED::contains)) {
            point = point.estimated();
        }
        return expected == null ? point : broken(point, period, figure, expected);
    }

    /** What begins a series breaks nothing. */
    private Point broken(Point point, Period period, PublishedFigure figure, LocalDate before) {
        for (var definition : definitions.subList(1, definitions.size())) {
            var from = definition.from();
            if (from != null && from.isBefore(period.until()) && !from.isBefore(before)) {
                return point.afterBreak(reading.text(definition.breakNote()).text());
            }
        }
        return figure.marks().contains("BREAK") ? point.afterBreak(reading.word("indicator.chart.break")) : point;
    }

    private static LocalDate middle(LocalDate from, LocalDate until) {
        return from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
    }

    /** Numbers with as many decimals as the last two have, so that nobody reads more into them than was measured. */
    Voice voice() {
        var unit = reading.text(now().unit()).text();
        return PERCENT.contains(unit.toLowerCase(Locale.ROOT))
                ? ChartVoice.of(reading.words(), "%", reading.word("indicator.chart.points"), decimals())
                : ChartVoice.of(reading.words(), unit, "", decimals());
    }

    /** A figure with its unit, or why there is none. */
    String said(PublishedFigure figure) {
        var value = figure.value();
        return value == null || figure.hidden()
                ? FigureLines.value(reading, figure)
                : voice().value(value.doubleValue());
    }

    private int decimals() {
        var values = new TreeMap<Period, BigDecimal>();
        drawn().stream()
                .filter(figure -> figure.value() != null)
                .forEach(figure -> values.put(
                        Period.of(figure.period()),
                        Objects.requireNonNull(figure.value()).stripTrailingZeros()));
        int last = values.descendingMap().values().stream()
                .limit(2)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        int least = values.values().stream()
                .filter(value -> value.signum() != 0)
                .mapToInt(value -> Math.min(value.scale(), DIGITS - (value.precision() - value.scale())))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(last, least), 0, Math.max(now().decimals(), 0));
    }

    /** What a sentence of the last value must add; empty for nothing. */
    String doubt() {
        var values = new TreeMap<Period, PublishedFigure>();
        drawn().stream()
                .filter(figure -> figure.value() != null)
                .forEach(figure -> values.put(Period.of(figure.period()), figure));
        return !values.isEmpty() && values.lastEntry().getValue().marks().contains("UNRELIABLE")
                ? " (" + reading.word("release.mark.unreliable") + ")"
                : "";
    }
}
