package no.retning.site.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.retning.engines.cube.Period;

/**
 * What figures are of, without the figures.
 *
 * @param areas all of the country first
 * @param periods the oldest first
 * @param breakdowns their codes, with {@link FigureTable#TOTAL} where some figure is of all of them together
 */
public record FigureOutline(List<String> areas, List<String> periods, SortedMap<String, List<String>> breakdowns) {
    /** So many cells are given at once, as a file or as an answer to a program. */
    public static final int MOST_CELLS = 150_000;

    public FigureOutline {
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
        breakdowns = Collections.unmodifiableSortedMap(new TreeMap<>(breakdowns));
    }

    /** How many cells the table of them has, those without a figure too. */
    public long cells() {
        return breakdowns.values().stream()
                .mapToLong(List::size)
                .reduce((long) areas.size() * periods.size(), FigureOutline::product);
    }

    private static long product(long one, long other) {
        return Math.multiplyHigh(one, other) == 0 ? one * other : Long.MAX_VALUE;
    }

    static FigureOutline of(Collection<PublishedFigure> figures) {
        return of(
                figures.stream().map(PublishedFigure::area).distinct().toList(),
                figures.stream().map(PublishedFigure::period).distinct().toList(),
                figures.stream().map(PublishedFigure::codes).distinct().toList());
    }

    /** @param combinations of codes by breakdown, each that some figure has */
    static FigureOutline of(
            Collection<String> areas,
            Collection<String> periods,
            Collection<? extends SortedMap<String, String>> combinations) {
        return new FigureOutline(inOrder(areas), chronological(periods), codes(combinations));
    }

    private static List<String> inOrder(Collection<String> areas) {
        var rest = new TreeSet<>(areas);
        boolean whole = rest.remove(PublishedFigure.WHOLE);
        var all = new ArrayList<String>();
        if (whole) {
            all.add(PublishedFigure.WHOLE);
        }
        all.addAll(rest);
        return all;
    }

    private static List<String> chronological(Collection<String> periods) {
        return periods.stream().map(Period::of).sorted().map(Period::code).toList();
    }

    private static SortedMap<String, List<String>> codes(Collection<? extends SortedMap<String, String>> combinations) {
        var codes = new TreeMap<String, SortedSet<String>>();
        combinations.forEach(one -> one.forEach((breakdown, code) ->
                codes.computeIfAbsent(breakdown, unseen -> new TreeSet<>()).add(code)));
        combinations.forEach(one -> codes.forEach((breakdown, all) -> {
            if (!one.containsKey(breakdown)) {
                all.add(FigureTable.TOTAL);
            }
        }));
        var lists = new TreeMap<String, List<String>>();
        codes.forEach((breakdown, all) -> lists.put(breakdown, List.copyOf(all)));
        return lists;
    }
}
