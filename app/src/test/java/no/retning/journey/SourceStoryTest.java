package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.retning.Outside;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The situation analysis of a new strategy on its way through NUFA and NUIT in September 2021, as those who were there
 * would have done it: everything on pages, from the first agenda to the thread of the goal. What the bodies said is not
 * known; what they say here is illustrative.
 */
class SourceStoryTest {
    private static final String ANALYSIS = "Ny e-helsestrategi 2023 – nåsituasjonsanalyse";
    private static final String SAID_BY_NUFA = "Styrkene og svakhetene må vise kommunenes bruk av felles løsninger.";
    private static final String SAID_BY_TRONDHEIM = "Strategien bør peke ut få områder.";
    private static final String DUTY = "Ta med innspillene i arbeidet med strategien.";
    private static final String CHANGED = "Kommunenes bruk av felles løsninger hører med i bildet.";
    private static final String GOAL = "Mål 2: Enklere arbeidshverdag";
    private static final String STRATEGY = "Nasjonal e-helsestrategi for helse- og omsorgssektoren";
    private static final String PARAGRAPH = "er en enklere arbeidshverdag";
    private static final String DIRECTOR = "Mariann Hornnes";
    private static final String POLL = "Hvilken rolle skal strategien ha?";

    /** The three scales of the source's page «Hvilken rolle/ambisjon skal strategien ha?». */
    private static final List<List<String>> SCALES = List.of(
            List.of("Konsensus – bredt formulerte satsningsområder", "Få, spissede satsningsområder"),
            List.of("Statisk strategi", "Dynamisk strategi"),
            List.of("Sammenstille eksisterende visjoner (passiv)", "Sette tydelig helhetlig retning (aktiv)"));

    /** Laid out as the source's pack, for where that is not at hand. */
    static final String PACK = """
             Agenda
            Emne Innretning Presenterer saken Start

            18/21 Godkjenning av innkalling og dagsorden Godkjenning Sekretariatet
            Direktoratet for e-helse

            14:30

            19/21 Ny e-helsestrategi 2023 – nåsituasjonsanalyse v 0.7 Drøfting Sekretariatet
            Direktoratet for e-helse

            14:35

            20/21 Eventuelt 15:25



            Sak 18/21
            Godkjenning av innkalling og dagsorden
             Forslag til vedtak

            NUIT godkjenner innkalling og dagsorden.



            Sak 19/21 Ny e-helsestrategi 2023 – nåsituasjonsanalyse v 0.7

             Rolle/ambisjon for e-helsestrategien
             Hvilken rolle ønsker NUIT at e-helsestrategien skal fylle?

            Drøftingspunkter



             Forslag til vedtak

            NUIT ber Direktoratet for e-helse ta med seg innspill mottatt i møtet
            i det videre arbeidet.



            Sak 20/21
            Eventuelt
            """;

    @TempDir
    private static Path folder;

    private static Example example;
    private static Somebody secretary;

    @BeforeAll
    static void start() {
        example = new Example();
        secretary = signedIn("Sekretær, Direktoratet for e-helse");
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static Somebody signedIn(String called) {
        var page = example.window(new Browser.NewContextOptions().setViewportSize(1280, 900));
        return Somebody.at(page, example.url("/arbeid")).presses(called);
    }

    private static Somebody anybody() {
        return Somebody.at(
                example.window(new Browser.NewContextOptions().setViewportSize(1280, 900)), example.url("/"));
    }

    private static Somebody withATelephone() {
        var telephone =
                new Browser.NewContextOptions().setViewportSize(360, 640).setJavaScriptEnabled(false);
        return Somebody.at(example.window(telephone), example.url("/"));
    }

    @Test
    void anInputOfNufaIsFollowedFromTheTableToTheThreadOfAGoal() throws IOException {
        nufaDiscussesTheAnalysis();
        nuitIsCalledByThePackThatWasReadIn();
        whatNufaSaidIsPutIntoThePackOfNuit();
        nuitIsAskedOnThreeScales();
        nuitAsksTheDirectorateToBringTheInputsAlong();
        theStrategyIsChangedAndEachInputIsAnswered();
        theMinutesAreRemarkedOnAndApprovedInTheMeetingAfterNext();
        everybodyFollowsTheThreadOfTheGoal();
    }

    private static void plan(String body, String day, String from, String until) {
        secretary
                .choosesInTheMenu("Møter")
                .follows("Nytt møte")
                .chooses("Organ", body)
                .writes("Dag", day)
                .writes("Fra klokken", from)
                .writes("Til klokken", until)
                .ticks("Møtet er digitalt")
                .presses("Lagre");
    }

    private static Somebody toTheMeeting(String title) {
        return secretary.choosesInTheMenu("Møter").follows(title);
    }

    private static Somebody toTheCase(String title) {
        return secretary.choosesInTheMenu("Saker").follows(title);
    }

    private static void nufaDiscussesTheAnalysis() {
        plan("Fagutvalget", "2021-09-02", "09:00", "15:00");
        secretary
                .choosesInTheMenu("Saker")
                .follows("Foreslå en sak")
                .chooses("Organ", "Fagutvalget")
                .writes("Tittel", ANALYSIS)
                .ticks("Drøfting")
                .writes("Drøftingspunkter", "Hva mangler i vurderingen av status?")
                .ticks("Ingen vedlegg")
                .presses("Lagre")
                .presses("Ta inn saken")
                .chooses("Møte", "2. september 2021")
                .presses("Sett på dagsorden")
                .picture("sak-nufa");
        toTheMeeting("Møte i NUFA 2. september 2021")
                .presses("Legg til faste saker")
                .presses("Kall inn møtet")
                .presses("Send ut sakspapirene")
                .picture("mote-nufa");
        toTheMeeting("Møte 1/2021 i NUFA").follows("Gjennomfør møtet").follows(ANALYSIS);
        secretary.chooses("Utfall", "Drøftet").presses("Noter vedtaket");
        secretary.follows("Til møtet").presses("Møtet er holdt");
        toTheCase(ANALYSIS)
                .follows("Nytt innspill")
                .writes("Innspillet", SAID_BY_NUFA)
                .chooses("Kommer fra", "Et organ")
                .chooses("Organet", "Fagutvalget")
                .writes("Gitt", "2021-09-02")
                .ticks("Følger saken ut til alle")
                .ticks("Dette er et eksempel og ikke et faktum")
                .presses("Lagre");
        assertThat(secretary.sees()).contains("Innspill fra NUFA", "Venter på svar");
    }

    private static void nuitIsCalledByThePackThatWasReadIn() throws IOException {
        var pack = Outside.find("../source/003_49d32eaa34796708.txt").orElse(null);
        var file = pack == null ? Files.writeString(folder.resolve("pakke.txt"), PACK) : pack;
        var told = new ByteArrayOutputStream();
        example.instance()
                .importer("agenda")
                .importFrom(
                        List.of(file),
                        pack == null ? Map.of("body", "nuit", "date", "2021-09-07") : Map.of(),
                        false,
                        new PrintStream(told, true, StandardCharsets.UTF_8));
        toTheMeeting("Møte i NUIT 7. september 2021")
                .follows("Se over og bekreft det som ble lest inn")
                .picture("innlest")
                .writes("Til klokken", "15:45")
                .ticks("Møtet er digitalt")
                .ticks("Ekstra møte")
                .writes("Møtets nummer i året", "4")
                .presses("Bekreft det som ble lest");
        secretary
                .follows(ANALYSIS + " v 0.7")
                .opens("Samme sak som i et annet organ")
                .chooses("Saken i det andre organet", ANALYSIS)
                .presses("Samme sak som i et annet organ");
        assertThat(secretary.under("Samme sak i andre organ").sees()).contains("NUFA", "Behandlet");
        secretary.follows("Til møtet").presses("Kall inn møtet").presses("Send ut sakspapirene");
    }

    private static void whatNufaSaidIsPutIntoThePackOfNuit() {
        secretary.follows(ANALYSIS + " v 0.7").follows("Ta inn det NUFA har sagt");
        assertThat(secretary.seesIn("Innspillet")).contains(SAID_BY_NUFA);
        secretary.picture("sammendrag").presses("Lagre");
        secretary
                .under("Publiser endringer")
                .writes("Begrunnelse", "NUFA behandlet saken 2. september.")
                .presses("Publiser endringer");
        assertThat(publicCase().sees())
                .containsSubsequence("Innspill til saken", "NUFA", "2. september 2021", SAID_BY_NUFA, "Venter på svar");
    }

    private static Somebody publicCase() {
        return anybody()
                .follows("Møter")
                .follows("Møte 4/2021 i NUIT")
                .under("Sak 19/21")
                .follows(ANALYSIS);
    }

    private static void nuitIsAskedOnThreeScales() {
        toTheMeeting("Møte 4/2021 i NUIT").follows("Gjennomfør møtet").follows(ANALYSIS);
        secretary.writes("Klokkeslett. Tomt betyr nå", "14:35").presses("Saken begynner");
        secretary
                .under("Avstemninger")
                .follows("Lag en avstemning")
                .writes("Tittel", POLL)
                .writes("Hvem som spørres", "NUIT")
                .presses("Lagre");
        for (int at = 0; at < SCALES.size(); at++) {
            secretary
                    .presses("Skala med to merker")
                    .under("Spørsmål " + (at + 1))
                    .writes("Spørsmål", POLL)
                    .writes("Den ene enden av skalaen", SCALES.get(at).getFirst())
                    .writes("Den andre enden av skalaen", SCALES.get(at).getLast())
                    .writes("Første merke", "Dagens strategi")
                    .writes("Andre merke", "Ny strategi");
            secretary.presses("Lagre");
        }
        secretary.picture("avstemning-utkast").presses("Åpne avstemningen").picture("avstemning-apen");
        var code = secretary.reads("main .lead strong");
        answers(code, 6);
        answers(code, 7);
        assertThat(secretary
                        .waitsFor("2 har svart")
                        .presses("Lukk avstemningen")
                        .sees())
                .contains("resultatet er skjult");
        secretary
                .presses("Vis resultatet")
                .picture("avstemning-resultat")
                .follows("Til saken")
                .waitsFor("Resultat av avstemningen «" + POLL + "»");
        assertThat(secretary.sees()).contains("Dagens strategi snitt 2,0", "Ny strategi snitt 6,5");
        secretary.picture("sak-nuit");
    }

    /** Somebody in the room says that today's strategy stands at 2, and where the new one should be. */
    private static void answers(String code, int wanted) {
        var voter = withATelephone()
                .follows("Bli med i en avstemning")
                .writes("Kode", code)
                .presses("Bli med");
        for (int scale = 1; scale <= SCALES.size(); scale++) {
            voter.marks(scale, "Dagens strategi", 2).marks(scale, "Ny strategi", wanted);
        }
        assertThat(voter.picture("avstemning-telefon").presses("Svar").sees()).contains("svaret er talt med");
    }

    private static void nuitAsksTheDirectorateToBringTheInputsAlong() {
        secretary.follows("Til møtet").follows("Gjennomfør møtet").follows(ANALYSIS);
        secretary
                .under("Uttalelser")
                .chooses("Organisasjon", "Trondheim kommune")
                .writes("Kort om hva som ble sagt", SAID_BY_TRONDHEIM)
                .presses("Noter en uttalelse");
        assertThat(secretary.under("Vedtak").seesIn("Vedtak")).contains("ta med seg innspill mottatt i møtet");
        secretary.under("Vedtak").chooses("Utfall", "Drøftet").presses("Noter vedtaket");
        secretary.writes("Klokkeslett. Tomt betyr nå", "15:25").presses("Saken er ferdig");
        secretary.under("Direktoratet for e-helse").chooses("Hvem", DIRECTOR).presses("Noter frammøte");
        secretary.picture("gjennomfor").follows("Godkjenning av innkalling og dagsorden");
        secretary.chooses("Utfall", "Godkjent").presses("Noter vedtaket");
        secretary.follows("Til møtet").presses("Møtet er holdt");
        secretary
                .follows(ANALYSIS + " v 0.7")
                .follows("Nytt vedtak å følge opp")
                .chooses("Rettet til", "Direktoratet for e-helse")
                .writes("Det som skal gjøres", DUTY)
                .writes("Frist", "2021-11-19")
                .presses("Lagre");
        secretary.opens("Knytt vedtaket til et mål").chooses("Mål", GOAL).presses("Knytt vedtaket til et mål");
        assertThat(secretary.picture("vedtak").sees())
                .contains("Flytter", GOAL, "Direktoratet for e-helse", DUTY, "19. november 2021");
        secretary
                .follows("Til saken")
                .opens("Knytt saken til et mål eller en strategi")
                .chooses("Mål, strategi eller avsnitt", GOAL)
                .presses("Knytt saken til et mål eller en strategi");
        assertThat(secretary.under("Behandler").sees()).contains(GOAL);
    }

    private static void theStrategyIsChangedAndEachInputIsAnswered() {
        secretary.choosesInTheMenu("Strategier").follows(STRATEGY).follows(PARAGRAPH);
        secretary.writes("Tekst", secretary.seesIn("Tekst") + " " + CHANGED).presses("Lagre");
        secretary.choosesInTheMenu("Strategier").follows(STRATEGY).follows("Publiser");
        secretary
                .writes("Hvorfor publiseres det?", "Innspill fra NUFA og NUIT.")
                .presses("Publiser nå");

        toTheCase(ANALYSIS)
                .follows("Innspill fra NUFA")
                .chooses("Hva blir det av innspillet?", "Sendt videre")
                .writes("Begrunnelse til den som ga innspillet", "NUIT har det i sin sak 19/21.")
                .presses("Vurder innspillet")
                .presses("Gi svaret");
        secretary
                .follows("Til saken")
                .follows("Til møtet")
                .opens("Publiser hva som er blitt av sakene")
                .under("Publiser hva som er blitt av sakene")
                .writes("Begrunnelse", "Innspillet er sendt videre.")
                .presses("Publiser hva som er blitt av sakene");

        for (var from : List.of("Innspill fra NUFA", "Resultat av avstemningen")) {
            toTheCase(ANALYSIS + " v 0.7")
                    .follows(from)
                    .chooses("Hva blir det av innspillet?", "Tatt inn")
                    .writes("Begrunnelse til den som ga innspillet", "Avsnittet om målet er skrevet om.")
                    .chooses("Endret dette avsnittet", PARAGRAPH)
                    .presses("Vurder innspillet")
                    .presses("Gi svaret");
            assertThat(secretary.sees()).contains("Besvart", "Utgave 2");
        }
        assertThat(secretary
                        .picture("innspill")
                        .follows("Til saken")
                        .picture("sak-nuit-besvart")
                        .sees())
                .doesNotContain("Venter på svar");
    }

    private static void theMinutesAreRemarkedOnAndApprovedInTheMeetingAfterNext() {
        plan("Prioriteringsutvalget", "2021-09-15", "09:00", "15:00");
        plan("Prioriteringsutvalget", "2021-10-27", "09:00", "15:00");
        toTheMeeting("Møte 4/2021 i NUIT").presses("Lag referatutkast").follows("Referatet");
        assertThat(secretary.sees())
                .contains("Trondheim kommune: " + SAID_BY_TRONDHEIM, "Avstemningen «" + POLL + "» fikk 2 svar.");
        secretary.writes("Frist for merknader", "2099-01-01").presses("Send utkastet til medlemmene");

        var member = signedIn("Medlem i NUIT, Trondheim kommune").picture("arbeidsbord-medlem");
        assertThat(member.under("Referater").sees()).contains("send merknader innen 1. januar 2099");
        member.follows("Referat fra Møte 4/2021 i NUIT")
                .chooses("Gjelder", "19/21")
                .writes("Hva som bør stå annerledes", "Vi sa «svært få områder».")
                .presses("Send en merknad");
        assertThat(member.picture("referat-medlem").sees()).contains("Ikke besvart");

        secretary.choosesInTheMenu("Arbeidsbord");
        assertThat(secretary.under("Referater").sees()).contains("Én merknad venter på svar");
        secretary
                .follows("Referat fra Møte 4/2021 i NUIT")
                .opens("Skriv om 19/21")
                .under("19/21")
                .mends("Det som ble sagt og notert", "få områder", "svært få områder")
                .presses("Lagre teksten");
        secretary
                .chooses("Svar", "Tatt inn")
                .writes("Begrunnelse", "Slik ble det sagt.")
                .presses("Svar på merknaden");
        secretary.chooses("Møtet som skal godkjenne", "27. oktober 2021").presses("Sett opp til godkjenning");
        toTheMeeting("Møte i NUIT 27. oktober 2021")
                .presses("Kall inn møtet")
                .presses("Send ut sakspapirene")
                .follows("Gjennomfør møtet")
                .chooses("Utfall", "Godkjent")
                .presses("Noter vedtaket");
        toTheMeeting("Møte 4/2021 i NUIT").follows("Referatet");
        assertThat(secretary.picture("referat").sees())
                .contains("Godkjent referat", "svært få områder")
                .doesNotContain("Skriv om 19/21", "Lagre teksten");
    }

    private static void everybodyFollowsTheThreadOfTheGoal() {
        var reader = anybody().follows("Enklere arbeidshverdag").picture("mal").follows("Se hele tråden");
        assertThat(reader.picture("trad").sees())
                .contains("Behandlet i", ANALYSIS, "Flyttet av", "Vedtak i NUIT, sak 19/21")
                .contains("Endret etter", "Innspill fra NUFA", "Resultat av avstemningen");
        reader.follows(ANALYSIS);
        assertThat(reader.picture("sak-alle").sees())
                .contains("ta med seg innspill mottatt i møtet", "Tatt inn", "Avsnittet om målet er skrevet om.")
                .contains("Oppfølging av vedtaket", DUTY, "Direktoratet for e-helse", "19. november 2021")
                .containsSubsequence("Samme sak i andre organ", "NUFA", ANALYSIS);
        reader.follows("Møte 4/2021 i NUIT").picture("mote-alle").follows("Referat");
        assertThat(reader.picture("referat-alle").sees())
                .contains("Trondheim kommune: Strategien bør peke ut svært få områder.", "fikk 2 svar", DIRECTOR)
                .contains("14.35–15.25", "NUIT godkjenner innkalling og dagsorden.");
    }
}
