package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.retning.command.Headers;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.file.FileType;
import no.retning.file.Samples;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.ExampleHearing;
import no.retning.hearing.PublishAnswers;
import no.retning.hearing.internal.Eml;
import no.retning.hearing.internal.TellRespondents;
import no.retning.page.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A whole hearing in browsers without scripts: three answers by form, mail and PDF, what they say screened, coded and
 * treated, a paragraph that was changed by it, and each respondent who sees what became of what they said.
 */
class HearingJourneyTest {
    private static final String PUBLIC = "/horing/" + ExampleHearing.SLUG;
    private static final String SAID = "Avsnittet bør si hvem som har ansvaret.";
    private static final String NUMBER = "Ring meg på 99 88 77 66.";
    private static final String CHANGED = "Hvert mål har en virksomhet som har ansvaret.";

    @TempDir
    private static Path folder;

    private static ExampleHearing example;
    private static Chromium chromium;
    private static Page respondent;
    private static Page editor;
    private static Page secretary;

    @BeforeAll
    static void start() {
        example = new ExampleHearing();
        chromium = new Chromium();
        respondent = window();
        editor = signedIn("strategy-editor");
        secretary = signedIn("secretariat");
    }

    @AfterAll
    static void stop() {
        chromium.close();
        example.close();
    }

    private static Page window() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nb-NO"))
                .newPage();
    }

    private static Page signedIn(String role) {
        var page = window();
        page.navigate(url("/logg-inn"));
        page.locator("button[value='" + role + "']").first().click();
        page.waitForURL("**/arbeid");
        return page;
    }

    private static String url(String path) {
        return example.instance.baseUrl() + path;
    }

    private static Somebody at(Page page, String path) {
        return Somebody.at(page, url(path));
    }

    @Test
    void whatWasSaidIsHeardAndSeenAgainInWhatWasChanged() throws IOException {
        var receipt = answersByForm();
        answersByMail();
        example.deadlinePasses();
        assertThat(at(secretary, example.work()).sees()).contains("Svar 1", "Svar 2", "Svar 3");

        screens();
        example.bean(PublishAnswers.class).asTheyCome();
        assertThat(at(respondent, PUBLIC + "/svar/1").sees()).contains(SAID).doesNotContain("99 88 77 66");
        assertThat(at(respondent, PUBLIC + "/svar").sees()).contains("3 svar");

        codes();
        thisIsWhatWasHeard();
        changesTheParagraph();
        var remark = treats();
        sumsUp();

        assertThat(at(respondent, PUBLIC + "/behandling").sees()).contains("Ansvar", "Fulgt", "Sagt i ett svar");
        assertThat(Somebody.at(respondent, receipt).sees()).contains("Hva som ble av dette", "Fulgt");
        example.bean(TellRespondents.class).whenItIsKnownWhatBecameOfIt();
        assertThat(example.bean(JdbcClient.class)
                        .sql("select recipient from mail.message where subject like 'Hva som ble av svaret ditt%'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("skjema@example.org", "brev@example.org", "pdf@example.org");

        // From the new paragraph the thread leads to the remark, and from there to the answer that it was said in.
        var thread = at(respondent, "/trad/paragraph/" + Example.PARAGRAPH);
        assertThat(thread.follows("Ansvar").opens("Sagt i ett svar").sees())
                .contains("Det bes om at ansvaret blir klart.", "Svar 1");
        assertThat(at(editor, remark).follows("Svar 1: Skjemaforeningen").sees())
                .contains(SAID);
        assertThat(at(secretary, example.work() + "/sak").sees()).contains("utkast til sak");
    }

    /** Gives the address of the receipt. */
    private static String answersByForm() {
        at(respondent, PUBLIC + "/besvar");
        respondent.locator(".work-form [type=submit]").click();
        respondent.waitForURL("**/horingssvar/*");
        respondent.locator("[name=as]").selectOption("organisation");
        respondent.locator("[name=organisations]").fill("Skjemaforeningen");
        respondent.locator("[name=email]").fill("skjema@example.org");
        respondent.locator("[name='whole.text']").fill(SAID + " " + NUMBER);
        respondent.locator(".work-form [value=check]").click();
        respondent.waitForURL("**/kontroll");
        respondent.locator(".work-form [type=submit]").click();
        respondent.waitForURL("**/kvittering?*");
        return respondent.url().replaceFirst("\\?.*", "");
    }

    private static void answersByMail() throws IOException {
        example.bean(JdbcClient.class)
                .sql("update hearing.hearing set content = content || '{\"archiveNumber\": \"31/777\"}' where id = :id")
                .param("id", example.id())
                .update();
        var now = example.bean(DeadlineGate.class).clock();
        var subject = "Høringssvar, sak 31/777";
        Files.write(
                folder.resolve("0.eml"),
                new Eml("a", "Brevforeningen <brev@example.org>", subject, now)
                        .text("Vi er enige, men det må følge penger med.")
                        .bytes());
        Files.write(
                folder.resolve("1.eml"),
                new Eml("b", "PDF-foreningen <pdf@example.org>", subject, now)
                        .text("Svaret vårt ligger ved.")
                        .file("svar.pdf", "application/pdf", Samples.of(FileType.PDF))
                        .bytes());
        var out = new ByteArrayOutputStream();
        example.instance
                .importer("mail")
                .importFrom(
                        List.of(folder),
                        Map.of("hearing", ExampleHearing.SLUG),
                        false,
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ble svar 2", "ble svar 3");
    }

    /** One proposes what is withheld, and another approves it. */
    private static void screens() {
        at(editor, example.work()).follows("Svar 1: Skjemaforeningen").follows("Se gjennom svaret");
        editor.locator("[name='point.0']").selectOption("personal");
        editor.locator("[name='point.0.passages']").fill(NUMBER);
        editor.locator("[name='reason']").fill("Et telefonnummer.");
        save(editor);
        var screened = editor.url().replaceFirst("\\?.*", "");
        Somebody.at(secretary, screened).presses("Godkjenn");
    }

    private static void codes() {
        for (var theme : List.of("Ansvar", "Penger")) {
            at(editor, example.work() + "/tema/ny");
            editor.locator("[name='title.nb']").fill(theme);
            save(editor);
        }
        at(editor, example.work() + "/koding").follows("Kod dette fra svar 1").ticks("Ansvar");
        save(editor);
        at(editor, example.work() + "/koding").follows("Kod dette fra svar 2").ticks("Penger");
        save(editor);
        var page = at(editor, example.work() + "/analyse");
        assertThat(page.sees()).contains("2 av 3 steder er kodet");
        editor.locator("main td a").first().click();
        assertThat(editor.locator("main").innerText()).contains(SAID);
    }

    private static void save(Page page) {
        page.locator(".work-form [type=submit]").last().click();
        page.waitForURL("**?kvittering*");
    }

    private static String paragraph() {
        return example.bean(Headers.class)
                .find("paragraph", Example.PARAGRAPH)
                .orElseThrow()
                .id()
                .toString();
    }

    /** The example says no edition, for it was opened nowhere. */
    private static void thisIsWhatWasHeard() {
        var heard = example.bean(PublishedEditions.class)
                .current("strategy", Example.STRATEGY, AsOf.NOW)
                .orElseThrow();
        example.bean(JdbcClient.class)
                .sql(
                        "update hearing.hearing set content = content || jsonb_build_object('edition', :sha) where id = :id")
                .param("sha", heard.sha256())
                .param("id", example.id())
                .update();
    }

    private static void changesTheParagraph() {
        at(editor, "/arbeid/avsnitt/" + paragraph());
        var field = editor.locator("[name='text.nb']");
        field.fill(field.inputValue() + " " + CHANGED);
        save(editor);
        var strategy = example.bean(Headers.class)
                .find("strategy", Example.STRATEGY)
                .orElseThrow()
                .id();
        at(secretary, "/arbeid/strategi/" + strategy + "/publiser");
        secretary.locator("[name='reason.nb']").fill("Etter høringen.");
        save(secretary);
    }

    /** Gives the path of the remark. */
    private static String treats() {
        at(editor, example.work() + "/behandling").follows("Ta opp dette fra svar 1");
        assertThat(editor.locator("[name='topic'] option:checked").innerText())
                .as("as it was coded")
                .isEqualTo("Ansvar");
        editor.locator("[name='title.nb']").fill("Ansvar");
        editor.locator("[name='quote']").fill(SAID);
        editor.locator("[name='summary.nb']").fill("Det bes om at ansvaret blir klart.");
        editor.locator("[name='decision']").selectOption("followed");
        editor.locator("[name='reason.nb']").fill("Det står nå.");
        editor.locator("[name='changed']").selectOption("paragraph/" + paragraph());
        save(editor);
        var remark = editor.url().replaceFirst("\\?.*", "");
        Somebody.at(editor, remark).presses("Legg fram for andre leser");
        Somebody.at(secretary, remark).presses("Godkjenn som andre leser");
        return URI.create(remark).getPath();
    }

    private static void sumsUp() {
        at(secretary, example.work()).presses("Begynn å vurdere svarene");
        at(secretary, example.work() + "/oppsummer");
        secretary.locator("[name='summary.nb']").fill("Det kom tre svar.");
        save(secretary);
        assertThat(at(secretary, example.work() + "/avslutt").sees())
                .contains("er 1 endret, nye eller borte; 0 av dem er mål", "under grensen for ny høring");
    }
}
