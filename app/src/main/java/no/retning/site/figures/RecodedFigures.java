package no.retning.site.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.retning.engines.cube.Breakdown;
import no.retning.engines.cube.Cell;
import no.retning.engines.cube.Cube;
import no.retning.engines.cube.CubeBuilder;
import no.retning.engines.cube.Layout;
import no.retning.engines.cube.Mark;
import no.retning.engines.cube.Measure;
import no.retning.engines.cube.Period;
import no.retning.engines.cube.Recoding;
import no.retning.engines.cube.Recoding.Unplaced;

/** Published figures carried to the areas of one day. What cannot be carried says why; nothing is carried in silence. */
public final class RecodedFigures {
    /** Nobody calls a code so, and it stands for all of them together. */
    private static final String TOTAL = "";

    private RecodedFigures() {}

    /**
     * What is said of an area of the day in a period.
     *
     * @param codes by breakdown; of those not named, all together
     */
    public record Figure(String area, Period period, SortedMap<String, String> codes, Cell cell) {}

    /**
     * The figures by the areas of a day.
     *
     * @param figures the latest period first, then by area
     * @param unplaced what was delivered for codes that nobody used then
     */
    public record Recoded(List<Figure> figures, List<Unplaced> unplaced) {
        public Recoded {
            figures = List.copyOf(figures);
            unplaced = List.copyOf(unplaced);
        }
    }

    /**
     * Carries figures to the areas of a day. Each is read by the codes of the last day of its period.
     *
     * @param aggregation what the definition says of how parts become a whole, as in ratio-of-sums
     * @param per what a share is multiplied by
     */
    public static Recoded of(
            String indicator,
            String aggregation,
            int per,
            List<PublishedFigure> said,
            PublishedAreas.Areas areas,
            LocalDate day) {
        if (said.isEmpty()) {
            return new Recoded(List.of(), List.of());
        }
        var history = areas.history();
        var places = said.stream()
                .collect(Collectors.partitioningBy(figure ->
                        areas.name(figure.area(), day) != null || figure.area().equals(PublishedFigure.WHOLE)));
        var placed = places.getOrDefault(true, List.of());
        if (placed.isEmpty()) {
            return new Recoded(List.of(), unknown(said));
        }
        var recoded = Recoding.recode(cube(indicator, aggregation, per, placed), history, null, day);
        var unplaced = new ArrayList<>(recoded.unplaced());
        unplaced.addAll(unknown(places.getOrDefault(false, List.of())));
        return new Recoded(cells(recoded.cube()), unplaced);
    }

    /** For codes that no scheme knows on any day. */
    private static List<Unplaced> unknown(List<PublishedFigure> figures) {
        return figures.stream()
                .map(figure -> Period.of(figure.period()).lastDay())
                .distinct()
                .sorted()
                .flatMap(day -> figures.stream()
                        .filter(figure -> Period.of(figure.period()).lastDay().equals(day))
                        .map(figure -> new Unplaced(figure.area(), Period.of(figure.period()), day))
                        .distinct())
                .toList();
    }

    private static List<Figure> cells(Cube cube) {
        var figures = new ArrayList<Figure>();
        for (var period : cube.layout().periods().reversed()) {
            for (var area : cube.layout().areas()) {
                for (int combination = 0; combination < cube.layout().combinations(); combination++) {
                    var codes = cube.layout().codes(combination);
                    var cell = cube.cell(area, period.code(), codes);
                    if (cell.isThere()) {
                        figures.add(new Figure(area, period, codes, cell));
                    }
                }
            }
        }
        return figures;
    }

    private static Cube cube(String indicator, String aggregation, int per, List<PublishedFigure> figures) {
        boolean share = aggregation.equals("ratio-of-sums");
        var measure = share ? Measure.ratio(per) : aggregation.equals("sum") ? Measure.count() : Measure.level();
        var cube = Cube.of(indicator, measure, layout(figures));
        figures.forEach(figure -> put(cube, figure, share));
        return cube.build();
    }

    private static Layout layout(List<PublishedFigure> figures) {
        Map<String, TreeSet<String>> codes = new LinkedHashMap<>();
        figures.forEach(one -> one.codes()
                .forEach((breakdown, code) ->
                        codes.computeIfAbsent(breakdown, id -> new TreeSet<>()).add(code)));
        var breakdowns = new ArrayList<Breakdown>();
        new TreeMap<>(codes).forEach((id, all) -> {
            all.add(TOTAL);
            breakdowns.add(new Breakdown(id, List.copyOf(all), TOTAL));
        });
        return new Layout(
                figures.stream().map(PublishedFigure::area).distinct().sorted().toList(),
                figures.stream()
                        .map(PublishedFigure::period)
                        .distinct()
                        .map(Period::of)
                        .sorted()
                        .toList(),
                breakdowns);
    }

    private static void put(CubeBuilder cube, PublishedFigure one, boolean share) {
        int at = cube.at(one.area(), one.period(), one.codes());
        var marks = new TreeSet<Mark>();
        one.marks().forEach(mark -> marks.add(Mark.valueOf(mark)));
        var value = one.value();
        var numerator = one.numerator();
        var denominator = one.denominator();
        if (value == null) {
            cube.nothing(at, marks);
        } else {
            marks.removeAll(List.of(Mark.MISSING, Mark.NOT_COMPUTABLE));
            if (share && numerator != null && denominator != null && denominator.signum() != 0) {
                cube.ratio(at, numerator.doubleValue(), denominator.doubleValue(), marks);
            } else {
                cube.value(at, value.doubleValue(), marks);
            }
        }
        if (one.hidden()) {
            cube.hide(at);
        }
    }
}
