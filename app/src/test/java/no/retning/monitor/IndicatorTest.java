package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.command.Headers;
import no.retning.form.Clerk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How an indicator comes to be, is defined anew on purpose, and is replaced by another. */
class IndicatorTest {
    private static final String AT = "/arbeid/indikator";

    private static TestInstance instance;
    private static Indicators indicators;
    private static Clerk editor;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        indicators = instance.bean(Indicators.class);
        editor = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Map<String, String> filled(String name) {
        var form = editor.form(AT + "/ny", AT);
        form.put("title.nb", name);
        form.put("text.nb", "Hvor mye det er av " + name + ".");
        form.put("owner", id("organisation", "helsedirektoratet").toString());
        form.put("steward", "Prøverne");
        form.put("primary", id("goal", "mal-3-helsedata").toString());
        return form;
    }

    private static UUID id(String kind, String slug) {
        return instance.bean(Headers.class).find(kind, slug).orElseThrow().id();
    }

    private static String proposed(String name) {
        var form = filled(name);
        assertThat(editor.post(AT, form).statusCode()).isEqualTo(303);
        return AT + "/" + form.get("id");
    }

    private static Indicator of(String path) {
        return indicators.get(UUID.fromString(path.substring(AT.length() + 1)));
    }

    private static void pressed(String path, String what) {
        assertThat(editor.post(path + what, editor.form(path, path + what)).statusCode())
                .isEqualTo(303);
    }

    private static Map<String, String> defined(String path) {
        var form = editor.form(path + "/definisjon", path + "/definisjon");
        form.put("numerator.nb", "Datasett som kan søkes opp");
        form.put("unit.nb", "datasett");
        return form;
    }

    private static void published(String path) {
        var form = editor.form(path + "/publiser", path + "/publiser");
        assertThat(editor.post(path + "/publiser", form).statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        var form = filled("Noe tungt å skrive om igjen");
        form.put("owner", new UUID(0, 0).toString());
        form.put("mappings", "gdhm 14 close\nukjent 3");
        var refused = editor.post(AT, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Velg virksomheten", "Linjen «ukjent 3» kan ikke leses", "Noe tungt å skrive om igjen");
        var path = proposed("Andelen uten nevner");
        var share = defined(path);
        share.put("aggregation", "ratio-of-sums");
        share.put("breakdowns", "Kjønn og alder");
        var answer = editor.post(path + "/definisjon", share);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("En andel trenger en nevner", "«Kjønn og alder» kan ikke være navnet");
        share.put("breakdowns", "kjonn, area");
        assertThat(editor.post(path + "/definisjon", share).body())
                .contains("«area» er en kolonne som alle tabeller har");
    }

    @Test
    void aProposalIsRewordedButWhatMayHaveBeenCountedByGetsANewDefinitionWithItsReason() {
        var path = proposed("Datasett i katalogen");
        assertThat(editor.post(path + "/definisjon", defined(path)).statusCode())
                .isEqualTo(303);
        assertThat(of(path).definitions()).hasSize(1);
        assertThat(of(path).definition().unit().byLanguage()).containsEntry("nb", "datasett");
        pressed(path, "/godkjenn");
        pressed(path, "/aktiver");
        var silent = editor.post(path + "/definisjon", defined(path));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(of(path).definitions()).hasSize(1);
        var next = defined(path);
        next.put("from", "2025-01-01");
        next.put("breakNote.nb", "Fra 2025 teller også datasett med begrenset tilgang.");
        assertThat(editor.post(path + "/definisjon", next).statusCode()).isEqualTo(303);
        assertThat(of(path).definitions()).extracting(Definition::version).containsExactly(1, 2);
        published(path);
        var slug = of(path).header().slug();
        assertThat(everybody.get("/indikator/" + slug).body())
                .contains("Brudd i serien", "Fra 2025 teller også datasett med begrenset tilgang.")
                .contains("Mål 3");
        assertThat(everybody.get("/mal/mal-3-helsedata").body()).contains("Datasett i katalogen");
        assertThat(everybody.get("/en/indikatorer").body()).contains("Datasett i katalogen", "In use");
    }

    @Test
    void aProposalIsNotInTheOpenAndCannotBePublished() {
        var path = proposed("Bare en tanke");
        assertThat(everybody.get("/indikatorer").body()).doesNotContain("Bare en tanke");
        assertThat(editor.get(path + "/publiser").statusCode()).isEqualTo(403);
        assertThat(everybody.get(path).statusCode()).isNotEqualTo(200);
    }

    private static Map<String, String> aimed(String path, String points, String decided) {
        var form = editor.form(path + "/tallmal", path + "/tallmal");
        form.put("points", points);
        form.put("baseDay", "2018-12-31");
        form.put("baseValue", "25,6");
        form.put("decidedBy", "Prøvestyret");
        form.put("decidedOn", decided);
        return form;
    }

    @Test
    void whatIsWrongWithATargetIsSaidAndNothingIsSet() {
        var path = AT + "/" + id("indicator", "innlogginger-pa-helsenorge");
        var form = aimed(path, "2027 70\n2027-12-31 80", "2024-03-01");
        form.put("tolerance", "-1");
        form.put("baseValue", "");
        var refused = editor.post(path + "/tallmal", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("To linjer er for den samme dagen", "Skriv 0 eller mer", "Skriv tallet det var på dagen")
                .contains("Prøvestyret", "2027-12-31 80");
        assertThat(editor.post(path + "/tallmal", aimed(path, "snart 70", "2024-03-01"))
                        .body())
                .contains("Linjen «snart 70» kan ikke leses");
        assertThat(of(path).targets()).isEmpty();
        var early = editor.form(path + "/framdrift", path + "/framdrift");
        early.put("period", "2021");
        early.put("reason.nb", "Noe.");
        early.put("by", "Prøverne");
        early.put("on", "2026-01-15");
        assertThat(editor.post(path + "/framdrift", early).body()).contains("Fastsett et tallmål først");
    }

    @Test
    void figuresAreHeldAgainstWhatWasDecidedAndWhatSomebodySaysOfItStandsBesideTheMethod() throws IOException {
        var slug = "besok-pa-helsenorge";
        var path = AT + "/" + id("indicator", slug);
        assertThat(editor.post(path + "/tallmal", aimed(path, "2022 100", "2019-03-01"))
                        .statusCode())
                .isEqualTo(303);
        var early = editor.post(path + "/tallmal", aimed(path, "2022 150", "2018-03-01"));
        assertThat(early.body()).contains("ble besluttet 2019-03-01");
        assertThat(editor.post(path + "/tallmal", aimed(path, "2022 200", "2020-03-01"))
                        .statusCode())
                .isEqualTo(303);
        published(path);
        // By hand: (140 - 25.6) / 3 = 38.13 a year, (200 - 25.6) / 4 = 43.6 needed, 0.87 of it
        assertThat(everybody.get("/indikator/" + slug).body())
                .contains("Noe framdrift", "38,13", "43,6", "0,87", "målet er 200")
                .contains("Tidligere tallmål", "100 i 2022. Besluttet av Prøvestyret 1. mars 2019.");
        assertThat(everybody.get("/mal/mal-1-aktiv-medvirkning").body()).contains("Hele landet: 200 i 2022");
        var form = editor.form(path + "/framdrift", path + "/framdrift");
        form.put("period", "2021");
        form.put("degree", "substantial");
        form.put("reason.nb", "Pandemien gjør metoden for streng.");
        form.put("by", "Prøverne");
        form.put("on", "2026-01-15");
        assertThat(editor.post(path + "/framdrift", form).statusCode()).isEqualTo(303);
        published(path);
        assertThat(everybody.get("/indikator/" + slug).body())
                .contains("God framdrift", "Pandemien gjør metoden for streng.", "Metoden ga: Noe framdrift");
        var out = new ByteArrayOutputStream();
        instance.exporter("jsonstat").export(slug, Map.of(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Tallmål, Hele landet: 200 i 2022-12-31");
    }

    private static String recoded(String day) {
        return everybody
                .get("/indikator/innbyggere-med-digital-timebestilling/omrader?per=" + day)
                .body()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    /** By hand from the example: Klæbu and Trondheim became one in 2020, five became Ålesund, which was divided in 2024. */
    @Test
    void figuresAcrossTheReformsAreCarriedOnlyAsFarAsAnybodyKnows() {
        assertThat(recoded("2018-06-01"))
                .as("renumbered in 2018: the same figure under the new code")
                .contains("2016 5001 Trondheim 10 Ikke levert for denne koden")
                .as("merged in 2020, and nobody knows how much of Trondheim was Klæbu")
                .contains(
                        "2021 5001 Trondheim Kan ikke beregnes (5001 Trondheim ble til av flere 1. januar 2020, og ingen vet");
        assertThat(recoded("2020-06-01"))
                .as("(250 + 17) of 1100 and (120 + 8 + 8 + 13 + 8) of 750 in 2019")
                .contains("2019 5001 Trondheim 24,3 25")
                .contains("2019 1507 Ålesund 20,9 Ikke levert for denne koden")
                .as("divided in 2024, and both parts are there: they make up the whole again")
                .contains("2024 1507 Ålesund");
        assertThat(recoded("2024-01-01"))
                .as("what was divided has no figure before, and says why")
                .contains("2023 1580 Haram Kan ikke beregnes (1507 Ålesund ble delt 1. januar 2024, og ingen vet")
                .contains("2019 1508 Ålesund Kan ikke beregnes")
                .contains("2025 1580 Haram 37 37");
        assertThat(everybody
                        .get("/indikator/innbyggere-med-digital-timebestilling")
                        .body())
                .as("as delivered, by the names of their time")
                .contains("1534 Haram", "1507 Ålesund", "1580 Haram", "1601 Trondheim");
    }

    @Test
    void aDivisionIntoAreasThatContradictsItselfIsRefusedWithTheLine() {
        var at = "/arbeid/omradeinndeling/" + id("area-scheme", "kommuner") + "/rediger";
        var form = editor.form(at, at);
        form.put("areas", form.get("areas") + "\nuten semikolon");
        form.put("changes", form.get("changes") + "\n2020-01-01; 9999; 5001");
        var refused = editor.post(at, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Linje 13, «uten semikolon», kan ikke leses")
                .contains("Koden 9999 var ikke i bruk 2019-12-31");
        form.put("areas", form.get("areas").replace("\nuten semikolon", ""));
        form.put(
                "changes",
                form.get("changes")
                        .replace("2020-01-01; 9999; 5001", "")
                        .replace("2024-01-01; 1507; 1508", "2024-01-01; 1507; 1508; 0,7")
                        .replace("2024-01-01; 1507; 1580", "2024-01-01; 1507; 1580; 0,2"));
        assertThat(editor.post(at, form).body()).contains("Andelene for 1507 2024-01-01 blir 0.9 til sammen");
        form.put("changes", "2024-01-01; 1507; 1508; 1e-2000000000");
        assertThat(editor.post(at, form).body()).contains("«2024-01-01; 1507; 1508; 1e-2000000000», kan ikke leses");
    }

    @Test
    void oneThatIsReplacedSaysByWhat() {
        var old = proposed("Den gamle måten");
        var next = proposed("Den nye måten");
        for (var path : new String[] {old, next}) {
            assertThat(editor.post(path + "/definisjon", defined(path)).statusCode())
                    .isEqualTo(303);
            pressed(path, "/godkjenn");
            pressed(path, "/aktiver");
        }
        published(next);
        var form = editor.form(old + "/avslutt", old + "/avslutt");
        form.put("successor", next.substring(AT.length() + 1));
        assertThat(editor.post(old + "/avslutt", form).statusCode()).isEqualTo(303);
        assertThat(of(old).header().state()).isEqualTo(Indicator.REPLACED);
        published(old);
        assertThat(everybody.get("/indikator/" + of(old).header().slug()).body())
                .contains("Avsluttet og erstattet", "Den nye måten");
    }
}
