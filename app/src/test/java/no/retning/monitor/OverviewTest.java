package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import no.retning.TestInstance;
import no.retning.form.Clerk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the strategy stands on one page: goals, leading figures, and what is new. */
class OverviewTest {
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
    void aFigureStandsBesideItsTargetAndHowItStandsToIt() {
        assertThat(text("/status"))
                .contains("57 % i 2025, opp 5 prosentpoeng fra 2024; målet er 80 % i 2028")
                .contains("50 i 2024, 80 i 2028 Noe framdrift")
                .contains("140 millioner besøk i 2021 (anslag), opp 68 fra 2020");
        assertThat(everybody.get("/status").body()).contains("id=\"linje-besok-pa-helsenorge");
        assertThat(text("/en/status")).contains("57 % in 2025");
    }

    @Test
    void whatIsMadeUpIsSaidToBeAndWhatIsNotIsNot() {
        assertThat(text("/status"))
                .contains("(eksempel) Eksempel, ikke et faktum 57 %")
                .contains("Besøk på Helsenorge 140 millioner");
    }

    @Test
    void aStatusThatMovedIsNewAndSoAreFigures() {
        assertThat(text("/status"))
                .contains("Fra «Noen utfordringer» til «I rute»")
                .contains("Vurdert for første gang: Store utfordringer")
                .contains("Tall, utgivelse 1.0.0.");
    }

    @Test
    void beforeAnythingWasPublishedThePageSaysNothing() {
        assertThat(text("/status?asOf=2020-01-01")).doesNotContain("De viktigste tallene", "Nytt siden sist", "57 %");
    }

    @Test
    void onlyTheFilesOfChartsMayBeShownOnPagesOfOthers() {
        for (var chart : new String[] {
            "/indikator/besok-pa-helsenorge/figur.svg",
            "/indikator/besok-pa-helsenorge/figur.png",
            "/hendelser/figur.svg",
            "/hendelser/figur.svg"
        }) {
            assertThat(everybody.get(chart).headers().allValues("Cross-Origin-Resource-Policy"))
                    .as(chart)
                    .containsExactly("cross-origin");
        }
        for (var other : new String[] {"/status", "/indikator/besok-pa-helsenorge", "/indikator/no/figur.svg"}) {
            assertThat(everybody.get(other).headers().allValues("Cross-Origin-Resource-Policy"))
                    .as(other)
                    .containsExactly("same-origin");
        }
        assertThat(everybody.get("/indikator/besok-pa-helsenorge/figur.svg").body())
                .contains("Kilde")
                .contains("/indikator/besok-pa-helsenorge");
    }
}
