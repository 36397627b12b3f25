package no.retning.site.figures;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which figures are asked for: those of these areas and periods, and of each breakdown these codes.
 *
 * @param breakdowns {@link FigureTable#TOTAL} is all codes together
 */
public record FigureSelection(List<String> areas, List<String> periods, SortedMap<String, List<String>> breakdowns) {
    public FigureSelection {
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
        breakdowns = Collections.unmodifiableSortedMap(new TreeMap<>(breakdowns));
    }
}
