package no.retning.site.sdmx;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.retning.page.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is asked for of a dataflow.
 *
 * @param asOf the moment it is asked as of; null for now
 * @param updatedAfter only what has become the truth after it; null for all
 * @param history whether every vintage is asked for
 * @param components selections by component, in the expressions of PxWebApi
 */
record SdmxQuery(
        @Nullable Instant asOf, @Nullable Instant updatedAfter, boolean history, Map<String, String> components) {
    private static final Pattern COMPONENT = Pattern.compile("c\\[(.+)]");
    private static final Pattern FROM = Pattern.compile("ge:([^+ ]+)");
    private static final Pattern TO = Pattern.compile("le:([^+ ]+)");
    private static final Pattern BETWEEN = Pattern.compile("ge:([^+ ]+)[+ ]le:([^+ ]+)");

    /** What the standard has and is not offered here: an answer that passed it over would be taken for what was asked. */
    private static final List<String> ELSEWHERE =
            List.of("firstNObservations", "lastNObservations", "attributes", "measures", "limit", "offset");

    SdmxQuery {
        components = Map.copyOf(components);
    }

    /** Something in it cannot be read; the message names the parameter and says what is expected. */
    static final class Malformed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /** More cells are asked for than are given at once. */
    static final class TooLarge extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        TooLarge(long cells, int most) {
            super(
                    "%d observations were asked for, and %d are given at once: ask for fewer areas or periods, as in c[TIME_PERIOD]=ge:2024"
                            .formatted(cells, most));
        }
    }

    static SdmxQuery of(MultiValueMap<String, String> parameters) {
        ELSEWHERE.stream().filter(parameters::containsKey).findFirst().ifPresent(name -> {
            throw new Malformed(name + " is not offered; c[TIME_PERIOD]=TOP(1) and the like select periods");
        });
        var components = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            var component = COMPONENT.matcher(name);
            if (component.matches()) {
                components.put(component.group(1).toLowerCase(Locale.ROOT), expression(String.join(",", values)));
            }
        });
        return new SdmxQuery(
                moment(parameters.getFirst("asOf"), "asOf"),
                moment(parameters.getFirst("updatedAfter"), "updatedAfter"),
                Boolean.parseBoolean(parameters.getFirst("includeHistory")),
                components);
    }

    private static String expression(String written) {
        var between = BETWEEN.matcher(written);
        if (between.matches()) {
            return "RANGE(%s,%s)".formatted(between.group(1), between.group(2));
        }
        var from = FROM.matcher(written);
        if (from.matches()) {
            return "FROM(%s)".formatted(from.group(1));
        }
        var to = TO.matcher(written);
        return to.matches() ? "TO(%s)".formatted(to.group(1)) : written;
    }

    /** A day means all of it. A plus in an address may have become a space on its way. */
    private static @Nullable Instant moment(@Nullable String written, String name) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return written.length() <= 10
                    ? LocalDate.parse(written)
                            .plusDays(1)
                            .atStartOfDay(Dates.ZONE)
                            .toInstant()
                            .minusMillis(1)
                    : OffsetDateTime.parse(written.replace(' ', '+')).toInstant();
        } catch (DateTimeException malformed) {
            throw new Malformed(name + " is a day or a moment, as in 2026-01-31 or 2026-01-31T08:00:00Z");
        }
    }
}
