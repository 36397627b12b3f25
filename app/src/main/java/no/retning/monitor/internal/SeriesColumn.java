package no.retning.monitor.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table of figures can be, beside a breakdown. */
enum SeriesColumn {
    PERIOD("periode", "år", "kvartal", "måned", "tid", "period", "year", "quarter", "month", "time", "date"),
    AREA(
            "område",
            "sted",
            "region",
            "kommune",
            "fylke",
            "helseregion",
            "land",
            "geografi",
            "area",
            "country",
            "geography",
            "municipality",
            "county",
            "geo"),
    VALUE("verdi", "tall", "prosent", "andel", "antall", "value", "figure", "share"),
    NUMERATOR("teller", "teljar", "numerator"),
    DENOMINATOR("nevner", "nemnar", "denominator"),
    STATUS("status", "merknad", "flagg", "observation status", "obs status", "flag");

    private final List<String> names;

    SeriesColumn(String... names) {
        this.names = Arrays.asList(names);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that is called so, whatever the case, the spaces and what stands in brackets. */
    static Optional<SeriesColumn> called(String header) {
        var wanted = plain(header);
        return Arrays.stream(values())
                .filter(column -> Stream.concat(Stream.of(column.code()), column.names.stream())
                        .anyMatch(name -> plain(name).equals(wanted)))
                .findFirst();
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
