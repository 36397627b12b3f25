package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.stream.IntStream;
import no.retning.page.Everyone;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Roadmaps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A municipality asks what comes to it; a secretary moves something, computes and publishes. */
class RoadmapJourneyTest {
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
    }

    @Test
    void aMunicipalitySeesWhatComesToItAndHowSureThatIs() {
        reader.navigate(example.url("/veikart"));
        everyone(reader);
        reader.setViewportSize(1280, 900);
        reader.getByLabel("For", new Page.GetByLabelOptions().setExact(true)).selectOption("municipal-health");
        reader.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Vis").setExact(true))
                .click();

        assertThat(reader.url()).contains("for=municipal-health");
        assertThat(reader.locator("#svar").innerText()).startsWith("63 aktiviteter");
        assertThat(reader.locator(".road-next").innerText()).contains("Sannsynligvis innen");
        assertThat(reader.locator("svg.road-svg .road-today").count()).isEqualTo(1);
        reader.locator("summary", new Page.LocatorOptions().setHasText("2 Enklere arbeidshverdag"))
                .click();
        reader.locator(
                        ".road-group a",
                        new Page.LocatorOptions().setHasText("Pasientens legemiddelliste: innføring i kommunene"))
                .click();
        everyone(reader);
        assertThat(reader.locator("main").innerText())
                .contains("Hva den venter på", "Kjernejournal: innføring i kommunene");
        Everyone.saysTheSame(reader, plain, example.url("/veikart?vis=tid&sorter=status"));
    }

    /** Drawn in groups and folded lists where there are too many to see apart; nothing is left out of either. */
    @Test
    void allOfItStaysReadableAndThePictureIsPrintedOnA3() throws IOException {
        plain.navigate(example.url("/veikart"));
        int bars = plain.locator("svg.road-svg .road-bar").count();
        assertThat(bars)
                .as("a bar for each goal")
                .isEqualTo(plain.locator("details.road-group").count());
        assertThat(plain.locator("details.road-group tbody tr").count())
                .as("and a line for each activity")
                .isGreaterThan(100);
        plain.navigate(example.url("/veikart?mal=mal-1-aktiv-medvirkning"));
        assertThat(plain.locator("svg.road-svg").innerHTML())
                .as("names are told apart by what they end with")
                .contains("<tspan")
                .doesNotContain("…");
        try (var printed = Loader.loadPDF(plain.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            int sheet = IntStream.range(0, printed.getNumberOfPages())
                    .filter(page -> printed.getPage(page).getMediaBox().getWidth() > PDRectangle.A3.getHeight() - 2)
                    .findFirst()
                    .orElseThrow();
            assertThat(printed.getPage(sheet).getMediaBox().getHeight())
                    .isCloseTo(PDRectangle.A3.getWidth(), within(2f));
            var text = new PDFTextStripper();
            text.setStartPage(sheet + 1);
            text.setEndPage(sheet + 1);
            assertThat(text.getText(printed))
                    .as("the whole picture, from its first line to its last")
                    .contains("Tegnet i tid", "Innsyn i egen journal", "Digital hjemmeoppfølging: sykehus");
        }
    }

    @Test
    void aSecretaryAsksWhatASlipDoesThenComputesAndPublishes() {
        var roadmap = example.instance()
                .bean(Roadmaps.class)
                .find("veikart-2021-2027")
                .orElseThrow()
                .header()
                .id();
        var activity = example.instance()
                .bean(Activities.class)
                .find("pll-fastlege")
                .orElseThrow()
                .header()
                .id();
        secretary.setViewportSize(1280, 900);
        secretary.navigate(example.url("/arbeid/veikart/" + roadmap + "/hva-om"));
        secretary.getByLabel("Aktivitet").selectOption(activity.toString());
        secretary.getByLabel("Måneder").selectOption("12");
        secretary.getByRole(AriaRole.BUTTON, Example.named("Se hva som skjer")).click();
        assertThat(secretary.locator("main").innerText())
                .contains("Alt i veikartet", "Pasientens legemiddelliste: innføring hos fastlegene");
        var before = secretary.locator("main table").first().innerText();
        secretary.getByLabel("Måneder").selectOption("36");
        secretary.waitForURL(url -> url.contains("maneder=36"));
        assertThat(secretary.locator("main table").first().innerText())
                .as("it answers while one moves it")
                .contains("Alt i veikartet")
                .isNotEqualTo(before);
        assertThat(secretary.locator("main form.days").count()).isEqualTo(1);
        everyone(secretary);

        secretary.setViewportSize(1280, 900);
        secretary.navigate(example.url("/arbeid/aktivitet/" + activity));
        secretary.getByLabel("Arbeidsdager igjen").fill("400");
        secretary.getByRole(AriaRole.BUTTON, Example.named("Lagre")).click();
        secretary.waitForURL(example.url("/arbeid/veikart/" + roadmap + "?kvittering=saved"));
        secretary
                .getByRole(AriaRole.BUTTON, Example.named("Beregn når alt er ferdig"))
                .click();
        assertThat(secretary.locator("main").innerText())
                .contains("Alt er sannsynligvis ferdig innen", "./retning schedule plan.json --seed 1");
        everyone(secretary);
        secretary.setViewportSize(1280, 900);
        secretary.navigate(example.url("/arbeid/veikart/" + roadmap + "/publiser"));
        secretary.getByRole(AriaRole.BUTTON, Example.named("Publiser nå")).click();
        secretary.waitForURL(example.url("/arbeid/veikart/" + roadmap + "?kvittering=published"));

        plain.navigate(example.url("/aktivitet/pll-fastlege"));
        assertThat(plain.locator("main").innerText()).contains("Sannsynligvis innen", "Utgave 2");
    }
}
