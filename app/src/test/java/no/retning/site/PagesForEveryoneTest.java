package no.retning.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.page.Chromium;
import no.retning.page.PageAnswers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page template in a real browser: accessible, within a narrow screen, in every language, under the strict policy.
 *
 * <p>{@code -Dpictures=FOLDER} also takes a picture of each.
 */
class PagesForEveryoneTest {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<Integer> WIDTHS = List.of(320, 1280);
    private static final String PICTURES = System.getProperty("pictures");

    private static Chromium chromium;
    private static Map<String, Map<String, byte[]>> pages;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        pages = Map.of("nb", rendered("nb"), "nn", rendered("nn"), "en", rendered("en"));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    static Stream<String> templates() {
        return new SamplePages("nb").all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_page_can_be_used_by_everyone(String template) {
        for (var lang : List.of("nb", "nn", "en")) {
            for (int width : WIDTHS) {
                for (var scheme :
                        lang.equals("nb") ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.of(ColorScheme.LIGHT)) {
                    check(template, lang, width, scheme);
                }
            }
        }
    }

    @Test
    void every_public_template_is_among_the_samples() {
        var parts = List.of(
                "documentTable",
                "searchForm",
                "strategyLines",
                "notice",
                "chapterBody",
                "since",
                "goals",
                "editionList",
                "text");
        var names = Path.of("src/main/jte/site").toFile().list();
        assertThat(Stream.of(names).map(name -> name.replace(".jte", "")).filter(name -> !parts.contains(name)))
                .isSubsetOf(pages.get("nb").keySet());
    }

    private static void check(String template, String lang, int width, ColorScheme scheme) {
        var as = template + " " + lang + " " + width + " " + scheme;
        var complaints = new ArrayList<String>();
        try (var context = context(width, scheme)) {
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.route("**/*", route -> answer(route, pages.get(lang).get(template)));
            page.navigate("http://retning.test/page");
            assertThat(complaints).as(as + ": complaints of the browser").isEmpty();
            assertThat(page.locator("h1").count()).as(as + ": one h1").isEqualTo(1);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
            assertThat(page.locator("[style], style, script:not([src])").count())
                    .as(as + ": inline style or script")
                    .isZero();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(as + ": width")
                    .isEqualTo(width);
            picture(
                    page,
                    template + "-" + lang + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
            assertThat(found.stream()
                            .map(rule -> rule.getId() + " "
                                    + rule.getNodes().getFirst().getHtml())
                            .toList())
                    .as(as)
                    .isEmpty();
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme));
    }

    private static void picture(Page page, String name) {
        if (PICTURES != null) {
            page.evaluate("document.fonts.ready");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, name + ".png")));
        }
    }

    private static void answer(Route route, byte[] page) {
        var path = URI.create(route.request().url()).getPath();
        if (path.equals("/page")) {
            route.fulfill(new Route.FulfillOptions()
                    .setHeaders(Map.of("content-type", "text/html;charset=utf-8", "content-security-policy", POLICY))
                    .setBodyBytes(page));
            return;
        }
        try (var in = PagesForEveryoneTest.class.getResourceAsStream("/static" + path)) {
            if (in == null) {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
            } else {
                route.fulfill(
                        new Route.FulfillOptions().setContentType(type(path)).setBodyBytes(in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            default -> "font/woff2";
        };
    }

    private static Map<String, byte[]> rendered(String lang) {
        var bytes = new java.util.HashMap<String, byte[]>();
        new SamplePages(lang).all().forEach((name, model) -> bytes.put(name, PageAnswers.bytes(model)));
        return bytes;
    }
}
