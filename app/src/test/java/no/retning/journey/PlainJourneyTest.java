package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import no.retning.page.Everyone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything can be done by the keyboard alone, and everything without JavaScript. */
class PlainJourneyTest {
    private static final String NAME = "() => document.activeElement.innerText || document.activeElement.name || ''";
    private static final int LONG_WAY = 200;

    private static Example example;

    @BeforeAll
    static void start() {
        example = new Example();
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static Page window() {
        return example.window(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private static Page withoutScripts() {
        return example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static String paragraph() {
        var paragraph = example.visitor().get("/api/v1/things/paragraph/" + Example.PARAGRAPH);
        return "/arbeid/avsnitt/" + paragraph.json().get("item").get("id").stringValue();
    }

    private static String strategy() {
        var strategy = example.visitor().get("/api/v1/things/strategy/" + Example.STRATEGY);
        return "/arbeid/strategi/" + strategy.json().get("item").get("id").stringValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/mal/" + Example.GOAL, "/sammenlign", "/sok?q=helsepersonell"})
    void tabComesToEveryLinkAndButtonInReadingOrderAndOneSeesWhereItIs(String path) {
        var page = window();
        page.navigate(example.url(path));
        Everyone.canTab(page);
        page.setViewportSize(320, 800);
        page.reload();
        Everyone.canTab(page);
    }

    @Test
    void tabComesToEverythingOnThePagesToWorkIn() {
        var page = window();
        example.signInAsSecretary(page);
        for (var path : List.of("/arbeid", paragraph(), strategy() + "/rediger", strategy(), "/arbeid/sammenheng")) {
            page.navigate(example.url(path));
            Everyone.canTab(page);
        }
    }

    @Test
    void oneSignsInEditsAndPublishesByTheKeyboardAlone() {
        var page = window();
        page.navigate(example.url("/"));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                .isEqualTo(true);

        page.reload();
        press(page, "Logg inn");
        press(page, "Sekretær, Direktoratet for e-helse");
        page.waitForURL("**/arbeid");
        press(page, "Strategi");
        page.waitForURL("**/arbeid/strategi");
        press(page, "Nasjonal e-helsestrategi for helse- og omsorgssektoren");
        page.waitForURL(example.url(strategy()));
        page.navigate(example.url(paragraph()));
        reach(page, "text.nb");
        page.keyboard().press("Control+End");
        page.keyboard().type(" Skrevet med tastaturet.");
        press(page, "Lagre");
        page.locator(".receipt").waitFor();
        page.navigate(example.url(strategy()));
        press(page, "Publiser");
        page.waitForURL("**/publiser");
        press(page, "Publiser nå");
        page.waitForURL("**?kvittering=published");

        assertThat(example.visitor().get("/sok?q=tastaturet").body()).contains("Skrevet med");
    }

    /** Goes by Tab to what is called so. */
    private static void reach(Page page, String name) {
        for (int stop = 0; stop < LONG_WAY; stop++) {
            page.keyboard().press("Tab");
            if (page.evaluate(NAME).toString().strip().equals(name)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + name + " on " + page.url());
    }

    /** Presses Enter on what is called so, which leads to another page. */
    private static void press(Page page, String name) {
        reach(page, name);
        var before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    @Test
    void oneReadsSearchesComparesAndAnswersWithoutScripts() {
        var page = withoutScripts();
        page.navigate(example.url("/"));
        page.locator("main a[href='/strategi/" + Example.STRATEGY + "']")
                .first()
                .click();
        page.locator("main a[href*='/kapittel/']").first().click();
        assertThat(page.locator("main").innerText()).contains("Strategien er felles for hele sektoren");

        page.navigate(example.url("/sok"));
        page.locator("#q").fill("sykehus");
        page.locator("form.search [type=submit]").click();
        page.waitForURL("**/sok?q=sykehus*");
        assertThat(page.locator("main mark").count()).isPositive();

        page.navigate(example.url("/sammenlign"));
        page.locator("form.choose [type=submit]").click();
        page.waitForURL("**/sammenlign?from=*");
        assertThat(page.locator("main").innerText()).contains("Viderefør");

        page.navigate(example.url("/mal/" + Example.GOAL));
        page.locator(".feedback [value=no]").click();
        page.locator("main textarea").fill("Jeg lette etter tiltakene.");
        page.locator("main form [type=submit]").click();
        page.locator("main textarea").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("h1").innerText()).contains("Takk");
    }

    @Test
    void oneSignsInEditsAndPublishesWithoutScripts() {
        var page = withoutScripts();
        example.signInAsSecretary(page);
        page.navigate(example.url(paragraph()));
        var text = page.locator("[name='text.nb']").inputValue();
        page.locator("[name='text.nb']").fill(text + " Skrevet uten skript.");
        page.getByRole(AriaRole.BUTTON, Example.named("Lagre")).click();
        page.locator(".receipt").waitFor();
        page.navigate(example.url(strategy() + "/publiser"));
        page.getByRole(AriaRole.BUTTON, Example.named("Publiser nå")).click();
        page.waitForURL("**?kvittering=published");

        assertThat(example.visitor().get("/sok?q=skript").body()).contains("Skrevet uten");
    }
}
