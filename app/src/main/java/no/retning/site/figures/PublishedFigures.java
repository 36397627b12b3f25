package no.retning.site.figures;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.edition.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The figures that the public may read: what is the truth now from cubes in memory, where there are such, and all else from the
 * rows. Both say the same in the same order, and which release is in force is asked of the database's clock each time.
 */
@Component
public class PublishedFigures {
    private final FigureRows rows;
    private final FigureCubes cubes;
    private final FigureOutlines outlines;
    private final ReleaseClock clock;

    PublishedFigures(FigureRows rows, FigureCubes cubes, FigureOutlines outlines, ReleaseClock clock) {
        this.rows = rows;
        this.cubes = cubes;
        this.outlines = outlines;
        this.clock = clock;
    }

    /** What time it is by the clock of the database. */
    public Instant now() {
        return clock.now();
    }

    /** What is the truth as of a day, in the order of periods, areas and codes. */
    public List<PublishedFigure> of(UUID indicator, AsOf asOf) {
        return cube(indicator, asOf).map(FigureCube::all).orElseGet(() -> rows.of(indicator, asOf));
    }

    /** What is the truth of these areas as of a day, nothing of it broken down, in the order of periods. */
    public List<PublishedFigure> of(UUID indicator, AsOf asOf, List<String> areas) {
        return cube(indicator, asOf).map(cube -> cube.series(areas)).orElseGet(() -> rows.of(indicator, asOf, areas));
    }

    /** What is the truth of an area as of a day by indicator, nothing of it broken down, in the order of periods. */
    public Map<UUID, List<PublishedFigure>> everywhere(AsOf asOf, String area) {
        clock.note();
        if (asOf.past().isPresent()) {
            return rows.everywhere(asOf, area, List.of());
        }
        var inForce = rows.inForce();
        var kept = new HashMap<UUID, List<PublishedFigure>>();
        inForce.forEach((indicator, published) ->
                cubes.of(indicator, published).ifPresent(cube -> kept.put(indicator, cube.series(List.of(area)))));
        if (!kept.keySet().containsAll(inForce.keySet())) {
            kept.putAll(rows.everywhere(asOf, area, List.copyOf(kept.keySet())));
        }
        kept.values().removeIf(List::isEmpty);
        return kept;
    }

    /** Every period that something not broken down is the truth of as of a day, in their order. */
    public List<String> periods(UUID indicator, AsOf asOf) {
        return cube(indicator, asOf).map(FigureCube::periods).orElseGet(() -> rows.periods(indicator, asOf));
    }

    /** What is the truth of every area in these periods as of a day, nothing of it broken down. */
    public List<PublishedFigure> during(UUID indicator, AsOf asOf, List<String> periods) {
        if (periods.isEmpty()) {
            return List.of();
        }
        return cube(indicator, asOf)
                .map(cube -> cube.during(periods))
                .orElseGet(() -> rows.during(indicator, asOf, periods));
    }

    /** The last release of each indicator up to a day. */
    public Map<UUID, PublishedRelease> last(AsOf asOf) {
        clock.note();
        return rows.last(asOf);
    }

    /**
     * What a release made the truth, or left so, of what is selected, in no order.
     *
     * @param after only what has become the truth after it; null for all
     */
    List<PublishedFigure> of(
            UUID indicator, PublishedRelease release, FigureSelection selection, @Nullable Instant after) {
        return cube(indicator, release)
                .map(cube -> cube.selected(selection, after))
                .orElseGet(() -> rows.of(indicator, release, selection, after));
    }

    /** How many they are. */
    int count(UUID indicator, PublishedRelease release, FigureSelection selection, @Nullable Instant after) {
        clock.note(indicator);
        return rows.count(indicator, release, selection, after);
    }

    /**
     * Of what a release made the truth, or left so, the latest, and of each period all of the country first.
     *
     * @param most how many at most
     */
    public List<PublishedFigure> latest(UUID indicator, PublishedRelease release, int most) {
        var kept = cube(indicator, release);
        return kept.isPresent() ? kept.get().latest(most) : latestRows(indicator, release, most);
    }

    private List<PublishedFigure> latestRows(UUID indicator, PublishedRelease release, int most) {
        var outline = outlines.of(indicator, release);
        var periods = outline.periods().reversed();
        // Only what is shown is read: so many periods as would be enough if each had all it can, and more where that is
        // too few.
        long each = outline.breakdowns().values().stream()
                .mapToLong(List::size)
                .reduce(outline.areas().size(), (one, other) -> Math.min(one * other, most));
        for (long some = Math.ceilDiv(most, Math.max(1, each)); ; some *= 2) {
            var latest = periods.subList(0, (int) Math.min(some, periods.size()));
            var found = rows.latest(
                    indicator, release, new FigureSelection(outline.areas(), latest, new TreeMap<>()), most);
            if (found.size() == most || latest.size() == periods.size()) {
                return found;
            }
        }
    }

    /**
     * What can be drawn as lines: what is of all of the country, or where nothing is, all of it.
     *
     * @param most nothing is drawn of more lines than these
     */
    public List<PublishedFigure> drawn(UUID indicator, AsOf asOf, int most) {
        var kept = cube(indicator, asOf);
        if (kept.isPresent()) {
            return kept.get().drawn(most);
        }
        var whole = rows.whole(indicator, asOf);
        return whole.isEmpty() && rows.lines(indicator, asOf, most + 1) <= most ? rows.of(indicator, asOf) : whole;
    }

    /** All that was ever the truth of all of the country up to a day. */
    public List<PublishedFigure> history(UUID indicator, AsOf asOf) {
        clock.note(indicator);
        return rows.history(indicator, asOf);
    }

    /** The releases of an indicator up to a day, the latest first. */
    public List<PublishedRelease> releases(UUID indicator, AsOf asOf) {
        clock.note(indicator);
        return rows.releases(indicator, asOf);
    }

    /** What is the truth now, if it is in memory. */
    private Optional<FigureCube> cube(UUID indicator, AsOf asOf) {
        clock.note(indicator);
        var published = asOf.past().isPresent() ? null : rows.inForce(indicator);
        return published == null ? Optional.empty() : cubes.of(indicator, published);
    }

    /** What a release says, if it is the one in force and in memory. */
    private Optional<FigureCube> cube(UUID indicator, PublishedRelease release) {
        clock.note(indicator);
        return release.published().equals(rows.inForce(indicator))
                ? cubes.of(indicator, release.published())
                : Optional.empty();
    }
}
