package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.form.Clerk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How far a country has come: a phase for each indicator with what it rests on, published, and the next one beside it. */
class MaturityTest {
    private static final String AT = "/arbeid/modenhet";
    private static final String FORMER = "/modenhet/illustrerende-2024-norge";
    private static final String LATER = "/modenhet/illustrerende-2026-norge";

    private static TestInstance instance;
    private static MaturityAssessments assessments;
    private static Clerk editor;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        assessments = instance.bean(MaturityAssessments.class);
        editor = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Map<String, String> filled(String country) {
        var form = editor.form(AT + "/ny", AT);
        form.put("country", country);
        form.put("day", "2025-06-30");
        form.put("by", "Prøverne");
        form.put("phase.personvern", "4");
        form.put("evidence.personvern.nb", "Loven og tilsynet");
        form.put("source.citation", "Prøven");
        return form;
    }

    private static boolean isThere(Map<String, String> form) {
        return assessments.all().stream()
                .anyMatch(one -> one.header().id().toString().equals(form.get("id")));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedIsKept() {
        var form = filled("XX");
        form.put("day", "2999-01-01");
        form.put("phase.personvern", "9");
        form.put("phase.nett", "2");
        form.put("evidence.identitet.nb", "En lang tekst som er tung å skrive om igjen");
        var refused = editor.post(AT, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Velg et land", "Dagen ligger fram i tid", "Skriv hva fasen bygger på", "tung å skrive")
                .contains("evidence.nett.nb-error", "phase.personvern-error");
        assertThat(isThere(form)).isFalse();
    }

    @Test
    void itIsWrittenPublishedAndReadWithWhatIsNotAssessedSaidToBeSo() {
        var form = filled("SE");
        form.put("by", "=1+1 prøvere");
        assertThat(editor.post(AT, form).statusCode()).isEqualTo(303);
        var path = AT + "/" + form.get("id");
        var one = assessments.get(UUID.fromString(form.get("id")));
        assertThat(one.title().byLanguage()).containsEntry("nn", "Digital modnad 2025: Sverige");
        assertThat(one.placements()).hasSize(1);
        var address = "/modenhet/" + one.header().slug();
        assertThat(everybody.get(address).statusCode()).isEqualTo(404);
        assertThat(everybody.get("/modenhet").body()).doesNotContain("Sverige");

        assertThat(editor.post(path + "/publiser", editor.form(path + "/publiser", path + "/publiser"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(everybody.get(address).body())
                .contains("Sverige er i fase 4 av 5 (På plass); 1 av 14 indikatorer er vurdert.")
                .contains("Ingen kategori skiller seg ut.", "Loven og tilsynet", "Ikke vurdert")
                .doesNotContain("Fasene er funnet på", "Endret siden sist");
        assertThat(everybody.get(address + "/modenhet.csv").body())
                .as("no program for tables runs what somebody wrote")
                .contains(";'=1+1 prøvere;");
        assertThat(assessments.get(one.header().id()).header().state()).isEqualTo(MaturityAssessment.PUBLISHED);
    }

    /** By hand: 3.5, 4, 3 (3 with 4 and 2), 2.5, 3, 3 and 4 are 23 in all, 3.3 on average. */
    @Test
    void theFirstScreenSaysHowMatureAndWhereLeast() {
        assertThat(everybody.get("/modenhet").body())
                .contains("Norge er i fase 3 av 5 (Delvis på plass); 13 av 14 indikatorer er vurdert.")
                .contains("Minst modent: Arbeidsstyrke, med 2,5 i snitt.")
                .contains("Fasene er funnet på for eksempelet", "Fase 3: Delvis på plass", "<svg", "modenhet-narrow")
                .contains("Opp: 5. Ned: 1. Uendret: 6. Ny: 1. Ikke lenger vurdert: 1.");
        assertThat(everybody.get("/en/modenhet").body())
                .contains(
                        "Norway is in phase 3 of 5 (Partly in place)", "Least mature: Workforce, with 2.5 on average");
        assertThat(everybody.get("/nn/modenhet").body()).contains("Noreg er i fase 3 av 5");
        assertThat(everybody.get("/status").body()).contains("/modenhet");
    }

    @Test
    void theFormerOneIsStillReadAndSaysThatThereIsANewer() {
        assertThat(everybody.get(FORMER).body())
                .contains("Det finnes en nyere vurdering", LATER)
                .doesNotContain("Endret siden sist");
        assertThat(everybody.get(LATER).body()).contains("Endret siden sist", FORMER);
        assertThat(everybody.get("/modenhet?asOf=2015-01-01").body()).contains("Ingen har publisert");
    }

    @Test
    void theTablesAndTheChartAreOfTheSameEditionAndSayThatItIsMadeUp() {
        var csv = everybody.get(LATER + "/modenhet.csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body().lines()).hasSize(15);
        assertThat(csv.body()).contains("Illustrerende", "Et nasjonalt organ for digital helse", "Ikke vurdert");
        var json = everybody.get("/en" + LATER + "/modenhet.json");
        assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(json.body()).contains("A national body for digital health", "Partly in place");
        var svg = everybody.get(LATER + "/figur.svg");
        assertThat(svg.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(svg.body()).contains("Eksempel, ikke et faktum", LATER);
        assertThat(new String(everybody.fetch(LATER + "/figur.png"), StandardCharsets.ISO_8859_1))
                .contains("PNG");
    }
}
