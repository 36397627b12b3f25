package no.retning.uptake.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.formats.table.ColumnFinder;

/** A column of a table of figures: what it is called when written, and what others call it. */
enum UptakeColumn {
    SOLUTION("Løsning", "nasjonal løsning", "løysing", "solution", "tjeneste", "service"),
    TYPE("Slag", "type", "observert eller planlagt", "kind of figure"),
    GROUP(
            "Hvem",
            "gruppe",
            "brukergruppe",
            "virksomhetstype",
            "type virksomhet",
            "kven",
            "sektor",
            "aktør",
            "group",
            "user group",
            "who",
            "kind",
            "kind of organisation"),
    REGION("Region", "helseregion", "fylke", "landsdel", "county"),
    VENDOR("Leverandør", "system", "journalsystem", "epj", "vendor", "supplier"),
    DAY("Dag", "dato", "per", "måned", "tidspunkt", "date", "day", "month", "as of"),
    REACHED(
            "Tatt i bruk",
            "antall",
            "antall tatt i bruk",
            "har tatt i bruk",
            "innført",
            "teken i bruk",
            "reached",
            "taken up",
            "in use",
            "count"),
    TOTAL("Av", "av i alt", "totalt", "antall i alt", "total", "of", "n"),
    PERCENT("Prosent", "andel", "dekning", "utbredelse", "dekningsgrad", "percent", "per cent", "share", "coverage"),
    CITATION("Kilde", "kjelde", "source"),
    SOURCE_URL("Kildelenke", "source url"),
    ILLUSTRATIVE("Illustrerende", "illustrative");

    private final String heading;
    private final List<String> others;

    UptakeColumn(String heading, String... others) {
        this.heading = heading;
        this.others = Arrays.asList(others);
    }

    String heading() {
        return heading;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column that is called so, whatever the case, the spaces and what stands in brackets. */
    static Optional<UptakeColumn> called(String header) {
        var wanted = ColumnFinder.plain(header);
        return Arrays.stream(values())
                .filter(column -> Stream.concat(Stream.of(column.heading, column.code()), column.others.stream())
                        .anyMatch(name -> ColumnFinder.plain(name).equals(wanted)))
                .findFirst();
    }
}
