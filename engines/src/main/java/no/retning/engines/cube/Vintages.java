package no.retning.engines.cube;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every vintage of an indicator, so that what was true on a day can be had on every later one. */
public final class Vintages {
    private final List<Vintage> all;

    /**
     * What was published of an observation for a while.
     *
     * @param from the moment it was first published
     * @param until the moment something else was; null while it is still so
     * @param version the first that said so
     */
    public record Known(Cell cell, Instant from, @Nullable Instant until, String version) {}

    /**
     * @param all in the order they were published; of two at one moment the later in the list holds
     * @throws InvalidCube when one is published before the one ahead of it
     */
    public Vintages(List<Vintage> all) {
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).published().isBefore(all.get(i - 1).published())) {
                throw new InvalidCube("Version '" + all.get(i).version() + "' was published before version '"
                        + all.get(i - 1).version() + "', which stands ahead of it: give them in order");
            }
        }
        this.all = List.copyOf(all);
    }

    public List<Vintage> all() {
        return all;
    }

    /** The one that was the published truth at a moment; none before the first. */
    public Optional<Vintage> asOf(Instant moment) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).published().isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(all.get(low - 1));
    }

    /** The one that was the published truth when a day ended. */
    public Optional<Vintage> asOf(LocalDate day, ZoneId zone) {
        return asOf(day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
    }

    /** What became of each observation, from each vintage to the next. */
    public List<Revisions> revisions() {
        var revisions = new ArrayList<Revisions>();
        for (int i = 1; i < all.size(); i++) {
            revisions.add(Revisions.between(all.get(i - 1), all.get(i)));
        }
        return revisions;
    }

    /** All that was published of an observation, as long as it stood, absence left out. */
    public List<Known> history(CellKey key) {
        var history = new ArrayList<Known>();
        Cell current = Cell.ABSENT;
        Vintage since = null;
        for (Vintage vintage : all) {
            Cell cell = key.in(vintage.cube());
            if (!cell.equals(current)) {
                add(history, current, since, vintage.published());
                current = cell;
                since = vintage;
            }
        }
        add(history, current, since, null);
        return history;
    }

    private static void add(List<Known> history, Cell cell, @Nullable Vintage since, @Nullable Instant until) {
        if (since != null && cell.isThere()) {
            history.add(new Known(cell, since.published(), until, since.version()));
        }
    }

    /** What each vintage said of an area in each period. */
    public RevisionTriangle triangle(String area, Map<String, String> codes) {
        return RevisionTriangle.of(all, area, codes);
    }
}
