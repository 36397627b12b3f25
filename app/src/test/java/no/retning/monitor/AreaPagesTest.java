package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An area against target, region and country, areas against each other, and the country in tiles. */
class AreaPagesTest {
    private static final String COMPARED = "/indikator/konsultasjoner-pa-video/sammenlign";

    private static TestInstance instance;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static String text(String path) {
        var answer = everybody.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("[\\s\\u00a0]+", " ");
    }

    @Test
    void anAreaStandsAgainstTargetRegionAndCountryOfTheSamePeriod() {
        assertThat(text("/mitt-omrade?omrade=5001"))
                .contains("Trøndelag Hele landet")
                .contains("16,5 % i 2025 Sammenlign")
                .contains("For hele landet: 10 i 2024, 16 i 2027 Nådd 13,9 % 11,7 %")
                .contains("For området: 75 i 2027 Ikke noe å måle mot Ingen tall 57,0 %")
                .contains("Eksempel, ikke et faktum");
    }

    @Test
    void whereAnIndicatorHasNothingOfTheAreaItIsSaid() {
        assertThat(text("/mitt-omrade?omrade=5001")).containsPattern("Uten tall for Trondheim Besøk på Helsenorge");
        assertThat(text("/mitt-omrade?omrade=03")).contains("9,3 % i 2025");
    }

    @Test
    void anAreaThatIsNoMorePointsOnAndOneThatWasMadePointsBack() {
        var was = text("/mitt-omrade?omrade=1507");
        assertThat(was)
                .contains("er siden blitt: Ålesund (1. januar 2024) Haram (1. januar 2024)")
                .contains("Skodje (1. januar 2020)")
                .contains("38,1 % i 2023");
        assertThat(everybody.get("/mitt-omrade?omrade=1507").body())
                .contains("/mitt-omrade?omrade=1580")
                .contains("<option value=\"1507\" selected>");
        assertThat(text("/mitt-omrade?omrade=5001"))
                .contains("Klæbu (1. januar 2020)")
                .doesNotContain("er siden blitt");
    }

    @Test
    void aHealthTrustStandsAgainstItsRegionAndPointsOnToWhatItBecame() {
        assertThat(everybody.get("/mitt-omrade?omrade=HF-MIDTFJORD").body())
                .contains("label=\"Helseforetak\"", "label=\"Helseregioner\"");
        assertThat(text("/mitt-omrade?omrade=HF-MIDTFJORD"))
                .contains("Helse Midt-Norge Hele landet")
                .contains("12,4 % i 2025 Sammenlign", "13,2 % 11,7 %", "Eksempel, ikke et faktum")
                .contains("Bredal sykehus HF (eksempel) (1. januar 2025)");
        assertThat(text("/mitt-omrade?omrade=HF-LANGVIK"))
                .contains("er siden blitt: Midtfjord sykehus HF (eksempel) (1. januar 2025)")
                .containsPattern("11(,0)? % i 2024");
        assertThat(text("/mitt-omrade?omrade=RHF-N")).contains("17,6 % i 2025");
        assertThat(text("/omradeinndeling/helseforetak")).contains("Eksempel, ikke et faktum");
        // Two trusts made one: what they were is summed, numerators and denominators, never the shares.
        assertThat(text("/indikator/konsultasjoner-pa-video/omrader?per=2026-01-01"))
                .contains("HF-MIDTFJORD Midtfjord sykehus HF (eksempel) 9,8");
    }

    @Test
    void aCodeThatNobodyKnowsIsRefusedInWords() {
        assertThat(text("/mitt-omrade?omrade=%3Cb%3E"))
                .contains("Vi kjenner ikke noe område med koden «&lt;b&gt;»")
                .doesNotContain("Slik står det");
        assertThat(text(COMPARED + "?fra=1914")).contains("Det er ingen tall for perioden «1914».");
        assertThat(text(COMPARED + "?omrade=0301")).contains("Det er ingen tall for området «0301» i 2025.");
    }

    @Test
    void areasOfOneTypeAreHeldAgainstEachOtherTheHighestFirst() {
        var counties = text(COMPARED);
        assertThat(counties)
                .containsPattern("Troms 15,1 % 18,0 % Opp 2,9 prosentpoeng Nådd Nordland 14,2 %")
                .contains("Finnmark 17,3 % 16,9 % Ned 0,4 prosentpoeng")
                .contains("Buskerud Mangler 8,8 % Kan ikke sammenlignes")
                .doesNotContain("Trondheim 12,0 %");
        assertThat(text(COMPARED + "?omrade=5001"))
                .contains("Trondheim 12,0 % 16,5 %", "Ålesund 10,5 % 15,0 %")
                .doesNotContain("Troms 15,1 %");
        assertThat(text(COMPARED + "?omrade=5001&omrade=50"))
                .contains("Trondheim 12,0 %", "Trøndelag 9,7 %")
                .doesNotContain("Ålesund 10,5 %");
    }

    @Test
    void whatWasDividedIsNotCarriedToItsPartsInSilence() {
        var text = text("/indikator/innbyggere-med-digital-timebestilling/sammenlign?fra=2022&til=2025");

        assertThat(text).contains("Haram Kan ikke beregnes").contains("Trondheim 37,3 % 50,9 %");
    }

    @Test
    void theMapSaysThatItIsSchematicAndStandsAloneWithItsSource() {
        assertThat(text(COMPARED)).contains("Kartet er skjematisk", "Kart for 2025");
        var map = everybody.get("/indikator/konsultasjoner-pa-video/kart.svg");
        assertThat(map.statusCode()).isEqualTo(200);
        assertThat(map.headers().allValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
        assertThat(map.body().replace('\u00a0', ' '))
                .contains("Troms: 18,0 %", "Laget for eksemplet", "Tallene er laget som eksempel");
        assertThat(everybody.get("/indikator/konsultasjoner-pa-video/kart.png").statusCode())
                .isEqualTo(200);
        assertThat(everybody.get("/indikator/besok-pa-helsenorge/kart.svg").statusCode())
                .isEqualTo(404);
        assertThat(text("/indikator/besok-pa-helsenorge/sammenlign"))
                .contains("Ingen tall er publisert for områder i landet.");
    }

    @Test
    void areasAreFollowedThroughThePeriodsAndEveryChartStandsAloneWithItsSource() {
        var of = "/indikator/innbyggere-med-digital-timebestilling";
        assertThat(text(of + "/sammenlign"))
                .contains("Hvert område gjennom tiden")
                .containsPattern("Trondheim 9,8 % 14,\\d %")
                .containsPattern("Haram (Kan ikke beregnes ){4,}");
        for (var chart : List.of(of + "/utvikling", of + "/sammenlign", COMPARED)) {
            var drawn = everybody.get(chart + ".svg");
            assertThat(drawn.headers().allValues("Cross-Origin-Resource-Policy"))
                    .containsExactly("cross-origin");
            assertThat(text(chart + ".svg"))
                    .contains("Laget for eksemplet", "Tallene er laget som eksempel", "Lisens: ikke oppgitt");
            assertThat(everybody.get(chart + ".png").statusCode()).isEqualTo(200);
        }
        assertThat(everybody
                        .get("/indikator/konsultasjoner-pa-video/utvikling.svg")
                        .statusCode())
                .as("two periods are what the rows say already")
                .isEqualTo(404);
        assertThat(text(COMPARED)).contains("De samme tallene står i tabellen.");
        assertThat(text(COMPARED + "?omrade=03&omrade=11"))
                .contains("Kartet viser flere områder enn tabellen.")
                .doesNotContain("De samme tallene står i tabellen.", "Figuren som fil");
    }

    @Test
    void beforeTheReleaseNothingOfItIsThere() {
        assertThat(text("/mitt-omrade?omrade=5001&asOf=2020-01-01")).doesNotContain("16,5 %");
    }
}
