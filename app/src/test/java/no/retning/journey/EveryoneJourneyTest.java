package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.retning.command.Headers;
import no.retning.page.Everyone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page of the running example, in its languages, on a telephone and on a desk. */
class EveryoneJourneyTest {
    private static final String TREATED = "/horing/illustrerende-avsluttet-horing/behandling";
    private static final String HEARING = "/horing/illustrerende-eksempelhoring";

    private static Example example;
    private static Page reader;
    private static Page secretary;
    private static Complaints complaints;

    @BeforeAll
    static void start() {
        example = new Example();
        reader = example.window(new Browser.NewContextOptions());
        secretary = example.window(new Browser.NewContextOptions());
        complaints = new Complaints(example.url("/"), reader, secretary);
        example.signInAsSecretary(secretary);
        giveFeedback();
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static void giveFeedback() {
        reader.navigate(example.url("/mal/" + Example.GOAL));
        reader.locator(".feedback [value=no]").click();
        reader.locator("main textarea").fill("Jeg lette etter tiltakene.");
        reader.locator("main form [type=submit]").click();
    }

    static Stream<String> publicPages() {
        return Stream.of(
                "/",
                "/strategi",
                "/strategi/" + Example.STRATEGY,
                firstOn("/strategi/" + Example.STRATEGY, "/kapittel/"),
                "/struktur/mal-2023-2030",
                "/kart",
                "/mal/" + Example.GOAL,
                "/mal/omrade-1-arbeidsprosesser",
                "/trad/goal/" + Example.GOAL,
                "/foringer",
                "/foringer/meld-st-9-2012-2013",
                "/utgivelser",
                "/utgivelser/varsel",
                "/organ",
                "/organ/nuit",
                "/organ/nasjonalt-e-helsestyre?dato=2018-03-14",
                "/portefolje",
                "/portefolje?tilstand=paused",
                "/tiltak/kjernejournal-kommunene",
                "/tiltak/program-pasientens-legemiddelliste",
                "/veikart",
                "/veikart?for=municipal-health&vis=tid&sorter=status",
                "/aktivitet/pll-kommune",
                "/kunnskap",
                "/valg/samme-retning",
                "/dilemma/innbyggere-og-naeringsliv",
                "/status",
                "/framdrift/illustrerende-framdrift-2021-09-07",
                "/handlingsplan/realisering-2023-2030",
                "/utviklingstrekk/utviklingstrekk-2022",
                "/vurdering/illustrerende-2026-aktiv-medvirkning",
                "/indikatorer",
                "/indikator/besok-pa-helsenorge",
                "/indikator/besok-pa-helsenorge/revisjoner",
                "/indikator/innbyggere-med-digital-timebestilling/omrader?per=2024-01-01",
                "/omradeinndeling/kommuner",
                "/mitt-omrade?omrade=5001",
                "/indikator/konsultasjoner-pa-video/sammenlign",
                "/modenhet",
                "/modenhet/illustrerende-2024-norge",
                "/hendelser",
                "/hendelse/koronapandemien",
                "/mal/mal-1-aktiv-medvirkning",
                "/horing",
                "/horing/nasjonal-e-helsestrategi-2022",
                HEARING,
                HEARING + "/besvar",
                HEARING + "/svar",
                HEARING + "/svar?syn=against&hvem=by:organisation",
                TREATED,
                "/horing/nasjonal-e-helsestrategi-2022/besvar",
                "/horingssvar",
                "/scenario/framtider-2035",
                "/skala/bredde-eller-spiss",
                "/analyse/laering-2021",
                "/analyse/baerekraftsmal-2021",
                "/bestilling/status-pa-omradene-2021",
                "/bestilling/digital-kompetanse-eksempel",
                "/behov/tjenester-for-alle",
                "/swot/nasituasjon-2021",
                "/funn/mange-bestemmer-hver-for-seg",
                "/medvirkning",
                "/medvirkning?dato=2021-09-07",
                "/medvirkning/intervjuer-2021",
                "/prosess/ny-e-helsestrategi-2021-2022",
                "/prosess/ny-e-helsestrategi-2021-2022?dato=2021-09-07",
                "/losninger",
                "/losning/kjernejournal",
                "/losning/helseid",
                "/moter",
                "/avstemning",
                "/sammenlign",
                "/sok",
                "/sok?q=helsepersonell",
                "/sok?q=finnesikke",
                firstOn("/strategi/" + Example.STRATEGY, "/utgave/"),
                "/historie/strategy/" + id("strategy", Example.STRATEGY),
                "/om",
                "/om/tilgang",
                "/om/tilgjengelighet",
                "/mal/finnes-ikke",
                "/logg-inn");
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void aPublicPageCanBeUsedByEveryone(String path) {
        inItsLanguages(reader, path, (page, address) -> page.navigate(address));
    }

    static Stream<String> pagesToWorkIn() {
        var strategy = "/arbeid/strategi/" + id("strategy", Example.STRATEGY);
        var structure = "/arbeid/struktur/" + id("structure", "mal-2023-2030");
        var older = id("structure", "satsingsomrader-2017-2022");
        var goal = id("goal", Example.GOAL);
        return Stream.of(
                "/arbeid",
                "/arbeid/strategi",
                "/arbeid/strategi/ny",
                strategy,
                strategy + "/rediger",
                strategy + "/kapittel/ny",
                strategy + "/publiser",
                strategy + "/forhandsvis",
                "/arbeid/avsnitt/" + id("paragraph", Example.PARAGRAPH),
                structure,
                structure + "/mal/ny",
                structure + "/forhandsvis",
                "/arbeid/mal/" + goal,
                "/arbeid/foring",
                "/arbeid/foring/" + id("document", "meld-st-9-2012-2013"),
                "/arbeid/trad/ny?fra=goal/" + goal,
                "/arbeid/trad/ny?fra=goal/" + goal + "&ord=monitor",
                "/arbeid/trad/ny?fra=goal/" + goal + "&til=strategy/" + id("strategy", Example.STRATEGY),
                "/arbeid/sammenheng",
                "/arbeid/sammenheng?fra=" + older + "&til=" + id("structure", "mal-2023-2030"),
                "/arbeid/historikk/strategy/" + id("strategy", Example.STRATEGY),
                "/arbeid/tilbakemeldinger",
                "/arbeid/organisasjon",
                "/arbeid/organisasjon/ny",
                "/arbeid/organisasjon/" + id("organisation", "helsedirektoratet"),
                "/arbeid/person",
                "/arbeid/person/" + id("person", "kommunaldirektor-baerum-2021"),
                "/arbeid/stilling/" + id("position", "kommunaldirektor-i-baerum-2021"),
                "/arbeid/veikart",
                "/arbeid/veikart/ny",
                "/arbeid/veikart/" + id("roadmap", "veikart-2021-2027"),
                "/arbeid/veikart/" + id("roadmap", "veikart-2021-2027") + "/rediger",
                "/arbeid/veikart/" + id("roadmap", "veikart-2021-2027") + "/publiser",
                "/arbeid/veikart/" + id("roadmap", "veikart-2021-2027") + "/aktivitet/ny",
                "/arbeid/aktivitet/" + id("activity", "pll-kommune"),
                "/arbeid/aktivitet/" + id("activity", "pll-kommune") + "/avhengighet/ny",
                "/arbeid/aktivitet/" + id("activity", "pll-kommune") + "/risiko/ny",
                "/arbeid/risiko/" + id("risk", "pll-kommune-risiko-1"),
                "/arbeid/kunnskap",
                "/arbeid/valg/ny",
                "/arbeid/valg/" + id("choice", "samme-retning"),
                "/arbeid/valg/" + id("choice", "samme-retning") + "/rediger",
                "/arbeid/valg/" + id("choice", "samme-retning") + "/avgjor",
                "/arbeid/kunnskap/valg/" + id("choice", "samme-retning") + "/alternativ/ny",
                "/arbeid/kunnskap/valg/" + id("choice", "samme-retning") + "/rad/ny",
                "/arbeid/handlingsplan/ny",
                "/arbeid/handlingsplan/" + id("action-plan", "realisering-2023-2030"),
                "/arbeid/kunnskap/handlingsplan/" + id("action-plan", "realisering-2023-2030") + "/innsatsomrade/ny",
                "/arbeid/kunnskap/handlingsplan/" + id("action-plan", "realisering-2023-2030") + "/initiativ/ny",
                "/arbeid/utviklingstrekk/ny",
                "/arbeid/utviklingstrekk/" + id("yearly-report", "utviklingstrekk-2022"),
                "/arbeid/kunnskap/utviklingstrekk/" + id("yearly-report", "utviklingstrekk-2022") + "/kapittel/ny",
                "/arbeid/kunnskap/utviklingstrekk/" + id("yearly-report", "utviklingstrekk-2022") + "/trend/ny",
                "/arbeid/framdrift/ny",
                "/arbeid/framdrift/" + id("progress-report", "illustrerende-framdrift-2021-09-07"),
                "/arbeid/vurdering",
                "/arbeid/vurdering/ny",
                "/arbeid/indikator",
                "/arbeid/indikator/ny",
                "/arbeid/indikator/" + id("indicator", "besok-pa-helsenorge"),
                "/arbeid/indikator/" + id("indicator", "besok-pa-helsenorge") + "/rediger",
                "/arbeid/indikator/" + id("indicator", "besok-pa-helsenorge") + "/definisjon",
                "/arbeid/indikator/" + id("indicator", "besok-pa-helsenorge") + "/tallmal",
                "/arbeid/indikator/" + id("indicator", "helsepersonells-erfaring-med-journalsystemet") + "/framdrift",
                "/arbeid/indikator/" + id("indicator", "besok-pa-helsenorge") + "/avslutt",
                "/arbeid/indikator/" + id("indicator", "besok-pa-helsenorge") + "/publiser",
                "/arbeid/omradeinndeling",
                "/arbeid/omradeinndeling/ny",
                "/arbeid/omradeinndeling/" + id("area-scheme", "kommuner"),
                "/arbeid/omradeinndeling/" + id("area-scheme", "kommuner") + "/rediger",
                "/arbeid/omradeinndeling/" + id("area-scheme", "kommuner") + "/publiser",
                "/arbeid/leveringsnokkel",
                "/arbeid/leveringsnokkel/ny",
                "/arbeid/modenhet",
                "/arbeid/modenhet/ny",
                "/arbeid/modenhet/" + id("maturity-assessment", "illustrerende-2026-norge"),
                "/arbeid/modenhet/" + id("maturity-assessment", "illustrerende-2026-norge") + "/rediger",
                "/arbeid/modenhet/" + id("maturity-assessment", "illustrerende-2026-norge") + "/publiser",
                "/arbeid/hendelse",
                "/arbeid/hendelse/ny",
                "/arbeid/hendelse/" + id("key-event", "koronapandemien"),
                "/arbeid/hendelse/" + id("key-event", "koronapandemien") + "/rediger",
                "/arbeid/hendelse/" + id("key-event", "koronapandemien") + "/publiser",
                "/arbeid/vurdering/" + id("assessment", "illustrerende-2026-aktiv-medvirkning"),
                "/arbeid/vurdering/" + id("assessment", "illustrerende-2026-aktiv-medvirkning") + "/sak",
                "/arbeid/vurdering/" + id("assessment", "illustrerende-2026-aktiv-medvirkning") + "/publiser",
                "/arbeid/horing",
                "/arbeid/horing/ny",
                "/arbeid/horing/" + id("hearing", "illustrerende-eksempelhoring"),
                "/arbeid/horing/" + id("hearing", "illustrerende-eksempelhoring") + "/utvid",
                "/arbeid/horing/" + id("hearing", "illustrerende-eksempelhoring") + "/avklar",
                "/arbeid/horing/" + id("hearing", "illustrerende-eksempelhoring") + "/publiser",
                "/arbeid/horing/" + id("hearing", "illustrerende-avsluttet-horing") + "/behandling",
                "/arbeid/horing/" + id("hearing", "illustrerende-avsluttet-horing") + "/merknad/ny",
                "/arbeid/horing/" + id("hearing", "illustrerende-avsluttet-horing") + "/grupper",
                "/arbeid/horing/" + id("hearing", "illustrerende-avsluttet-horing") + "/analyse",
                "/arbeid/horing/" + id("hearing", "illustrerende-avsluttet-horing") + "/analyse/steder",
                "/arbeid/horing/" + id("hearing", "illustrerende-avsluttet-horing") + "/koding",
                "/arbeid/horingsmerknad/" + id("hearing-remark", "illustrerende-arlig-status"),
                "/arbeid/horing/" + id("hearing", "illustrerende-eksempelhoring") + "/post",
                "/arbeid/dilemma/ny",
                "/arbeid/dilemma/" + id("dilemma", "uklare-roller"),
                "/arbeid/dilemma/" + id("dilemma", "uklare-roller") + "/rediger",
                "/arbeid/dilemma/" + id("dilemma", "uklare-roller") + "/steg",
                "/arbeid/dilemma/" + id("dilemma", "uklare-roller") + "/los",
                "/arbeid/dilemma/" + id("dilemma", "uklare-roller") + "/publiser",
                "/arbeid/kunnskap/dilemma/" + id("dilemma", "uklare-roller") + "/pol/ny",
                "/arbeid/kunnskap/dilemma/" + id("dilemma", "uklare-roller") + "/syn/ny",
                "/arbeid/scenario/ny",
                "/arbeid/scenario/" + id("scenarios", "framtider-2035"),
                "/arbeid/scenario/" + id("scenarios", "framtider-2035") + "/rediger",
                "/arbeid/scenario/" + id("scenarios", "framtider-2035") + "/steg",
                "/arbeid/scenario/" + id("scenarios", "framtider-2035") + "/publiser",
                "/arbeid/kunnskap/scenario/" + id("scenarios", "framtider-2035") + "/akse/ny",
                "/arbeid/kunnskap/scenario/" + id("scenarios", "framtider-2035") + "/framtid/ny",
                "/arbeid/kunnskap/scenario/" + id("scenarios", "framtider-2035") + "/ressurs/ny",
                "/arbeid/kunnskap/scenario/" + id("scenarios", "framtider-2035") + "/tegn/ny",
                "/arbeid/kunnskap/scenario/" + id("scenarios", "framtider-2035") + "/mulighet/ny",
                "/arbeid/skala/ny",
                "/arbeid/skala/" + id("scale", "bredde-eller-spiss"),
                "/arbeid/skala/" + id("scale", "bredde-eller-spiss") + "/rediger",
                "/arbeid/skala/" + id("scale", "bredde-eller-spiss") + "/steg",
                "/arbeid/skala/" + id("scale", "bredde-eller-spiss") + "/publiser",
                "/arbeid/kunnskap/skala/" + id("scale", "bredde-eller-spiss") + "/avlesning/ny",
                "/arbeid/analyse/ny",
                "/arbeid/analyse/" + id("analysis", "laering-2021"),
                "/arbeid/analyse/" + id("analysis", "laering-2021") + "/rediger",
                "/arbeid/analyse/" + id("analysis", "laering-2021") + "/steg",
                "/arbeid/analyse/" + id("analysis", "laering-2021") + "/publiser",
                "/arbeid/kunnskap/analyse/" + id("analysis", "laering-2021") + "/avsnitt/ny",
                "/arbeid/kunnskap/analyse/" + id("analysis", "laering-2021") + "/barekraftsmal/ny",
                "/arbeid/kunnskap/analyse/" + id("analysis", "laering-2021") + "/runde/ny",
                "/arbeid/kunnskap/analyse/" + id("analysis", "laering-2021") + "/forslag/ny",
                "/arbeid/bestilling",
                "/arbeid/bestilling/ny",
                "/arbeid/bestilling/" + id("knowledge-order", "status-pa-omradene-2021"),
                "/arbeid/bestilling/" + id("knowledge-order", "status-pa-omradene-2021") + "/rediger",
                "/arbeid/bestilling/" + id("knowledge-order", "status-pa-omradene-2021") + "/steg",
                "/arbeid/bestilling/" + id("knowledge-order", "status-pa-omradene-2021") + "/lever",
                "/arbeid/bestilling/" + id("knowledge-order", "status-pa-omradene-2021") + "/publiser",
                "/arbeid/behov/ny",
                "/arbeid/behov/" + id("user-need", "tjenester-for-alle"),
                "/arbeid/behov/" + id("user-need", "tjenester-for-alle") + "/rediger",
                "/arbeid/behov/" + id("user-need", "tjenester-for-alle") + "/steg",
                "/arbeid/behov/" + id("user-need", "tjenester-for-alle") + "/publiser",
                "/arbeid/swot/ny",
                "/arbeid/swot/" + id("swot", "nasituasjon-2021"),
                "/arbeid/swot/" + id("swot", "nasituasjon-2021") + "/rediger",
                "/arbeid/swot/" + id("swot", "nasituasjon-2021") + "/steg",
                "/arbeid/kunnskap/swot/" + id("swot", "nasituasjon-2021") + "/punkt/ny",
                "/arbeid/kunnskap/swot/" + id("swot", "nasituasjon-2021") + "/runde/ny",
                "/arbeid/kunnskap/swot/" + id("swot", "nasituasjon-2021") + "/forslag/ny",
                "/arbeid/medvirkning/ny",
                "/arbeid/medvirkning/" + id("involvement", "intervjuer-2021"),
                "/arbeid/medvirkning/" + id("involvement", "intervjuer-2021") + "/rediger",
                "/arbeid/medvirkning/" + id("involvement", "intervjuer-2021") + "/bekreft",
                "/arbeid/medvirkning/" + id("involvement", "intervjuer-2021") + "/publiser",
                "/arbeid/prosess/ny",
                "/arbeid/prosess/" + id("process", "ny-e-helsestrategi-2021-2022"),
                "/arbeid/prosess/" + id("process", "ny-e-helsestrategi-2021-2022") + "/rediger",
                "/arbeid/prosess/" + id("process", "ny-e-helsestrategi-2021-2022") + "/steg",
                "/arbeid/prosess/" + id("process", "ny-e-helsestrategi-2021-2022") + "/publiser",
                "/arbeid/kunnskap/prosess/" + id("process", "ny-e-helsestrategi-2021-2022") + "/plansteg/ny",
                "/arbeid/funn/ny",
                "/arbeid/funn/" + id("finding", "informasjonsflyt"),
                "/arbeid/funn/" + id("finding", "informasjonsflyt") + "/rediger",
                "/arbeid/funn/" + id("finding", "informasjonsflyt") + "/vurder",
                "/arbeid/funn/" + id("finding", "informasjonsflyt") + "/trekk",
                "/arbeid/funn/" + id("finding", "informasjonsflyt") + "/publiser",
                "/arbeid/kunnskap/funn/" + id("finding", "informasjonsflyt") + "/kilde/ny",
                "/arbeid/losning",
                "/arbeid/losning/ny",
                "/arbeid/losning/import",
                "/arbeid/losning/" + id("solution", "kjernejournal"),
                "/arbeid/losning/" + id("solution", "kjernejournal") + "/rediger",
                "/arbeid/losning/" + id("solution", "kjernejournal") + "/publiser",
                "/arbeid/losning/" + id("solution", "kjernejournal") + "/tall/ny",
                "/arbeid/organ",
                "/arbeid/organ/" + id("body", "nuit"),
                "/arbeid/organ/" + id("body", "nuit") + "/endringer?fra=2021-05-01&til=2021-12-01",
                "/arbeid/organ/" + id("body", "nuit") + "/rediger",
                "/arbeid/organ/" + id("body", "nuit") + "/publiser",
                "/arbeid/organ/" + id("body", "nuit") + "/plass/ny",
                "/arbeid/plass/" + id("seat", "nuit-baerum"),
                "/arbeid/plass/" + id("seat", "nuit-baerum") + "/medlemskap/ny",
                "/arbeid/medlemskap/" + id("membership", "nuit-baerum-2021"),
                "/arbeid/sak",
                "/arbeid/sak/ny",
                "/arbeid/tema",
                "/arbeid/tema/ny",
                "/arbeid/mote",
                "/arbeid/mote/ny",
                "/arbeid/tiltak",
                "/arbeid/tiltak/ny",
                "/arbeid/tiltak/" + id("measure", "kjernejournal-kommunene"),
                "/arbeid/tiltak/" + id("measure", "kjernejournal-kommunene") + "/rediger",
                "/arbeid/tiltak/" + id("measure", "kjernejournal-kommunene") + "/port",
                "/arbeid/tiltak/" + id("measure", "kjernejournal-kommunene") + "/publiser",
                "/arbeid/tiltak/" + id("measure", "kjernejournal-kommunene") + "/risiko/ny",
                "/arbeid/tiltak/" + id("measure", "kjernejournal-kommunene") + "/avhengighet/ny",
                "/arbeid/tiltak/" + id("measure", "kjernejournal-kommunene") + "/gevinst/ny",
                "/arbeid/tiltak/" + id("measure", "kjernejournal-kommunene") + "/inngang/ny",
                "/arbeid/inngang/" + id("admission", "kjernejournal-kommunene-inngang"),
                "/arbeid/risiko/" + id("risk", "kjernejournal-kommunene-risiko-1"),
                "/arbeid/avhengighet",
                "/arbeid/avhengighet/" + id("dependency", "kjernejournal-kommunene-trenger-enklere-palogging"),
                "/arbeid/avhengighet/" + id("dependency", "kjernejournal-kommunene-trenger-enklere-palogging")
                        + "/svar",
                "/arbeid/gevinst",
                "/arbeid/gevinst/" + id("benefit", "kjernejournal-kommunene-gevinst"),
                "/arbeid/avstemning",
                "/arbeid/avstemning/ny");
    }

    @ParameterizedTest
    @MethodSource("pagesToWorkIn")
    void aPageToWorkInCanBeUsedByEveryone(String path) {
        inItsLanguages(secretary, path, (page, address) -> page.navigate(address));
    }

    @Test
    void everyPageSaysAndAsksTheSameWithoutScripts() {
        var plain = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        var plainSecretary = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        example.signInAsSecretary(plainSecretary);
        publicPages().filter(Everyone::isDrawn).forEach(path -> Everyone.saysTheSame(reader, plain, example.url(path)));
        pagesToWorkIn()
                .filter(Everyone::isDrawn)
                .forEach(path -> Everyone.saysTheSame(secretary, plainSecretary, example.url(path)));
    }

    static Stream<String> pagesOnTheWay() {
        return waysThere().keySet().stream();
    }

    /** Pages that one comes to by a form or a link. */
    private static Map<String, BiConsumer<Page, String>> waysThere() {
        var ways = new LinkedHashMap<String, BiConsumer<Page, String>>();
        ways.put("/arbeid/foring/ny", (page, address) -> {
            page.navigate(address);
            send(page);
        });
        ways.put("/arbeid/avsnitt/" + id("paragraph", Example.PARAGRAPH), EveryoneJourneyTest::collide);
        ways.put("/arbeid/strategi/" + id("strategy", Example.STRATEGY) + "/publiser", (page, address) -> {
            page.navigate(address);
            page.locator("[name=correction]").check();
            send(page);
        });
        ways.put("/arbeid/tilbakemeldinger", (page, address) -> {
            page.navigate(address);
            page.locator("main a[href*='/arbeid/tilbakemeldinger/']").first().click();
            page.waitForURL("**/tilbakemeldinger/*");
        });
        ways.put("/om", (page, address) -> {
            page.navigate(address);
            page.locator(".feedback [value=yes]").click();
            page.locator("main textarea").waitFor();
        });
        ways.put(HEARING + "/besvar#svar", EveryoneJourneyTest::beginAnswer);
        ways.put(HEARING + "/besvar#feil", (page, address) -> {
            beginAnswer(page, address);
            page.locator(".work-form [value=check]").click();
            page.locator("#errors").waitFor();
        });
        ways.put(HEARING + "/besvar#kontroll", EveryoneJourneyTest::lookThroughAnswer);
        ways.put(HEARING + "/besvar#kvittering", (page, address) -> {
            lookThroughAnswer(page, address);
            page.locator(".work-form [type=submit]").click();
            page.waitForURL("**/kvittering?*");
        });
        return ways;
    }

    private static void beginAnswer(Page page, String beginning) {
        page.navigate(beginning);
        page.locator(".work-form [type=submit]").click();
        page.waitForURL("**/horingssvar/*");
    }

    /** Answers to the whole and to one place, which is then open. */
    private static void lookThroughAnswer(Page page, String beginning) {
        beginAnswer(page, beginning);
        page.locator("[name=as]").selectOption("organisation");
        page.locator("[name=organisations]").fill("Eksempelforeningen; 974 760 673");
        page.locator("[name='whole.stance']").selectOption("supports-with-remarks");
        page.locator("main summary").first().click();
        page.locator("details[open] textarea").first().fill("Dette bør være tydeligere.");
        page.locator(".work-form [value=check]").click();
        page.waitForURL("**/kontroll");
    }

    @ParameterizedTest
    @MethodSource("pagesOnTheWay")
    void aPageThatOneComesToOnTheWayCanBeUsedByEveryone(String path) {
        var page = path.startsWith("/arbeid") ? secretary : reader;
        inItsLanguages(page, path, waysThere().get(path));
    }

    /** Saves what somebody else saved in the meantime. */
    private static void collide(Page page, String form) {
        page.navigate(form);
        var text = page.locator("[name='text.nb']").inputValue();
        var other = page.context().newPage();
        other.navigate(form);
        other.locator("[name='text.nb']").fill(text + " Slik vil de ha det.");
        other.locator(".work-form [type=submit]").click();
        other.locator(".receipt").waitFor();
        other.close();
        page.locator("[name='text.nb']").fill(text + " Slik vil jeg ha det.");
        send(page);
    }

    private static void send(Page page) {
        page.locator(".work-form [type=submit]").click();
        page.locator("#errors").waitFor();
    }

    private static void inItsLanguages(Page page, String path, BiConsumer<Page, String> way) {
        for (var language : Everyone.languages(path)) {
            page.setViewportSize(1280, 900);
            way.accept(page, example.url((language.equals("nb") ? "" : "/" + language) + path));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            Everyone.canRead(page, Everyone.ruled(path, language));
            if (language.equals("nb") && Everyone.isWalked(path)) {
                Everyone.canTabWithin(page);
            }
            complaints.areNone(page.url());
        }
    }

    private static String id(String kind, String slug) {
        return example.instance()
                .bean(Headers.class)
                .find(kind, slug)
                .orElseThrow()
                .id()
                .toString();
    }

    private static String firstOn(String page, String kind) {
        return example.visitor().addressesOn(page).stream()
                .filter(address -> address.contains(kind))
                .findFirst()
                .orElseThrow();
    }
}
