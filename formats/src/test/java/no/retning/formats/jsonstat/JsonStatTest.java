package no.retning.formats.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.Mutations;
import no.retning.formats.dataset.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written is JSON-stat 2.0 and reads back as the same; what others write is read as they mean it. */
class JsonStatTest {
    private static JsonStat.Read read(String json) {
        try {
            return JsonStat.read(file(json));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static InputStream file(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenReadsBackAsTheSame() {
        var read = read(new String(JsonStat.write(Tables.use()), StandardCharsets.UTF_8));

        assertThat(read.remarks()).isEmpty();
        assertThat(read.datasets()).containsExactly(Tables.use());
    }

    @Test
    void whatIsWrittenHasTheShapeOfTheStandard() {
        JsonNode json = JsonMapper.shared().readTree(JsonStat.write(Tables.use()));

        assertThat(json.path("version").asString()).isEqualTo("2.0");
        assertThat(json.path("class").asString()).isEqualTo("dataset");
        assertThat(json.path("id")).hasToString("[\"contents\",\"sex\",\"time\"]");
        assertThat(json.path("size")).hasToString("[2,3,2]");
        assertThat(json.path("role")).hasToString("{\"time\":[\"time\"],\"metric\":[\"contents\"]}");
        assertThat(json.path("value").size()).isEqualTo(12);
        assertThat(json.path("value").get(5).isNull()).isTrue();
        assertThat(json.path("status")).hasToString("{\"1\":\"p\",\"5\":\":\",\"10\":\"..\"}");
        assertThat(json.at("/dimension/contents/category/unit/share/decimals").intValue())
                .isEqualTo(1);
        assertThat(json.at("/dimension/sex/category/child/0")).hasToString("[\"1\",\"2\"]");
        assertThat(json.at("/link/license/0/href").asString()).startsWith("https://creativecommons.org/");
        assertThat(new String(JsonStat.write(Tables.use()), StandardCharsets.UTF_8))
                .as("decimals as published, nothing empty and nothing null that must be an object")
                .contains("\"value\":[50.0,55.5,")
                .doesNotContain("\"href\":null")
                .doesNotContain("\"role\":null");
    }

    @Test
    void valuesOfWhichMostAreMissingAreWrittenByCell() {
        var use = Tables.use();
        var few = new Dataset(
                use.about(),
                use.dimensions(),
                Tables.numbers(null, null, "3", null, null, null, null, null, null, null, null, null),
                use.statuses());
        JsonNode json = JsonMapper.shared().readTree(JsonStat.write(few));

        assertThat(json.path("value")).hasToString("{\"2\":3}");
        assertThat(read(json.toString()).datasets()).containsExactly(few);
    }

    @Test
    void aBundleOfVersionOneIsRead() {
        // The order, the sizes and the roles stood among the dimensions then, and an index was an object.
        var read = read("""
                {"oecd": {
                  "label": "Unemployment rate in the OECD countries", "updated": "2012-11-27",
                  "value": [5.9, 5.39, 6.6, null], "status": {"1": "e"},
                  "dimension": {
                    "id": ["concept", "area", "year"], "size": [1, 2, 2],
                    "role": {"time": ["year"], "geo": ["area"], "metric": ["concept"]},
                    "concept": {"category": {"label": {"UNR": "unemployment rate"}, "unit": {"UNR": {"label": "%"}}}},
                    "year": {"category": {"index": {"2004": 1, "2003": 0}}},
                    "area": {"label": "OECD countries", "category": {"index": {"AU": 0, "AT": 1}, "label": {"AU": "Australia"}}}
                  }}}
                """);

        Dataset dataset = read.datasets().getFirst();
        assertThat(dataset.about().id()).isEqualTo("oecd");
        assertThat(dataset.dimensions())
                .extracting(Dimension::role)
                .containsExactly(Dimension.Role.METRIC, Dimension.Role.GEO, Dimension.Role.TIME);
        assertThat(dataset.dimensions().get(2).codes()).containsExactly("2003", "2004");
        assertThat(dataset.dimensions().get(1).categories())
                .containsExactly(new Category("AU", "Australia"), new Category("AT", "AT"));
        assertThat(dataset.values()).isEqualTo(Tables.numbers("5.9", "5.39", "6.6", null));
        assertThat(dataset.statuses()).isEqualTo(Map.of(1, "e"));
        assertThat(read.remarks()).containsExactly("version 1: a bundle of 1");
    }

    private static final String YEARS = """
            "version": "2.0", "class": "dataset", "id": ["y"], "size": [3],
            "dimension": {"y": {"category": {"index": ["2021", "2022", "2023"]}}}""";

    @Test
    void aSignWhereANumberBelongsIsAStatusAndNullsAreNoObjects() {
        var read = read(
                "{%s, \"href\": null, \"source\": null, \"role\": {\"time\": null}, \"value\": [1, \":\", \"2.50\"]}"
                        .formatted(YEARS));

        Dataset dataset = read.datasets().getFirst();
        assertThat(dataset.values()).isEqualTo(Tables.numbers("1", null, "2.50"));
        assertThat(dataset.statuses()).isEqualTo(Map.of(1, ":"));
        assertThat(read.remarks())
                .containsExactly("value[1] is \":\"; it was read as a status", "value[2] is a number as a text");
    }

    @Test
    void aMetadataAnswerHasNoValues() {
        var read = read("{%s, \"value\": []}".formatted(YEARS));

        assertThat(read.datasets().getFirst().values()).isEqualTo(Tables.numbers(null, null, null));
        assertThat(read.remarks()).containsExactly("value has 0 of 3 values; the rest was read as none");
    }

    @Test
    void aStatusIsOneForAllAListOrByCell() {
        assertThat(read("{%s, \"value\": [1,2,3], \"status\": \"p\"}".formatted(YEARS))
                        .datasets()
                        .getFirst()
                        .statuses())
                .isEqualTo(Map.of(0, "p", 1, "p", 2, "p"));
        assertThat(read("{%s, \"value\": {\"2\": 3}, \"status\": [null, \"\", \"e\"]}".formatted(YEARS))
                        .datasets()
                        .getFirst()
                        .statuses())
                .isEqualTo(Map.of(2, "e"));
    }

    @Test
    void theDatasetsOfACollectionAreRead() {
        var read = read("""
                {"version": "2.0", "class": "collection", "link": {"item": [
                  {"class": "dataset", "href": "https://example.no/1"}, {%s, "value": [1, 2, 3]}]}}
                """.formatted(YEARS));

        assertThat(read.datasets()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]|line 1",
                "{\"class\": \"collection\"}|there is no dataset",
                "{\"id\": [\"y\"|this is not JSON",
                "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [1]}|dimension must be an object",
                "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [1], \"dimension\": {}, \"value\": []}|dimension.y is missing",
                "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [], \"dimension\": {}, \"value\": []}|id and size",
                "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [2], \"dimension\": {\"y\": {\"category\": {\"index\": [\"a\"]}}}, \"value\": [1]}|says that \"y\" has 2 categories; it has 1",
                "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [2], \"dimension\": {\"y\": {\"category\": {\"index\": [\"a\", \"a\"]}}}, \"value\": [1]}|the code 'a' twice",
                "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [1], \"dimension\": {\"y\": {\"category\": {\"index\": {\"a\": -1}}}}, \"value\": [1]}|places are numbers from 0",
                "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [1], \"dimension\": {\"y\": {\"category\": {\"index\": [\"a\"]}}}, \"value\": [1, 2]}|value has 2 values",
                "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [1], \"dimension\": {\"y\": {\"category\": {\"index\": [\"a\"]}}}, \"value\": {\"1\": 2}}|names the cell \"1\"",
                "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [1], \"dimension\": {\"y\": {\"category\": {\"index\": [\"a\"]}}}, \"value\": [{}]}|value[0] must be a number"
            })
    void whatCannotBeReadSaysWhereAndWhy(String json, String reason) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(InvalidDataset.class).hasMessageContaining(reason);
    }

    @Test
    void dimensionsThatMultiplyBeyondReasonAreRefusedBeforeAnythingIsMade() {
        var codes = new StringBuilder("\"c0\"");
        for (int i = 1; i < 1000; i++) {
            codes.append(",\"c").append(i).append('"');
        }
        String dimension = "{\"category\": {\"index\": [%s]}}".formatted(codes);
        assertThatThrownBy(() -> read("""
                {"class": "dataset", "id": ["a","b","c","d"], "size": [1000,1000,1000,1000], "value": [],
                 "dimension": {"a": %1$s, "b": %1$s, "c": %1$s, "d": %1$s}}
                """.formatted(dimension)))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining("multiply to more than");
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(InvalidDataset.class);
        assertThatThrownBy(() -> read("{%s, \"value\": [1e999999999, 1, 1]}".formatted(YEARS)))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining("digits");
    }

    @Test
    void cellsOfAllDatasetsTogetherAreCountedBeforeTheyAreMade() throws IOException {
        var ten = "{\"class\": \"dataset\", \"id\": [\"y\"], \"size\": [10], \"value\": [], \"status\": \"p\","
                + " \"dimension\": {\"y\": {\"category\": {\"index\": [\""
                + String.join("\",\"", "abcdefghij".split("")) + "\"]}}}}";
        assertThat(JsonStat.read(file(ten), 10).datasets()).hasSize(1);
        assertThatThrownBy(() -> JsonStat.read(file(ten), 9))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining("size makes 10 cells, and only 9 more");
        var three = "{\"one\": %1$s, \"two\": %1$s, \"three\": %1$s}".formatted(ten);
        assertThat(JsonStat.read(file(three), 30).datasets()).hasSize(3);
        assertThatThrownBy(() -> JsonStat.read(file(three), 29))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining("three.size makes 10 cells, and only 9 more");
    }

    @Test
    void aDimensionThatIsNamedWithoutEndIsNotReadWithoutEnd() {
        var codes = IntStream.range(0, 20_000).mapToObj(i -> "\"c" + i + "\"").collect(Collectors.joining(","));
        var ids = String.join(",", Collections.nCopies(20_000, "\"y\""));
        var sizes = String.join(",", Collections.nCopies(20_000, "20000"));
        assertThatThrownBy(() -> read("""
                {"class": "dataset", "id": [%s], "size": [%s], "value": [],
                 "dimension": {"y": {"category": {"index": [%s]}}}}
                """.formatted(ids, sizes, codes)))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining("'y' is there twice");
    }

    @Test
    void everyTwistOfAFileIsReadOrRefused() {
        Mutations.of(
                JsonStat.write(Tables.use()),
                file -> JsonStat.read(new ByteArrayInputStream(file)).datasets().forEach(JsonStat::write));
    }
}
