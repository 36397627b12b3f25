package no.retning.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.page.Chromium;
import no.retning.page.Everyone;
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
    private static final List<Integer> WIDTHS = List.of(320, 1280);
    /** Each width and scheme once; in a long run each language as well. */
    private static final List<String> INSPECTED = Boolean.getBoolean("long")
            ? List.of("nb 320 LIGHT", "nb 1280 DARK", "nn 1280 LIGHT", "en 320 LIGHT")
            : List.of("nb 320 LIGHT", "nb 1280 DARK");

    private static final String PICTURES = System.getProperty("pictures");

    private static final Map<String, Window> WINDOWS = new HashMap<>();

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
    void aPageCanBeUsedByEveryone(String template) {
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
    void aPrintedPageKeepsItsThreadItsDateAndItsPermalink() {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.route("**/*", route -> answer(route, pages.get("nb").get("goal")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate("http://retning.test/page");
            assertThat(page.locator(".menu, .feedback, .foot-links").all()).noneMatch(Locator::isVisible);
            assertThat(page.locator(".thread .ring").all()).hasSize(4).allMatch(Locator::isVisible);
            assertThat(page.locator("a[rel=bookmark]").isVisible()).isTrue();
            assertThat(page.locator(".colophon time").isVisible()).isTrue();
            picture(page, "goal-print");
        }
    }

    @Test
    void aReaderWithColoursOfTheirOwnStillSeesTheThreadAndTheStatus() {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.route("**/*", route -> answer(route, pages.get("nb").get("goal-assessed")));
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            page.navigate("http://retning.test/page");
            assertThat(page.locator(".thread .ring").all()).hasSize(4).allMatch(Locator::isVisible);
            assertThat(page.locator(".status").first().innerText()).contains("Noen utfordringer, på vei opp");
            picture(page, "goal-forced-colours");
        }
    }

    @Test
    void theKeyboardReachesTheContentInOneStepAndEveryLinkShowsWhereItIs() {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.route("**/*", route -> answer(route, pages.get("nb").get("goal")));
            page.navigate("http://retning.test/page");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#innhold");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    @Test
    void afterAFormWasSentBackTheFirstThingReadIsWhatToPutRight() {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.route("**/*", route -> answer(route, pages.get("nb").get("thanks-wrong")));
            page.navigate("http://retning.test/page");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("errors");
        }
    }

    @Test
    void everyPublicTemplateIsAmongTheSamples() {
        var parts = List.of(
                "documentTable",
                "editionFacts",
                "horizonMark",
                "initiative",
                "linkLines",
                "strategyMapInitiative",
                "strategyMapLink",
                "unheardMark",
                "decisionLines",
                "inputs",
                "bodyTable",
                "searchForm",
                "roadMark",
                "roadStatus",
                "roadWaiting",
                "roadTable",
                "roadPicture",
                "quotes",
                "grounds",
                "option",
                "why",
                "knowledgeLines",
                "knowledgeGroups",
                "saidBy",
                "stands",
                "futures",
                "resourceMatrix",
                "regret",
                "scalePicture",
                "uptake",
                "uptakePicture",
                "strategyLines",
                "notice",
                "chapterBody",
                "since",
                "goals",
                "assessmentParts",
                "assessmentLines",
                "standing",
                "indicatorFigures",
                "correction",
                "indicatorTargets",
                "eventTable",
                "editionList",
                "text",
                "caseBody",
                "meetingTable",
                "printedPack",
                "minutesBody",
                "printedMinutes",
                "printedEdition",
                "printedRound",
                "printedAnalysis",
                "analysisSections",
                "analysisTargets",
                "maturityMark",
                "maturityTold",
                "phase",
                "phaseMark",
                "validation",
                "standingBar",
                "riskMatrix",
                "risks",
                "strategyMapGoal",
                "strategyMapBases",
                "strategyMapActs",
                "strategyMapPicture",
                "involvementTable",
                "processLines",
                "processMark",
                "processPicture",
                "hearingLines",
                "statusGroup");
        var names = Path.of("src/main/jte/site").toFile().list();
        assertThat(Stream.of(names).map(name -> name.replace(".jte", "")).filter(name -> !parts.contains(name)))
                .isSubsetOf(pages.get("nb").keySet());
    }

    private static void check(String template, String lang, int width, ColorScheme scheme) {
        var as = template + " " + lang + " " + width + " " + scheme;
        var window = WINDOWS.computeIfAbsent(width + " " + scheme, none -> new Window(width, scheme));
        var page = window.open(pages.get(lang).get(template));

        assertThat(window.complaints).as(as + ": complaints of the browser").isEmpty();
        assertThat(page.locator("h1").count()).as(as + ": one h1").isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
        assertThat(page.locator("[style], style, script:not([src])").count())
                .as(as + ": inline style or script")
                .isZero();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(as + ": width")
                .isEqualTo(width);
        picture(page, template + "-" + lang + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        if (INSPECTED.contains(lang + " " + width + " " + scheme)) {
            assertThat(Everyone.violations(page)).as(as).isEmpty();
        }
    }

    /** A browser window of one width and colour scheme, and what it complained about. */
    private static final class Window {

        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private byte[] html = {};

        Window(int width, ColorScheme scheme) {
            page = chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, 900)
                            .setColorScheme(scheme))
                    .newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.route("**/*", route -> answer(route, html));
        }

        Page open(byte[] content) {
            html = content;
            complaints.clear();
            page.navigate("http://retning.test/page");
            return page;
        }
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
        try (var in =
                PagesForEveryoneTest.class.getResourceAsStream(path.replaceFirst("/ressurser/[^/]+", "/static"))) {
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
        var bytes = new HashMap<String, byte[]>();
        new SamplePages(lang).all().forEach((name, model) -> bytes.put(name, PageAnswers.bytes(model)));
        return bytes;
    }
}
