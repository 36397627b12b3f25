package no.retning.governance;

import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.file.FileName;
import no.retning.file.FileStore;
import no.retning.form.Clerk;
import no.retning.page.Chromium;
import no.retning.page.Everyone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of a case, from a draft that few see to a pack that everybody reads. */
class PaperTest {
    private static final Actor SYSTEM = Actor.system("prøve");
    private static final String SECRET = "kanarifugl";

    private static TestInstance instance;
    private static Body body;
    private static Clerk secretary;
    private static Clerk member;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample(Map.of("retning.file.largest", "1MB"));
        body = instance.bean(Bodies.class).find("nuit").orElseThrow();
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        member = Clerk.signedIn(instance.baseUrl(), "member-nuit");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    /** A case on the agenda of a meeting that is called. */
    private static Case called() {
        var commands = instance.bean(Commands.class);
        var planned = commands.create(
                SYSTEM, instance.bean(Meetings.class), meeting(body, Instant.parse("2033-09-07T12:30:00Z")));
        var proposed = commands.create(
                SYSTEM, instance.bean(Cases.class), proposal(body, "Nåsituasjonen", CaseType.DISCUSSION));
        var accepted = instance.bean(CaseFlow.class)
                .accept(SYSTEM, proposed.header().id(), proposed.header().version(), null);
        instance.bean(Agenda.class)
                .place(
                        SYSTEM,
                        accepted.header().id(),
                        accepted.header().version(),
                        planned.header().id());
        instance.bean(DispatchPack.class)
                .call(SYSTEM, planned.header().id(), planned.header().version());
        return instance.bean(Cases.class).get(accepted.header().id());
    }

    private static String page(Case one) {
        return "/arbeid/sak/" + one.header().id();
    }

    private static String meetingPage(Case one) {
        return "/arbeid/mote/" + one.meeting();
    }

    private static HttpResponse<String> send(Case one, Map<String, String> typed, String name, String content) {
        var action = page(one) + "/papir";
        var form = secretary.form(page(one), action);
        form.remove("paper.file.file");
        form.putAll(typed);
        return secretary.post(
                action,
                form,
                "paper.file.file",
                name,
                "application/octet-stream",
                content.getBytes(StandardCharsets.UTF_8));
    }

    private static Paper sent(Case one, Map<String, String> typed, String content) {
        var all = new HashMap<>(Map.of("paper.title.nb", "Nåsituasjonsanalyse", "paper.type", "case-paper"));
        all.putAll(typed);
        var before = papers(one);
        var answer = send(one, all, "framlegg.txt", content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return papers(one).stream()
                .filter(paper -> before.stream()
                        .noneMatch(
                                old -> old.header().id().equals(paper.header().id())))
                .findFirst()
                .orElseThrow();
    }

    private static List<Paper> papers(Case one) {
        return instance.bean(Papers.class).of(one.header().id());
    }

    private static String address(Paper paper) {
        return FileName.address(Objects.requireNonNull(paper.file()));
    }

    private static HttpResponse<String> press(String page, String step, Map<String, String> typed) {
        var form = secretary.form(page, page + "/" + step);
        form.putAll(typed);
        return secretary.post(page + "/" + step, form);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static void isRead(Paper paper) {
        var sha256 = Objects.requireNonNull(paper.file()).sha256();
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (instance.bean(FileStore.class).text(sha256).isEmpty()) {
            assertThat(Instant.now()).as("still unread").isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Test
    void whatTheGateRefusesIsSaidBesideTheFileAndWhatWasTypedIsKept() {
        var one = called();
        var typed = Map.of("paper.title.nb", "En tittel som blir stående", "paper.version", "v0.7");

        var wrong = send(one, typed, "makro.docm", "x");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Filer av denne typen tas ikke imot", "En tittel som blir stående", "value=\"v0.7\"");

        var large = send(one, typed, "stor.txt", "x".repeat(1_100_000));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("Filen er større enn 1 MB", "En tittel som blir stående");

        var none = send(one, typed, "", "");
        assertThat(none.body()).contains("Velg en fil");
        assertThat(papers(one)).isEmpty();
    }

    @Test
    void aFormWithAFileNeedsItsTokenAsAnyOther() {
        var one = called();
        var answer = secretary.post(
                page(one) + "/papir", Map.of("_csrf", "x"), "paper.file.file", "a.txt", "text/plain", new byte[] {'a'});

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(papers(one)).isEmpty();
    }

    @Test
    void aDraftIsForThoseWhoPrepareTheCaseAndThePackForTheBodyAndEverybody() {
        var one = called();
        var paper = sent(one, Map.of("paper.version", "v0.7"), "Utkastet som bare noen ser");

        assertThat(secretary.get(address(paper)).body()).isEqualTo("Utkastet som bare noen ser");
        assertThat(member.get(address(paper)).statusCode()).isEqualTo(404);
        assertThat(everybody.get(address(paper)).statusCode()).isEqualTo(404);

        done(press(meetingPage(one), "send", Map.of()));
        var slug = instance.bean(Cases.class).get(one.header().id()).header().slug();
        assertThat(secretary.get(meetingPage(one)).body()).doesNotContain("Endret siden det sist ble publisert");
        assertThat(everybody.get("/sak/" + slug).body())
                .contains(address(paper), "Nåsituasjonsanalyse", "Saksframlegg, v0.7, TXT, 1 kB");
        assertThat(everybody.get(address(paper)).statusCode()).isEqualTo(200);
        assertThat(member.get(meetingPage(one) + "/pakke").body()).contains(address(paper));
        assertThat(member.get(address(paper)).statusCode()).isEqualTo(200);

        assertThat(secretary.get("/arbeid/papir/" + paper.header().id()).body())
                .contains("Hvem har sett denne utgaven")
                .containsSubsequence("NUIT", "Sendt ut", "Åpnet møtesiden", "Hentet filen");
        assertThat(member.get("/arbeid/papir/" + paper.header().id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLaterVersionIsLateAndSaysWhatIsNewSinceTheOneThatWasSeen() {
        var one = called();
        var first = sent(
                one,
                Map.of("paper.version", "v0.7"),
                "Målet er uklart for " + one.header().id());
        done(press(meetingPage(one), "send", Map.of()));
        assertThat(member.get(meetingPage(one) + "/pakke").body()).doesNotContain("Hva er endret");

        var second = sent(
                one,
                Map.of(
                        "paper.version",
                        "v0.8",
                        "paper.replaces",
                        first.header().id().toString()),
                "Målet er tydelig for " + one.header().id());
        assertThat(member.get(meetingPage(one) + "/pakke").body()).doesNotContain("v0.8");
        done(press(meetingPage(one), "ettersend", Map.of("ettersend.reason.nb", "Ny utgave av analysen")));
        isRead(first);
        isRead(second);

        assertThat(papers(one))
                .extracting(paper -> paper.versionLabel() + " " + paper.header().state() + " " + paper.late())
                .containsExactly("v0.7 replaced false", "v0.8 dispatched true");
        for (int visit = 0; visit < 2; visit++) {
            assertThat(member.get(meetingPage(one) + "/pakke").body())
                    .contains("v0.8 erstatter v0.7", "Ettersending", "Hva er endret siden den utgaven du så (v0.7)")
                    .containsPattern("<del>.*uklart.*</del>")
                    .containsPattern("<ins>.*tydelig.*</ins>");
        }
        var slug = instance.bean(Cases.class).get(one.header().id()).header().slug();
        assertThat(everybody.get("/sak/" + slug).body())
                .contains("v0.8 erstatter v0.7", "Ettersending", address(second))
                .doesNotContain(address(first));
    }

    @Test
    void ofAWithheldPaperThePublicGetsTheTitleAndTheReasonAndTheBodyAllOfIt() {
        var one = called();
        var paper = sent(
                one,
                Map.of(
                        "paper.withheld", "offl. § 14",
                        "paper.sensitiveTitle.nb", "Om " + SECRET,
                        "paper.title.nb", "Vedlegg om drift",
                        "paper.type", "attachment"),
                "Innholdet om " + SECRET);
        done(press(meetingPage(one), "send", Map.of()));
        var named = instance.bean(Cases.class).get(one.header().id()).header().slug();
        var meeting = instance.bean(Meetings.class)
                .get(Objects.requireNonNull(one.meeting()))
                .header()
                .slug();

        assertThat(everybody.get("/sak/" + named).body())
                .contains("Vedlegg om drift", "Unntatt offentlighet: offl. § 14");
        var hash = Objects.requireNonNull(paper.file()).sha256();
        for (var path : List.of(
                "/sak/" + named,
                "/mote/" + meeting,
                "/api/v1/things/meeting/" + meeting,
                "/api/v1/things/paper/" + paper.header().id(),
                "/feed.atom",
                "/sitemap.xml",
                "/id/paper/" + paper.header().id())) {
            assertThat(everybody.get(path).body()).as(path).doesNotContain(hash).doesNotContainIgnoringCase(SECRET);
        }
        assertThat(everybody.get("/api/v1/search?q=" + SECRET).body()).contains("\"hits\":[]");
        assertThat(everybody.get(address(paper)).statusCode()).isEqualTo(404);
        assertThat(member.get(meetingPage(one) + "/pakke").body()).contains(SECRET, address(paper));
        assertThat(member.get(address(paper)).body()).isEqualTo("Innholdet om " + SECRET);
    }

    @Test
    void whoIsBarredFromTheCaseGetsNothingOfIt() {
        var one = called();
        var paper = sent(one, Map.of("paper.withheld", "offl. § 14"), "Bare for dem som er habile");
        done(press(meetingPage(one), "send", Map.of()));
        var holder = instance.bean(PaperHolder.class);
        var hash = Objects.requireNonNull(paper.file()).sha256();
        var seated = Map.of(body.header().id(), Set.of("member"));
        var person = Actor.person(UUID.randomUUID(), "Medlem", Set.of());

        assertThat(holder.admits(person.standing(seated, Set.of()), hash)).isTrue();
        assertThat(holder.admits(person.standing(seated, Set.of(one.header().id())), hash))
                .isFalse();
        assertThat(holder.admits(
                        Actor.person(UUID.randomUUID(), "Sekretær", Set.of("secretariat"))
                                .standing(Map.of(), Set.of(one.header().id())),
                        hash))
                .isFalse();
        assertThat(holder.admits(person.standing(Map.of(one.header().id(), Set.of("case-owner")), Set.of()), hash))
                .isTrue();
        assertThat(holder.admits(person, hash)).isFalse();
    }

    @Test
    void nothingIsSentOutOrHandedOutBeforeTheScannerHasSpoken() {
        var one = called();
        var paper = sent(one, Map.of(), "Venter på kontroll " + one.header().id());
        state(paper, "quarantined");

        assertThat(secretary.get(page(one)).body()).contains("blir kontrollert for virus");
        assertThat(secretary.get(address(paper)).statusCode()).isEqualTo(404);
        var answer = press(meetingPage(one), "send", Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("En fil er ikke ferdig kontrollert for virus");

        state(paper, "clean");
        done(press(meetingPage(one), "send", Map.of()));
    }

    private static void state(Paper paper, String state) {
        instance.bean(JdbcClient.class)
                .sql("update file.file set state = :state where sha256 = decode(:hash, 'hex')")
                .param("state", state)
                .param("hash", Objects.requireNonNull(paper.file()).sha256())
                .update();
    }

    @Test
    void aPaperThatIsWithdrawnLeavesThePackWhenThatIsNextPublished() {
        var one = called();
        var paper = sent(one, Map.of(), "Trekkes " + one.header().id());
        done(press(meetingPage(one), "send", Map.of()));
        done(press("/arbeid/papir/" + paper.header().id(), "trekk", Map.of()));
        done(press(meetingPage(one), "ettersend", Map.of("ettersend.reason.nb", "Papiret er trukket")));

        var slug = instance.bean(Cases.class).get(one.header().id()).header().slug();
        assertThat(everybody.get("/sak/" + slug).body()).doesNotContain(address(paper));
        assertThat(member.get(meetingPage(one) + "/pakke").body()).doesNotContain(address(paper));
    }

    @Test
    void inABrowserOneSendsAFilePutsWhatWasWrongRightAndEverybodyCanUseThePages() {
        var one = called();
        try (var chromium = new Chromium()) {
            var page = chromium.browser()
                    .newContext(new Browser.NewContextOptions().setLocale("nb-NO"))
                    .newPage();
            page.navigate(instance.baseUrl().resolve("/logg-inn").toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sekretær, Direktoratet for e-helse"))
                    .click();
            page.waitForURL("**/arbeid");
            page.navigate(instance.baseUrl().resolve(page(one)).toString());
            look(page, "case");

            page.locator("#papirer summary").click();
            page.locator("[name='paper.title.nb']").fill("Nåsituasjonsanalyse");
            page.locator("[name='paper.version']").fill("v0.7");
            file(page, "makro.docm", "x");
            page.locator("#errors").waitFor();
            assertThat(page.locator("#paper\\.file-error").innerText()).contains("tas ikke imot");
            assertThat(page.locator("[name='paper.title.nb']").inputValue()).isEqualTo("Nåsituasjonsanalyse");
            look(page, "refused");

            file(page, "framlegg.txt", "Analysen av situasjonen");
            page.locator(".receipt").waitFor();
            assertThat(page.locator("#papirer").innerText()).contains("Nåsituasjonsanalyse", "v0.7", "Ikke sendt ut");
            look(page, "sent");

            page.locator("#papirer a[href*='/arbeid/papir/']").click();
            page.waitForURL("**/arbeid/papir/*");
            look(page, "paper");
            done(press(meetingPage(one), "send", Map.of()));
            page.navigate(
                    instance.baseUrl().resolve(meetingPage(one) + "/pakke").toString());
            look(page, "pack");
            page.navigate(instance.baseUrl().resolve(meetingPage(one)).toString());
            look(page, "meeting");
        }
    }

    private static void file(Page page, String name, String content) {
        page.locator("[name='paper.file.file']")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] [type=submit]").click();
    }

    private static void look(Page page, String name) {
        Everyone.canRead(page);
        Everyone.canTab(page);
        var pictures = System.getProperty("pictures");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(pictures, "paper-" + name + ".png"))
                    .setFullPage(true));
        }
    }
}
