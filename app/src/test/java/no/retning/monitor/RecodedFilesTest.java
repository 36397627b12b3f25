package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.table.XlsxTable;
import no.retning.instance.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures leave as files by the areas of any day; every file says that they were carried there, and nothing is divided by guess. */
class RecodedFilesTest {
    private static final String SLUG = "innbyggere-med-digital-timebestilling";
    private static final String DAY = "2024-06-01";
    private static final Map<String, String> BY_AREAS = Map.of("areas", DAY);

    private static TestInstance instance;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static byte[] exported(String kind, Map<String, String> options) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.exporter(kind).export(SLUG, options, out);
        return out.toByteArray();
    }

    /** What whoever reads the indicator's page can take with them. */
    @Test
    void everyFileThatTheCommandWritesCanBeHadFromThePage() throws IOException {
        var everybody = new Clerk(instance.baseUrl());
        var page = everybody.get("/indikator/" + SLUG);
        for (var kind : List.of("xlsx", "csv", "csvw", "jsonstat", "px", "sdmx-csv", "sdmx-json")) {
            var at = "/indikator/" + SLUG + "/tall/" + kind;
            assertThat(page.body()).contains("href=\"" + at + "\"");
            assertThat(everybody.get(at).headers().firstValue("content-disposition"))
                    .hasValueSatisfying(name -> assertThat(name).contains("filename=\"" + SLUG));
            assertThat(everybody.fetch(at)).as(kind).isEqualTo(exported(kind, Map.of()));
        }
        var carried =
                everybody.get("/indikator/" + SLUG + "/omrader?per=" + DAY).body();
        assertThat(carried).contains("/indikator/" + SLUG + "/tall/jsonstat?per=" + DAY);
        assertThat(everybody.fetch("/indikator/" + SLUG + "/tall/jsonstat?per=" + DAY))
                .isEqualTo(exported("jsonstat", BY_AREAS));
        assertThat(page.body()).contains("/indikator/" + SLUG + "?asOf=");
        assertThat(everybody.get("/indikator/" + SLUG + "/tall/doc").statusCode())
                .isEqualTo(404);
        assertThat(everybody
                        .get("/indikator/" + SLUG + "/tall/csv?asOf=2001-01-01")
                        .statusCode())
                .isEqualTo(404);
        for (var day : List.of("i-dag", "0001-01-01", "-999999-01-01", "9999-12-31", "%2B999999999-12-31")) {
            var refused = everybody.get("/indikator/" + SLUG + "/tall/csv?per=" + day);
            assertThat(refused.statusCode()).as(day).isEqualTo(400);
            assertThat(refused.body()).contains("med et årstall fra 1800 til 2199");
            assertThat(everybody
                            .get("/indikator/" + SLUG + "/omrader?per=" + day)
                            .body())
                    .contains("med et årstall fra 1800 til 2199");
        }
    }

    /** What of an indicator is made up says so wherever its figures go, and where rows are all there is, in each of them. */
    @Test
    void figuresThatAreMadeUpSaySoInEveryFileAndOnEveryPage() throws IOException {
        var everybody = new Clerk(instance.baseUrl());
        var said = "laget som eksempel og sier ikke noe om virkeligheten";
        var at = "/indikator/" + SLUG;
        var api = "/pxapi/v2/tables/" + SLUG;
        var sdmx = "/sdmx/v2/data/dataflow/RETNING/" + SLUG + "/*";
        var rows = new TreeMap<String, String>();
        for (var kind : List.of("csv", "sdmx-csv")) {
            rows.put(kind, text(exported(kind, Map.of())));
            rows.put(kind + " by areas", text(exported(kind, BY_AREAS)));
        }
        for (var answer : List.of(api + "/data?outputFormat=csv", sdmx + "?includeHistory=true")) {
            rows.put(answer, everybody.get(answer).body());
        }
        rows.forEach((file, all) -> assertThat(all.lines().skip(1))
                .as(file)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains(said)));

        var whole = new TreeMap<String, String>();
        for (var kind : List.of("jsonstat", "px", "sdmx-json")) {
            whole.put(kind, text(exported(kind, Map.of())));
            whole.put(kind + " by areas", text(exported(kind, BY_AREAS)));
        }
        for (var address : List.of(
                api + "/data",
                api + "/data?outputFormat=px",
                api + "/metadata",
                "/katalog.ttl",
                "/utgivelser.atom",
                at + "/figur.svg",
                "/indikator/konsultasjoner-pa-video/kart.svg",
                at,
                at + "/omrader",
                at + "/sammenlign",
                at + "/revisjoner",
                "/mitt-omrade?omrade=5001",
                "/utgivelser")) {
            var answer = everybody.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            whole.put(address, answer.body());
        }
        // Long texts are broken into lines, each in its way.
        whole.forEach((file, text) -> assertThat(text.replaceAll("\"\\R\"", "")
                        .replaceAll("</(tspan|text)>\\s*<(tspan|text)[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .as(file)
                .containsAnyOf(said, "Eksempel, ikke et faktum"));

        for (var file : List.of(exported("xlsx", Map.of()), everybody.fetch(api + "/data?outputFormat=xlsx"))) {
            var table = XlsxTable.read(new ByteArrayInputStream(file));
            assertThat(table.headers()).last().isEqualTo("note");
            assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.cell(table.headers().size() - 1)).contains(said));
        }
        assertThat(unzipped(exported("csvw", Map.of())).values())
                .filteredOn(text -> text.contains(said))
                .as("the table, its description and what a person reads first")
                .hasSize(3);
        assertThat(everybody.get("/indikator/besok-pa-helsenorge/tall/csv").body())
                .as("what is not made up has no such column")
                .startsWith("area,measure,period,value,status\r\n");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Dataset table(Map<String, String> options) throws IOException {
        return JsonStat.read(new ByteArrayInputStream(exported("jsonstat", options)))
                .datasets()
                .getFirst();
    }

    /** The figure of an area in a year, or its sign. */
    private static String said(Dataset table, String area, String year) {
        for (int cell = 0; cell < table.values().size(); cell++) {
            int[] places = table.places(cell);
            boolean here = true;
            for (int i = 0; i < places.length; i++) {
                var dimension = table.dimensions().get(i);
                var code = dimension.codes().get(places[i]);
                here &= dimension.role() != Dimension.Role.GEO || code.equals(area);
                here &= dimension.role() != Dimension.Role.TIME || code.equals(year);
            }
            if (here) {
                var value = table.values().get(cell);
                return value == null ? table.statuses().getOrDefault(cell, "") : value.toPlainString();
            }
        }
        return "";
    }

    private static List<String> areas(Dataset table) {
        return table.dimensions().stream()
                .filter(dimension -> dimension.role() == Dimension.Role.GEO)
                .findFirst()
                .orElseThrow()
                .codes();
    }

    @Test
    void aMergerIsSummedARenumberingIsFollowedAndADivisionIsNotGuessed() throws IOException {
        var delivered = table(Map.of());
        var carried = table(BY_AREAS);
        assertThat(areas(delivered)).contains("1507", "1601", "5030");
        assertThat(areas(carried)).contains("5001", "1508", "1580").doesNotContain("1507", "1601", "1662", "5030");
        assertThat(said(carried, "5001", "2016")).isEqualTo("9.8");
        assertThat(said(carried, "5001", "2025")).isEqualTo(said(delivered, "5001", "2025"));
        assertThat(said(delivered, "1507", "2023")).isEqualTo("38.1");
        assertThat(said(carried, "1508", "2023")).isEqualTo(".");
        assertThat(said(carried, "1580", "2023")).isEqualTo(".");
        assertThat(carried.about().notes())
                .anyMatch(note -> note.contains("ført om til områdene " + DAY))
                .anyMatch(note -> note.startsWith("1508 Ålesund, 2023: 1507 Ålesund ble delt 2024-01-01"))
                .containsAll(delivered.about().notes());
        assertThat(carried.about().label()).endsWith(", etter områdene " + DAY);
    }

    @Test
    void everyFormatSaysThatTheFiguresWereCarried() throws IOException {
        for (var format : List.of("jsonstat", "csv", "px", "sdmx-csv", "sdmx-json")) {
            assertThat(new String(exported(format, BY_AREAS), StandardCharsets.UTF_8))
                    .as(format)
                    .contains("-areas-" + DAY)
                    .contains("1580");
            assertThat(new String(exported(format, Map.of()), StandardCharsets.UTF_8))
                    .as(format)
                    .doesNotContain("-areas-");
        }
        for (var format : List.of("jsonstat", "px")) {
            assertThat(new String(exported(format, BY_AREAS), StandardCharsets.UTF_8))
                    .as(format)
                    .contains("delt 2024-01-01");
        }
        assertThat(readme()).contains("ført om til områdene " + DAY, "delt 2024-01-01");
        var english = new HashMap<>(BY_AREAS);
        english.put("language", "en");
        assertThat(new String(exported("jsonstat", english), StandardCharsets.UTF_8))
                .contains("by the areas of " + DAY, "are carried here to the areas of");
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                files.put(file.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String readme() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(exported("csvw", BY_AREAS)))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("README.txt");
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThatThrownBy(() -> exported("csv", Map.of("areas", "i går")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--areas as in 2026-01-31");
    }
}
