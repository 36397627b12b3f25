package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import no.retning.form.Clerk;
import no.retning.journey.Visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A paragraph of the strategy is changed: nobody sees it before it is published, and everybody after. */
class PublishingJourneyTest {
    /** Stands beside WORD in the draft, so that finding WORD would show it, and no page repeats it from an address. */
    private static final String CANARY = "gulfjær";

    private static final String WORD = "kanarifugl";
    private static final String REASON = "Avsnittet sier nå også hvem som synger.";
    private static final List<String> LANGUAGES = List.of("", "/nn", "/en");

    private static Example example;
    private static Visitor visitor;
    private static Page page;

    @BeforeAll
    static void start() {
        example = new Example();
        visitor = example.visitor();
        page = example.window(new Browser.NewContextOptions());
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    @Test
    void whatTheSecretaryWritesIsSeenByNobodyBeforeItIsPublishedAndByAllAfter() {
        var published = strategy();
        var old = published.get("edition").get("sha256").stringValue();
        var work = "/arbeid/strategi/" + published.get("item").get("id").stringValue();
        var oldBytes = visitor.get("/api/v1/editions/" + old).bytes();
        example.signInAsSecretary(page);

        change();
        nobodyElseSees(work);

        page.getByRole(AriaRole.LINK, Example.named("Forhåndsvis")).click();
        assertThat(page.locator("main").innerText()).contains(CANARY, "Dette er en forhåndsvisning");
        nobodyElseSees(work);

        publish(work);
        var now = strategy().get("edition");
        assertThat(now.get("replaces").stringValue()).isEqualTo(old);
        everybodySees(now.get("sha256").stringValue());
        theOldEditionStands(old, oldBytes);
        theDifferenceIsShown(old, now.get("sha256").stringValue());
        yesterdayIsAsItWas();
    }

    private static JsonNode strategy() {
        return visitor.get("/api/v1/things/strategy/" + Example.STRATEGY).json();
    }

    private static void change() {
        page.getByRole(AriaRole.LINK, Example.named("Strategi")).first().click();
        page.getByRole(AriaRole.LINK, Example.named("Nasjonal e-helsestrategi for helse- og omsorgssektoren"))
                .click();
        var paragraph = visitor.get("/api/v1/things/paragraph/" + Example.PARAGRAPH)
                .json()
                .get("item");
        page.locator("main a[href$='" + paragraph.get("id").stringValue() + "']")
                .first()
                .click();
        for (var language : List.of("nb", "nn", "en")) {
            page.locator("[name='text." + language + "']")
                    .fill(paragraph.get("text").get(language).stringValue() + " Ein " + WORD + " med " + CANARY + ".");
        }
        page.getByRole(AriaRole.BUTTON, Example.named("Lagre")).click();
        page.getByRole(AriaRole.STATUS).waitFor();
    }

    private static void publish(String work) {
        page.navigate(example.url(work));
        page.getByRole(AriaRole.LINK, Example.named("Publiser")).first().click();
        assertThat(page.locator("main ins").allInnerTexts()).anyMatch(text -> text.contains(CANARY));
        page.locator("[name='reason.nb']").fill(REASON);
        page.getByRole(AriaRole.BUTTON, Example.named("Publiser nå")).click();
        page.waitForURL("**?kvittering=published");
    }

    private static void nobodyElseSees(String work) {
        assertThat(visitor.everyPage().values())
                .hasSizeGreaterThan(150)
                .allMatch(answer -> answer.status() < 400)
                .noneMatch(PublishingJourneyTest::tells);
        assertThat(visitor.everyFact())
                .hasSizeGreaterThan(100)
                .allMatch(answer -> answer.status() < 400)
                .noneMatch(PublishingJourneyTest::tells);
        for (var language : LANGUAGES) {
            assertThat(visitor.get(language + "/sok?q=" + WORD))
                    .matches(answer -> answer.status() == 200 && !tells(answer));
            assertThat(visitor.get(language + "/feed.atom?q=" + WORD).body()).doesNotContain("<entry>");
        }
        for (var language : List.of("nb", "nn", "en")) {
            assertThat(hits("&language=" + language)).isZero();
        }
        var member = Clerk.signedIn(example.instance().baseUrl(), "member");
        for (var path : List.of(work, work + "/forhandsvis", work + "/publiser", work + "/rediger")) {
            for (var language : LANGUAGES) {
                assertThat(visitor.get(language + path))
                        .matches(answer -> answer.status() == 302 && !tells(answer), "sent to sign in");
            }
            assertThat(member.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static void everybodySees(String sha256) {
        var chapters = visitor.addressesOn("/strategi/" + Example.STRATEGY);
        assertThat(chapters.stream().filter(address -> address.contains("/kapittel/")))
                .anyMatch(address -> tells(visitor.get(address)));
        for (var language : LANGUAGES) {
            assertThat(visitor.get(language + "/utgave/" + sha256)).matches(PublishingJourneyTest::tells);
            assertThat(visitor.get(language + "/sok?q=" + WORD)).matches(PublishingJourneyTest::tells);
            assertThat(visitor.get(language + "/feed.atom").body()).contains(sha256);
        }
        assertThat(hits("")).isEqualTo(1);
        assertThat(visitor.get("/feed.atom").body()).contains(REASON);
        assertThat(visitor.get("/id/paragraph/" + strategyParagraph(), "application/json"))
                .matches(PublishingJourneyTest::tells);
        var bytes = visitor.get("/api/v1/editions/" + sha256).bytes();
        assertThat(sha256(bytes)).isEqualTo(sha256);
    }

    private static String strategyParagraph() {
        return visitor.get("/api/v1/things/paragraph/" + Example.PARAGRAPH)
                .json()
                .get("item")
                .get("id")
                .stringValue();
    }

    private static void theOldEditionStands(String old, byte[] oldBytes) {
        var bytes = visitor.get("/api/v1/editions/" + old).bytes();
        assertThat(bytes).isEqualTo(oldBytes);
        assertThat(sha256(bytes)).isEqualTo(old);
        assertThat(visitor.get("/id/edition/" + old, "application/json").bytes())
                .isEqualTo(oldBytes);
        assertThat(visitor.get("/id/edition/" + old).status()).isEqualTo(303);
        page.navigate(example.url("/id/edition/" + old));
        assertThat(page.url()).isEqualTo(example.url("/utgave/" + old));
        assertThat(page.locator("main").innerText()).contains("Utgave 1", old).doesNotContain(CANARY);
    }

    private static void theDifferenceIsShown(String old, String now) {
        page.navigate(example.url("/sammenlign?from=" + old + "&to=" + now));
        assertThat(page.locator("main ins").allInnerTexts()).anyMatch(text -> text.contains(CANARY));
        assertThat(page.locator("main del").count()).isZero();
        assertThat(page.locator(".change-sides > div:visible").allInnerTexts())
                .as("side by side")
                .satisfiesExactly(
                        before -> assertThat(before).contains("Slik sto det").doesNotContain(CANARY),
                        after -> assertThat(after).contains("Slik står det", CANARY));
        var differences = visitor.get("/api/v1/differences?from=" + old + "&to=" + now)
                .json()
                .get("items");
        assertThat(differences.size()).isEqualTo(1);
        assertThat(differences.get(0).get("text").toString()).contains(CANARY);
    }

    private static void yesterdayIsAsItWas() {
        var yesterday = LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(1);
        assertThat(hits("&asOf=" + yesterday)).isZero();
        for (var language : LANGUAGES) {
            for (var path : List.of("/", "/strategi", "/strategi/" + Example.STRATEGY, "/feed.atom")) {
                assertThat(visitor.get(language + path + "?asOf=" + yesterday)).matches(answer -> !tells(answer));
            }
            assertThat(visitor.get(language + "/sok?q=" + WORD + "&asOf=" + yesterday))
                    .matches(answer -> answer.status() == 200 && !tells(answer));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int hits(String filter) {
        return visitor.get("/api/v1/search?q=" + WORD + filter)
                .json()
                .get("hits")
                .size();
    }

    private static boolean tells(Answer answer) {
        return answer.body().contains(CANARY);
    }
}
