package no.retning.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.page.Chromium;

/** The Norwegian example, running, where one signs in as an example of a role; and a browser beside it. */
final class Example implements AutoCloseable {
    static final String STRATEGY = "nasjonal-e-helsestrategi-2023-2030";
    static final String PARAGRAPH = "felles-strategi";
    static final String GOAL = "mal-2-enklere-arbeidshverdag";

    private final TestInstance instance;
    private final Chromium chromium = new Chromium();
    private final Visitor visitor;

    Example() {
        // The visitor reads every page at once, and every file of figures that they lead to.
        instance = TestInstance.startExample(Map.of("retning.open-data.calls-from-one-place", "2000"));
        visitor = new Visitor(instance.baseUrl());
    }

    TestInstance instance() {
        return instance;
    }

    /** Somebody who is not signed in and has no browser. */
    Visitor visitor() {
        return visitor;
    }

    String url(String path) {
        return instance.baseUrl() + path;
    }

    Page window(Browser.NewContextOptions options) {
        return chromium.browser().newContext(options.setLocale("nb-NO")).newPage();
    }

    void signInAsSecretary(Page page) {
        page.navigate(url("/arbeid"));
        page.getByRole(AriaRole.BUTTON, named("Sekretær, Direktoratet for e-helse"))
                .click();
        page.waitForURL(url("/arbeid"));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Override
    public void close() {
        chromium.close();
        instance.close();
    }
}
