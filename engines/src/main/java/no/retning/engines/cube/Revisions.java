package no.retning.engines.cube;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.retning.engines.cube.Revision.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All that changed between two vintages, by the order of the later one; what it no longer has comes last.
 *
 * @param redefined whether something else is measured
 */
public record Revisions(Vintage from, Vintage to, boolean redefined, List<Revision> all) {
    private static final Set<Kind> BREAKING = Set.of(Kind.REDEFINED, Kind.WITHDRAWN, Kind.SUPPRESSED);
    private static final Set<Kind> GROWING = Set.of(Kind.NEW, Kind.ADDED, Kind.FILLED, Kind.DISCLOSED);

    /** Programs that keep so many digits cut the rest off as often as they round. */
    private static final int CUT_FROM = 9;

    /** How large a step is for those who build on the figures, as in semantic versions. */
    public enum Step {
        /** Something is gone or means something else. */
        MAJOR,
        /** Something has come. */
        MINOR,
        /** Something is put right. */
        PATCH,
        NONE
    }

    public Revisions {
        all = List.copyOf(all);
    }

    /** What changed from one vintage to a later one. */
    public static Revisions between(Vintage from, Vintage to) {
        boolean redefined = !from.definition().equals(to.definition());
        Set<CellKey> keys = new LinkedHashSet<>(keys(to.cube()));
        keys.addAll(keys(from.cube()));
        Period last = lastPeriod(from.cube());
        var all = new ArrayList<Revision>();
        for (CellKey key : keys) {
            Cell before = key.in(from.cube());
            Cell after = key.in(to.cube());
            Kind kind = before.equals(after) ? null : kind(key, before, after, last, redefined);
            if (kind != null) {
                all.add(new Revision(key, kind, before, after));
            }
        }
        return new Revisions(from, to, redefined, all);
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

    private static List<CellKey> keys(Cube cube) {
        var keys = new ArrayList<CellKey>();
        Layout layout = cube.layout();
        for (int combination = 0; combination < layout.combinations(); combination++) {
            var codes = layout.codes(combination);
            for (int period = 0; period < layout.periods().size(); period++) {
                for (int area = 0; area < layout.areas().size(); area++) {
                    if (cube.columns().isThere(layout.at(area, period, combination))) {
                        keys.add(new CellKey(
                                layout.areas().get(area), layout.periods().get(period), codes));
                    }
                }
            }
        }
        return keys;
    }

    private static @Nullable Period lastPeriod(Cube cube) {
        Layout layout = cube.layout();
        for (int period = layout.periods().size() - 1; period >= 0; period--) {
            for (int combination = 0; combination < layout.combinations(); combination++) {
                for (int area = 0; area < layout.areas().size(); area++) {
                    if (cube.columns().isThere(layout.at(area, period, combination))) {
                        return layout.periods().get(period);
                    }
                }
            }
        }
        return null;
    }
}
