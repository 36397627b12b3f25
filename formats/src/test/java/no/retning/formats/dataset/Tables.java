package no.retning.formats.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables that tests of several formats write. The figures are made up. */
public final class Tables {
    private Tables() {}

    /** Use by sex and year, with every sort of thing that a table can have. */
    public static Dataset use() {
        var contents = new Dimension(
                "contents",
                "Statistikkvariabel",
                Dimension.Role.METRIC,
                List.of(
                        new Category(
                                "share",
                                "Andel som brukte tjenesten",
                                new Unit("prosent", "%", 1),
                                List.of(),
                                List.of()),
                        new Category(
                                "n",
                                "Antall brukere",
                                new Unit("personer", "", 0),
                                List.of(),
                                List.of("Uten dobbelttelling"))));
        var sex = new Dimension(
                "sex",
                "Kjønn",
                Dimension.Role.OTHER,
                List.of(
                        new Category("0", "Begge kjønn", null, List.of("1", "2"), List.of()),
                        new Category("1", "Menn"),
                        new Category("2", "Kvinner, \"alle\"")));
        var time = new Dimension(
                "time",
                "år",
                Dimension.Role.TIME,
                List.of(new Category("2023", "2023"), new Category("2024", "2024")),
                List.of("Ny definisjon fra 2024"));
        var statuses = new TreeMap<Integer, String>();
        statuses.put(1, "p");
        statuses.put(5, ":");
        statuses.put(10, "..");
        return new Dataset(
                new Dataset.About(
                        "bruk-1",
                        "Bruk av tjenesten etter kjønn",
                        "nb",
                        "Illustrativt",
                        "2025-02-01T08:00:00Z",
                        "https://creativecommons.org/licenses/by/4.0/",
                        List.of("Alle tall er oppdiktet.", "To notater")),
                List.of(contents, sex, time),
                numbers("50.0", "55.5", "48.0", "52.1", "51.9", null, "1000", "1110", "480", "521", null, "589"),
                statuses);
    }

    public static List<@Nullable BigDecimal> numbers(@Nullable String... texts) {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (String text : texts) {
            numbers.add(text == null ? null : new BigDecimal(text));
        }
        return numbers;
    }
}
