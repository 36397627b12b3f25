package no.retning.engines.cube;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.retning.engines.cube.Revision.Kind;
import no.retning.engines.cube.Revisions.Step;
import org.jspecify.annotations.Nullable;

/**
 * All that differs between observations and later ones of the same, by the order of the later ones; what they no longer have
 * comes last. It takes room for what is there, and not for all that its codes could make together.
 *
 * @param redefined whether something else is measured
 */
public record Differences(boolean redefined, List<Revision> all) {
    private static final Set<Kind> BREAKING = Set.of(Kind.REDEFINED, Kind.WITHDRAWN, Kind.SUPPRESSED);
    private static final Set<Kind> GROWING = Set.of(Kind.NEW, Kind.ADDED, Kind.FILLED, Kind.DISCLOSED);

    /** Programs that keep so many digits cut the rest off as often as they round. */
    private static final int CUT_FROM = 9;

    public Differences {
        all = List.copyOf(all);
    }

    /** What became of each; what is not in a map was not said. */
    public static Differences between(Map<CellKey, Cell> from, Map<CellKey, Cell> to, boolean redefined) {
        Set<CellKey> keys = new LinkedHashSet<>(to.keySet());
        keys.addAll(from.keySet());
        Period last = from.entrySet().stream()
                .filter(one -> one.getValue().isThere())
                .map(one -> one.getKey().period())
                .max(Comparator.naturalOrder())
                .orElse(null);
        var all = new ArrayList<Revision>();
        for (CellKey key : keys) {
            Cell before = from.getOrDefault(key, Cell.ABSENT);
            Cell after = to.getOrDefault(key, Cell.ABSENT);
            Kind kind = before.equals(after) ? null : kind(key, before, after, last, redefined);
            if (kind != null) {
                all.add(new Revision(key, kind, before, after));
            }
        }
        return new Differences(redefined, all);
    }

    /** How many there are of each kind that there is. */
    public Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        all.forEach(revision -> counts.merge(revision.kind(), 1, Integer::sum));
        return counts;
    }

    public Step step() {
        var kinds = counts().keySet();
        if (redefined || kinds.stream().anyMatch(BREAKING::contains)) {
            return Step.MAJOR;
        }
        if (kinds.stream().anyMatch(GROWING::contains)) {
            return Step.MINOR;
        }
        return kinds.isEmpty() ? Step.NONE : Step.PATCH;
    }

    private static @Nullable Kind kind(CellKey key, Cell before, Cell after, @Nullable Period last, boolean redefined) {
        if (!before.isThere()) {
            return last == null || key.period().compareTo(last) > 0 ? Kind.NEW : Kind.ADDED;
        }
        if (before.isHidden() != after.isHidden() && after.isThere()) {
            return after.isHidden() ? Kind.SUPPRESSED : Kind.DISCLOSED;
        }
        Double was = before.value();
        Double is = after.value();
        if (is == null) {
            return was != null || !after.isThere() ? Kind.WITHDRAWN : Kind.MARKED;
        }
        if (was == null) {
            return Kind.FILLED;
        }
        boolean sameCounts = Objects.equals(before.numerator(), after.numerator())
                && Objects.equals(before.denominator(), after.denominator());
        if (was.equals(is) && (sameCounts || before.numerator() == null || after.numerator() == null)) {
            return Kind.MARKED;
        }
        if (redefined) {
            return Kind.REDEFINED;
        }
        return sameCounts && sameRounded(was, is) ? Kind.ROUNDED : Kind.CORRECTED;
    }

    /** Whether one is the other with fewer decimals. */
    private static boolean sameRounded(double one, double other) {
        BigDecimal first = BigDecimal.valueOf(one).stripTrailingZeros();
        BigDecimal second = BigDecimal.valueOf(other).stripTrailingZeros();
        BigDecimal fine = first.scale() > second.scale() ? first : second;
        BigDecimal coarse = fine == first ? second : first;
        // 140 is no 142 with fewer decimals, though it ends in a nought.
        int scale = Math.max(coarse.scale(), 0);
        return fine.setScale(scale, RoundingMode.HALF_UP).compareTo(coarse) == 0
                || (coarse.precision() >= CUT_FROM
                        && fine.setScale(scale, RoundingMode.DOWN).compareTo(coarse) == 0);
    }
}
