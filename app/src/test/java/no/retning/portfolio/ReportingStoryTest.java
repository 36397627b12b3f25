package no.retning.portfolio;

import static no.retning.Fixtures.body;
import static no.retning.Fixtures.confidential;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.round;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Editions;
import no.retning.form.Clerk;
import no.retning.formats.table.Table;
import no.retning.formats.table.XlsxTable;
import no.retning.governance.Bodies;
import no.retning.governance.CaseFlow;
import no.retning.governance.Cases;
import no.retning.governance.Outcome;
import no.retning.instance.ServeOptions;
import no.retning.pdf.VeraPdf;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.register.Organisations;
import no.retning.strategy.Publish;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A round as the office and the owners play it on their pages: one reports on a page, one in a workbook, one is silent. */
class ReportingStoryTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static TestInstance instance;
    private static Clerk office;
    private static Clerk owner;
    private static Measure onPage;
    private static Measure inWorkbook;
    private static Measure silent;

    @BeforeAll
    static void start() {
        var options = new ServeOptions(0, TestInstance.temporaryHome(), true, true, ServeOptions.LOOPBACK);
        instance = TestInstance.start(TestInstance.freshDatabase(), options, Map.of());
        var system = Actor.system("test");
        var commands = instance.bean(Commands.class);
        var directorate = commands.create(
                        system, instance.bean(Organisations.class), organisation("historie-eier", "Direktoratet"))
                .header()
                .id();
        var measures = instance.bean(Measures.class);
        onPage = commands.create(
                system,
                measures,
                confidential(measure("pa-siden", directorate), new BigDecimal("98761.25"), new BigDecimal("98762.5")));
        inWorkbook = commands.create(system, measures, measure("i-arket", directorate));
        silent = commands.create(system, measures, measure("den-tause", directorate));
        for (var one : List.of(onPage, inWorkbook, silent)) {
            instance.bean(PublishMeasure.class)
                    .publish(system, one.header().id(), one.header().version(), Publish.Occasion.ORDINARY);
        }
        office = Clerk.signedIn(instance.baseUrl(), "portfolio-office");
        owner = Clerk.signedIn(instance.baseUrl(), "measure-owner");
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Round opened(String title) {
        var form = office.form("/arbeid/runde/ny", "/arbeid/runde");
        form.put("title.nb", title);
        form.put("day", "2026-01-1" + instance.bean(Rounds.class).all().size());
        form.put("time", "klokka tolv");
        var wrong = office.post("/arbeid/runde", form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Skriv et klokkeslett").contains(title);
        form.put("time", "12:00");
        var made = office.post("/arbeid/runde", form);
        assertThat(made.statusCode()).isEqualTo(303);
        var path = "/arbeid/runde/" + form.get("id");
        assertThat(press(path, "/apne").headers().firstValue("Location")).hasValue(path + "?kvittering=opened");
        return instance.bean(Rounds.class).get(UUID.fromString(form.get("id")));
    }

    private static HttpResponse<String> press(String path, String what) {
        return office.post(path + what, office.form(path, path + what));
    }

    private static Report of(Round round, Measure measure) {
        return instance.bean(Reports.class).of(round.header().id()).stream()
                .filter(report -> report.measure().equals(measure.header().id()))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> reports(Round round, Measure measure, Map<String, String> typed) {
        var path = "/arbeid/rapport/" + of(round, measure).header().id();
        var form = owner.form(path, path);
        form.putAll(typed);
        return owner.post(path, form);
    }

    /** The workbook as it was fetched, with other words in some cells of the row of a measure. */
    private static byte[] filled(byte[] fetched, Measure measure, Map<String, String> cells) throws Exception {
        var table = XlsxTable.read(new ByteArrayInputStream(fetched));
        var rows = new ArrayList<Table.Row>();
        for (var row : table.rows()) {
            var words = new ArrayList<String>();
            for (int column = 0; column < table.headers().size(); column++) {
                boolean mine = row.cell(0).equals(measure.title().byLanguage().get("nb"));
                var header = table.headers().get(column);
                words.add(mine ? cells.getOrDefault(header, row.cell(column)) : row.cell(column));
            }
            rows.add(new Table.Row(row.number(), words));
        }
        var out = new ByteArrayOutputStream();
        XlsxTable.write("Rapport", new Table(table.headers(), rows), out);
        return out.toByteArray();
    }

    private static HttpResponse<String> sent(Round round, byte[] workbook) {
        var path = "/arbeid/runde/" + round.header().id() + "/skjema";
        return owner.post(path, owner.form(path, path), "book.file", "skjema.xlsx", XLSX, workbook);
    }

    @Test
    void aRoundIsOpenedReportedInRemindedOfAndLocked() throws Exception {
        var round = opened("Status i historien");
        var path = "/arbeid/runde/" + round.header().id();

        // one on a page
        var unsaid = reports(round, onPage, Map.of("deliver", "true", "news.nb", "Et langt stykke arbeid"));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Velg hvordan tiltaket står").contains("Et langt stykke arbeid");
        var kept = reports(round, onPage, Map.of("news.nb", "Bare lagret", "promised", "2028-03-01"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(of(round, onPage).isDelivered()).isFalse();
        reports(
                round,
                onPage,
                Map.of(
                        "promised",
                        "2028-03-01",
                        "rating",
                        "green",
                        "reason.nb",
                        "Alt er i rute.",
                        "p50",
                        "98761,75",
                        "deliver",
                        "true"));
        assertThat(of(round, onPage).said()).isEqualTo(Rating.GREEN);
        assertThat(office.get(path).body()).contains("Halvparten av eierne brukte ett minutt eller mindre");

        // one in a workbook with four wrong cells
        var fetched = owner.fetch(path + "/skjema.xlsx");
        var wrong = sent(
                round,
                filled(
                        fetched,
                        inWorkbook,
                        Map.of(
                                "Hvordan tiltaket står",
                                "Lilla",
                                "P50",
                                "omtrent hundre",
                                "Lovet ferdig",
                                "til våren",
                                "Nytt siden sist",
                                "#NAVN?")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        var table = XlsxTable.read(new ByteArrayInputStream(fetched));
        int row = table.rows().stream()
                .filter(one ->
                        one.cell(0).equals(inWorkbook.title().byLanguage().get("nb")))
                .findFirst()
                .orElseThrow()
                .number();
        for (var column : List.of("Hvordan tiltaket står", "P50", "Lovet ferdig", "Nytt siden sist")) {
            assertThat(wrong.body()).contains(Table.letters(table.headers().indexOf(column)) + row);
        }
        assertThat(wrong.body()).contains("«Lilla» er ikke et av valgene").contains("Celler å rette: 4");
        assertThat(of(round, inWorkbook).isDelivered()).as("all or nothing").isFalse();
        var right = sent(
                round,
                filled(
                        fetched,
                        inWorkbook,
                        Map.of(
                                "Hvordan tiltaket står", "Noen utfordringer",
                                "Hvorfor", "Leverandøren er forsinket.",
                                "P50", "100",
                                "P85", "120,5",
                                "Prisnivå (år)", "2026",
                                "Lovet ferdig", "01.06.2027")));
        assertThat(right.statusCode()).as(right.body()).isEqualTo(303);
        assertThat(of(round, inWorkbook).said()).isEqualTo(Rating.YELLOW);
        assertThat(of(round, inWorkbook).answers().p85()).isEqualByComparingTo("120.5");
        assertThat(sent(round, fetched).body()).contains("Rapporten er endret siden arket ble hentet");

        // and one is silent
        var page = office.get(path).body();
        assertThat(page).contains("Har rapportert: 2").contains("Ingen er navngitt");
        assertThat(press(path, "/purr").headers().firstValue("Location")).hasValue(path + "?kvittering=unreached");
        assertThat(press(path, "/las").headers().firstValue("Location")).hasValue(path + "?kvittering=locked");
        var tooLate = reports(round, onPage, "rating");
        assertThat(tooLate.statusCode()).isEqualTo(403);
        assertThat(tooLate.body()).contains("Runden er låst").contains("For sent ute");
        assertThat(office.get("/arbeid/rapport/" + of(round, silent).header().id())
                        .body())
                .contains("Eieren har ikke levert noe");

        // what has not been published is found nowhere
        var report = of(round, onPage);
        assess(report, "Kontorets egen tanke");
        for (var channel : List.of(
                "/",
                "/portefolje",
                "/tiltak/pa-siden",
                "/sok?q=tanke",
                "/sok?q=rute",
                "/feed.atom",
                "/sitemap.xml",
                "/api/v1/search?q=tanke",
                "/api/v1/editions",
                "/api/v1/things/measure/pa-siden",
                "/rapport/" + round.header().slug(),
                "/rapport/" + round.header().slug() + "/rapport.csv",
                "/id/round/" + round.header().id(),
                "/id/report/" + report.header().id(),
                "/historie/round/" + round.header().id())) {
            var seen = new Clerk(instance.baseUrl()).get(channel);
            assertThat(seen.statusCode()).as(channel).isLessThan(500);
            assertThat(seen.body())
                    .as(channel)
                    .doesNotContain("Kontorets egen tanke")
                    .doesNotContain("Alt er i rute.")
                    .doesNotContain("Leverandøren er forsinket.")
                    .doesNotContain("Status i historien");
        }

        analysed(round, "Ett tiltak er forsinket.");
        published(round);
        var anybody = new Clerk(instance.baseUrl());
        var first = anybody.get("/rapport/" + round.header().slug()).body();
        assertThat(first)
                .contains("2 av 3 tiltak er rapportert")
                .contains("Leverandøren er forsinket.")
                .contains("Kontorets egen tanke")
                .contains("Ett tiltak er forsinket.")
                .contains("not-reported")
                .contains("Tiltak den-tause");
        assertThat(anybody.get("/tiltak/i-arket").body())
                .contains("Noen utfordringer")
                .contains("Leverandøren er forsinket.");
        assertThat(anybody.get("/tiltak/den-tause").body())
                .contains("Ikke rapportert")
                .contains("Eieren svarte ikke i");
        assertThat(anybody.get("/portefolje").body()).contains("Noen utfordringer");
        var csv = anybody.fetch("/rapport/" + round.header().slug() + "/rapport.csv");
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("Leverandøren er forsinket.")
                .contains("Ikke rapportert")
                .contains("120.5");
        var workbook = anybody.fetch("/rapport/" + round.header().slug() + "/rapport.xlsx");
        assertThat(XlsxTable.read(new ByteArrayInputStream(workbook)).rows())
                .extracting(line -> line.cell(0))
                .containsExactlyInAnyOrder("Tiltak pa-siden", "Tiltak i-arket", "Tiltak den-tause");
        var paper = anybody.fetch("/rapport/" + round.header().slug() + "/rapport.pdf");
        try (var read = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("2 av 3 tiltak er rapportert")
                    .contains("Leverandøren er forsinket.")
                    .contains("Kontorets egen tanke");
        }
        for (var prefix : List.of("", "/nn", "/en")) {
            var printed = anybody.fetch(prefix + "/rapport/" + round.header().slug() + "/rapport.pdf");
            assertThat(VeraPdf.faults(printed)).as(prefix).isEmpty();
        }
        assertThat(first)
                .contains("Grønne: 1. Gule: 1. Røde: 0. Ikke rapportert: 1.")
                .doesNotContain("Forrige runde");
        var edition = anybody.fetch("/api/v1/editions/" + editionOf(round));

        // sums that are kept from publication are in none of it
        for (var channel : List.of(
                "/portefolje",
                "/tiltak/pa-siden",
                "/rapport/" + round.header().slug(),
                "/en/rapport/" + round.header().slug(),
                "/rapport/" + round.header().slug() + "/rapport.csv",
                "/sok?q=siden",
                "/feed.atom",
                "/api/v1/search?q=siden",
                "/api/v1/editions/" + editionOf(round),
                "/api/v1/things/round/" + round.header().slug(),
                "/api/v1/things/measure/pa-siden",
                "/historie/round/" + round.header().id(),
                "/historie/measure/" + onPage.header().id())) {
            assertThat(anybody.get(channel).body().replaceAll("[\\s\u00a0\u202f]", ""))
                    .as(channel)
                    .doesNotContain("98761", "98762");
        }
        for (var line : XlsxTable.read(new ByteArrayInputStream(workbook)).rows()) {
            assertThat(String.join(" ", line.cells())).doesNotContain("9876");
        }
        try (var read = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(read)).doesNotContain("9876", "98 76");
        }

        // the next round knows what was said, who came and who left
        comesAndLeaves();
        var next = opened("Status i historien igjen");
        var changed = reports(next, onPage, Map.of("rating", "red", "deliver", "true"));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("Vurderingen er endret fra «I rute» til «Store utfordringer»");
        var explained = reports(
                next,
                onPage,
                Map.of(
                        "rating", "red",
                        "reason.nb", "Pengene er brukt opp.",
                        "promised", "2028-06-01",
                        "deliver", "true"));
        assertThat(explained.statusCode()).isEqualTo(303);
        assertThat(anybody.get("/tiltak/pa-siden").body()).doesNotContain("Pengene er brukt opp.");
        press("/arbeid/runde/" + next.header().id(), "/las");
        analysed(next, "Ett tiltak er rødt.");
        takenBeforeABody(next);
        published(next);
        assertThat(anybody.get("/rapport/" + next.header().slug()).body())
                .contains("Hva som er endret siden sist")
                .contains("Grønne: 0. Gule: 0. Røde: 1. Ikke rapportert: 1.")
                .contains("Grønne: 1. Gule: 1. Røde: 0. Ikke rapportert: 0.")
                .contains("Fra «I rute» til «Store utfordringer»")
                .contains("Rapporterte sist, men ikke nå")
                .containsPattern("Tiltak nykommeren</a>: Nytt i porteføljen")
                .containsPattern("Tiltak den-tause</a>: Er ikke med i runden");
        assertThat(anybody.get("/tiltak/pa-siden").body())
                .contains("dårligere enn sist")
                .contains("Pengene er brukt opp.");
        assertThat(anybody.fetch("/api/v1/editions/" + editionOf(round)))
                .as("byte for byte")
                .isEqualTo(edition);
        assertThat(anybody.fetch("/rapport/" + round.header().slug() + "/rapport.csv"))
                .isEqualTo(csv);
        assertThat(anybody.fetch("/rapport/" + round.header().slug() + "/rapport.xlsx"))
                .isEqualTo(workbook);
        assertThat(anybody.fetch("/rapport/" + round.header().slug() + "/rapport.pdf"))
                .isEqualTo(paper);
    }

    private static void comesAndLeaves() {
        var system = Actor.system("test");
        var measures = instance.bean(Measures.class);
        var newcomer = instance.bean(Commands.class).create(system, measures, measure("nykommeren", silent.owner()));
        instance.bean(PublishMeasure.class)
                .publish(system, newcomer.header().id(), newcomer.header().version(), Publish.Occasion.ORDINARY);
        for (var state : List.of(Measures.CLOSING, Measures.CLOSED)) {
            var now = measures.get(silent.header().id());
            instance.bean(MoveMeasure.class)
                    .to(system, now.header().id(), now.header().version(), state);
        }
    }

    private static void assess(Report report, String why) {
        var path = "/arbeid/rapport/" + report.header().id() + "/vurdering";
        var form = office.form(path, path);
        form.put("officeRating", "yellow");
        form.put("officeText.nb", why);
        assertThat(office.post(path, form).statusCode()).isEqualTo(303);
    }

    private static void analysed(Round round, String analysis) {
        var path = "/arbeid/runde/" + round.header().id() + "/analyse";
        var analysed = office.form(path, path);
        analysed.put("analysis.nb", analysis);
        analysed.put("issues[0].title.nb", "Pengene til det første tiltaket");
        analysed.put("issues[0].text.nb", "Hvem skal betale resten?");
        assertThat(office.post(path, analysed).statusCode()).isEqualTo(303);
    }

    private static void published(Round round) {
        var answer = press("/arbeid/runde/" + round.header().id() + "/publiser", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /** The paper says what the round would publish, and the round is treated when the body has treated the case. */
    private static void takenBeforeABody(Round round) {
        var system = Actor.system("test");
        var commands = instance.bean(Commands.class);
        var cases = instance.bean(Cases.class);
        var council = commands.create(system, instance.bean(Bodies.class), body("historieutvalget"));
        var path = "/arbeid/runde/" + round.header().id();
        var form = office.form(path + "/sak", path + "/sak");
        form.put("body", UUID.randomUUID().toString());
        assertThat(office.post(path + "/sak", form).statusCode()).isEqualTo(422);
        form.put("body", council.header().id().toString());
        assertThat(office.post(path + "/sak", form).headers().firstValue("Location"))
                .hasValue(path + "?kvittering=proposed");
        var about = cases.get(
                instance.bean(Rounds.class).get(round.header().id()).cases().getFirst());
        assertThat(about.body()).isEqualTo(council.header().id());
        assertThat(about.title().byLanguage().get("en")).isEqualTo("Status of the portfolio: Status i historien igjen");
        assertThat(about.text().byLanguage().get("nb"))
                .contains("1 av 3 tiltak har rapportert")
                .contains("- Store utfordringer: 1\n")
                .contains("- Ikke rapportert: 2")
                .contains(
                        "- Tiltak pa-siden (Direktoratet): fra «I rute» til «Store utfordringer». Pengene er brukt opp.")
                .contains("- Tiltak nykommeren (Direktoratet): Nytt i porteføljen.")
                .contains("- Tiltak den-tause: Er ikke med i runden.")
                .contains("- Tiltak pa-siden (Direktoratet): Lovet ferdig flyttet fra 1. mars 2028 til 1. juni 2028.")
                .contains("Ett tiltak er rødt.")
                .contains("### Pengene til det første tiltaket\n\nHvem skal betale resten?");
        assertThat(about.discussionPoints()).hasSize(1);
        assertThat(office.get("/arbeid/sak/" + about.header().id()).statusCode())
                .isEqualTo(200);

        var again = office.form(path + "/sak", path + "/sak");
        again.put("body", council.header().id().toString());
        assertThat(office.post(path + "/sak", again).body()).contains("ligger alt til behandling");
        var second = commands.create(system, instance.bean(Bodies.class), body("historieradet"));
        again.put("body", second.header().id().toString());
        assertThat(office.post(path + "/sak", again).statusCode()).isEqualTo(303);
        assertThat(office.get(path).body())
                .contains("Saken for Utvalget historieutvalget", "Saken for Utvalget historieradet");

        assertThat(press(path, "/behandlet").headers().firstValue("Location")).hasValue(path + "?kvittering=untreated");
        treat(about.header().id());
        assertThat(press(path, "/behandlet").headers().firstValue("Location"))
                .as("the second body has not treated it")
                .hasValue(path + "?kvittering=untreated");
        treat(instance.bean(Rounds.class).get(round.header().id()).cases().getLast());
        assertThat(press(path, "/behandlet").headers().firstValue("Location")).hasValue(path + "?kvittering=treated");
        assertThat(instance.bean(Rounds.class).get(round.header().id()).header().state())
                .isEqualTo(Rounds.TREATED);
    }

    private static void treat(UUID about) {
        var system = Actor.system("test");
        var cases = instance.bean(Cases.class);
        var accepted = instance.bean(CaseFlow.class).accept(system, about, 1, null);
        var sent = instance.bean(Commands.class)
                .change(
                        system,
                        Cases.DISPATCH,
                        cases,
                        about,
                        accepted.header().version(),
                        before -> before.with(before.header().in(Cases.DISPATCHED)));
        instance.bean(CaseFlow.class)
                .decide(system, about, sent.header().version(), nb("Tatt til orientering."), Outcome.NOTED);
    }

    @Test
    void aRoundFromWhenThereCouldBeOneCaseOnlyStillHasIt() {
        var one = round("gammel").with(Header.draft(UUID.randomUUID(), Round.KIND, "gammel", Rounds.DRAFTED));
        var about = UUID.randomUUID();
        var old = Json.text(one).replace("\"cases\":[]", "\"caseRef\":\"%s\"".formatted(about));

        assertThat(Json.read(old, Round.class).cases()).containsExactly(about);
        assertThat(Json.read(Json.text(one).replace("\"cases\":[]", "\"caseRef\":null"), Round.class)
                        .cases())
                .isEmpty();
    }

    private static String editionOf(Round round) {
        return instance.bean(Editions.class)
                .current(round.header().id())
                .orElseThrow()
                .sha256();
    }

    /** What is sent from a form that stood open when the round was locked. */
    private static HttpResponse<String> reports(Round round, Measure measure, String field) {
        var report = of(round, measure);
        var form = owner.form("/arbeid/rapport", "/logg-ut");
        form.put(field, "red");
        form.put("reason.nb", "For sent ute");
        form.put("version", Long.toString(report.header().version()));
        return owner.post("/arbeid/rapport/" + report.header().id(), form);
    }
}
