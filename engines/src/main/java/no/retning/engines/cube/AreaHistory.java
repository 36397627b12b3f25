package no.retning.engines.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which codes of areas were in use when, and what each became. */
public final class AreaHistory {
    private static final double ROUNDING = 1e-9;

    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private final TreeMap<LocalDate, List<Succession>> successions = new TreeMap<>();

    /**
     * A code was in use.
     *
     * @param from the first day, null for as long as anybody remembers
     * @param until the first day no longer, null for still
     */
    public record Use(
            String area, @Nullable LocalDate from, @Nullable LocalDate until) {
        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /**
     * How much of an area lies in another on another day.
     *
     * @param weight 1 where all of it does; null where nobody knows, and then the gap says why
     */
    record Share(
            String area, @Nullable Double weight, @Nullable Gap gap) {}

    /**
     * @throws InvalidCube when a succession is of codes that were not in use then, or the weights of an area do not make up
     *     the whole
     */
    public AreaHistory(List<Use> all, List<Succession> changes) {
        all.forEach(use ->
                uses.computeIfAbsent(use.area(), area -> new ArrayList<>()).add(use));
        changes.forEach(change -> successions
                .computeIfAbsent(change.on(), day -> new ArrayList<>())
                .add(change));
        successions.forEach((day, ofDay) -> {
            for (Succession change : ofDay) {
                used(change.from(), day.minusDays(1), change);
                used(change.to(), day, change);
                whole(ofDay, change, true);
                whole(ofDay, change, false);
            }
        });
    }

    private void used(String area, LocalDate day, Succession change) {
        if (!inUse(area, day)) {
            throw new InvalidCube("On " + change.on() + " '" + change.from() + "' became '" + change.to() + "', but '"
                    + area + "' was not in use on " + day + ": correct the code or the days it was in use");
        }
    }

    private static void whole(List<Succession> ofDay, Succession change, boolean forward) {
        List<Succession> together = leaving(ofDay, forward ? change.from() : change.to(), forward);
        double sum = 0;
        for (Succession one : together) {
            Double weight = forward ? one.weight() : one.weightBack();
            if (weight == null) {
                return;
            }
            sum += weight;
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new InvalidCube("The weights of '" + (forward ? change.from() : change.to()) + "' on " + change.on()
                    + " add up to " + sum + ": they must make up 1");
        }
    }

    boolean inUse(String area, LocalDate day) {
        return uses.getOrDefault(area, List.of()).stream().anyMatch(use -> use.on(day));
    }

    /** All codes in use on a day, in the order they were given. */
    List<String> inUse(LocalDate day) {
        return uses.keySet().stream().filter(area -> inUse(area, day)).toList();
    }

    /** Where an area of one day lies among those of another. */
    List<Share> project(String area, LocalDate basis, LocalDate to) {
        boolean forward = !to.isBefore(basis);
        var days = forward
                ? successions.subMap(basis, false, to, true)
                : successions.subMap(to, false, basis, true).descendingMap();
        List<Share> shares = List.of(new Share(area, 1.0, null));
        for (var ofDay : days.entrySet()) {
            shares = step(shares, ofDay.getKey(), ofDay.getValue(), forward);
        }
        return shares;
    }

    private static List<Share> step(List<Share> shares, LocalDate day, List<Succession> ofDay, boolean forward) {
        var next = new LinkedHashMap<String, Share>();
        for (Share share : shares) {
            List<Succession> leaving = leaving(ofDay, share.area(), forward);
            if (leaving.isEmpty()) {
                next.merge(share.area(), share, AreaHistory::both);
            }
            for (Succession change : leaving) {
                String other = forward ? change.to() : change.from();
                Double weight =
                        leaving.size() == 1 ? Double.valueOf(1) : forward ? change.weight() : change.weightBack();
                next.merge(other, times(share, other, weight, day), AreaHistory::both);
            }
        }
        return List.copyOf(next.values());
    }

    private static List<Succession> leaving(List<Succession> ofDay, String area, boolean forward) {
        return ofDay.stream()
                .filter(change -> (forward ? change.from() : change.to()).equals(area))
                .toList();
    }

    private static Share times(Share share, String other, @Nullable Double weight, LocalDate day) {
        if (share.weight() == null) {
            return new Share(other, null, share.gap());
        }
        return weight == null
                ? new Share(other, null, new Gap.DividedWithoutWeight(share.area(), day))
                : new Share(other, share.weight() * weight, null);
    }

    private static Share both(Share one, Share other) {
        if (one.weight() == null || other.weight() == null) {
            return one.weight() == null ? one : other;
        }
        return new Share(one.area(), one.weight() + other.weight(), null);
    }
}
