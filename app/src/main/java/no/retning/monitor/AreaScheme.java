package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.retning.engines.cube.AreaHistory;
import no.retning.engines.cube.Succession;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * How a country is divided into areas of one type: which codes were in use when, and what became of each.
 *
 * @param areas by code and then by day
 * @param changes by day; mergers, splits and renumberings are told by how many they are of and to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaScheme(
        Header header,
        LocalisedText title,
        LocalisedText text,
        AreaType type,
        List<Area> areas,
        List<Change> changes,
        Source source)
        implements Recorded<AreaScheme> {
    public static final String KIND = "area-scheme";
    public static final String ACTIVE = "active";

    /**
     * A code was in use.
     *
     * @param from the first day; null for as long as anybody remembers
     * @param until the first day no longer; null for still
     * @param within the code of the larger area that it lies in; null where that is not said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Area(
            String code,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String within) {}

    /**
     * An area, or a part of one, became another on a day.
     *
     * @param weight how much of the old one went to the new, from 0 to 1; null where nobody knows
     * @param weightBack how much of the new one came from the old; null where nobody knows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            LocalDate on,
            String from,
            String to,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal weightBack) {}

    public AreaScheme {
        areas = areas.stream()
                .sorted(Comparator.comparing(Area::code)
                        .thenComparing(area -> Objects.requireNonNullElse(area.from(), LocalDate.MIN)))
                .toList();
        changes = changes.stream()
                .sorted(Comparator.comparing(Change::on)
                        .thenComparing(Change::from)
                        .thenComparing(Change::to))
                .toList();
    }

    @Override
    public AreaScheme with(Header newHeader) {
        return new AreaScheme(newHeader, title, text, type, areas, changes, source);
    }

    /** What of it says how figures are carried from one day to another. @throws no.retning.engines.cube.InvalidCube */
    public AreaHistory history() {
        return new AreaHistory(
                areas.stream()
                        .map(area -> new AreaHistory.Use(area.code(), area.from(), area.until()))
                        .toList(),
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
