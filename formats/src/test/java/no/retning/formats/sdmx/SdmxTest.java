package no.retning.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.Mutations;
import no.retning.formats.dataset.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages carry figures, what is to be known of them and when they were true, and come back the same. */
class SdmxTest {
    private static final Instant FIRST = Instant.parse("2025-01-10T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2025-02-10T08:00:00Z");

    private static Message message(Vintage... vintages) {
        return new Message("m1", SECOND, "RETNING", new Dataflow("RETNING", "BRUK", "1.0.0"), List.of(vintages));
    }

    private static List<Vintage> csv(byte[] bytes) {
        try {
            return SdmxCsv.read(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<Vintage> json(String text) {
        try {
            return SdmxJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Dataset years(@Nullable String... values) {
        var categories = new ArrayList<Category>();
        for (int i = 0; i < values.length; i++) {
            categories.add(new Category(Integer.toString(2020 + i), Integer.toString(2020 + i)));
        }
        return new Dataset(
                Tables.use().about(),
                List.of(new Dimension("time", "år", Dimension.Role.TIME, categories)),
                Tables.numbers(values),
                new TreeMap<>());
    }

    @Test
    void aTableAsCsvIsTheOneOfTheStandard() {
        String csv = new String(SdmxCsv.write(message(new Vintage(Tables.use(), null, null))), StandardCharsets.UTF_8);

        assertThat(csv.lines())
                .startsWith(
                        "STRUCTURE,STRUCTURE_ID,ACTION,CONTENTS,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,COMMENT_OBS",
                        "dataflow,RETNING:BRUK(1.0.0),I,share,0,2023,50.0,A,F,",
                        "dataflow,RETNING:BRUK(1.0.0),I,share,0,2024,55.5,P,F,")
                .contains(
                        "dataflow,RETNING:BRUK(1.0.0),I,share,2,2024,,Q,C,",
                        "dataflow,RETNING:BRUK(1.0.0),I,n,2,2023,,O,F,")
                .hasSize(13);
    }

    @Test
    void figuresAndStatusesComeBackFromBothFormats() {
        var message = message(new Vintage(Tables.use(), null, null));
        for (Vintage back : List.of(
                csv(SdmxCsv.write(message)).getFirst(),
                json(new String(SdmxJson.write(message), StandardCharsets.UTF_8))
                        .getFirst())) {
            assertThat(back.table().values()).isEqualTo(Tables.use().values());
            assertThat(back.table().statuses()).isEqualTo(Tables.use().statuses());
            assertThat(back.table().dimensions())
                    .extracting(Dimension::id)
                    .containsExactly("CONTENTS", "SEX", "TIME_PERIOD");
            assertThat(back.table().about().id()).isEqualTo("RETNING:BRUK(1.0.0)");
        }
    }

    @Test
    void everyVintageComesBackWithTheTimeItWasTrue() {
        var first = new Vintage(years("1.0", "2.0"), FIRST, SECOND);
        var second = new Vintage(years("1.5", "2.0", "3.0"), SECOND, null);
        var message = message(first, second);

        for (List<Vintage> back : List.of(
                csv(SdmxCsv.write(message)), json(new String(SdmxJson.write(message), StandardCharsets.UTF_8)))) {
            assertThat(back).hasSize(2);
            assertThat(back.getFirst().validFrom()).isEqualTo(FIRST);
            assertThat(back.getFirst().validTo()).isEqualTo(SECOND);
            assertThat(back.getFirst().table().values()).isEqualTo(first.table().values());
            assertThat(back.getLast().validTo()).isNull();
            assertThat(back.getLast().table().values()).isEqualTo(second.table().values());
        }
    }

    @Test
    void aTableAsJsonHasTheShapeOfTheStandard() {
        JsonNode json = JsonMapper.shared().readTree(SdmxJson.write(message(new Vintage(Tables.use(), FIRST, null))));

        assertThat(json.at("/meta/prepared").asString()).isEqualTo("2025-02-10T08:00:00Z");
        assertThat(json.at("/meta/contentLanguages/0").asString()).isEqualTo("nb");
        JsonNode set = json.at("/data/dataSets/0");
        assertThat(set.path("validFrom").asString()).isEqualTo("2025-01-10T08:00:00Z");
        assertThat(set.at("/links/0/urn").asString())
                .isEqualTo("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=RETNING:BRUK(1.0.0)");
        assertThat(set.path("observations").path("0:0:1")).hasToString("[55.5,1,0]");
        assertThat(set.path("observations").path("0:2:1")).hasToString("[null,2,1]");
        JsonNode structure = json.at("/data/structures/0");
        assertThat(structure.at("/dimensions/observation/2/roles/0").asString()).isEqualTo("TIME_PERIOD");
        assertThat(structure.at("/dimensions/observation/2/values/0")).hasToString("{\"value\":\"2023\"}");
        assertThat(structure.at("/dimensions/observation/1/values/1")).hasToString("{\"id\":\"1\",\"name\":\"Menn\"}");
        assertThat(structure
                        .at("/attributes/observation/0/relationship/observation")
                        .isObject())
                .isTrue();
        var notes = Tables.use().about().notes();
        assertThat(notes).isNotEmpty();
        assertThat(set.path("annotations")).hasSameSizeAs(notes);
        assertThat(structure
                        .path("annotations")
                        .valueStream()
                        .map(one -> one.path("text").asString()))
                .containsExactlyElementsOf(notes);
    }

    @Test
    void aMessageBySeriesOfVersionOneIsRead() {
        // The shape of the exchange rates that the working group shows, with figures made up.
        var vintages = json("""
                {"header": {"id": "x", "prepared": "2024-01-01T00:00:00Z", "sender": {"id": "X"}},
                 "structure": {"dimensions": {
                   "dataSet": [{"id": "FREQ", "keyPosition": 0, "values": [{"id": "D", "name": "Daily"}]}],
                   "series": [{"id": "CURRENCY", "keyPosition": 1, "values": [{"id": "NZD", "name": "a"}, {"id": "NOK", "name": "b"}]}],
                   "observation": [{"id": "TIME_PERIOD", "values": [{"id": "2013-01-18"}, {"id": "2013-01-21"}]}]},
                  "attributes": {"observation": [{"id": "OBS_STATUS", "values": [{"id": "A"}, {"id": "E"}]}]}},
                 "dataSets": [{"action": "Information", "series": {
                   "0": {"observations": {"0": [1.50, 0], "1": [1.60, 1]}},
                   "1": {"observations": {"1": [7.25, null]}}}}]}
                """);

        Dataset table = vintages.getFirst().table();
        assertThat(table.dimensions()).extracting(Dimension::id).containsExactly("FREQ", "CURRENCY", "TIME_PERIOD");
        assertThat(table.values()).isEqualTo(Tables.numbers("1.50", "1.60", null, "7.25"));
        assertThat(table.statuses()).isEqualTo(Map.of(1, "e"));
    }

    @Test
    void aFileWithLabelsIsRead() {
        String file = """
                STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,TIME_PERIOD:Time period,OBS_VALUE:Observation value,OBS_STATUS: Status
                dataflow,XX:RATES(1.0): Rates,I,B: Business,2019-01-02,1.73,A: Normal
                dataflow,XX:RATES(1.0): Rates,I,B: Business,2019-01-03,,M: Missing
                """;
        Dataset table = csv(file.getBytes(StandardCharsets.UTF_8)).getFirst().table();

        assertThat(table.about().id()).isEqualTo("XX:RATES(1.0)");
        assertThat(table.dimensions().getFirst().codes()).containsExactly("B");
        assertThat(table.values()).isEqualTo(Tables.numbers("1.73", null));
        assertThat(table.statuses()).isEqualTo(Map.of(1, "."));
    }

    @Test
    void periodsAreWrittenAsSdmxHasThem() {
        assertThat(List.of("2024", "2024K1", "2024Q2", "2024M5", "2024M11", "2024W07", "2024H2", "2024-03").stream()
                        .map(Component::period))
                .containsExactly(
                        "2024", "2024-Q1", "2024-Q2", "2024-M05", "2024-M11", "2024-W07", "2024-S2", "2024-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b,c|Row 1 must have the columns",
                "STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE¶d,X:Y(1.0),I,1|no dimension before OBS_VALUE",
                "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE|no observation after row 1",
                "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE¶d,X:Y(1.0),I,x|Row 2 has 4 cells; the header has 5",
                "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE¶d,X:Y(1.0),I,x,1,5|Row 2 has 6 cells",
                "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE¶d,X:Y(1.0),I,x,lots|Row 2: 'lots' is no number",
                "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE¶d,X:Y(1.0),I,x,1¶d,X:Y(1.0),I,x,2|Row 3: this observation is there twice",
                "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE,VALID_FROM¶d,X:Y(1.0),I,x,1,now|Row 2, VALID_FROM: 'now' is no moment",
                "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE¶d,X:Y(1.0),I,\"x,1|quotation mark"
            })
    void csvThatCannotBeReadSaysWhereAndWhy(String file, String reason) {
        assertThatThrownBy(() -> csv(file.replace('¶', '\n').getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidDataset.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|this is not JSON",
                "{}|no data set",
                "{\"data\": {\"structures\": [], \"dataSets\": [{}]}}|names structure 0",
                "{\"data\": {\"structures\": [{}], \"dataSets\": [{}]}}|from 1 to 50 dimensions",
                "{\"data\": {\"structures\": [{\"dimensions\": {\"observation\": [{\"id\": \"A\", \"values\": [{\"id\": \"x\"}]}]}}], \"dataSets\": [{\"observations\": {\"1\": [1]}}]}}|the key \"1\" must be 1 numbers",
                "{\"data\": {\"structures\": [{\"dimensions\": {\"observation\": [{\"id\": \"A\", \"values\": [{\"id\": \"x\"}]}]}}], \"dataSets\": [{\"observations\": {\"0:0\": [1]}}]}}|must be 1 numbers",
                "{\"data\": {\"structures\": [{\"dimensions\": {\"observation\": [{\"id\": \"A\", \"values\": [{\"id\": \"x\"}]}]}}], \"dataSets\": [{\"observations\": {\"0\": [\"lots\"]}}]}}|'lots' is no number",
                "{\"data\": {\"structures\": [{\"dimensions\": {\"observation\": [{\"id\": \"A\", \"values\": [{\"id\": \"x\"}]}]}}], \"dataSets\": [{\"validFrom\": \"now\"}]}}|is no moment",
                "{\"data\": {\"structures\": [{\"dimensions\": {\"series\": [{\"id\": \"A\", \"values\": [{\"id\": \"x\"}]}]}}], \"dataSets\": [{\"observations\": {\"0\": [1]}}]}}|dimensions of series"
            })
    void jsonThatCannotBeReadSaysWhereAndWhy(String file, String reason) {
        assertThatThrownBy(() -> json(file)).isInstanceOf(InvalidDataset.class).hasMessageContaining(reason);
    }

    @Test
    void whatSdmxCannotSayIsRefusedOrCommented() {
        var area = new Dimension("a", "a", Dimension.Role.OTHER, List.of(new Category("Ålesund", "Ålesund")));
        var odd = new Dataset(Tables.use().about(), List.of(area), Tables.numbers("1"), new TreeMap<>());
        assertThatThrownBy(() -> SdmxCsv.write(message(new Vintage(odd, null, null))))
                .hasMessageContaining("'Ålesund'");
        assertThatThrownBy(() -> new Dataflow("x y", "z", "1")).hasMessageContaining("identifies no dataflow");
        assertThatThrownBy(() -> message(new Vintage(odd, null, null), new Vintage(years("1"), null, null)))
                .hasMessageContaining("all of the same dimensions");

        var noted = new Dataset(
                Tables.use().about(),
                years("1").dimensions(),
                Tables.numbers("1"),
                new TreeMap<>(Map.of(0, "se fotnote")));
        assertThat(csv(SdmxCsv.write(message(new Vintage(noted, null, null))))
                        .getFirst()
                        .table()
                        .statuses())
                .isEqualTo(Map.of(0, "se fotnote"));
        assertThat(json(new String(SdmxJson.write(message(new Vintage(noted, null, null))), StandardCharsets.UTF_8))
                        .getFirst()
                        .table()
                        .statuses())
                .isEqualTo(Map.of(0, "se fotnote"));
    }

    @Test
    void everyTwistOfAMessageIsReadOrRefused() {
        var message = message(new Vintage(Tables.use(), FIRST, null));
        Mutations.of(SdmxCsv.write(message), file -> SdmxCsv.read(new ByteArrayInputStream(file)));
        Mutations.of(SdmxJson.write(message), file -> SdmxJson.read(new ByteArrayInputStream(file)));
    }
}
