package no.retning.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.retning.TestInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-in as a person does it: in a browser, at a provider. */
class SignInInBrowserTest {
    private static MockOAuth2Server provider;
    private static TestInstance instance;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        provider = new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));
        provider.start(InetAddress.getByName("localhost"), 0);
        instance = TestInstance.start(Map.of(
                "retning.oidc.issuer", issuer(),
                "retning.oidc.client-id", "retning",
                "retning.oidc.client-secret", "a-secret",
                "retning.oidc.acr", "idporten-loa-high",
                "retning.administrator", "the-first"));
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        instance.close();
        provider.shutdown();
    }

    @BeforeEach
    void open() {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("nb-NO"));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private static String issuer() {
        return provider.issuerUrl("retning").toString();
    }

    private void signIn(String subject, String acr) {
        page.navigate(instance.baseUrl() + "/arbeid/roller");
        assertThat(page.url()).contains("/logg-inn?retur=");
        page.getByRole(AriaRole.BUTTON, named("Logg inn med elektronisk ID")).click();
        page.locator("input[name=username]").fill(subject);
        page.locator("[name=claims]").fill("{\"acr\": \"%s\", \"name\": \"Prøve Person\"}".formatted(acr));
        page.locator("[type=submit]").click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void anAdministratorSignsInGivesARoleAndSignsOut() {
        signIn("the-first", "idporten-loa-high");

        assertThat(page.url()).isEqualTo(instance.baseUrl() + "/arbeid/roller");
        assertThat(context.cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.name).isEqualTo("__Host-retning");
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        });
        page.getByRole(AriaRole.LINK, named("Prøve Person")).last().click();
        page.getByLabel("Rolle", new Page.GetByLabelOptions().setExact(true)).selectOption("archivist");
        page.getByRole(AriaRole.BUTTON, named("Gi en rolle")).click();
        assertThat(page.locator("main").innerText()).contains("Arkivar", "gjelder i dag");

        page.getByRole(AriaRole.BUTTON, named("Logg ut")).click();
        page.waitForURL(url -> !url.contains("/arbeid"));
        assertThat(context.cookies()).noneMatch(cookie -> cookie.name.equals("__Host-retning"));
        page.navigate(instance.baseUrl() + "/arbeid/roller");
        assertThat(page.url()).contains("/logg-inn?retur=");
    }

    @Test
    void whoTheProviderKnowsTooLittleIsNotLetIn() {
        signIn("somebody", "idporten-loa-low");

        assertThat(page.url()).isEqualTo(instance.baseUrl() + "/logg-inn?feil=avvist");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Vi fikk ikke bekreftet hvem du er");
        assertThat(context.cookies()).noneMatch(cookie -> cookie.name.equals("__Host-retning"));
    }

    @Test
    void anotherSiteCannotSendOurForms() {
        signIn("the-first", "idporten-loa-high");
        var account =
                page.getByRole(AriaRole.LINK, named("Prøve Person")).last().getAttribute("href");
        page.navigate("data:text/html,<form method=post action='%s%s/steng'><input name=version value=1></form>"
                .formatted(instance.baseUrl(), account));
        var answer = page.waitForResponse(
                url -> url.url().endsWith("/steng"), () -> page.evaluate("document.forms[0].submit()"));

        assertThat(answer.status()).isEqualTo(403);
        page.waitForURL("**/steng");
        page.navigate(instance.baseUrl() + account);
        assertThat(page.locator("main").innerText()).contains("I bruk");
    }
}
