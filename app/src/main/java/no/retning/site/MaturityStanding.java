package no.retning.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.site.PublishedMaturity.Category;
import no.retning.site.PublishedMaturity.Filled;
import no.retning.site.PublishedMaturity.Placed;
import org.jspecify.annotations.Nullable;

/**
 * How far it has come, of what is assessed: a category is the mean of its indicators, and the whole the mean of its
 * categories, each counting the same. Means have one decimal, and the phase is that of the mean as it is shown.
 *
 * @param mean null where nothing is assessed
 */
record MaturityStanding(@Nullable BigDecimal mean, List<Group> groups) {
    private static final int EXACT = 10;

    /**
     * One category.
     *
     * @param mean null where none of its indicators is assessed
     * @param assessed how many of its indicators are
     */
    record Group(Category category, @Nullable BigDecimal mean, int assessed) {}

    static MaturityStanding of(Filled filled) {
        var groups = filled.categories().stream().map(MaturityStanding::group).toList();
        var exact = filled.categories().stream()
                .map(MaturityStanding::exact)
                .flatMap(Optional::stream)
                .toList();
        return new MaturityStanding(mean(exact).map(MaturityStanding::shown).orElse(null), groups);
    }

    private static Group group(Category category) {
        int assessed = (int) category.indicators().stream()
                .filter(placed -> placed.phase() != null)
                .count();
        return new Group(category, exact(category).map(MaturityStanding::shown).orElse(null), assessed);
    }

    private static Optional<BigDecimal> exact(Category category) {
        return mean(category.indicators().stream()
                .map(Placed::phase)
                .flatMap(Stream::ofNullable)
                .map(phase -> BigDecimal.valueOf(phase.longValue()))
                .toList());
    }

    private static Optional<BigDecimal> mean(Collection<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(values.size()), EXACT, RoundingMode.HALF_UP));
    }

    private static BigDecimal shown(BigDecimal mean) {
        return mean.setScale(1, RoundingMode.HALF_UP);
    }

    /** The phase of a mean, halves up. */
    static int phase(BigDecimal mean) {
        return mean.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    int assessed() {
        return groups.stream().mapToInt(Group::assessed).sum();
    }

    int indicators() {
        return groups.stream()
                .mapToInt(group -> group.category().indicators().size())
                .sum();
    }

    /** The categories that have come least far; none where all have come equally far. */
    List<Group> least() {
        var known = groups.stream().filter(group -> group.mean() != null).toList();
        var least = known.stream()
                .map(group -> Objects.requireNonNull(group.mean()))
                .min(Comparator.naturalOrder());
        var all = known.stream()
                .filter(group ->
                        least.filter(value -> value.equals(group.mean())).isPresent())
                .toList();
        return all.size() == known.size() ? List.of() : all;
    }

    /** What a category came to; null where it is not there or nothing in it is assessed. */
    @Nullable
    BigDecimal mean(String category) {
        return groups.stream()
                .filter(group -> group.category().code().equals(category))
                .findFirst()
                .map(Group::mean)
                .orElse(null);
    }
}
