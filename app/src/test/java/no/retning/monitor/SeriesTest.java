package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.Outside;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.table.CsvTable;
import no.retning.instance.Problem;
import no.retning.page.Dates;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisations;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures come in version by version, come out again as of any day, and not a second before they may. */
class SeriesTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String MAP =
            "var_1=value;under5_mortalityrate=value;Country=area;Geography=area;Group=sex;Value=value;GeoCode=-";

    private static TestInstance instance;
    private static Clerk everybody;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    /** In use and published, counted as a level or as a share of what is counted among, by sex. */
    private static Indicator indicator(String slug, Aggregation aggregation) {
        var owner = instance.bean(Organisations.class).all().getFirst();
        var made = Fixtures.indicator(slug, owner);
        var definition = made.definition();
        var defined = new Definition(
                1,
                null,
                definition.numerator(),
                Fixtures.nb("Alle"),
                definition.population(),
                definition.unit(),
                Direction.DOWN,
                Frequency.YEAR,
                1,
                aggregation == Aggregation.RATIO_OF_SUMS ? 100 : 1,
                aggregation,
                List.of("sex"),
                FigureOrigin.REGISTER,
                LocalisedText.NONE,
                "",
                LocalisedText.NONE,
                LocalisedText.NONE,
                definition.source());
        var all = new Indicator(
                made.header().in(Indicator.ACTIVE),
                made.title(),
                made.text(),
                made.owner(),
                made.steward(),
                made.type(),
                List.of(defined),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                made.source());
        var saved = instance.bean(Commands.class).create(SYSTEM, instance.bean(Indicators.class), all);
        instance.bean(PublishIndicator.class)
                .publish(SYSTEM, saved.header().id(), saved.header().version(), Publish.Occasion.ORDINARY);
        return saved;
    }

    private static String told(String kind, List<Path> files, Map<String, String> options) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.importer(kind).importFrom(files, options, false, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] exported(String kind, String slug, Map<String, String> options) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.exporter(kind).export(slug, options, out);
        return out.toByteArray();
    }

    /** What a file says, by area, year and sex. */
    private static Map<String, String> lines(Path file) throws IOException {
        var table = CsvTable.read(new ByteArrayInputStream(Files.readAllBytes(file)));
        var headers = table.headers();
        int value = headers.contains("Value") ? headers.indexOf("Value") : 1;
        int area = Math.max(headers.indexOf("Country"), headers.indexOf("Geography"));
        int sex = Math.max(headers.indexOf("Sex"), headers.indexOf("Group"));
        var lines = new TreeMap<String, String>();
        table.rows()
                .forEach(row -> lines.put(
                        key(area < 0 ? "" : row.cell(area), row.cell(0), sex < 0 ? "" : row.cell(sex)),
                        row.cell(value)));
        return lines;
    }

    private static String key(String area, String year, String sex) {
        return (area.isEmpty() ? "0" : area) + " " + year + " " + sex;
    }

    private static Map<String, String> asOf(Indicator indicator, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant().minusMillis(1);
        var said = new TreeMap<String, String>();
        instance.bean(Figures.class)
                .asOf(indicator.header().id(), end)
                .forEach(one -> said.put(
                        key(one.area(), one.period(), one.codes().getOrDefault("sex", "")), plain(one.value())));
        return said;
    }

    private static String plain(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    @Test
    void everyVersionOfARealSeriesComesOutAgainAsOfItsDayValueForValue() throws IOException {
        var files = new ArrayList<Path>();
        try (var all = Files.list(Outside.data("series"))) {
            all.sorted().forEach(files::add);
        }
        var indicator = indicator("dodelighet", Aggregation.NONE);
        var slug = indicator.header().slug();
        var told = told("series", files, Map.of("indicator", slug, "map", MAP));
        assertThat(told).contains("read as sex", "All of it has been saved.");

        var lastOfDay = new LinkedHashMap<LocalDate, Path>();
        files.forEach(file -> lastOfDay.put(
                LocalDate.parse(file.getFileName().toString().replaceAll(".*(\\d{4}-\\d{2}-\\d{2})\\.csv", "$1")),
                file));
        assertThat(lastOfDay).hasSize(19);
        assertThat(asOf(indicator, LocalDate.of(2016, 7, 17))).isEmpty();
        for (var day : lastOfDay.entrySet()) {
            assertThat(asOf(indicator, day.getKey())).as("%s", day.getKey()).isEqualTo(lines(day.getValue()));
        }
        // The classes of all revisions but those that only a new definition makes, as another program counted them.
        assertThat(told.lines().filter(line -> line.startsWith(slug)).map(line -> line.split(" ")[2]))
                .containsExactly(
                        "MINOR", "MAJOR", "MINOR", "MAJOR", "MAJOR", "MINOR", "PATCH", "PATCH", "PATCH", "MINOR",
                        "NONE", "MAJOR", "MINOR", "NONE", "NONE", "NONE", "NONE", "MINOR", "PATCH", "PATCH", "NONE",
                        "MAJOR", "MINOR", "MINOR", "NONE");
        var revisions = everybody.get("/indikator/" + slug + "/revisjoner");
        assertThat(revisions.statusCode()).isEqualTo(200);
        assertThat(revisions.body()).contains("4,47", "5. april 2022");
        assertThat(everybody.get("/indikator/" + slug).body())
                .contains("Viser 200 av " + asOf(indicator, LocalDate.now()).size());
        assertThat(everybody.get("/indikator/" + slug + "?asOf=2017-02-08").body())
                .contains("4.2.0")
                .doesNotContain("4,47");

        var then = JsonStat.read(new ByteArrayInputStream(exported("jsonstat", slug, Map.of("as-of", "2019-04-23"))))
                .datasets()
                .getFirst();
        var lines = lines(lastOfDay.get(LocalDate.of(2019, 4, 23)));
        var read = new HashMap<String, String>();
        for (int cell = 0; cell < then.values().size(); cell++) {
            int[] places = then.places(cell);
            var codes = new ArrayList<String>();
            for (int i = 0; i < places.length; i++) {
                codes.add(then.dimensions().get(i).categories().get(places[i]).code());
            }
            if (then.values().get(cell) != null) {
                read.put(
                        key(codes.get(1), codes.get(3), codes.get(0).equals("0") ? "" : codes.get(0)),
                        then.values().get(cell).toPlainString());
            }
        }
        lines.values().removeIf(String::isEmpty);
        assertThat(read).isEqualTo(lines);
        assertThat(new String(exported("csv", slug, Map.of()), StandardCharsets.UTF_8))
                .contains("sex,area");
        assertThat(exported("csvw", slug, Map.of())).startsWith('P', 'K');
        assertThat(exported("px", slug, Map.of())).isNotEmpty();
        assertThatThrownBy(() -> exported("sdmx-csv", slug, Map.of()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("England and Wales");
    }

    @Test
    void whatIsWrittenInEachFormatIsReadBackAsItWas() throws IOException {
        var indicator = indicator("andel-som-leser", Aggregation.RATIO_OF_SUMS);
        var slug = indicator.header().slug();
        var file = Files.writeString(folder.resolve("tall.csv"), """
                År;Område;Sex;Teller;Nevner;Status
                2024;;;30;40;
                2024;0301;K;10;20;p
                2025;;;1;3;
                2025;0301;K;;;:
                """);
        assertThat(told("series", List.of(file), Map.of("indicator", slug, "as-of", "2026-02-01")))
                .contains("1.0.0: MINOR {NEW=4}");
        for (var format : List.of("jsonstat", "px")) {
            var copy = indicator("kopi-" + format, Aggregation.NONE);
            var written = Files.write(folder.resolve("fil." + format), exported(format, slug, Map.of()));
            told(format, List.of(written), Map.of("indicator", copy.header().slug(), "as-of", "2026-02-02"));
            var said = asOf(copy, LocalDate.of(2026, 2, 2));
            var meant = asOf(indicator, LocalDate.of(2026, 2, 2));
            // PX has a cell for all that its dimensions make, and says of what nobody delivered that it is missing.
            said.values().removeIf(String::isEmpty);
            meant.values().removeIf(String::isEmpty);
            assertThat(said).as(format).isEqualTo(meant);
        }
        assertThat(new String(exported("sdmx-csv", slug, Map.of()), StandardCharsets.UTF_8))
                .contains("dataflow,RETNING:" + slug + "(1.0.0)", "33.3");
        assertThat(exported("sdmx-json", slug, Map.of())).isNotEmpty();
        var page = everybody.get("/indikator/" + slug).body().replace('\u00a0', ' ');
        assertThat(page).contains("33,3 antall i 2025, ned 41,7 fra 2024", "Skjult for å verne noen", "foreløpig");
    }

    @Test
    void aTableThatIsWrongAnywhereLandsNowhereAndSaysWhereAndWhatToDo() throws IOException {
        var indicator = indicator("feil", Aggregation.RATIO_OF_SUMS);
        var file = Files.writeString(folder.resolve("feil.csv"), """
                År;Sex;Verdi;Teller;Nevner;Status
                2024;;75;30;40;
                2024;;75;30;40;
                i fjor;;10;;;
                2025;K;ti;;;
                2025;M;1.234,5;;;
                2026;;10;3;;
                2027;;10;3;0;
                2028;;99;30;40;
                2029;;10;;;kanskje
                """);
        assertThatThrownBy(() -> told("series", List.of(file), Map.of("indicator", "feil", "as-of", "2026-02-01")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("row 3, column A")
                .hasMessageContaining("same as row 2")
                .hasMessageContaining("row 4, column A “År”: “i fjor” is no period")
                .hasMessageContaining("row 5, column C “Verdi”: “ti” is no number")
                .hasMessageContaining("row 6, column C")
                .hasMessageContaining("Write the denominator")
                .hasMessageContaining("The denominator is 0")
                .hasMessageContaining("numerator and denominator give 75.0")
                .hasMessageContaining("“kanskje” is no status");
        assertThat(instance.bean(Releases.class).of(indicator.header().id())).isEmpty();
        assertThat(asOf(indicator, LocalDate.now())).isEmpty();
    }

    /** A package of one release, as a file says it. */
    private String packed(Indicator indicator, String said) throws IOException {
        var root = Files.createTempDirectory(folder, "pakke");
        Files.writeString(root.resolve("package.yaml"), "format: retning-package/1\nname: {nb: Prøve}\n");
        Files.writeString(Files.createDirectory(root.resolve("releases")).resolve("en.yaml"), """
                kind: release
                slug: fra-en-pakke
                title: {nb: Fra en pakke}
                indicator: indicator/%s
                version: "1.0.0"
                %s
                """.formatted(
                        indicator.header().slug(), said));
        return told("package", List.of(root), Map.of());
    }

    private static Release packed() {
        return instance.bean(Releases.class).find("fra-en-pakke").orElseThrow();
    }

    @Test
    void aFileTakesAReleaseNoFurtherThanPeopleHave() throws IOException {
        var indicator = indicator("fra-pakken", Aggregation.NONE);
        var figures = "figures:\n  - {period: \"2024\", value: \"%s\"}";
        assertThatThrownBy(() -> packed(indicator, "published: \"2062-01-01T08:00:00Z\"\n" + figures.formatted("1")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("add “publish: true”");
        assertThatThrownBy(() -> packed(indicator, """
                                figures:
                                  - {area: "=1+1", period: "2024", value: "1"}
                                  - {period: "2024", value: "1", codes: [{breakdown: sex, code: "0"}]}
                                """))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“=1+1” cannot be a code")
                .hasMessageContaining("“0” is all of them together");
        packed(indicator, "state: draft\n" + figures.formatted("1"));
        assertThat(packed(indicator, figures.formatted("1"))).contains("unchanged");
        assertThat(packed().header().state()).isEqualTo(Release.DRAFT);
        packed(indicator, figures.formatted("2"));
        assertThat(packed().header().state()).isEqualTo(Release.DRAFT);
        assertThatThrownBy(() -> packed(indicator, "publish: true\n" + figures.formatted("2")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nobody has approved");
    }

    @Test
    void figuresThatShareNeitherAreaNorCodeAreHeldAgainstTheTruthOneByOne() throws IOException {
        var indicator = indicator("spredt", Aggregation.NONE);
        var first = Files.writeString(folder.resolve("a.csv"), "År;Verdi\n2024;11\n");
        told("series", List.of(first), Map.of("indicator", "spredt", "as-of", "2025-02-01"));
        var spread = new ArrayList<Observation>();
        for (int i = 0; i < 900; i++) {
            spread.add(new Observation(
                    "sted " + i,
                    Integer.toString(1100 + i),
                    new TreeMap<>(Map.of("sex", "s" + i, "age", "a" + i)),
                    BigDecimal.ONE,
                    null,
                    null,
                    Set.of(),
                    false));
        }
        var compared = instance.bean(DeliverRelease.class).compare(indicator, spread);
        assertThat(compared.changes()).isEqualTo(Map.of("ADDED", 900, "WITHDRAWN", 1));
        assertThat(compared.version()).isEqualTo("2.0.0");
    }

    private static Observation figure(String period, String value, boolean hidden) {
        return new Observation("0", period, new TreeMap<>(), new BigDecimal(value), null, null, Set.of(), hidden);
    }

    private static Release approved(Indicator indicator, Observation... figures) {
        return instance.bean(DeliverRelease.class)
                .takeOver(
                        SYSTEM,
                        indicator.header().id(),
                        new DeliverRelease.Delivery(
                                List.of(figures),
                                ReleaseReason.ROUTINE,
                                LocalisedText.NONE,
                                new Source("Prøven", null, false)));
    }

    private static void publish(Release approved, Instant from) {
        instance.bean(PublishRelease.class)
                .publish(SYSTEM, approved.header().id(), approved.header().version(), from);
    }

    @Test
    void aReleaseUnderEmbargoIsTakenBackAndAllIsAsBefore() throws IOException {
        var indicator = indicator("angret", Aggregation.NONE);
        var id = indicator.header().id();
        publish(approved(indicator, figure("2023", "5", false), figure("2024", "11", false)), null);
        var figures = instance.bean(Figures.class);
        var truth = figures.latest(id);
        var draft = approved(indicator, figure("2024", "12", false), figure("2025", "13", true));
        var said = figures.delivered(draft.header().id());
        publish(draft, figures.now().plus(Duration.ofDays(1)));
        assertThat(figures.latest(id)).isEqualTo(said);

        var path = "/arbeid/utgivelse/" + draft.header().id();
        var editor = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        assertThat(editor.get(path).body()).contains("Under sperrefrist", "Trekk tilbake");
        var taken = editor.post(path + "/trekk", editor.form(path, path + "/trekk"));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(editor.get(taken.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Utgivelsen er trukket tilbake", "Godkjent")
                .doesNotContain("Trekk tilbake");
        assertThat(figures.latest(id)).isEqualTo(truth);
        assertThat(figures.delivered(draft.header().id())).isEqualTo(said);

        publish(instance.bean(Releases.class).get(draft.header().id()), null);
        assertThat(figures.latest(id)).isEqualTo(said);
        assertThat(everybody.get("/indikator/angret").body()).contains("12").doesNotContain("13,0");
        assertThat(editor.get(path).body()).contains("Trekk tilbake utgivelsen").doesNotContain("før sperrefristen");
    }

    @Test
    void aFigureThatIsHiddenIsHiddenAsOfEveryDay() throws Exception {
        var indicator = indicator("skjult-siden", Aggregation.NONE);
        publish(approved(indicator, figure("2023", "5", false), figure("2024", "98761.4", false)), null);
        var seen = instance.bean(Figures.class).now();
        assertThat(everybody.get("/indikator/skjult-siden").body()).contains("98\u00a0761,4");
        publish(approved(indicator, figure("2023", "5", false), figure("2024", "98761.4", true)), null);
        for (var path : List.of("/indikator/skjult-siden", "/indikator/skjult-siden/revisjoner")) {
            assertThat(everybody.get(path).body())
                    .as(path)
                    .contains("Skjult for å verne noen")
                    .doesNotContain("98\u00a0761");
        }
        assertThat(instance.context()
                        .getBean("publicJdbc", JdbcClient.class)
                        .sql("select count(*) from edition.observation where value = 98761.4")
                        .query(Integer.class)
                        .single())
                .isZero();
        publish(approved(indicator, figure("2023", "5", false)), null);
        assertThat(everybody.get("/indikator/skjult-siden/revisjoner").body()).doesNotContain("98\u00a0761");
        assertThat(instance.bean(Figures.class).asOf(indicator.header().id(), seen))
                .extracting(one -> plain(one.value()))
                .contains("98761.4");
    }

    private static Observation of(String area, String sex, String value, boolean hidden) {
        var codes = sex.isEmpty() ? new TreeMap<String, String>() : new TreeMap<>(Map.of("sex", sex));
        return new Observation(area, "2024", codes, new BigDecimal(value), null, null, Set.of(), hidden);
    }

    @Test
    void whatAHiddenFigureCouldBeComputedFromIsHiddenWithItInEveryChannel() throws IOException {
        var indicator = indicator("sammen-skjult", Aggregation.SUM);
        // 64584 - 41111 - 23456 tells the one that is hidden; so the next smallest is hidden, too.
        var figures = List.of(
                of("0", "", "64584", false),
                of("nord", "", "41111", false),
                of("midt", "", "17", true),
                of("syd", "", "23456", false));
        var file = Files.writeString(folder.resolve("sammen.csv"), """
                Year,Area,Value,Status
                2024,,64584,
                2024,nord,41111,
                2024,midt,17,:
                2024,syd,23456,
                """);
        assertThat(told("series", List.of(file), Map.of("indicator", "sammen-skjult", "as-of", "2026-02-01")))
                .contains("1 more are hidden");
        var channels = new ArrayList<>(List.of(
                "/indikator/sammen-skjult",
                "/indikator/sammen-skjult?asOf=2026-02-02",
                "/indikator/sammen-skjult/revisjoner",
                "/indikator/sammen-skjult/omrader",
                "/api/v1/things/indicator/sammen-skjult",
                "/pxapi/v2/tables/sammen-skjult/metadata",
                "/sdmx/v2/data/dataflow/RETNING/sammen-skjult/+",
                "/sdmx/v2/data/dataflow/RETNING/sammen-skjult/*?includeHistory=true&format=sdmx-json",
                "/katalog.ttl"));
        for (var format : List.of("json-stat2", "csv", "px")) {
            channels.add("/pxapi/v2/tables/sammen-skjult/data?outputFormat=" + format);
        }
        var said = new StringBuilder();
        for (var channel : channels) {
            var body = everybody.get(channel).body();
            assertThat(body.replace('\u00a0', ' '))
                    .as(channel)
                    .doesNotContain("23456")
                    .doesNotContain("23 456");
            said.append(body);
        }
        for (var format : List.of("jsonstat", "csv", "px", "sdmx-csv", "sdmx-json")) {
            assertThat(new String(exported(format, "sammen-skjult", Map.of()), StandardCharsets.UTF_8))
                    .as(format)
                    .doesNotContain("23456")
                    .contains("41111", "64584");
        }
        assertThat(said.toString().replace('\u00a0', ' ')).contains("41 111", "41111", "Skjult for å verne noen");
        assertThat(instance.context()
                        .getBean("publicJdbc", JdbcClient.class)
                        .sql("select count(*) from edition.observation where value = 23456")
                        .query(Integer.class)
                        .single())
                .isZero();
        var deliver = instance.bean(DeliverRelease.class);
        assertThat(deliver.prepare(indicator, figures).figures())
                .filteredOn(Observation::hidden)
                .extracting(Observation::area)
                .containsExactlyInAnyOrder("midt", "syd");
    }

    @Test
    void asMuchIsHiddenOfABreakdownAsItTakesAndNothingWhereNoSumGivesItAway() {
        var deliver = instance.bean(DeliverRelease.class);
        var counted = indicator("kjonn-skjult", Aggregation.SUM);
        var bySex = List.of(of("0", "", "30", false), of("0", "K", "4", true), of("0", "M", "26", false));
        var prepared = deliver.prepare(counted, bySex);
        assertThat(prepared.more()).isEqualTo(1);
        assertThat(prepared.figures())
                .extracting(Observation::hidden)
                .as("the whole stays; in an order of their own")
                .containsExactly(false, true, true);
        assertThat(deliver.prepare(counted, prepared.figures()).more())
                .as("what is safe stays as it is")
                .isZero();
        var withoutWhole = List.of(of("0", "K", "4", true), of("0", "M", "26", false));
        assertThat(deliver.prepare(counted, withoutWhole).more()).isZero();
        var partOfTheCountry = List.of(of("0", "", "90", false), of("nord", "", "4", true), of("syd", "", "26", false));
        assertThat(deliver.prepare(counted, partOfTheCountry).more()).isZero();
        assertThat(deliver.prepare(indicator("niva-skjult", Aggregation.NONE), bySex)
                        .more())
                .isZero();
    }

    @Test
    void figuresAreToldOfInTheWordsTheyWereCountedBy() throws IOException {
        var indicator = indicator("omdefinert", Aggregation.NONE);
        publish(approved(indicator, figure("2023", "5", false), figure("2024", "6", false)), null);
        var now = indicator.definition();
        var next = new Definition(
                2,
                LocalDate.of(2025, 1, 1),
                now.numerator(),
                now.denominator(),
                now.population(),
                Fixtures.nb("dusin"),
                now.direction(),
                now.frequency(),
                now.decimals(),
                now.per(),
                now.aggregation(),
                now.breakdowns(),
                now.origin(),
                now.method(),
                now.licence(),
                now.quality(),
                Fixtures.nb("Fra 2025 telles det i dusin."),
                now.source());
        var saved = instance.bean(Commands.class)
                .change(
                        SYSTEM,
                        "define",
                        instance.bean(Indicators.class),
                        indicator.header().id(),
                        instance.bean(Indicators.class)
                                .get(indicator.header().id())
                                .header()
                                .version(),
                        before -> before.defined(next));
        instance.bean(PublishIndicator.class)
                .publish(SYSTEM, saved.header().id(), saved.header().version(), Publish.Occasion.ORDINARY);
        assertThat(everybody.get("/indikator/omdefinert").body().replace('\u00a0', ' '))
                .contains("6 antall i 2024", "slik det ble gjort før 1. januar 2025")
                .doesNotContain("6 dusin");
        assertThat(new String(exported("jsonstat", "omdefinert", Map.of()), StandardCharsets.UTF_8))
                .contains("antall")
                .doesNotContain("dusin");
        publish(approved(indicator, figure("2024", "1", false), figure("2025", "2", false)), null);
        assertThat(everybody.get("/indikator/omdefinert").body().replace('\u00a0', ' '))
                .contains("2 dusin i 2025")
                .doesNotContain("slik det ble gjort før");
    }

    @Test
    void ofAReleaseTheOutsideIsToldWhatIsNamedAndNothingElse() {
        instance.bean(JdbcClient.class)
                .sql("update monitor.release set content = content || '{\"note\": \"Bare for oss\"}' where id = :id")
                .param(
                        "id",
                        instance.bean(Releases.class).all().getFirst().header().id())
                .update();
        assertThat(instance.context()
                        .getBean("publicJdbc", JdbcClient.class)
                        .sql("select distinct jsonb_object_keys(content) from edition.release")
                        .query(String.class)
                        .list())
                .contains("version", "definition", "sha256")
                .isSubsetOf(
                        "title",
                        "version",
                        "step",
                        "changes",
                        "definition",
                        "reason",
                        "text",
                        "correction",
                        "count",
                        "sha256",
                        "source");
    }

    @Test
    void nothingOfAReleaseLeavesBeforeItsMomentByTheClockOfTheDatabase() throws Exception {
        var indicator = indicator("sperret", Aggregation.NONE);
        var slug = indicator.header().slug();
        var id = indicator.header().id();
        var first = Files.writeString(folder.resolve("a.csv"), "År;Verdi\n2024;11\n");
        told("series", List.of(first), Map.of("indicator", slug, "as-of", "2025-02-01"));
        var canary =
                new Observation("0", "2025", new TreeMap<>(), new BigDecimal("98765.4"), null, null, Set.of(), false);
        var draft = instance.bean(DeliverRelease.class)
                .takeOver(
                        SYSTEM,
                        id,
                        new DeliverRelease.Delivery(
                                List.of(canary),
                                ReleaseReason.ROUTINE,
                                Fixtures.nb("Kanarifuglen synger."),
                                new Source("Prøven", null, false)));
        leavesNothing(slug, id);
        var lifts = instance.bean(Figures.class).now().plusSeconds(20);
        instance.bean(PublishRelease.class)
                .publish(SYSTEM, draft.header().id(), draft.header().version(), lifts);
        leavesNothing(slug, id);
        assertThat(Clerk.signedIn(instance.baseUrl(), "monitor-editor")
                        .get("/arbeid/indikator/" + id)
                        .body())
                .contains("Under sperrefrist");
        var soon = "/arbeid/utgivelse/" + draft.header().id();
        assertThat(Clerk.signedIn(instance.baseUrl(), "monitor-editor")
                        .get(soon)
                        .body())
                .contains("Under sperrefrist")
                .doesNotContain("Trekk tilbake");
        assertThat(everybody.get("/indikator/" + slug).body().replace('\u00a0', ' '))
                .contains("11 antall i 2024");
        while (!instance.bean(Figures.class).now().isAfter(lifts)) {
            Thread.sleep(250);
        }
        assertThat(everybody.get("/indikator/" + slug).body())
                .contains("98 765,4".replace(' ', '\u00a0'), "Kanarifuglen");
        assertThat(new String(exported("csv", slug, Map.of()), StandardCharsets.UTF_8))
                .contains("98765.4");
    }

    private static void leavesNothing(String slug, UUID id) throws IOException {
        for (var path : List.of(
                "/indikator/" + slug,
                "/indikator/" + slug + "/figur.svg",
                "/en/indikator/" + slug,
                "/indikator/" + slug + "/revisjoner",
                "/indikatorer",
                "/mitt-omrade",
                "/mitt-omrade?omrade=5001",
                "/status",
                "/utgivelser",
                "/utgivelser.ics",
                "/utgivelser.atom",
                "/sok?q=Kanarifuglen",
                "/api/v1/things/indicator/" + id)) {
            assertThat(everybody.get(path).body())
                    .as(path)
                    .doesNotContain("98765", "98\u00a0765", "Kanarifuglen synger");
        }
        for (var format : List.of("jsonstat", "csv", "px", "sdmx-csv", "sdmx-json")) {
            assertThat(new String(exported(format, slug, Map.of()), StandardCharsets.UTF_8))
                    .as(format)
                    .doesNotContain("98765");
        }
        var outside = instance.context().getBean("publicJdbc", JdbcClient.class);
        assertThat(outside.sql("select count(*) from edition.observation where value = 98765.4")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> outside.sql("select count(*) from monitor.observation")
                        .query(Integer.class)
                        .single())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
