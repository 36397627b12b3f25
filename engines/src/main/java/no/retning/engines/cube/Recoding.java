package no.retning.engines.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.retning.engines.cube.AreaHistory.Share;
import org.jspecify.annotations.Nullable;

/**
 * Carries figures as delivered to the areas of one day.
 *
 * <p>What cannot be carried is not computable, with the reason; what is carried by a weight is an estimate; a figure for a
 * code that was not in use is not carried at all and is told of.
 */
public final class Recoding {
    private final AreaHistory history;
    private final Cube cube;
    private final @Nullable LocalDate basis;
    private final LocalDate to;
    private final List<Unplaced> unplaced = new ArrayList<>();

    private Recoding(AreaHistory history, Cube cube, @Nullable LocalDate basis, LocalDate to) {
        this.history = history;
        this.cube = cube;
        this.basis = basis;
        this.to = to;
    }

    /** Figures for a code that nobody used on the day by which they are read. */
    public record Unplaced(String area, Period period, LocalDate day) {}

    /** The figures by the areas of the day, and those that have no place there. */
    public record Recoded(Cube cube, LocalDate to, List<Unplaced> unplaced) {
        public Recoded {
            unplaced = List.copyOf(unplaced);
        }
    }

    /**
     * Carries a cube to the areas of a day.
     *
     * @param basis the day whose codes the figures were delivered in; null for those of the last day of each period
     */
    public static Recoded recode(Cube cube, AreaHistory history, @Nullable LocalDate basis, LocalDate to) {
        return new Recoding(history, cube, basis, to).recoded();
    }

    /** A contribution of an area as delivered. */
    private record Contribution(String from, Share share) {}

    private Recoded recoded() {
        Layout old = cube.layout();
        var byPeriod = new ArrayList<Map<String, List<Contribution>>>();
        var areas = new LinkedHashSet<String>();
        for (int period = 0; period < old.periods().size(); period++) {
            var contributions = contributions(period);
            byPeriod.add(contributions);
            areas.addAll(contributions.keySet());
        }
        if (areas.isEmpty()) {
            throw new InvalidCube("'" + cube.indicator() + "' has no figure for an area that was in use: "
                    + unplaced.stream().map(Unplaced::area).distinct().toList());
        }
        var inUse = history.inUse(to);
        var ordered = inUse.stream().filter(areas::contains).toList();
        var layout = new Layout(ordered, old.periods(), old.breakdowns());
        CubeBuilder builder = Cube.of(cube.indicator(), cube.measure(), layout);
        for (int period = 0; period < byPeriod.size(); period++) {
            for (var target : byPeriod.get(period).entrySet()) {
                int area = layout.area(target.getKey());
                for (int combination = 0; area >= 0 && combination < layout.combinations(); combination++) {
                    carry(target.getValue(), period, combination, builder, layout.at(area, period, combination));
                }
            }
        }
        return new Recoded(builder.build(), to, unplaced);
    }

    /** What goes into each area of the day, for those that get anything. */
    private Map<String, List<Contribution>> contributions(int period) {
        Period time = cube.layout().periods().get(period);
        LocalDate day = basis == null ? time.lastDay() : basis;
        var all = new LinkedHashMap<String, List<Contribution>>();
        for (String area : history.inUse(day)) {
            for (Share share : history.project(area, day, to)) {
                all.computeIfAbsent(share.area(), target -> new ArrayList<>()).add(new Contribution(area, share));
            }
        }
        for (String area : cube.layout().areas()) {
            if (isThere(area, period) && !history.inUse(area, day)) {
                unplaced.add(new Unplaced(area, time, day));
            }
        }
        all.values().removeIf(parts -> parts.stream().noneMatch(part -> isThere(part.from(), period)));
        return all;
    }

    private boolean isThere(String area, int period) {
        Layout layout = cube.layout();
        int place = layout.area(area);
        for (int combination = 0; place >= 0 && combination < layout.combinations(); combination++) {
            if (cube.columns().isThere(layout.at(place, period, combination))) {
                return true;
            }
        }
        return false;
    }

    private void carry(List<Contribution> parts, int period, int combination, CubeBuilder builder, int target) {
        Layout old = cube.layout();
        var sum = new Sum(cube.measure());
        boolean anything = false;
        for (Contribution part : parts) {
            int area = old.area(part.from());
            int at = area < 0 ? -1 : old.at(area, period, combination);
            boolean there = at >= 0 && cube.columns().isThere(at);
            Double weight = part.share().weight();
            Gap gap = part.share().gap();
            if (there && parts.size() == 1 && weight != null && weight == 1) {
                builder.columns().copy(cube.columns(), at, target);
                return;
            }
            anything |= there;
            if (gap != null) {
                sum.unknown(gap);
            } else if (!there) {
                sum.lacks(part.from());
            } else if (weight != null) {
                sum.add(cube.columns(), at, part.from(), weight);
                if (weight != 1) {
                    sum.estimated();
                }
            }
        }
        if (anything) {
            sum.to(builder.columns(), target);
        }
    }
}
