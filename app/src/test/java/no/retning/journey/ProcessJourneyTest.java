package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import no.retning.page.Everyone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A secretary without JavaScript plans a process and says how it went, registers who took part, and quotes that in a text.
 *
 * <p>{@code -Dpictures=FOLDER} keeps pictures of the pages.
 */
class ProcessJourneyTest {
    private static final String PICTURES = System.getProperty("pictures");

    private static Example example;
    private static Page secretary;
    private static Page reader;

    @BeforeAll
    static void start() {
        example = new Example();
        secretary = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        reader = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        example.signInAsSecretary(secretary);
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static void press(String button) {
        secretary
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(String link) {
        secretary
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void write(String field, String text) {
        secretary.locator("[name='" + field + "']").fill(text);
    }

    private static void choose(String field, String label) {
        secretary.locator("[name='" + field + "']").selectOption(new SelectOption().setLabel(label));
    }

    private static void save() {
        press("Lagre");
        assertThat(secretary.locator("main").innerText()).contains("Endringen er lagret");
    }

    private static void publish() {
        follow("Publiser");
        press("Publiser nå");
        assertThat(secretary.locator("[role=status]").innerText()).contains("publisert");
    }

    private static String read(String path) {
        reader.navigate(example.url(path));
        return reader.locator("main").innerText();
    }

    @Test
    void aStepIsPlannedItsDateIsPutRightAndWhatHappenedStandsBesideThePlan() {
        secretary.navigate(example.url("/arbeid/prosess/ny"));
        write("title.nb", "Revisjon av strategien");
        write("owner", "Prøverne");
        write("source.citation", "Prøverne");
        save();
        var plan = secretary.url().replaceAll("\\?.*", "");

        follow("Legg til et steg");
        choose("type", "Møte");
        write("title.nb", "Første møte");
        write("from", "høsten 2030");
        write("source.citation", "Prøverne");
        press("Lagre");
        assertThat(secretary.locator("main").innerText()).contains("Skriv en dag, en måned, et kvartal eller et år");
        assertThat(secretary.locator("[name='title.nb']").inputValue()).isEqualTo("Første møte");
        picture("steg", secretary);
        write("from", "2021-Q3");
        save();
        assertThat(read("/prosess/revisjon-av-strategien")).contains("Vi fant ikke siden");
        assertThat(secretary.locator("main").innerText()).contains("3. kvartal 2021", "Ikke ført opp");

        follow("Si hvor planen står");
        choose("state", "Planen gjelder");
        save();
        publish();
        assertThat(read("/prosess/revisjon-av-strategien"))
                .contains("For ett steg er tiden gått", "3. kvartal 2021", "Ikke ført opp hva som skjedde");

        secretary.navigate(plan);
        follow("Første møte");
        write("happened.from", "2021-10-06");
        write("note.nb", "Lokalet var opptatt.");
        save();
        assertThat(read("/prosess/revisjon-av-strategien")).doesNotContain("Lokalet");
        publish();
        assertThat(read("/prosess/revisjon-av-strategien"))
                .contains("6. oktober 2021", "minst 6 dager senere enn planlagt", "Lokalet var opptatt.");
        reader.locator("[name=dato]").fill("2021-09-01");
        reader.getByRole(AriaRole.BUTTON, Example.named("Vis")).click();
        assertThat(reader.locator("main").innerText())
                .contains("Der sto prosessen 1. september 2021", "Nå, etter planen")
                .doesNotContain("Lokalet");
    }

    @Test
    void whoTookPartIsCountedOnceAndATextThatSaysOtherwiseIsWarnedAbout() {
        for (var when : new String[] {"1997-05-02", "1997-06-02"}) {
            secretary.navigate(example.url("/arbeid/medvirkning/ny"));
            choose("type", "Arbeidsmøte");
            write("title.nb", "Arbeidsmøte " + when);
            write("owner", "Prøverne");
            write("from", when);
            secretary.getByLabel("Norsk helsenett").check();
            write("others", when.contains("-05-") ? "Foreningen" : "foreningen\nKlubben");
            write("persons", "12");
            write("firstTime", when.contains("-05-") ? "" : "7");
            write("source.citation", "Prøverne");
            save();
            assertThat(read("/medvirkning?dato=" + when)).doesNotContain("Arbeidsmøte " + when);
            follow("Bekreft");
            choose("state", "Bekreftet");
            save();
            publish();
        }
        picture("registrert", secretary);
        assertThat(read("/medvirkning?dato=1997-05-31")).containsPattern("Organisasjoner\\s+2\\s+Talt i registeret");
        assertThat(read("/medvirkning?dato=1997-06-30"))
                .containsPattern("Organisasjoner\\s+3\\s+Talt i registeret")
                .containsPattern("Personer\\s+19\\s+Talt i registeret")
                .contains("Norsk helsenett");

        secretary.navigate(example.url("/arbeid/funn/ny"));
        write("title.nb", "Mange var med");
        write("text.nb", "Per mai var [3 organisasjoner](/medvirkning?dato=1997-05-31#organisasjoner) med.");
        write("owner", "Prøverne");
        write("source.citation", "Prøverne");
        save();
        follow("Legg til en kilde");
        write("text.nb", "De var med.");
        write("source.citation", "Prøverne");
        save();
        follow("Vurder funnet");
        choose("strength", "Sterkt underbygd");
        write("name", "Prøverne");
        write("day", "2026-11-01");
        save();
        follow("Publiser");
        assertThat(secretary.locator("main").innerText())
                .contains("«3 organisasjoner» stemmer ikke med medvirkningsregisteret, som gir 2 per 1997-05-31");
        press("Publiser nå");

        secretary.navigate(example.url("/arbeid"));
        assertThat(secretary.locator("main").innerText())
                .contains("Tall i publiserte tekster som ikke stemmer", "Mange var med", "registeret gir 2");
    }

    @Test
    void thePagesAreForEveryone() {
        var wide = example.window(new Browser.NewContextOptions());
        for (var path : new String[] {
            "/prosess/ny-e-helsestrategi-2021-2022?dato=2021-09-07",
            "/medvirkning?dato=2021-09-07",
            "/medvirkning/arbeidsgruppe-scenarier"
        }) {
            for (int width : new int[] {1280, 320}) {
                wide.setViewportSize(width, 900);
                wide.navigate(example.url(path));
                picture(path.replaceAll("\\W+", "-") + width, wide);
                Everyone.canRead(wide);
                Everyone.canTab(wide);
                assertThat(wide.locator("line.road-today").count())
                        .as(path + ": the line of the day")
                        .isEqualTo(path.startsWith("/prosess/") ? 1 : 0);
            }
        }
    }

    private static void picture(String name, Page page) {
        if (PICTURES != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")));
        }
    }
}
