package no.retning.monitor.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.engines.cube.Period;
import no.retning.monitor.AreaScheme;
import no.retning.monitor.AreaSchemes;
import no.retning.monitor.Observation;
import no.retning.page.Reading;
import org.springframework.stereotype.Component;

/** What areas are called by those who divide the country, for whoever does not know their codes. */
@Component
final class AreaNames {
    private final AreaSchemes schemes;

    AreaNames(AreaSchemes schemes) {
        this.schemes = schemes;
    }

    /** All that is known now, to be asked as often as a page needs. */
    Known known() {
        var uses = new HashMap<String, List<AreaScheme.Area>>();
        schemes.all()
                .forEach(scheme -> scheme.areas()
                        .forEach(area -> uses.merge(
                                area.code(),
                                List.of(area),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList())));
        return new Known(uses);
    }

    /** @param uses of each code, by day */
    record Known(Map<String, List<AreaScheme.Area>> uses) {
        /** As in 1580 Haram: the code, and what it was called then or else last; the code alone where nobody knows it. */
        String name(Reading reading, String code, LocalDate day) {
            if (code.equals(Observation.WHOLE)) {
                return reading.word("release.whole");
            }
            var all = uses.getOrDefault(code, List.of());
            return all.stream()
                    .filter(area -> isOn(area, day))
                    .findFirst()
                    .or(() -> all.stream().reduce((before, after) -> after))
                    .map(area -> code + " " + area.name())
                    .orElse(code);
        }

        /** As on the last day of what a figure is of. */
        String name(Reading reading, Observation figure) {
            return name(reading, figure.area(), Period.of(figure.period()).lastDay());
        }

        private static boolean isOn(AreaScheme.Area area, LocalDate day) {
            var from = area.from();
            var until = area.until();
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }
}
