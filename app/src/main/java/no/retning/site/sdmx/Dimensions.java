package no.retning.site.sdmx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.engines.cube.Period;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dimension;

/** The dimensions of several vintages of a table, which can differ in breakdowns and codes. */
final class Dimensions {
    private Dimensions() {}

    /** Those of all of them, with the codes of all of them; periods the oldest first. */
    static List<Dimension> together(List<List<Dimension>> vintages) {
        var first = new LinkedHashMap<String, Dimension>();
        var categories = new LinkedHashMap<String, LinkedHashMap<String, Category>>();
        for (var dimension : vintages.stream().flatMap(List::stream).toList()) {
            first.putIfAbsent(dimension.id(), dimension);
            var known = categories.computeIfAbsent(dimension.id(), unseen -> new LinkedHashMap<>());
            dimension.categories().forEach(category -> known.putIfAbsent(category.code(), category));
        }
        return first.values().stream()
                .map(dimension -> with(
                        dimension,
                        Objects.requireNonNull(categories.get(dimension.id())).values().stream()
                                .sorted(order(dimension))
                                .toList()))
                .toList();
    }

    private static Comparator<Category> order(Dimension dimension) {
        return dimension.role() == Dimension.Role.TIME
                ? Comparator.comparing(category -> Period.of(category.code()))
                : Comparator.comparing(Category::code);
    }

    /**
     * The dimensions of one vintage with the codes that are selected.
     *
     * @param named the ids of those that a selection was made of
     * @return empty where it has none of the codes of some dimension, or is not divided by one that was named
     */
    static List<Dimension> common(List<Dimension> vintage, List<Dimension> selected, Set<String> named) {
        var ids = vintage.stream().map(Dimension::id).toList();
        if (!ids.containsAll(named)) {
            return List.of();
        }
        var common = new ArrayList<Dimension>();
        for (var dimension : vintage) {
            var codes = selected.stream()
                    .filter(one -> one.id().equals(dimension.id()))
                    .flatMap(one -> one.codes().stream())
                    .collect(Collectors.toSet());
            var own = dimension.categories().stream()
                    .filter(category -> codes.contains(category.code()))
                    .toList();
            if (own.isEmpty()) {
                return List.of();
            }
            common.add(with(dimension, own));
        }
        return common;
    }

    private static Dimension with(Dimension dimension, List<Category> categories) {
        return new Dimension(dimension.id(), dimension.label(), dimension.role(), categories, dimension.notes());
    }
}
