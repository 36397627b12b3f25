package no.retning.journey;

import static no.retning.Fixtures.body;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.formats.table.Table;
import no.retning.formats.table.XlsxTable;
import no.retning.governance.Bodies;
import no.retning.governance.CaseFlow;
import no.retning.governance.Cases;
import no.retning.governance.Outcome;
import no.retning.instance.ServeOptions;
import no.retning.page.Chromium;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PublishMeasure;
import no.retning.portfolio.Rounds;
import no.retning.register.Organisations;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two rounds of reporting in browsers without scripts: one owner reports on a page, one in a workbook with three wrong
 * cells, one is silent; the body treats the report; the next round shows what changed.
 */
class RoundJourneyTest {
    private static final Actor SYSTEM = Actor.system("test");

    @TempDir
    private static Path folder;

    private static TestInstance instance;
    private static Chromium chromium;
    private static Page office;
    private static Page onPage;
    private static Page inWorkbook;
    private static Page reader;

    @BeforeAll
    static void start() {
        var options = new ServeOptions(0, TestInstance.temporaryHome(), true, true, ServeOptions.LOOPBACK);
        instance = TestInstance.start(TestInstance.freshDatabase(), options, Map.of());
        var commands = instance.bean(Commands.class);
        var owner =
                commands.create(SYSTEM, instance.bean(Organisations.class), organisation("runde-eier", "Direktoratet"));
        for (var slug : List.of("pa-siden", "i-arket", "den-tause")) {
            var made = commands.create(
                    SYSTEM,
                    instance.bean(Measures.class),
                    measure(slug, owner.header().id()));
            instance.bean(PublishMeasure.class)
                    .publish(SYSTEM, made.header().id(), made.header().version(), Publish.Occasion.ORDINARY);
        }
        commands.create(SYSTEM, instance.bean(Bodies.class), body("nuit"));
        chromium = new Chromium();
        office = signedIn("Porteføljerådgiver");
        onPage = signedIn("Tiltakseier");
        inWorkbook = signedIn("Tiltakseier");
        reader = window();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        instance.close();
    }

    private static Page window() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nb-NO"))
                .newPage();
    }

    private static Page signedIn(String called) {
        var page = window();
        page.navigate(url("/arbeid"));
        page.locator("button", new Page.LocatorOptions().setHasText(called))
                .first()
                .click();
        page.waitForURL("**/arbeid");
        return page;
    }

    private static String url(String path) {
        return instance.baseUrl() + path;
    }

    @Test
    void aRoundIsPlayedAndTheNextShowsWhatChanged() throws IOException {
        var round = opened("Status i vår", LocalDate.of(2026, 1, 9));

        var page = Somebody.at(onPage, url("/arbeid/rapport")).follows("Tiltak pa-siden");
        page = page.chooses("Hvordan tiltaket står", "I rute")
                .writes("Hvorfor", "Alt går som planlagt.")
                .ticks("Rapporten er ferdig. Lever den nå.")
                .presses("Lagre");
        assertThat(page.sees()).contains("Rapporten er levert");
        reportsInAWorkbook(round);

        var silent = Somebody.at(office, round);
        assertThat(silent.under("Har ikke rapportert: 1").sees()).contains("Tiltak den-tause");
        assertThat(silent.presses("Lås runden").sees()).contains("Runden er låst");
        analyse(round, "Ett av tre tiltak er uten rapport.");
        treatedByABody(round);
        publish(round);

        Somebody.at(reader, url("/rapport/" + slug(0)));
        assertThat(reader.locator("main").innerText())
                .contains(
                        "2 av 3 tiltak er rapportert",
                        "Leverandøren er forsinket.",
                        "Ett av tre tiltak er uten rapport.");
        var grey = reader.locator("tr", new Page.LocatorOptions().setHasText("Tiltak den-tause"))
                .locator(".status")
                .first();
        assertThat(grey.innerText()).contains("Ikke rapportert");
        assertThat(grey.innerHTML()).contains("not-reported");

        var next = opened("Status i høst", LocalDate.of(2026, 5, 8));
        var again = Somebody.at(onPage, url("/arbeid/rapport")).follows("Tiltak pa-siden");
        again = again.chooses("Hvordan tiltaket står", "Store utfordringer")
                .ticks("Rapporten er ferdig. Lever den nå.")
                .presses("Lagre");
        assertThat(again.sees()).contains("Vurderingen er endret fra «I rute» til «Store utfordringer»");
        again.writes("Hvorfor", "Pengene er brukt opp.").presses("Lagre");
        Somebody.at(office, next).presses("Lås runden");
        analyse(next, "Ett tiltak er rødt.");
        publish(next);
        Somebody.at(reader, url("/rapport/" + slug(1)));
        assertThat(reader.locator("main").innerText())
                .contains(
                        "Hva som er endret siden sist",
                        "Fra «I rute» til «Store utfordringer»",
                        "Pengene er brukt opp.")
                .contains("Har ikke rapportert denne gangen heller");
    }

    /** Where the round stands. */
    private static String opened(String title, LocalDate cutOff) {
        var made = Somebody.at(office, url("/arbeid/runde/ny"))
                .writes("Navn", title)
                .writes("Siste dag å rapportere", cutOff.toString())
                .writes("Klokkeslett", "12:00")
                .presses("Lagre");
        assertThat(made.presses("Åpne runden").sees()).contains("Runden er åpnet");
        return office.url().replaceFirst("\\?.*", "");
    }

    private static void reportsInAWorkbook(String round) throws IOException {
        inWorkbook.navigate(round + "/skjema");
        var fetched = folder.resolve("skjema.xlsx");
        inWorkbook
                .waitForDownload(() -> inWorkbook.getByText("Hent arket (XLSX)").click())
                .saveAs(fetched);
        var wrong = send(filled(
                fetched,
                Map.of("Hvordan tiltaket står", "Lilla", "P50", "omtrent hundre", "Lovet ferdig", "til våren")));
        assertThat(wrong).contains("Celler å rette: 3", "«Lilla» er ikke et av valgene");
        var right = send(filled(
                fetched,
                Map.of("Hvordan tiltaket står", "Noen utfordringer", "Hvorfor", "Leverandøren er forsinket.")));
        assertThat(right).contains("Arket er tatt imot");
    }

    private static String send(Path workbook) {
        inWorkbook.locator("input[type=file]").setInputFiles(workbook);
        inWorkbook.getByText("Send arket").click();
        return inWorkbook.locator("main").innerText();
    }

    /** The workbook as it was fetched, with other words in some cells of one row. */
    private static Path filled(Path fetched, Map<String, String> cells) throws IOException {
        Table table;
        try (var in = Files.newInputStream(fetched)) {
            table = XlsxTable.read(in);
        }
        var rows = new ArrayList<Table.Row>();
        for (var row : table.rows()) {
            var words = new ArrayList<String>();
            for (int column = 0; column < table.headers().size(); column++) {
                words.add(
                        row.cell(0).equals("Tiltak i-arket")
                                ? cells.getOrDefault(table.headers().get(column), row.cell(column))
                                : row.cell(column));
            }
            rows.add(new Table.Row(row.number(), words));
        }
        var file = Files.createTempFile(folder, "skjema", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            XlsxTable.write("Rapport", new Table(table.headers(), rows), out);
        }
        return file;
    }

    private static void analyse(String round, String text) {
        Somebody.at(office, round)
                .follows("Skriv analysen")
                .writes("Porteføljekontorets analyse", text)
                .presses("Lagre");
    }

    /** What the body does in its meeting has journeys of its own. */
    private static void treatedByABody(String round) {
        var proposed = Somebody.at(office, round)
                .follows("Legg runden fram for et organ")
                .chooses("Organ", "nuit")
                .presses("Lag saken");
        assertThat(proposed.sees()).contains("Saken er foreslått");
        var flow = instance.bean(CaseFlow.class);
        var cases = instance.bean(Cases.class);
        var about = instance.bean(Rounds.class).all().getFirst().cases().getFirst();
        assertThat(about).isNotNull();
        var accepted = flow.accept(SYSTEM, about, 1, null);
        var sent = instance.bean(Commands.class)
                .change(
                        SYSTEM,
                        Cases.DISPATCH,
                        cases,
                        about,
                        accepted.header().version(),
                        before -> before.with(before.header().in(Cases.DISPATCHED)));
        flow.decide(SYSTEM, about, sent.header().version(), nb("Tatt til orientering."), Outcome.NOTED);
        assertThat(Somebody.at(office, round)
                        .presses("Organet har behandlet saken")
                        .sees())
                .contains("Runden er behandlet");
    }

    private static void publish(String round) {
        var published = Somebody.at(office, round + "/publiser").presses("Publiser nå");
        assertThat(published.sees()).contains("Det er publisert");
    }

    private static String slug(int round) {
        return instance.bean(Rounds.class).all().stream()
                .sorted((one, other) ->
                        one.header().id().compareTo(other.header().id()))
                .toList()
                .get(round)
                .header()
                .slug();
    }
}
