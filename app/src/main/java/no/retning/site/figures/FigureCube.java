package no.retning.site.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.retning.engines.cube.WrittenCell;
import no.retning.engines.cube.WrittenCube;
import org.jspecify.annotations.Nullable;

/** What a release says of an indicator, in memory, answered as the rows would. */
record FigureCube(WrittenCube cube) {
    private static final List<String> COUNTRY = List.of(PublishedFigure.WHOLE);

    /** How figures are given to whoever reads them. */
    private interface Reading {
        void of(Consumer<WrittenCell> reader);
    }

    List<PublishedFigure> all() {
        return read(cube::each);
    }

    List<PublishedFigure> series(List<String> areas) {
        return read(reader -> cube.series(areas, reader));
    }

    List<PublishedFigure> during(List<String> periods) {
        return read(reader -> cube.maps(periods, reader));
    }

    /** Those that something not broken down is said of. */
    List<String> periods() {
        var periods = new ArrayList<String>();
        cube.maps(cube.periods(), cell -> {
            if (periods.isEmpty() || !periods.getLast().equals(cell.period())) {
                periods.add(cell.period());
            }
        });
        return periods;
    }

    List<PublishedFigure> drawn(int most) {
        var whole = series(COUNTRY);
        return whole.isEmpty() && cube.lines(most + 1) <= most ? all() : whole;
    }

    List<PublishedFigure> latest(int most) {
        var periods = cube.periods().stream().sorted(Comparator.reverseOrder()).toList();
        var others = cube.areas().stream()
                .filter(area -> !area.equals(PublishedFigure.WHOLE))
                .toList();
        int[] all = IntStream.range(0, cube.combinations().size()).toArray();
        var latest = new ArrayList<PublishedFigure>();
        for (int i = 0; i < periods.size() && latest.size() < most; i++) {
            var period = List.of(periods.get(i));
            latest.addAll(read(reader -> cube.selection(COUNTRY, period, all, reader)));
            latest.addAll(read(reader -> cube.selection(others, period, all, reader)));
        }
        return List.copyOf(latest.subList(0, Math.min(most, latest.size())));
    }

    List<PublishedFigure> selected(FigureSelection selection, @Nullable Instant after) {
        int[] combinations = IntStream.range(0, cube.combinations().size())
                .filter(place -> selection.breakdowns().entrySet().stream()
                        .allMatch(wanted -> wanted.getValue()
                                .contains(cube.combinations()
                                        .get(place)
                                        .getOrDefault(wanted.getKey(), FigureTable.TOTAL))))
                .toArray();
        return read(reader -> cube.selection(selection.areas(), selection.periods(), combinations, cell -> {
            if (after == null || cell.since().isAfter(after)) {
                reader.accept(cell);
            }
        }));
    }

    private static List<PublishedFigure> read(Reading reading) {
        var figures = new ArrayList<PublishedFigure>();
        reading.of(cell -> figures.add(new PublishedFigure(
                cell.area(),
                cell.period(),
                cell.codes(),
                cell.value(),
                cell.numerator(),
                cell.denominator(),
                cell.marks().stream().map(Enum::name).toList(),
                cell.hidden(),
                cell.since(),
                null)));
        return figures;
    }
}
