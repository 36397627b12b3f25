package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The map of the whole strategy, without scripts: entered anywhere, folded, narrowed and printed. */
class StrategyMapTest {
    private static Example example;
    private static Page reader;

    @BeforeAll
    static void start() {
        example = new Example();
        reader = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static String main() {
        return reader.locator("main").innerText();
    }

    @Test
    void theMapLeadsFromWhatAGoalRestsOnToHowItsActivitiesStand() {
        reader.navigate(example.url("/strategi"));
        reader.getByText("Se hele strategien som kart").click();

        assertThat(reader.locator(".lead").innerText()).contains("7 mål", "127 aktiviteter");
        var goal = reader.locator("details.map-goal")
                .filter(new Locator.FilterOptions().setHasText("Aktiv medvirkning"))
                .first();
        assertThat(goal.innerText())
                .contains("Bygger på", "Skal innbyggeren ta imot tjenester eller ta del i dem?", "punkt i SWOT", "funn")
                .contains("Digital deltakelse for dem som ikke er på nett", "I rute");
        goal.locator("summary").first().click();
        assertThat(goal.getByText("Bygger på").isVisible()).isFalse();
        assertThat(reader.locator("svg.road-svg .mark-off-track").count()).isPositive();
    }

    @Test
    void oneComesInAtAGoalAndSeesWhereItIsMeasured() {
        reader.navigate(example.url("/mal/mal-1-aktiv-medvirkning"));
        reader.getByText("Se målet på kartet").click();
        assertThat(reader.url()).endsWith("/kart?struktur=mal-2023-2030#mal-1-aktiv-medvirkning");
        var goal = reader.locator("details#mal-1-aktiv-medvirkning");
        assertThat(((Number) goal.evaluate("goal => goal.getBoundingClientRect().top")).doubleValue())
                .isLessThan(900);
        assertThat(goal.locator("a[href^='/indikator/']").count()).isPositive();
        assertThat(reader.locator(".map-picture .road-heading").allTextContents())
                .contains("Indikatorer");
    }

    @Test
    void oneComesInAtAFindingAChoiceOrAnInitiativeAndSeesTheGoalsItBelongsTo() {
        entered("/funn/ulik-digital-kompetanse", "Folk har ulik digital kompetanse");
        entered("/valg/mottaker-eller-deltaker", "Skal innbyggeren ta imot tjenester eller ta del i dem?");
        entered("/handlingsplan/realisering-2023-2030", "Dialog med helsetjenesten på Helsenorge");
        assertThat(reader.locator("select[name=aktor]").count()).isOne();
        reader.getByText("Vis hele kartet").click();
        assertThat(reader.locator(".map a[aria-current]").count()).isZero();
    }

    private static void entered(String path, String name) {
        reader.navigate(example.url(path));
        reader.getByText("Se det på kartet").first().click();
        assertThat(main()).contains("Du kom hit fra " + name);
        assertThat(reader.locator(".map a[aria-current]").first().innerText()).isEqualTo(name);
        assertThat(reader.locator(".map > details.map-goal").count()).isBetween(1, 3);
    }

    @Test
    void whatHasLedToNoGoalYetSaysSo() {
        reader.navigate(example.url("/funn/eldre-befolkning"));
        reader.getByText("Se det på kartet").click();
        assertThat(main()).contains("Det hører ikke til noe mål ennå.");
        assertThat(example.visitor().get("/kart?ved=finding/x", "text/html").status())
                .isEqualTo(404);
    }

    @Test
    void onPaperAllThatIsFoldedIsOpen() {
        reader.navigate(example.url("/kart"));
        var folded = reader.locator("details.map-goal:not([open]) > p a").first();
        assertThat(folded.isVisible()).isFalse();
        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(folded.isVisible()).isTrue();
        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void aReaderSeesOnlyWhatConcernsOneUserGroupOrOneActor() {
        reader.navigate(example.url("/kart"));
        int all = reader.locator(".map-list .road-status").count();
        reader.locator("select[name=gruppe]").selectOption("hospital");
        reader.getByText("Vis", new Page.GetByTextOptions().setExact(true)).click();
        int hospitals = reader.locator(".map-list .road-status").count();
        assertThat(hospitals).isPositive().isLessThan(all);
        assertThat(reader.locator("select[name=gruppe]").inputValue()).isEqualTo("hospital");

        reader.getByText("Vis hele kartet").click();
        assertThat(reader.locator(".map-list .road-status").count()).isEqualTo(all);
        reader.locator("select[name=aktor]").selectOption(new SelectOption().setLabel("Norsk helsenett"));
        reader.getByText("Vis", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(main()).contains("Kjernejournal i kommunene").doesNotContain("Elektronisk kurve i Midt-Norge");
    }

    @Test
    void anOlderStructureHasAMapOfItsOwnAndOneThatIsNotThereHasNone() {
        reader.navigate(example.url("/kart"));
        reader.locator("nav.options a").nth(1).click();
        assertThat(reader.url()).contains("struktur=");
        assertThat(reader.locator(".relation").innerText()).contains("2017–2022");
        assertThat(example.visitor()
                        .get("/kart?struktur=finnes-ikke", "text/html")
                        .status())
                .isEqualTo(404);
    }
}
