package no.retning.site.figures;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.engines.cube.Gap;
import no.retning.page.Words;

/**
 * Why a figure could not be carried to other areas, in words.
 *
 * @param days how a day is written
 */
public record GapWords(Words words, PublishedAreas.Areas known, Function<LocalDate, String> days) {
    /** @param then the last day of the period that it would have been of */
    public String of(Gap gap, LocalDate then) {
        return switch (gap) {
            case Gap.NothingToDivideBy none -> words.of("area.gap.nothing");
            case Gap.NotAdditive none -> words.of("area.gap.additive");
            case Gap.PartsMissing parts ->
                words.of(
                        "area.gap.parts",
                        parts.areas().stream().map(area -> name(area, then)).collect(Collectors.joining(", ")));
            case Gap.DividedWithoutWeight divided ->
                // Seen from after it, what divides an area is that several became it.
                then.isBefore(divided.on())
                        ? words.of(
                                "area.gap.divided",
                                name(divided.area(), divided.on().minusDays(1)),
                                days.apply(divided.on()))
                        : words.of("area.gap.merged", name(divided.area(), divided.on()), days.apply(divided.on()));
        };
    }

    /** The code of an area, and what it was called on a day where anybody knows. */
    public String name(String code, LocalDate day) {
        var name = known.name(code, day);
        return name == null ? code : code + " " + name;
    }
}
