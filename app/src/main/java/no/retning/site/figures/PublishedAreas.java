package no.retning.site.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.edition.AsOf;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.engines.cube.AreaHistory;
import no.retning.engines.cube.Succession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the country is and was divided into areas, as it is published. */
@Component
public class PublishedAreas {
    public static final String KIND = "area-scheme";

    private final PublishedEditions editions;

    PublishedAreas(PublishedEditions editions) {
        this.editions = editions;
    }

    /** Areas are told of by no day outside these years. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2199;

    /** A day that areas can be told of by; none where what is typed is no such day. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    /** A code that was in use, as the edition keeps it. */
    public record Area(
            String code,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String within) {
        public boolean isOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /** An area that became another, as the edition keeps it. */
    public record Change(
            LocalDate on,
            String from,
            String to,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal weightBack) {}

    public static List<Area> areas(Item scheme) {
        return scheme.read("areas", Area[].class).map(Arrays::asList).orElse(List.of());
    }

    public static List<Change> changes(Item scheme) {
        return scheme.read("changes", Change[].class).map(Arrays::asList).orElse(List.of());
    }

    /** All of them together: codes of one scheme are not those of another. */
    public record Areas(List<Area> all, List<Change> changes) {
        public Areas {
            all = List.copyOf(all);
            changes = List.copyOf(changes);
        }

        /** What a code was called on a day, or else the last that it was called; null where nobody knows it. */
        public @Nullable String name(String code, LocalDate day) {
            String last = null;
            for (var area : all) {
                if (area.code().equals(code)) {
                    if (area.isOn(day)) {
                        return area.name();
                    }
                    last = area.name();
                }
            }
            return last;
        }

        /** The last area that a code was of; null where nobody knows it. */
        public @Nullable Area latest(String code) {
            return all.stream()
                    .filter(area -> area.code().equals(code))
                    .reduce((before, after) -> after)
                    .orElse(null);
        }

        /** What says how figures are carried; all of the country is always itself. */
        AreaHistory history() {
            var uses = new ArrayList<AreaHistory.Use>();
            uses.add(new AreaHistory.Use(PublishedFigure.WHOLE, null, null));
            all.forEach(area -> uses.add(new AreaHistory.Use(area.code(), area.from(), area.until())));
            return new AreaHistory(
                    uses,
                    changes.stream()
                            .map(change -> new Succession(
                                    change.on(),
                                    change.from(),
                                    change.to(),
                                    number(change.weight()),
                                    number(change.weightBack())))
                            .toList());
        }

        private static @Nullable Double number(@Nullable BigDecimal weight) {
            return weight == null ? null : weight.doubleValue();
        }
    }

    /** Of which type the area of a code is, as in county. */
    public Map<String, String> types(AsOf asOf) {
        var types = new HashMap<String, String>();
        for (var edition : editions.all(KIND, asOf)) {
            var type = edition.item().string("type").orElse("other");
            areas(edition.item()).forEach(area -> types.putIfAbsent(area.code(), type));
        }
        return types;
    }

    public Areas asOf(AsOf asOf) {
        var areas = new ArrayList<Area>();
        var changes = new ArrayList<Change>();
        for (var edition : editions.all(KIND, asOf)) {
            areas.addAll(areas(edition.item()));
            changes.addAll(changes(edition.item()));
        }
        return new Areas(areas, changes);
    }
}
