package no.retning.formats.csvw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.Tables;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description holds for the files, and the files hold the table. */
class CsvwTest {
    private static JsonNode description(Map<String, byte[]> files, String name) {
        return JsonMapper.shared().readTree(files.get(name + ".csv-metadata.json"));
    }

    private static List<CSVRecord> rows(byte[] file) {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(new String(file, StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What the standard has a validator check: headers, datatypes, required cells, keys and references. */
    private static void holds(Map<String, byte[]> files, JsonNode description) {
        for (JsonNode table : description.path("tables")) {
            var rows = rows(files.get(table.path("url").asString()));
            JsonNode columns = table.at("/tableSchema/columns");
            assertThat(rows.getFirst().size()).isEqualTo(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                JsonNode column = columns.get(i);
                assertThat(column.path("titles").get(0).asString())
                        .isEqualTo(rows.getFirst().get(i));
                assertThat(column.path("name").asString()).matches("[A-Za-z][A-Za-z0-9_]*");
                for (CSVRecord row : rows.subList(1, rows.size())) {
                    if (row.get(i).isEmpty()) {
                        assertThat(column.path("required").asBoolean(false)).isFalse();
                    } else if (column.path("datatype").asString().equals("decimal")) {
                        assertThat(row.get(i)).matches("-?\\d+(\\.\\d+)?");
                    } else if (column.path("datatype").asString().equals("gYear")) {
                        assertThat(row.get(i)).matches("\\d{4}");
                    }
                }
            }
            JsonNode key = table.at("/tableSchema/primaryKey");
            var names = columns.valueStream()
                    .map(column -> column.path("name").asString())
                    .toList();
            var keys = new ArrayList<List<String>>();
            for (CSVRecord row : rows.subList(1, rows.size())) {
                keys.add(
                        key.isArray()
                                ? key.valueStream()
                                        .map(one -> row.get(names.indexOf(one.asString())))
                                        .toList()
                                : List.of(row.get(names.indexOf(key.asString()))));
            }
            assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
            for (JsonNode reference : table.at("/tableSchema/foreignKeys")) {
                int place = names.indexOf(reference.path("columnReference").asString());
                var codes = rows(files.get(reference.at("/reference/resource").asString())).stream()
                        .map(row -> row.get(0))
                        .toList();
                assertThat(rows)
                        .allSatisfy(row -> assertThat(row == rows.getFirst() || codes.contains(row.get(place)))
                                .isTrue());
            }
        }
    }

    @Test
    void theDescriptionHoldsForTheFiles() {
        var files = Csvw.write(Tables.use(), "bruk");
        JsonNode description = description(files, "bruk");

        assertThat(files.keySet())
                .containsExactly(
                        "bruk.csv", "bruk-contents.csv", "bruk-sex.csv", "bruk-time.csv", "bruk.csv-metadata.json");
        holds(files, description);
        assertThat(description.path("@context")).hasToString("[\"http://www.w3.org/ns/csvw\",{\"@language\":\"nb\"}]");
        assertThat(description.path("dc:license").path("@id").asString()).startsWith("https://creativecommons.org/");
        assertThat(description.path("dc:modified").path("@type").asString()).isEqualTo("xsd:dateTime");
        assertThat(description.path("rdfs:comment").size()).isEqualTo(2);
    }

    @Test
    void everyFigureStandsInTheTableWithItsCodesAndItsStatus() {
        var files = Csvw.write(Tables.use(), "bruk");

        assertThat(new String(files.get("bruk.csv"), StandardCharsets.UTF_8)).isEqualTo("""
                        contents,sex,time,value,status
                        share,0,2023,50.0,
                        share,0,2024,55.5,p
                        share,1,2023,48.0,
                        share,1,2024,52.1,
                        share,2,2023,51.9,
                        share,2,2024,,:
                        n,0,2023,1000,
                        n,0,2024,1110,
                        n,1,2023,480,
                        n,1,2024,521,
                        n,2,2023,,..
                        n,2,2024,589,
                        """.replace("\n", "\r\n"));
        assertThat(rows(files.get("bruk-sex.csv")).get(3).get(1)).isEqualTo("Kvinner, \"alle\"");
    }

    @Test
    void namesOfColumnsAreSuchAsProgramsCanHaveAndDiffer() {
        var dimensions = List.of("kjønn", "kjonn", "value", "2024", "år/måned").stream()
                .map(id -> new Dimension(id, id, Dimension.Role.OTHER, List.of(new Category("a", "a"))))
                .toList();
        var use = Tables.use();
        var files = Csvw.write(new Dataset(use.about(), dimensions, Tables.numbers("1"), new TreeMap<>()), "t");

        holds(files, description(files, "t"));
        assertThat(rows(files.get("t.csv")).getFirst().toList())
                .containsExactly("kjonn", "kjonn_2", "value_2", "d_2024", "ar_maned", "value", "status");
        assertThatThrownBy(() -> Csvw.write(use, "../t")).isInstanceOf(InvalidDataset.class);
    }
}
