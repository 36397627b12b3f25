package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.TestInstance;
import no.retning.page.Everyone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of governance, of one body with something of everything and of an instance with nothing, in its languages, on
 * a telephone and on a desk, by keyboard and without scripts.
 */
class GovernancePagesJourneyTest {
    @TempDir
    private static Path folder;

    private static Example example;
    private static TestInstance empty;
    private static BodyAtWork nuit;
    private static Windows anybody;
    private static Windows member;
    private static Windows secretary;
    private static Windows anybodyHere;
    private static Windows secretaryHere;

    /** Two windows of the same person, of which one has no scripts. */
    private record Windows(Page scripted, Page plain, Complaints complaints) {
        static Windows of(TestInstance instance, String... signedInAs) {
            var base = instance.baseUrl() + "/";
            var scripted = example.window(new Browser.NewContextOptions().setBaseURL(base));
            var plain = example.window(
                    new Browser.NewContextOptions().setBaseURL(base).setJavaScriptEnabled(false));
            var complaints = new Complaints(base, scripted, plain);
            for (var role : signedInAs) {
                for (var page : List.of(scripted, plain)) {
                    page.navigate("/arbeid");
                    page.locator("button", new Page.LocatorOptions().setHasText(role))
                            .first()
                            .click();
                    page.waitForURL("**/arbeid");
                }
            }
            return new Windows(scripted, plain, complaints);
        }

        void open(String path) {
            for (var language : Everyone.languages(path)) {
                var address = (language.equals("nb") ? "" : "/" + language) + path;
                assertThat(Everyone.saysTheSame(scripted, plain, address))
                        .as(address)
                        .isEqualTo(200);
                assertThat(scripted.locator("html").getAttribute("lang")).isEqualTo(language);
                Everyone.canRead(scripted, Everyone.ruled(path, language));
                if (language.equals("nb")) {
                    Everyone.canTabWithin(scripted);
                }
                complaints.areNone(scripted.url());
            }
        }
    }

    @BeforeAll
    static void start() throws Exception {
        example = new Example();
        nuit = new BodyAtWork(example.instance(), folder);
        empty = TestInstance.start(Map.of("retning.demo", "true"));
        anybody = Windows.of(example.instance());
        member = Windows.of(example.instance(), "Medlem i NUIT");
        secretary = Windows.of(example.instance(), "Sekretær");
        anybodyHere = Windows.of(empty);
        secretaryHere = Windows.of(empty, "Sekretær");
    }

    @AfterAll
    static void stop() {
        empty.close();
        example.close();
    }

    static List<String> toWorkAt() {
        return nuit.toWorkAt();
    }

    @ParameterizedTest
    @MethodSource("toWorkAt")
    void theSecretaryCanUseEveryPage(String path) {
        secretary.open(path);
    }

    static List<String> forMembers() {
        return nuit.forMembers();
    }

    @ParameterizedTest
    @MethodSource("forMembers")
    void aMemberCanUseEveryPage(String path) {
        member.open(path);
    }

    static List<String> forEverybody() {
        return nuit.forEverybody();
    }

    @ParameterizedTest
    @MethodSource("forEverybody")
    void anybodyCanUseEveryPage(String path) {
        anybody.open(path);
    }

    static Stream<String> whereNothingIsYet() {
        return Stream.of("/", "/organ", "/moter", "/vedtak", "/avstemning", "/sok?q=mote");
    }

    @ParameterizedTest
    @MethodSource("whereNothingIsYet")
    void whereNothingIsYetAnybodyIsTold(String path) {
        anybodyHere.open(path);
    }

    static Stream<String> toBeginAt() {
        return Stream.of(
                "/arbeid",
                "/arbeid/organ",
                "/arbeid/mote",
                "/arbeid/mote/ny",
                "/arbeid/sak",
                "/arbeid/sak/ny",
                "/arbeid/innspill",
                "/arbeid/innspill/mine",
                "/arbeid/vedtak",
                "/arbeid/vedtak/mal",
                "/arbeid/tema",
                "/arbeid/tema/ny",
                "/arbeid/avstemning",
                "/arbeid/avstemning/ny");
    }

    @ParameterizedTest
    @MethodSource("toBeginAt")
    void whereNothingIsYetTheSecretaryCanBegin(String path) {
        secretaryHere.open(path);
    }
}
