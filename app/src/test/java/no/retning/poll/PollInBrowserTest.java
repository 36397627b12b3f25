package no.retning.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import no.retning.page.Chromium;
import no.retning.page.Everyone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Polls in a real browser: on a telephone without scripts, on the wall of a room, and at the secretary's desk.
 *
 * <p>{@code -Dpictures=FOLDER} also takes a picture of each page.
 */
class PollInBrowserTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String PICTURES = System.getProperty("pictures");

    private static TestInstance instance;
    private static Room room;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of("retning.demo", "true"));
        room = new Room(instance);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        instance.close();
    }

    private static Page window(int width, int height, boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(scripts)
                        .setLocale("nb-NO"))
                .newPage();
    }

    private static String url(String path) {
        return instance.baseUrl() + path;
    }

    private static void check(Page page, String name) {
        picture(page, name);
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as(name)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " is no wider than its window")
                .isEqualTo(true);
        Everyone.canTab(page);
    }

    private static void picture(Page page, String name) {
        if (PICTURES != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(PICTURES, name + ".png"))
                    .setFullPage(true));
        }
    }

    private static void answer(Poll poll, int voters) {
        var random = new Random(3);
        for (int voter = 0; voter < voters; voter++) {
            room.answer(
                    poll,
                    "device " + voter,
                    Answer.of(random.nextInt(2)),
                    Answer.of(random.nextInt(3)),
                    Answer.of("Svar nummer " + voter),
                    Answer.of(Stream.of(0, 1, 2)
                            .sorted((a, b) -> random.nextInt(3) - 1)
                            .toArray(Integer[]::new)),
                    Answer.of(1 + random.nextInt(5)),
                    Answer.of(1 + random.nextInt(4), 4 + random.nextInt(4)));
        }
    }

    /** With scripts only where the rules are tried: they are a script. */
    @Test
    void onATelephoneOneJoinsAnswersAndChangesTheAnswer() {
        var poll = room.open(Room.ONE_OF_EACH);
        var plain = window(320, 640, false);
        plain.navigate(url("/avstemning"));
        plain.locator("#kode")
                .fill(poll.code().substring(0, 4) + " " + poll.code().substring(4));
        plain.locator("main button").click();
        plain.locator("text=Blå").click();
        plain.locator("#q5 >> text=6").last().click();
        plain.locator("main button").click();
        assertThat(plain.locator(".receipt").innerText()).contains("svaret er talt med");
        assertThat(plain.locator("main button").innerText()).isEqualTo("Endre svaret");
        assertThat(plain.locator("main button").boundingBox().height).isGreaterThanOrEqualTo(48);
        picture(plain, "poll-phone-answered");

        var page = window(320, 640, true);
        for (var path : List.of("/avstemning", "/en/avstemning/" + poll.code(), "/avstemning/" + poll.code())) {
            page.navigate(url(path));
            check(page, "poll-phone" + path.replaceAll("[^a-z]", "-"));
        }
        page.locator("main button").click();
        check(page, "poll-phone-wrong");
        answer(poll, 23);
        room.reveal(room.close(poll));
        page.navigate(url("/avstemning/" + poll.code()));
        check(page, "poll-phone-result");
    }

    @Test
    void onTheWallOneSeesHowToJoinHowManyHaveAnsweredAndThenTheResult() {
        var poll = room.open(Room.ONE_OF_EACH);
        var page = window(1920, 1080, true);
        page.navigate(url("/avstemning/" + poll.code() + "/skjerm"));
        assertThat(page.locator(".qr").evaluate("image => image.complete && image.naturalWidth > 0"))
                .isEqualTo(true);
        answer(poll, 23);
        page.locator(".count strong >> text=23").waitFor();
        check(page, "poll-wall-open");
        var closed = room.close(poll);
        page.locator("text=Resultatet er ikke vist ennå").waitFor();
        room.reveal(closed);
        page.locator(".chart").first().waitFor();
        check(page, "poll-wall-result");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        check(page, "poll-wall-result-dark");
        page.setViewportSize(320, 640);
        check(page, "poll-wall-narrow");
    }

    @Test
    void withoutScriptsTheWallLoadsItselfAnew() {
        var poll = room.open(Room.YES_OR_NO);
        var page = new Clerk(instance.baseUrl())
                .get("/avstemning/" + poll.code() + "/skjerm")
                .body();
        assertThat(page).contains("<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>");
    }

    /** Both tabs show that two seats are taken; what the second asks for has been done in the first. */
    @Test
    void aSecondTabIsToldThatTheSeatIsFreeAndNothingIsGivenFreeTwice() {
        var poll = room.open(Room.YES_OR_NO, "KS", "Helse Vest RHF");
        answerFor(poll, "0");
        answerFor(poll, "1");
        var work = url("/arbeid/avstemning/" + poll.header().id());
        var first = window(1280, 900, true);
        signIn(first);
        var second = first.context().newPage();
        first.navigate(work);
        second.navigate(work);
        var sent = first.waitForRequest(
                request -> request.method().equals("POST"),
                () -> first.locator("text=Gi fri: KS").click());
        assertThat(first.locator(".receipt").innerText()).contains("Plassen er fri");
        answerFor(poll, "0");

        second.locator("text=Gi fri: KS").click();
        assertThat(second.locator("#errors").innerText())
                .contains("Noen har endret avstemningen", "Ingenting ble gjort nå");
        assertThat(second.locator(".receipt").count()).isZero();
        assertThat(answers(poll)).as("the right device's and the other seat's").isEqualTo(2);
        check(second, "poll-desk-second-tab");

        var body = sent.postData();
        assertThat(post(second, work, body)).as("the same once more").isEqualTo(409);
        assertThat(post(second, work, "plass=0&version=" + version(poll)))
                .as("without the form's token")
                .isEqualTo(403);
        assertThat(answers(poll)).isEqualTo(2);
        second.locator("text=Gi fri: Helse Vest RHF").click();
        assertThat(second.locator(".receipt").innerText()).contains("Plassen er fri");
        assertThat(answers(poll)).isEqualTo(1);
    }

    private static void answerFor(Poll poll, String seat) {
        assertThat(room.device(poll)
                        .post("/avstemning/" + poll.code(), Room.fields("q0", "0", "seat", seat))
                        .statusCode())
                .isEqualTo(303);
    }

    private static int answers(Poll poll) {
        return instance.bean(PollStates.class).of(now(poll)).answers();
    }

    private static long version(Poll poll) {
        return now(poll).header().version();
    }

    private static Poll now(Poll poll) {
        return instance.bean(Polls.class).get(poll.header().id());
    }

    /** The status of what the browser is answered when it sends a form by itself. */
    private static int post(Page page, String work, String body) {
        var status = page.evaluate("""
                async ([address, body]) => (await fetch(address, {method: "POST", body: new URLSearchParams(body)})).status
                """, List.of(work + "/frigi", body));
        return ((Number) status).intValue();
    }

    private static void signIn(Page page) {
        page.navigate(url("/arbeid"));
        page.locator("button", new Page.LocatorOptions().setHasText("Sekretær"))
                .first()
                .click();
        page.waitForURL("**/arbeid");
    }

    @Test
    void atTheDeskTheSecretaryPreparesRunsAndCompares() {
        var page = window(1280, 900, true);
        signIn(page);
        var draft = room.draft(Room.ONE_OF_EACH);
        var open = room.open(Room.SCALES_OF_THE_SOURCE);
        var copy = room.open(
                instance.bean(CopyPoll.class).copy(Fixtures.SECRETARY, open, Fixtures.nb("NUFA"), null, Set.of()));
        var random = new Random(4);
        for (var poll : List.of(open, copy)) {
            for (int voter = 0; voter < 15; voter++) {
                var answers = Stream.generate(() -> Answer.of(1 + random.nextInt(4), 3 + random.nextInt(5)))
                        .limit(3)
                        .toArray(Answer[]::new);
                room.answer(poll, "device " + voter, answers);
            }
            room.reveal(room.close(poll));
        }
        var work = "/arbeid/avstemning";
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 900);
            for (var path : List.of(
                    work,
                    work + "/ny",
                    work + "/" + draft.header().id(),
                    work + "/" + open.header().id(),
                    work + "/" + open.header().id() + "/sammenlign")) {
                page.navigate(url(path));
                check(page, "poll-desk-" + width + "-" + path.replaceAll(".*/", ""));
            }
        }
    }
}
