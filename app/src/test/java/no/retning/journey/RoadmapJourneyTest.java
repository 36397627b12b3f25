package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.retning.page.Everyone;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Roadmaps;
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
