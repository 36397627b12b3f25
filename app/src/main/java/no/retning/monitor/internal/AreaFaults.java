package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import no.retning.monitor.AreaScheme.Area;
import no.retning.monitor.AreaScheme.Change;
import org.jspecify.annotations.Nullable;

/** What areas and what became of them cannot mean together. */
final class AreaFaults {
    private static final BigDecimal ROUNDING = new BigDecimal("0.000000001");

    private final List<Area> areas;
    private final List<Change> changes;
    private final List<Fault> faults = new ArrayList<>();

    /** @param word the end of a word key */
    record Fault(String word, Object... of) {}

    private AreaFaults(List<Area> areas, List<Change> changes) {
        this.areas = areas;
        this.changes = changes;
    }

    static List<Fault> of(List<Area> areas, List<Change> changes) {
        var faults = new AreaFaults(areas, changes);
        faults.overlaps();
        faults.changed();
        return faults.faults;
    }

    private void overlaps() {
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                if (areas.get(i).code().equals(areas.get(j).code()) && together(areas.get(i), areas.get(j))) {
                    faults.add(new Fault("twice", areas.get(i).code()));
                }
            }
        }
    }

    private static boolean together(Area one, Area other) {
        return isBefore(one.from(), other.until()) && isBefore(other.from(), one.until());
    }

    private static boolean isBefore(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }

    private void changed() {
        for (var change : changes) {
            used(change.from(), change.on().minusDays(1), change);
            used(change.to(), change.on(), change);
            whole(change, change.from(), one -> one.from().equals(change.from()), Change::weight);
            whole(change, change.to(), one -> one.to().equals(change.to()), Change::weightBack);
        }
    }

    private void used(String code, LocalDate day, Change change) {
        if (areas.stream().noneMatch(area -> area.code().equals(code) && isOn(area, day))) {
            faults.add(new Fault("unused", code, day.toString(), AreaLines.line(change)));
        }
    }

    private static boolean isOn(Area area, LocalDate day) {
        return (area.from() == null || !day.isBefore(area.from()))
                && (area.until() == null || day.isBefore(area.until()));
    }

    /** The weights of an area make up all of it, where all of them are known. */
    private void whole(
            Change change, String code, Predicate<Change> together, Function<Change, @Nullable BigDecimal> weight) {
        var weights = changes.stream()
                .filter(one -> one.on().equals(change.on()) && together.test(one))
                .map(weight)
                .toList();
        if (weights.stream().allMatch(Objects::nonNull)) {
            var sum = weights.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) > 0) {
                faults.add(new Fault("weights", code, change.on().toString(), sum.toPlainString()));
            }
        }
    }
}
