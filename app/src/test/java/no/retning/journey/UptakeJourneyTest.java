package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import no.retning.page.Everyone;
import no.retning.uptake.Solutions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody asks whether enough use a national solution; a secretary brings in a table of who does. */
class UptakeJourneyTest {
    private static Example example;
    private static Page reader;
    private static Page plain;
    private static Page secretary;

    @BeforeAll
    static void start() {
        example = new Example();
        reader = example.window(new Browser.NewContextOptions());
        plain = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        secretary = example.window(new Browser.NewContextOptions());
        example.signInAsSecretary(secretary);
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static void everyone(Page page) {
        Everyone.canRead(page);
        Everyone.canTab(page);
        page.setViewportSize(1280, 900);
    }

    @Test
    void aReaderFindsOutFromTheRoadmapWhetherEnoughUseIt() {
        reader.setViewportSize(1280, 900);
        reader.navigate(example.url("/veikart"));
        reader.getByRole(AriaRole.LINK, Example.named("Hvor mange har tatt de nasjonale løsningene i bruk?"))
                .click();
        everyone(reader);
        reader.locator("main")
                .getByRole(AriaRole.LINK, locator("Kjernejournal"))
                .click();
        everyone(reader);

        assertThat(reader.locator("#svar").innerText())
                .isEqualTo("2 av 3 grupper har kommet til grensen der nytten kommer.");
        assertThat(reader.locator(".uptake-groups").innerText())
                .contains("På grensen. 80 % per 1. januar 2026.")
                .contains("Under grensen. 200 av 400 (50 %), lagt sammen av 4 deler")
                .contains("Over grensen. 90 % per 1. januar 2026.")
                .contains("Planen er 80 % innen 1. januar 2027");
        assertThat(reader.locator(".uptake-picture > svg").count()).isEqualTo(3);
        assertThat(reader.locator(".uptake-picture > svg .uptake-threshold").count())
                .isEqualTo(3);
        Everyone.saysTheSame(reader, plain, example.url("/losning/kjernejournal"));

        reader.navigate(example.url("/losning/kjernejournal"));
        reader.getByRole(AriaRole.LINK, Example.named("Kjernejournal: innføring i kommunene"))
                .first()
                .click();
        assertThat(reader.locator("#utbredelse").innerText()).contains("Kjernejournal", "Sykehus: 90 %. Over grensen");
        everyone(reader);
        reader.navigate(example.url("/losning/helseid"));
        assertThat(reader.locator("#svar").innerText()).contains("For 4 grupper finnes det ingen tall.");
        everyone(reader);
    }

    private static Locator.GetByRoleOptions locator(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void send(Page page, String table) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("tabell.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSecretaryBringsInATableWithFaultsPutsItRightAndSeesItBeforeItIsSaved() {
        var solutions = example.instance().bean(Solutions.class);
        var id = solutions.find("helseid").orElseThrow().header().id();
        secretary.setViewportSize(1280, 900);
        secretary.navigate(example.url("/arbeid/losning/" + id));
        everyone(secretary);
        secretary
                .getByRole(AriaRole.LINK, Example.named("Hent tall fra en tabell"))
                .click();
        everyone(secretary);

        send(secretary, "Hvem;Dato;Andel (%);Rapport\nFastleger;31.02.2026;30 %;R1\nSykehus;2026-01-01;300 %;R1\n");
        secretary.getByRole(AriaRole.BUTTON, Example.named("Les tabellen")).click();
        assertThat(secretary.locator("main").innerText())
                .contains("2 ting må rettes i tabellen", "B2", "«31.02.2026» er ingen dag", "C3", "fra 0 til 100");
        everyone(secretary);

        send(
                secretary,
                "Hvem;Dato;Andel (%);Rapport\nFastleger;31.01.2026;30 %;R1\nSykehus;2025;n/a;R1\nSykehus;2026;70 %;R1\n");
        secretary.getByRole(AriaRole.BUTTON, Example.named("Gå videre")).click();
        assertThat(secretary.locator("main").innerText())
                .contains("2 nye tall, 0 endrede", "Rad 3 sier at det ikke finnes tall", "HelseID");
        assertThat(solutions.get(id).figures()).isEmpty();
        secretary.getByLabel("D: Rapport").selectOption("citation");
        secretary.getByLabel("Jeg har sett på det. Lagre tallene").check();
        everyone(secretary);
        secretary.getByLabel("Jeg har sett på det. Lagre tallene").check();
        secretary.getByRole(AriaRole.BUTTON, Example.named("Gå videre")).click();

        secretary.waitForURL(example.url("/arbeid/losning/" + id + "?kvittering=counted"));
        assertThat(secretary.locator("main").innerText()).contains("Tallene er lagret", "70 %", "R1");
        assertThat(solutions.get(id).figures())
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.source().citation()).isEqualTo("R1"));
        everyone(secretary);
    }

    @Test
    void aFigureWithoutASourceIsNotSavedAndWhatWasTypedIsKept() {
        var id = example.instance()
                .bean(Solutions.class)
                .find("grunndata")
                .orElseThrow()
                .header()
                .id();
        secretary.setViewportSize(1280, 900);
        secretary.navigate(example.url("/arbeid/losning/" + id + "/tall/ny"));
        secretary.getByLabel("Hvem").selectOption("suppliers");
        secretary.getByLabel("Dag").fill("2026-01-01");
        secretary.getByLabel("Har tatt den i bruk").fill("1 200");
        secretary.getByLabel("Av i alt").fill("1000");
        secretary.getByRole(AriaRole.BUTTON, Example.named("Lagre")).click();
        assertThat(secretary.locator("main").innerText()).contains("Skriv hvor tallet kommer fra");
        assertThat(secretary.getByLabel("Har tatt den i bruk").inputValue()).isEqualTo("1 200");
        everyone(secretary);

        secretary.locator("[name='source.citation']").fill("Årsrapporten");
        secretary.getByRole(AriaRole.BUTTON, Example.named("Lagre")).click();
        assertThat(secretary.locator("main").innerText()).contains("Flere har tatt den i bruk enn det finnes i alt");
        secretary.getByLabel("Av i alt").fill("2000");
        secretary.getByRole(AriaRole.BUTTON, Example.named("Lagre")).click();
        assertThat(secretary.locator("main").innerText())
                .contains("1\u00a0200 av 2\u00a0000 (60 %)", "Ingen grense er satt");
    }
}
