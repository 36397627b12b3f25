package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import no.retning.command.Headers;
import no.retning.page.Everyone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * From what is known to why a goal is there, by somebody without JavaScript; the public sees each step when it is published.
 *
 * <p>{@code -Dpictures=FOLDER} keeps pictures of the pages.
 */
class KnowledgeJourneyTest {
    private static final String PICTURES = System.getProperty("pictures");
    private static final String CLAIM = "Prøvene kommer for sent fram";
    private static final String POINT = "Svar på prøver bruker lang tid";
    private static final String SENTENCE = "Svarene skal fram samme dag.";
    private static final String QUESTION = "Hvordan får vi svarene raskere fram?";

    private static Example example;
    private static Page secretary;
    private static Page reader;

    @BeforeAll
    static void start() {
        example = new Example();
        secretary = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        reader = example.window(new Browser.NewContextOptions());
        example.signInAsSecretary(secretary);
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static void press(String button) {
        secretary
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(String link) {
        secretary
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void write(String field, String text) {
        secretary.locator("[name='" + field + "']").fill(text);
    }

    private static void choose(String field, String label) {
        secretary.locator("[name='" + field + "']").selectOption(new SelectOption().setLabel(label));
    }

    private static void save() {
        press("Lagre");
        assertThat(secretary.locator("[role=status]").innerText()).containsIgnoringCase("lagret");
    }

    private static void publish() {
        follow("Publiser");
        press("Publiser nå");
        assertThat(secretary.locator("[role=status]").innerText()).containsIgnoringCase("publisert");
    }

    /** How often the desk asks for something to be done with what has this page. */
    private static int toMend(String page) {
        var desk = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        example.signInAsSecretary(desk);
        var path = page.substring(page.indexOf("/arbeid"));
        return desk.locator("main a[href='" + path + "']")
                .filter(new Locator.FilterOptions().setHasText("Bruk funnet i en SWOT eller et valg"))
                .count();
    }

    private static String read(String path) {
        reader.navigate(example.url(path));
        return reader.locator("main").innerText();
    }

    @Test
    void aFindingMovesTheSwotLeadsToAChoiceAndTheGoalSaysWhy() {
        var goal = "/mal/mal-2-enklere-arbeidshverdag";
        secretary.navigate(example.url("/arbeid/kunnskap"));
        follow("Legg til et funn");
        write("title.nb", CLAIM);
        write("title.nn", CLAIM);
        write("owner", "Prøverne");
        write("source.citation", "Prøvelaboratoriet, 2026");
        save();
        assertThat(secretary.locator("main").innerText()).contains("Utkast");
        var finding = secretary.url().replaceAll("\\?.*", "");

        follow("Vurder funnet");
        choose("strength", "Sterkt underbygd");
        write("name", "Prøverne");
        write("day", "2026-11-01");
        press("Lagre");
        assertThat(secretary.locator("main").innerText()).contains("Funnet har ingen kilder");

        secretary.navigate(finding);
        follow("Legg til en kilde");
        write("text.nb", "Åtte av ti svar kommer etter fristen.");
        write("source.citation", "Årsrapporten 2025");
        write("place", "side 12");
        save();
        follow("Vurder funnet");
        choose("strength", "Sterkt underbygd");
        write("name", "Prøverne");
        write("day", "2026-11-01");
        save();
        assertThat(read("/kunnskap")).doesNotContain(CLAIM);
        assertThat(read("/funn/provene-kommer-for-sent-fram")).contains("Vi fant ikke siden");
        publish();
        assertThat(read("/funn/provene-kommer-for-sent-fram"))
                .contains(CLAIM, "Sterkt underbygd", "Årsrapporten 2025, side 12", "Ingenting som er publisert");
        assertThat(toMend(finding)).as("broken threads on the desk").isOne();

        secretary.navigate(example.url("/arbeid/kunnskap"));
        follow("Nåsituasjonen for e-helse i 2021");
        follow("Legg til et punkt");
        choose("quadrant", "Svakhet");
        write("text.nb", POINT);
        secretary.getByLabel(CLAIM).selectOption(new SelectOption().setLabel("Taler for"));
        write("source.citation", "Prøverne");
        save();
        assertThat(read("/swot/nasituasjon-2021")).doesNotContain(POINT);
        publish();
        assertThat(toMend(finding)).as("mended by the point that it speaks for").isZero();
        assertThat(read("/swot/nasituasjon-2021")).contains(POINT);
        reader.getByRole(AriaRole.LINK, Example.named("Se hva som er endret"))
                .first()
                .click();
        assertThat(reader.locator("main").innerText()).contains(POINT).doesNotContain("Folk har tillit");

        validateInNufa();

        secretary.navigate(example.url("/arbeid/kunnskap"));
        follow("Legg til et valg");
        write("title.nb", QUESTION);
        write("owner", "Prøverne");
        choose("ground", "punkt i SWOT: " + POINT);
        choose("goal", "mål: Enklere arbeidshverdag");
        secretary.locator("[name='paragraph']").selectOption("paragraph/" + paragraph());
        write("source.citation", "Prøverne");
        save();
        for (var alternative : new String[] {"Send svarene digitalt", "Vent og se"}) {
            follow("Legg til et alternativ");
            write("title.nb", alternative);
            save();
        }
        follow("Velg");
        choose("chosen", "Send svarene digitalt");
        write("reason.nb", "Da kommer de samme dag.");
        save();
        assertThat(read(goal)).doesNotContain(QUESTION);
        publish();

        assertThat(read(goal))
                .contains(
                        "Hvorfor dette målet?",
                        QUESTION,
                        "Valgt: Send svarene digitalt",
                        "Da kommer de samme dag.",
                        POINT,
                        CLAIM,
                        "Åtte av ti svar kommer etter fristen.",
                        "Årsrapporten 2025, side 12");
        assertThat(read("/funn/provene-kommer-for-sent-fram"))
                .contains("Hva kom ut av funnet?", POINT, QUESTION, "Enklere arbeidshverdag");
        assertThat(read("/valg/hvordan-far-vi-svarene-raskere-fram"))
                .contains(
                        "Send svarene digitalt",
                        "Vent og se",
                        POINT,
                        CLAIM,
                        "Enklere arbeidshverdag",
                        "Endret avsnitt");

        secretary.navigate(example.url("/arbeid/avsnitt/" + paragraph()));
        write("text.nb", secretary.locator("[name='text.nb']").inputValue() + " " + SENTENCE);
        save();
        secretary.navigate(example.url("/arbeid/strategi/" + id("strategy", Example.STRATEGY)));
        publish();
        reader.navigate(example.url("/id/paragraph/" + paragraph()));
        reader.locator(".paragraph")
                .filter(new Locator.FilterOptions().setHasText(SENTENCE))
                .locator(".changed a")
                .click();
        assertThat(reader.locator(".change")
                        .filter(new Locator.FilterOptions().setHasText(SENTENCE))
                        .innerText())
                .contains("Endret etter", QUESTION);
    }

    /** The council is asked, one of its members wants other words, and gets them. */
    private static void validateInNufa() {
        follow("Legg til en runde");
        write("title.nb", "NUFA om prøvesvarene");
        choose("body", "Fagutvalget");
        write("from", "2026-11-10");
        save();
        follow("Legg til et forslag");
        choose("round", "NUFA om prøvesvarene");
        choose("point", POINT);
        write("text.nb", "Si hvor lenge de bruker.");
        choose("disposition", "Tatt inn");
        write("reason.nb", "Det står nå i funnet.");
        save();
        publish();
        assertThat(read("/swot/nasituasjon-2021")).contains("NUFA om prøvesvarene", "Det står nå i funnet.");
    }

    private static String paragraph() {
        return id("paragraph", Example.PARAGRAPH);
    }

    private static String id(String kind, String slug) {
        return example.instance()
                .bean(Headers.class)
                .find(kind, slug)
                .orElseThrow()
                .id()
                .toString();
    }

    @Test
    void aDilemmaIsPutForwardAndResolvedByFormsAlone() {
        secretary.navigate(example.url("/arbeid/kunnskap"));
        follow("Legg til et dilemma");
        write("title.nb", "Fort eller riktig?");
        write("theme.nb", "Styring");
        write("owner", "Prøverne");
        write("source.citation", "Prøverne");
        save();
        for (var way : new String[] {"Fort", "Riktig"}) {
            follow("Legg til en vei å gå");
            write("title.nb", way);
            write("source.citation", "Prøverne");
            save();
        }
        follow("Legg til et syn");
        choose("pole", "Riktig");
        write("text.nb", "Vi har tid.");
        write("source.citation", "Prøverne");
        press("Lagre");
        assertThat(secretary.locator("main").innerText()).contains("Velg hvem det er, eller skriv navnet");
        write("name", "Eksempelforeningen");
        save();
        assertThat(read("/kunnskap")).doesNotContain("Fort eller riktig?");
        follow("Legg det fram");
        choose("stage", "Åpent");
        save();
        publish();
        assertThat(read("/dilemma/fort-eller-riktig"))
                .contains("Åpent", "Styring", "Eksempelforeningen", "Vi har tid.", "Det er ikke løst ennå.");

        follow("Løs dilemmaet");
        write("text.nb", "Vi tok oss tid.");
        choose("choice", "Hvordan får vi mange aktører til å dra i samme retning?");
        write("source.citation", "Prøverne");
        save();
        assertThat(read("/dilemma/fort-eller-riktig")).doesNotContain("Vi tok oss tid.");
        publish();
        assertThat(read("/dilemma/fort-eller-riktig"))
                .contains("Løst", "Vi tok oss tid.", "Samarbeid og virkemidler som styrker gjennomføringskraft");
        assertThat(read("/mal/mal-5-samarbeid-og-virkemidler")).contains("Fort eller riktig?");
    }

    @Test
    void scenariosAreFilledInByFormsAloneAndSayWhatIsNeededAnyway() {
        secretary.navigate(example.url("/arbeid/kunnskap"));
        follow("Legg til et sett med scenarioer");
        write("title.nb", "To framtider");
        write("owner", "Prøverne");
        write("room", "mange");
        write("source.citation", "Prøverne");
        press("Lagre");
        assertThat(secretary.locator("main").innerText()).contains("Skriv et helt tall");
        write("room", "1");
        save();
        follow("Legg til en akse");
        write("title.nb", "Været");
        write("end0.nb", "Sol");
        write("end1.nb", "Regn");
        write("source.citation", "Prøverne");
        save();
        for (var weather : new String[] {"Sol", "Regn"}) {
            follow("Legg til en framtid");
            write("title.nb", weather + " hele året");
            secretary.getByLabel("Været").selectOption(new SelectOption().setLabel(weather));
            write("source.citation", "Prøverne");
            save();
        }
        resource("Sko", "Kritisk", "Kritisk");
        resource("Paraply", "Skadelig", "Kritisk");
        assertThat(secretary.locator("main").innerText()).contains("Sol hele året: Skadelig; Regn hele året: Kritisk");
        follow("Legg fram");
        choose("stage", "Klart");
        save();
        publish();
        assertThat(read("/scenario/to-framtider"))
                .contains(
                        "Sol hele året", "Regn", "Trengs uansett", "Med råd til én ressurs", "mangler vi da ingenting");
        assertThat(reader.locator("#uansett ~ ul").first().innerText()).isEqualTo("Sko");
    }

    private static void resource(String name, String... means) {
        follow("Legg til en ressurs");
        write("title.nb", name);
        for (int at = 0; at < means.length; at++) {
            secretary.locator("select[name^='means.']").nth(at).selectOption(new SelectOption().setLabel(means[at]));
        }
        write("source.citation", "Prøverne");
        save();
    }

    @Test
    void aScaleTellsWhoPlacedUsWhereAndRefusesWhatLiesOutsideIt() {
        secretary.navigate(example.url("/arbeid/kunnskap"));
        follow("Legg til en skala");
        write("title.nb", "Hvor fort skal vi gå?");
        write("owner", "Prøverne");
        write("low.nb", "Sakte");
        write("high.nb", "Fort");
        write("source.citation", "Prøverne");
        save();
        follow("Legg til en plassering");
        write("name", "Eksempelutvalget");
        write("day", "2026-10-01");
        write("today", "2,5");
        write("wanted", "9");
        write("source.citation", "Prøverne");
        press("Lagre");
        assertThat(secretary.locator("main").innerText()).contains("Skriv et tall fra 1 til 7");
        write("wanted", "6");
        save();
        follow("Rediger");
        write("steps", "5");
        press("Lagre");
        assertThat(secretary.locator("main").innerText()).contains("En av plasseringene ligger utenfor");
        write("steps", "6");
        save();
        follow("Legg fram");
        choose("stage", "Klar");
        save();
        publish();
        assertThat(read("/skala/hvor-fort-skal-vi-ga"))
                .contains("1 er «Sakte», 6 er «Fort».", "Eksempelutvalget", "2,5");
    }

    @Test
    void whatIsTypedOfASourceThatSomebodyTookAwayMeanwhileIsNotLost() {
        secretary.navigate(example.url("/arbeid/funn/ny"));
        write("title.nb", "To faner");
        write("owner", "Prøverne");
        write("source.citation", "Prøverne");
        save();
        follow("Legg til en kilde");
        write("text.nb", "Slik sto det.");
        write("source.citation", "Årsrapporten 2025");
        save();
        var finding = secretary.url();
        var other = secretary.context().newPage();
        other.navigate(finding);
        other.getByRole(AriaRole.LINK, Example.named("Slik sto det.")).click();
        secretary.locator("form[action$='/fjern'] button").click();

        other.locator("[name='text.nb']").fill("Slik skal det stå.");
        other.getByRole(AriaRole.BUTTON, Example.named("Lagre")).click();
        assertThat(other.locator("main").innerText()).contains("Slik skal det stå.");
        other.locator("main form[method=post] button[type=submit]").first().click();

        secretary.navigate(finding);
        assertThat(secretary.locator("main").innerText())
                .contains("Slik skal det stå.")
                .doesNotContain("Slik sto det.");
        other.close();
    }

    @Test
    void theExampleIsReadByEveryone() {
        for (var path : new String[] {
            "/kunnskap",
            "/swot/nasituasjon-2021",
            "/funn/mange-bestemmer-hver-for-seg",
            "/valg/samme-retning",
            "/prosess/ny-e-helsestrategi-2021-2022",
            "/medvirkning",
            "/medvirkning/intervjuer-2021",
            "/dilemma/innbyggere-og-naeringsliv",
            "/scenario/framtider-2035",
            "/skala/bredde-eller-spiss",
            "/mal/mal-5-samarbeid-og-virkemidler"
        }) {
            reader.setViewportSize(1280, 900);
            reader.navigate(example.url(path));
            picture(path, "1280");
            reader.setViewportSize(320, 800);
            picture(path, "320");
            Everyone.canRead(reader);
            Everyone.canTab(reader);
        }
        read("/scenario/framtider-2035");
        assertThat(reader.locator("main a[href='/indikator/besok-pa-helsenorge']")
                        .innerText())
                .as("the indicator that tells whether a scenario is coming true")
                .isEqualTo("Besøk på Helsenorge");
        assertThat(read("/mal/mal-5-samarbeid-og-virkemidler"))
                .as("why the goal is there, and who advised what")
                .contains("Et tenkt utvalg, for eksemplets skyld", "si hvem som skal følge det opp");
        assertThat(read("/kunnskap")).contains("PESTLE", "Teknologi", "Rett");
        assertThat(read("/funn/mange-bestemmer-hver-for-seg"))
                .as("one finding speaks for a weakness and against a strength")
                .contains("Er grunnlag for", "Taler mot");
        reader.setViewportSize(1123, 794);
        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        reader.navigate(example.url("/swot/nasituasjon-2021"));
        assertThat(reader.locator(".swot-quadrant li").count()).isGreaterThanOrEqualTo(29);
        assertThat(reader.locator(".swot details").first().isVisible()).isFalse();
        picture("/swot/nasituasjon-2021", "print");
        var last =
                reader.locator(".swot-quadrant > ul > li:last-child p:visible").allInnerTexts();
        assertThat(firstPage(reader.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))))
                .as("the whole SWOT on one page, what more is said of it on the next")
                .contains("Styrker", "Svakheter", "Muligheter", "Trusler")
                .contains(last.stream().map(KnowledgeJourneyTest::begins).toList());
        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static String begins(String text) {
        return text.replaceAll("\\s+", " ").substring(0, Math.min(20, text.length()));
    }

    private static String firstPage(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper();
            text.setEndPage(1);
            return text.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void picture(String path, String how) {
        if (PICTURES != null) {
            reader.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(PICTURES, path.substring(1).replace('/', '-') + "-" + how + ".png")));
        }
    }
}
