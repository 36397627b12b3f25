package no.retning.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.retning.engines.cube.Cell;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Frame;
import no.retning.formats.svg.Series;
import no.retning.formats.svg.SmallMultiples;
import no.retning.page.Chart;
import no.retning.site.figures.PublishedFigure;
import org.jspecify.annotations.Nullable;

/** Areas through the periods, each in a small chart of its own on the scale of all. */
final class AreaCourse {
    private static final String ID = "utvikling";

    /** Two are what the rows say already. */
    private static final int FEWEST = 3;

    private AreaCourse() {}

    /** Null where there are too few periods, or no area with two values to draw a line between. */
    static AreaComparisonPage.@Nullable Course of(AreaComparison compared, List<AreaComparison.Area> areas) {
        return isDrawable(compared, areas)
                ? new AreaComparisonPage.Course(
                        Chart.of(ID, (id, frame) -> draw(compared, areas, id, frame)),
                        compared.course(),
                        areas.stream()
                                .map(area -> new AreaComparisonPage.Course.Line(
                                        area.name(),
                                        compared.course().stream()
                                                .map(period -> compared.said(area, period))
                                                .toList()))
                                .toList())
                : null;
    }

    /** To be shown elsewhere; null where it is not shown here. @param path where the figures are */
    static @Nullable String alone(AreaComparison compared, List<AreaComparison.Area> areas, String path) {
        return isDrawable(compared, areas) ? draw(compared, areas, ID, compared.alone(path)) : null;
    }

    private static boolean isDrawable(AreaComparison compared, List<AreaComparison.Area> areas) {
        return compared.course().size() >= FEWEST
                && series(compared, areas).stream()
                        .anyMatch(series -> series.valued().size() > 1);
    }

    private static String draw(AreaComparison compared, List<AreaComparison.Area> areas, String id, Frame frame) {
        var reading = compared.reading();
        return SmallMultiples.draw(
                new Caption(
                        id,
                        reading.language().tag(),
                        reading.text(compared.indicator().title()).text(),
                        reading.word("area.course.text")),
                frame,
                compared.voice(),
                series(compared, areas),
                null);
    }

    private static List<Series> series(AreaComparison compared, List<AreaComparison.Area> areas) {
        return new IndicatorSeries(
                        compared.reading(),
                        compared.definitions(),
                        areas.stream()
                                .flatMap(area -> compared.course().stream().flatMap(period -> figure(area, period)))
                                .toList())
                .all();
    }

    private static Stream<PublishedFigure> figure(AreaComparison.Area area, String period) {
        return Stream.ofNullable(area.cells().get(period)).map(cell -> figure(area.name(), period, cell));
    }

    private static PublishedFigure figure(String area, String period, Cell cell) {
        var value = cell.value();
        return new PublishedFigure(
                area,
                period,
                new TreeMap<>(),
                value == null ? null : BigDecimal.valueOf(value),
                null,
                null,
                cell.marks().stream().map(Enum::name).toList(),
                cell.isHidden(),
                Instant.EPOCH,
                null);
    }
}
