package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.px.Px;
import no.retning.formats.sdmx.SdmxCsv;
import no.retning.formats.sdmx.Vintage;
import no.retning.formats.table.XlsxTable;
import no.retning.record.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Figures for programs: as the statistical offices of the North give theirs, and as others read JSON-stat. */
class OpenFiguresTest {
    private static final String AT = "/pxapi/v2";
    private static final String TABLE = AT + "/tables/innbyggere-med-digital-timebestilling";

    private static TestInstance instance;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        // The tests ask more often than anybody should.
        instance = TestInstance.startExample(Map.of("retning.open-data.calls-from-one-place", "1000"));
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static JsonNode json(String path) {
        return Json.parse(everybody.get(path).body());
    }

    private static String asked(String... parameters) {
        var address = new StringBuilder(TABLE + "/data?");
        for (int i = 0; i < parameters.length; i += 2) {
            address.append(URLEncoder.encode(parameters[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return address.toString();
    }

    private static Dataset data(String... parameters) throws IOException {
        var answer = everybody.get(asked(parameters));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonStat.read(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                .datasets()
                .getFirst();
    }

    private static List<String> values(Dataset table) {
        return table.values().stream()
                .map(value -> value == null ? "" : value.stripTrailingZeros().toPlainString())
                .toList();
    }

    private static List<String> codes(Dataset table, String dimension) {
        return table.dimensions().stream()
                .filter(one -> one.id().equals(dimension))
                .findFirst()
                .orElseThrow()
                .codes();
    }

    @Test
    void clientsLearnWhatThereIsBeforeTheyAsk() {
        assertThat(json(AT + "/config").path("maxDataCells").asInt()).isEqualTo(150_000);
        var tables = json(AT + "/tables?pageSize=200");
        assertThat(tables.path("page").path("totalElements").asInt()).isEqualTo(8);
        assertThat(tables.path("tables").valueStream().map(one -> one.path("id").asString()))
                .contains("besok-pa-helsenorge", "innbyggere-med-digital-timebestilling");
        assertThat(json(AT + "/tables?query=BESØK".replace("Ø", "%C3%98"))
                        .path("tables")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo("besok-pa-helsenorge");
        var told = json(TABLE + "?lang=en");
        assertThat(told.path("label").asString()).startsWith("People who have booked");
        assertThat(told.path("firstPeriod").asString()).isEqualTo("2016");
        assertThat(told.path("lastPeriod").asString()).isEqualTo("2025");
        assertThat(told.path("timeUnit").asString()).isEqualTo("Annual");
        var metadata = json(TABLE + "/metadata");
        assertThat(metadata.path("role").path("geo").path(0).asString()).isEqualTo("area");
        assertThat(metadata.path("value").isEmpty()).isTrue();
        var list = metadata.path("dimension")
                .path("area")
                .path("extension")
                .path("codelists")
                .path(0);
        assertThat(list.path("id").asString()).isEqualTo("vs_kommuner");
        var groups = json(AT + "/codelists/vs_kommuner");
        assertThat(groups.path("type").asString()).isEqualTo("Valueset");
        assertThat(groups.path("values")
                        .valueStream()
                        .map(one -> one.path("label").asString()))
                .contains("Klæbu");
    }

    @Test
    void everySelectionExpressionSelectsWhatTheStandardSays() throws IOException {
        // What is not named and has a total is its total: all of the country.
        assertThat(values(data("valueCodes[period]", "TOP(2)"))).containsExactly("52", "57");
        assertThat(codes(data("valueCodes[period]", "BOTTOM(2,1)"), "period")).containsExactly("2017", "2018");
        assertThat(codes(data("valueCodes[period]", "FROM(2024)"), "period")).containsExactly("2024", "2025");
        assertThat(codes(data("valueCodes[period]", "TO(2017)"), "period")).containsExactly("2016", "2017");
        assertThat(codes(data("valueCodes[period]", "RANGE(2019,2021)"), "period"))
                .containsExactly("2019", "2020", "2021");
        // In an address what has a comma in it stands in brackets.
        assertThat(codes(data("valueCodes[period]", "[RANGE(2019,2021)],[TOP(1,1)]"), "period"))
                .containsExactly("2019", "2020", "2021", "2024");
        assertThat(codes(data("valueCodes[area]", "150?", "valueCodes[period]", "*"), "area"))
                .containsExactly("1504", "1507", "1508");
        assertThat(codes(data("valuecodes[Area]", "*0", "valueCodes[period]", "2025"), "area"))
                .containsExactly("0", "1580", "5030");
        assertThat(codes(data("codelist[area]", "vs_kommuner", "valueCodes[period]", "2025"), "area"))
                .doesNotContain("0")
                .contains("5001", "1601");
    }

    /** The library that those who made JSON-stat read it with. */
    @Test
    void theToolkitOfJsonStatReadsTheSameFigures() throws IOException, InterruptedException {
        var answer = everybody.get(asked("valueCodes[area]", "*", "valueCodes[period]", "*"));
        var toolkit =
                new ProcessBuilder("node", "-e", """
                        const read = require('jsonstat-toolkit');
                        const table = read(JSON.parse(require('fs').readFileSync(0, 'utf8')));
                        console.log(JSON.stringify({
                            class: table.class,
                            geo: table.role.geo,
                            of: table.Data({area: '1507', period: '2021'}).value,
                            all: Array.from({length: table.n}, (none, cell) => table.Data(cell).value)}));
                        """).redirectErrorStream(true).start();
        try (var in = toolkit.getOutputStream()) {
            in.write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(toolkit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(toolkit.waitFor()).as(said).isZero();
        var read = Json.parse(said);
        assertThat(read.path("class").asString()).isEqualTo("dataset");
        assertThat(read.path("geo").path(0).asString()).isEqualTo("area");
        assertThat(read.path("of").decimalValue()).isEqualByComparingTo("30.7");
        assertThat(read.path("all")
                        .valueStream()
                        .map(value -> value.isNull()
                                ? ""
                                : value.decimalValue().stripTrailingZeros().toPlainString()))
                .isEqualTo(values(data("valueCodes[area]", "*", "valueCodes[period]", "*")));
    }

    /** A reader of CSVW that others made, led by the description alone. */
    @Test
    void anotherReaderOfCsvwReadsTheSameFigures(@TempDir Path folder) throws IOException, InterruptedException {
        var slug = "innbyggere-med-digital-timebestilling";
        var zip = new ZipInputStream(
                new ByteArrayInputStream(everybody.fetch("/indikator/" + slug + "/tall/csvw")), StandardCharsets.UTF_8);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
        }
        var reader = new ProcessBuilder(
                        "node",
                        Path.of("target/test-classes/readers/csvw.mjs").toString(),
                        folder.toString(),
                        slug + ".csv-metadata.json")
                .redirectErrorStream(true)
                .start();
        var said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).as(said).isZero();
        var read = Json.parse(said);

        var rows = read.path(slug + ".csv").valueStream().toList();
        var table = data("valueCodes[area]", "*", "valueCodes[period]", "*");
        assertThat(rows.stream().filter(row -> row.has("value")).map(row -> plain(row.path("value"))))
                .containsExactlyInAnyOrderElementsOf(
                        values(table).stream().filter(value -> !value.isEmpty()).toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.path("period").path(1).asString()).isEqualTo("gYear");
            assertThat(row.path("value").path(1).asString("decimal")).isEqualTo("decimal");
            assertThat(row.path("note").path(0).asString()).contains("eksempel");
        });
        assertThat(rows.stream()
                        .filter(row -> row.path("area").path(0).asString().equals("1507"))
                        .filter(row -> row.path("period").path(0).asString().equals("2021"))
                        .map(row -> plain(row.path("value"))))
                .containsExactly("30.7");
        assertThat(read.path(slug + "-area.csv")
                        .valueStream()
                        .map(row -> row.path("code").path(0).asString()))
                .containsExactlyInAnyOrderElementsOf(codes(table, "area"));
    }

    private static String plain(JsonNode cell) {
        return new BigDecimal(cell.path(0).asString()).stripTrailingZeros().toPlainString();
    }

    @Test
    void theSameFiguresComeInEveryFormat() throws IOException {
        var expected = values(data("valueCodes[period]", "2024,2025"));
        var query = new String[] {"valueCodes[period]", "2024,2025", "outputFormat", ""};
        query[3] = "csv";
        assertThat(everybody.get(asked(query)).body()).contains("2024,52").contains("2025,57");
        query[3] = "px";
        var px = Px.dataset(Px.read(new ByteArrayInputStream(everybody.fetch(asked(query)))));
        assertThat(values(px)).isEqualTo(expected);
        query[3] = "xlsx";
        var xlsx = XlsxTable.read(new ByteArrayInputStream(everybody.fetch(asked(query))));
        assertThat(xlsx.rows().stream()
                        .map(row -> new BigDecimal(row.cell(xlsx.headers().indexOf("value")))
                                .stripTrailingZeros()
                                .toPlainString()))
                .isEqualTo(expected);
    }

    private static String sdmx(String id, String query) {
        return everybody
                .get("/sdmx/v2/data/dataflow/RETNING/" + id + "/" + query)
                .body();
    }

    @Test
    void theTableSaysWhatAnAreaIsCalled() throws IOException {
        var named = data("valueCodes[area]", "1507", "valueCodes[period]", "2021");
        assertThat(named.dimensions().getFirst().categories().getFirst().label())
                .isEqualTo("Ålesund");
    }

    @Test
    void aVintageIsAskedForByItsDayItsVersionOrAsPartOfTheHistory() throws IOException {
        var slug = "innlogginger-pa-helsenorge";
        var before = sdmx(slug, "1.0.0");
        var file = Files.writeString(Files.createTempFile("innlogginger", ".csv"), "Year,Value\n2021,79\n2022,80\n");
        instance.importer("series")
                .importFrom(
                        List.of(file),
                        Map.of("indicator", slug, "as-of", "2026-11-22"),
                        false,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        Files.delete(file);
        var now = sdmx(slug, "+");
        assertThat(now).contains(",2022,80").isNotEqualTo(before);
        assertThat(sdmx(slug, "+?asOf=2026-11-21")).isEqualTo(before);
        assertThat(sdmx(slug, "+?asOf=2026-11-21T08:00:00%2B01:00")).isEqualTo(before);
        assertThat(everybody
                        .get("/sdmx/v2/data/dataflow/RETNING/" + slug + "/+?asOf=2016-01-01")
                        .statusCode())
                .isEqualTo(404);
        var history = SdmxCsv.read(
                new ByteArrayInputStream(sdmx(slug, "*?includeHistory=true").getBytes(StandardCharsets.UTF_8)));
        assertThat(history).extracting(Vintage::validTo).last().isNull();
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().validTo()).isEqualTo(history.getLast().validFrom());
        assertThat(sdmx(slug, "+?updatedAfter=2026-11-21")).contains(",2022,80");
        assertThat(sdmx(slug, "+?c[TIME_PERIOD]=ge:2022".replace("[", "%5B").replace("]", "%5D")))
                .contains(",2022,80")
                .doesNotContain(",2021,79");
        assertThat(everybody
                        .get("/sdmx/v2/data/dataflow/RETNING/" + slug + "/+?asOf=snart")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Json.parse(sdmx(slug, "+?format=sdmx-json"))
                        .path("data")
                        .path("dataSets")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void harvestersFindEveryTableWithItsFormsAndItsInterface() {
        var answer = everybody.get("/katalog.ttl");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(answer.body().split("a dcat:Dataset", -1)).hasSize(9);
        assertThat(answer.body())
                .contains("/pxapi/v2/tables/besok-pa-helsenorge/data?outputFormat=csv")
                .contains("frequency/ANNUAL", "\"1.0.0\"", "a dcat:DataService");
    }

    @Test
    void whatCannotBeAnsweredSaysWhy() {
        var unknown = everybody.get(asked("valueCodes[period]", "1815"));
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(Json.parse(unknown.body()).path("detail").asString()).isEqualTo("'period' has no value '1815'");
        assertThat(everybody.get(asked("valueCodes[kjonn]", "*")).body()).contains("Non-existent variable");
        assertThat(everybody.get(asked("outputFormat", "parquet")).body()).contains("json-stat2, csv, px, xlsx");
        assertThat(everybody
                        .get(asked("outputFormatParams", "SeparatorSemicolon"))
                        .body())
                .contains("'SeparatorSemicolon' is not offered");
        assertThat(everybody
                        .get("/sdmx/v2/data/dataflow/RETNING/besok-pa-helsenorge/~?lastNObservations=1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(everybody.get(asked("outputValues[area]", "aggregated")).statusCode())
                .isEqualTo(400);
        assertThat(everybody.get(asked("codelist[area]", "agg_alt")).body()).contains("Non-existent codelist");
        assertThat(everybody.get(AT + "/tables/finnes-ikke/data").statusCode()).isEqualTo(404);
        assertThat(everybody.get(AT + "/codelists/finnes-ikke").statusCode()).isEqualTo(404);
        assertThat(everybody.get(AT + "/tables?lang=xx").statusCode()).isEqualTo(400);
        assertThat(everybody.get(AT + "/tables?pageSize=0").statusCode()).isEqualTo(400);
        assertThat(everybody.get(AT + "/tables?pageNumber=9").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTooMuchAtOnceIsRefusedBeforeItIsReadAndGivenInParts() throws IOException {
        // So many areas times so many years are more cells than are given at once, though few of them have a figure.
        var slug = "innbyggere-med-digital-timebestilling";
        var rows = new StringBuilder("Period,Area,Value\n");
        for (int year = 1900; year < 2010; year++) {
            rows.append(year).append(",0,").append(year % 90).append('\n');
        }
        for (int area = 0; area < 1500; area++) {
            rows.append("2009,").append("%05d".formatted(area + 60_000)).append(",12.5\n");
        }
        var other = TestInstance.startExample(Map.of());
        try {
            var file = Files.writeString(Files.createTempFile("vid", ".csv"), rows);
            other.importer("series")
                    .importFrom(
                            List.of(file),
                            Map.of("indicator", slug, "as-of", "2026-11-22"),
                            false,
                            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
            Files.delete(file);
            var reader = new Clerk(other.baseUrl());
            var all = reader.get(asked("valueCodes[area]", "*", "valueCodes[period]", "*"));
            assertThat(all.statusCode()).isEqualTo(403);
            assertThat(Json.parse(all.body()).path("title").asString()).isEqualTo("Cell limit exceeded");
            assertThat(Json.parse(all.body()).path("detail").asString()).startsWith("165110 cells");
            var part = reader.get(asked("valueCodes[area]", "60*", "valueCodes[period]", "TOP(1)"));
            assertThat(part.statusCode()).isEqualTo(200);
            assertThat(Json.parse(part.body()).path("value").size()).isEqualTo(1000);
            assertThat(Json.parse(reader.get(TABLE + "/metadata").body())
                            .path("size")
                            .valueStream()
                            .map(JsonNode::asInt))
                    .containsExactly(1501, 1, 110);
            var sdmx = reader.get("/sdmx/v2/data/dataflow/RETNING/" + slug + "/+");
            assertThat(sdmx.statusCode()).isEqualTo(413);
            assertThat(sdmx.body()).startsWith("165110 observations were asked for, and 150000 are given at once");
            var changed = reader.get("/sdmx/v2/data/dataflow/RETNING/" + slug + "/+?updatedAfter=2026-11-21");
            assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
            assertThat(reader.get("/sdmx/v2/data/dataflow/RETNING/" + slug + "/+?c%5BAREA%5D=60000")
                            .body())
                    .contains(",2009,12.5");
            assertThat(reader.get("/indikator/" + slug).body()).contains("2009").doesNotContain("/tall/csv");
            assertThat(reader.get("/indikator/" + slug + "/tall/csv").statusCode())
                    .isEqualTo(413);
            assertThat(reader.get("/katalog.ttl").body())
                    .contains("/indikator/besok-pa-helsenorge/tall/sdmx-csv", slug + "/data?outputFormat=csv")
                    .doesNotContain("/indikator/" + slug + "/tall/");
        } finally {
            other.close();
        }
    }

    @Test
    void whoAsksMoreOftenThanTheInterfaceSaysIsToldWhenToComeBack() {
        var other = TestInstance.startExample(
                Map.of("retning.open-data.calls-from-one-place", "2", "retning.open-data.window", "1h"));
        try {
            var reader = new Clerk(other.baseUrl());
            var config = Json.parse(reader.get(AT + "/config").body());
            assertThat(config.path("maxCallsPerTimeWindow").asInt()).isEqualTo(2);
            assertThat(config.path("timeWindow").asInt()).isEqualTo(3600);
            assertThat(reader.get(AT + "/tables").statusCode()).isEqualTo(200);
            var third = reader.get(AT + "/tables");
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(Json.parse(third.body()).path("title").asString()).isEqualTo("Too many requests");
            assertThat(Integer.parseInt(
                            third.headers().firstValue("Retry-After").orElse("0")))
                    .isBetween(1, 3600);
            assertThat(reader.get("/sdmx/v2/data/dataflow/RETNING/besok-pa-helsenorge/+")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(reader.get("/katalog.ttl").statusCode()).isEqualTo(429);
            assertThat(reader.get("/indikator/besok-pa-helsenorge").statusCode())
                    .as("whoever reads pages is not held back")
                    .isEqualTo(200);
        } finally {
            other.close();
        }
    }
}
