package no.retning.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import no.retning.page.Chromium;
import no.retning.page.Everyone;
import no.retning.pdf.VeraPdf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A secretary at the table, without JavaScript: from the first case begins to the minutes are public. */
class MeetingScreenTest {
    private static final String PICTURES = System.getProperty("pictures");

    private static TestInstance instance;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        instance.close();
    }

    @Test
    void aMeetingIsRunAndMinutedWithPlainFormsAndItsPagesAreForEveryone() throws Exception {
        var nuit = new Sitting(instance, DecisionRule.CONSENSUS);
        var seat = nuit.seatFor("Kommunen", SeatRole.MEMBER);
        nuit.sits(seat, nuit.person("Medlemmet", null), false, null, null);
        var deputy = nuit.sits(seat, nuit.person("Varaen", null), true, null, null);
        var one = nuit.about("Analysen", CaseType.DISCUSSION, CaseType.ENDORSEMENT);
        var meeting = nuit.sentOut(Instant.parse("2031-03-04T09:00:00Z"), one);
        var later = nuit.planned(Instant.parse("2031-09-02T09:00:00Z"));
        var screen = "/arbeid/mote/" + meeting.header().id() + "/gjennomfor";
        var caseId = one.header().id().toString();

        try (var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(instance.baseUrl().toString())
                        .setJavaScriptEnabled(false))) {
            var page = context.newPage();
            signIn(page);
            page.navigate(screen);

            var at = "[id='" + seat.header().id();
            page.locator(at + ".person']").selectOption(deputy.header().id().toString());
            page.locator(at + ".from']").fill("10:00");
            send(page, "/oppmote");
            assertThat(page.locator("#oppmote").innerText())
                    .contains("Varaen på vegne av Medlemmet: Til stede, fra 10.00");

            page.locator("[id='start.at']").fill("10:05");
            send(page, "/klokke?vei=start");
            assertThat(page.locator("#klokke").innerText()).contains("▶ Nå", "Senere enn planlagt");

            page.locator("[id='uttalelse.seat']")
                    .selectOption(seat.header().id().toString());
            page.locator("[id='uttalelse.point']").selectOption("1");
            page.locator("[id='uttalelse.text']").fill("Savner de små kommunene.");
            send(page, "/uttalelse");

            page.locator("[id='standpunkt.seat']")
                    .selectOption(seat.header().id().toString());
            page.locator("[id='standpunkt.stand']").selectOption("reservation");
            send(page, "/standpunkt");
            assertThat(page.locator(".notice").innerText()).contains("Skriv teksten først");
            assertThat(page.locator("[id='standpunkt.stand']").inputValue()).isEqualTo("reservation");
            page.locator("[id='standpunkt.text']").fill("Forutsetter finansiering.");
            send(page, "/standpunkt");
            assertThat(page.locator("#standpunkter").innerText())
                    .contains("Slutter seg til med forbehold", "Forutsetter finansiering.");

            page.locator("[id='vedtak.text.nb']").fill("Utvalget slutter seg til analysen.");
            page.locator("[id='vedtak.outcome']").selectOption("endorsed");
            send(page, "/vedtak");
            page.locator("[id='slutt.at']").fill("10:40");
            send(page, "/klokke?vei=slutt");
            picture(page, "gjennomfor");
            everybody(context.storageState(), List.of(screen + "?sak=" + caseId));

            page.navigate("/arbeid/mote/" + meeting.header().id());
            send(page, "/hold");
            send(page, "/referat");
            page.navigate("/arbeid/referat/"
                    + nuit.minutes
                            .of(meeting.header().id())
                            .orElseThrow()
                            .header()
                            .id());
            assertThat(page.locator("main").innerText()).contains("Kommunen: Savner de små kommunene.");
            page.locator("[id='send.until']").fill("2099-01-01");
            send(page, "/send");
            var reading = page.url().replaceAll("\\?.*", "") + "/les";
            page.navigate(reading);
            page.locator("[id='merknad.case']").selectOption(caseId);
            page.locator("[id='merknad.text']").fill("Det var de minste kommunene.");
            send(page, "/merknad");
            assertThat(page.locator("#merknader").innerText()).contains("Ikke besvart");
            page.navigate(reading.replace("/les", ""));
            page.locator("[id$='.reason']").fill("Slik ble det sagt.");
            send(page, "/arbeid/merknad/");
            picture(page, "referat-arbeid");
            everybody(
                    context.storageState(),
                    List.of(reading, reading.replace("/les", ""), "/arbeid/sak/" + caseId + "/habilitet"));
            page.locator("[id='godkjenning.meeting']")
                    .selectOption(later.header().id().toString());
            send(page, "/til-godkjenning");

            nuit.send(later.header().id());
            var approving = nuit.cases.on(later.header().id()).getFirst();
            page.navigate("/arbeid/mote/" + later.header().id() + "/gjennomfor");
            page.locator("[id='vedtak.outcome']").selectOption("approved");
            send(page, "/vedtak");
            assertThat(nuit.fresh(approving).outcome()).isEqualTo(Outcome.APPROVED);

            page.navigate(reading.replace("/les", ""));
            page.locator("[id='rett.case']").selectOption(caseId);
            page.locator("[id='rett.text.nb']").fill("Kommunen savner de minste kommunene.");
            page.locator("[id='rett.reason.nb']").fill("Feil gjengitt.");
            send(page, "/rett");

            var slug = "/referat/" + meeting.header().slug();
            page.navigate("/mote/" + meeting.header().slug());
            assertThat(page.locator("main a[href='" + slug + "']").count()).isEqualTo(1);
            page.navigate(slug);
            assertThat(page.locator("main").innerText())
                    .contains("Varaen på vegne av Medlemmet", "Slutter seg til med forbehold")
                    .contains("Utvalget slutter seg til analysen.", "Rettelser", "Feil gjengitt.");
            picture(page, "referat");
            everybody(context.storageState(), List.of(slug));
            isAnAccessibleDocument(slug + "/referat.pdf");
        }
    }

    private static void signIn(Page page) {
        page.navigate("/arbeid");
        page.locator("button:has-text('Sekretær')").first().click();
        page.waitForURL("**/arbeid");
    }

    private static void send(Page page, String action) {
        page.locator("form[action*='" + action + "'] [type=submit]").first().click();
    }

    private static void picture(Page page, String name) {
        if (PICTURES != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(PICTURES, name + ".png"))
                    .setFullPage(true));
        }
    }

    private static void everybody(String session, List<String> paths) {
        try (var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(instance.baseUrl().toString())
                        .setStorageState(session))) {
            var page = context.newPage();
            for (var path : paths) {
                for (var language : List.of("", "/nn", "/en")) {
                    page.navigate(language + path.replace(instance.baseUrl().toString(), ""));
                    Everyone.canRead(page);
                    Everyone.canTab(page);
                }
            }
        }
    }

    private static void isAnAccessibleDocument(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(instance.baseUrl() + path))
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(VeraPdf.faults(answer.body())).isEmpty();
        }
        assertThat(new Clerk(instance.baseUrl())
                        .get(path.replace("/referat.pdf", ""))
                        .statusCode())
                .isEqualTo(200);
    }
}
