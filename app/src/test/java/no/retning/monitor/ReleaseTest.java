package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Headers;
import no.retning.form.Clerk;
import no.retning.page.Dates;
import no.retning.record.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who does not code brings in figures, another looks through them, and they are published when they should be. */
class ReleaseTest {
    private static final Actor SYSTEM = Actor.system("test");

    /** Where programs read figures. */
    private static final List<String> OPEN = List.of(
            "/pxapi/v2/tables/besok-pa-helsenorge/data",
            "/pxapi/v2/tables/besok-pa-helsenorge/data?outputFormat=csv",
            "/sdmx/v2/data/dataflow/RETNING/besok-pa-helsenorge/*?includeHistory=true",
            "/katalog.ttl");

    private static final String RIGHT = "År;Verdi;Status\n2018;25,6;\n2019;37,2;\n2020;72;\n2021;142,5;\n2022;150;p\n";

    private static TestInstance instance;
    private static Releases releases;
    private static Clerk editor;
    private static Clerk secretary;
    private static Clerk everybody;
    private static UUID indicator;
    private static String intake;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        releases = instance.bean(Releases.class);
        editor = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        everybody = new Clerk(instance.baseUrl());
        indicator = instance.bean(Headers.class)
                .find("indicator", "besok-pa-helsenorge")
                .orElseThrow()
                .id();
        intake = "/arbeid/indikator/" + indicator + "/tall";
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static HttpResponse<String> sent(Map<String, String> form, String table) {
        return editor.post(intake, form, "table.file", "tall.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> press(Clerk clerk, String path, String what) {
        return clerk.post(path + what, clerk.form(path, path + what));
    }

    private static HttpResponse<String> approved(Clerk by, String path) {
        var form = by.form(path + "/godkjenn", path + "/godkjenn");
        form.put("assuredBy", "De andre prøverne");
        return by.post(path + "/godkjenn", form);
    }

    /** What is said there of the indicator; a catalogue tells of the others too. */
    private static String open(String channel) {
        var body = everybody.get(channel).body();
        int dataset = body.indexOf("besok-pa-helsenorge#data> a dcat:Dataset ");
        return dataset < 0 ? body : body.substring(dataset, body.indexOf(" a dcat:Distribution", dataset));
    }

    @Test
    void figuresAreTakenInByOneApprovedByAnotherAndPublished() {
        var before = releases.of(indicator).size();
        var wrong = sent(editor.form(intake, intake), "År;Verdi\n2018;25,6\ni fjor;37,2\n2020;sytti\n2020;72\n");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("A3", "«i fjor» er ingen periode", "B4", "«sytti» er ikke et tall", "2 ting må rettes");
        assertThat(releases.of(indicator)).hasSize(before);

        var form = editor.form(intake, intake);
        form.put("text.nb", "Et nytt år.");
        var seen = sent(form, RIGHT);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains("blir utgivelse 1.1.0", "For nye perioder: 1.", "Rettet: 1.", "Det som ville bli endret")
                .contains("142,5", "140, anslag", "Et nytt år.");
        assertThat(releases.of(indicator)).hasSize(before);

        var again = Clerk.form(seen, intake);
        again.put("save", "true");
        var saved = editor.post(intake, again);
        assertThat(saved.statusCode()).isEqualTo(303);
        var path = saved.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
        assertThat(editor.get(path).body()).contains("Utkast", "142,5");
        assertThat(everybody.get("/indikator/besok-pa-helsenorge").body()).doesNotContain("142,5");
        var another = sent(editor.form(intake, intake), RIGHT);
        var refused = Clerk.form(another, intake);
        refused.put("save", "true");
        assertThat(editor.post(intake, refused).body()).contains("er under arbeid");

        assertThat(press(editor, path, "/kvalitetssikring").statusCode()).isEqualTo(303);
        assertThat(approved(editor, path).body()).contains("En annen må godkjenne den");
        assertThat(approved(secretary, path).statusCode()).isEqualTo(303);
        OPEN.forEach(channel -> assertThat(open(channel)).as(channel).doesNotContain("142.5", "1.1.0"));
        var publish = editor.form(path + "/publiser", path + "/publiser");
        publish.put("day", "2020-01-01");
        publish.put("time", "25:00");
        assertThat(editor.post(path + "/publiser", publish).body()).contains("Skriv klokkeslettet som i 08:00");
        publish.put("time", "08:00");
        assertThat(editor.post(path + "/publiser", publish).body()).contains("Tidspunktet er forbi");
        var longest = LocalDate.now(Dates.ZONE).plusDays(731);
        publish.put("day", longest.plusDays(1).toString());
        var tooFar = editor.post(path + "/publiser", publish);
        assertThat(tooFar.statusCode()).isEqualTo(422);
        assertThat(tooFar.body()).contains("Det er mer enn to år til", "value=\"" + longest.plusDays(1) + "\"");
        publish.put("day", longest.toString());
        publish.put("time", "00:00");
        assertThat(editor.post(path + "/publiser", publish).statusCode()).isEqualTo(303);
        OPEN.forEach(channel -> assertThat(open(channel)).as(channel).doesNotContain("142.5", "1.1.0"));
        assertThat(press(editor, path, "/trekk").statusCode()).isEqualTo(303);

        publish = editor.form(path + "/publiser", path + "/publiser");
        publish.put("day", "");
        publish.put("time", "");
        assertThat(editor.post(path + "/publiser", publish).statusCode()).isEqualTo(303);
        var page = everybody.get("/indikator/besok-pa-helsenorge").body().replace('\u00a0', ' ');
        assertThat(page)
                .contains("150,0 millioner besøk i 2022 (foreløpig), opp 7,5 fra 2021", "Rettet: 1.", "Et nytt år.");
        assertThat(everybody
                        .get("/indikator/besok-pa-helsenorge?asOf=2026-11-21")
                        .body()
                        .replace('\u00a0', ' '))
                .contains("140 millioner besøk i 2021 (anslag), opp 68 fra 2020")
                .doesNotContain("142,5");
        OPEN.forEach(channel -> assertThat(open(channel)).as(channel).containsPattern("142\\.5|1\\.1\\.0"));
        assertThat(everybody.get("/indikator/besok-pa-helsenorge/revisjoner").body())
                .contains("140", "142,5", "1.1.0");
    }

    private static Release published(UUID of, String period, String value, boolean hidden, Instant from) {
        var figures = new ArrayList<>(instance.bean(Figures.class).latest(of).stream()
                .filter(one -> !one.period().equals(period))
                .toList());
        figures.add(new Observation(
                Observation.WHOLE, period, new TreeMap<>(), new BigDecimal(value), null, null, Set.of(), hidden));
        var made = instance.bean(DeliverRelease.class)
                .takeOver(
                        SYSTEM,
                        of,
                        new DeliverRelease.Delivery(
                                figures, ReleaseReason.ROUTINE, Fixtures.nb("Nye tall."), Source.NONE));
        return instance.bean(PublishRelease.class)
                .publish(SYSTEM, made.header().id(), made.header().version(), from);
    }

    private static HttpResponse<String> retracted(String path, String why) {
        var form = editor.form(path + "/trekk-tilbake", path + "/trekk-tilbake");
        form.put("text.nb", why);
        form.put("text.nn", why);
        form.put("text.en", why);
        return editor.post(path + "/trekk-tilbake", form);
    }

    @Test
    void whatEverybodyHasSeenIsTakenBackWithAReasonAndTheOneBeforeItIsInForceAgain() {
        var slug = "innlogginger-pa-helsenorge";
        var page = "/indikator/" + slug;
        var id = instance.bean(Headers.class)
                .find("indicator", slug)
                .orElseThrow()
                .id();
        var first = releases.last(id).orElseThrow();
        var firstPath = "/arbeid/utgivelse/" + first.header().id();
        var wrong = published(id, "2022", "7777.5", false, null);
        var path = "/arbeid/utgivelse/" + wrong.header().id();
        var csv = page + "/tall/csv";
        assertThat(everybody.get(csv).body()).contains("7777.5");

        // Only what is in force can be, and nobody is left without a reason.
        assertThat(editor.get(firstPath).body()).doesNotContain("Trekk tilbake utgivelsen");
        assertThat(editor.get(firstPath + "/trekk-tilbake").statusCode()).isEqualTo(303);
        assertThat(retracted(path, "").statusCode()).isEqualTo(422);
        assertThat(everybody.get(csv).body()).contains("7777.5");
        assertThat(Clerk.signedIn(instance.baseUrl(), "strategy-editor")
                        .get(path + "/trekk-tilbake")
                        .statusCode())
                .isEqualTo(404);

        var done = retracted(path, "Kilden hadde talt dobbelt.");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(everybody.get(csv).body()).doesNotContain("7777.5");
        assertThat(everybody.get(page).body())
                .contains("ble trukket tilbake", "Kilden hadde talt dobbelt.", "Trukket tilbake")
                .contains("Den forrige utgivelsen er trukket tilbake")
                .doesNotContain("7 777,5", "7777,5");
        for (var channel : List.of("/utgivelser", "/utgivelser.atom", page + "/tall/jsonstat")) {
            assertThat(everybody.get(channel).body()).as(channel).contains("Kilden hadde talt dobbelt.");
        }
        assertThat(everybody
                        .get("/sdmx/v2/data/dataflow/RETNING/" + slug + "/*?asOf="
                                + Objects.requireNonNull(wrong.published()))
                        .body())
                .contains("7777.5");
        assertThat(editor.get(path).body()).contains("Utgivelse: Trukket tilbake");
        assertThat(instance.bean(Figures.class).latest(id))
                .isEqualTo(instance.bean(Figures.class).asOf(id, Objects.requireNonNull(first.published())));
        // It cannot be taken back that it is.
        var taking = releases.last(id).orElseThrow();
        assertThat(editor.get("/arbeid/utgivelse/" + taking.header().id()).body())
                .doesNotContain("Trekk tilbake utgivelsen");
        assertThat(editor.get("/arbeid/utgivelse/" + taking.header().id() + "/trekk-tilbake")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatWasReadIsCitedByAnAddressThatSaysTheSameWhenItIsCorrectedTheSameDay() {
        var slug = "ikt-utgifter-i-kommunene";
        var page = "/indikator/" + slug;
        var id = instance.bean(Headers.class)
                .find("indicator", slug)
                .orElseThrow()
                .id();
        var cited = published(id, "2029", "4321", false, null);
        var address = Pattern.compile(page + "\\?(asOf=\\S+) \\(SHA-256 (\\w+)\\)")
                .matcher(everybody.get(page).body());
        assertThat(address.find()).isTrue();
        assertThat(address.group(2)).isEqualTo(cited.sha256());
        var addresses = List.of(page + "?" + address.group(1), page + "/tall/csv?" + address.group(1));
        var before = addresses.stream().map(one -> everybody.get(one).body()).toList();
        assertThat(before).allSatisfy(body -> assertThat(body).containsPattern("4\\h?321"));

        var corrected = published(id, "2029", "4322", false, null);
        assertThat(addresses.stream().map(one -> everybody.get(one).body())).isEqualTo(before);
        assertThat(everybody.get(page + "/tall/csv").body()).contains("4322");
        assertThat(retracted("/arbeid/utgivelse/" + corrected.header().id(), "Det var ingen feil.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(addresses.stream().map(one -> everybody.get(one).body())).isEqualTo(before);
        for (var rubbish :
                List.of("2026-11-23T", "-999999-01-01", "-1000000-01-01T00:00:00Z", "2999-01-01T00:00:00Z")) {
            assertThat(everybody.get(page + "?asOf=" + rubbish).statusCode())
                    .as(rubbish)
                    .isEqualTo(400);
        }
    }

    @Test
    void whatIsWrongIsNotTakenBackPastAReleaseThatWaitsAndThePageSaysWhichAndUntilWhen() {
        var id = instance.bean(Headers.class)
                .find("indicator", "ikt-utgifter-i-kommunene")
                .orElseThrow()
                .id();
        var wrong = published(id, "2028", "8888.5", false, null);
        var path = "/arbeid/utgivelse/" + wrong.header().id();
        var form = editor.form(path + "/trekk-tilbake", path + "/trekk-tilbake");
        var waiting = published(
                id, "2030", "1", false, instance.bean(Figures.class).now().plus(Duration.ofDays(9)));
        var waitingPath = "/arbeid/utgivelse/" + waiting.header().id();

        assertThat(editor.get(path).body()).contains("Trekk tilbake utgivelsen");
        var asked = editor.get(path + "/trekk-tilbake");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body())
                .contains("Den neste, " + waiting.version() + ", venter til", waitingPath)
                .doesNotContain("<textarea");
        for (var why : List.of("text.nb", "text.nn", "text.en")) {
            form.put(why, "Skrevet før noen visste.");
        }
        var sent = editor.post(path + "/trekk-tilbake", form);
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Skrevet før noen visste.", waitingPath, "kommer i veien");

        assertThat(editor.get(waitingPath).body()).containsPattern("Kilde</th>\\s*<td[^>]*>\\s*Ikke oppgitt");

        // Taken back from its embargo it is in work, and is told of so.
        assertThat(press(editor, waitingPath, "/trekk").statusCode()).isEqualTo(303);
        assertThat(editor.get(path + "/trekk-tilbake").body())
                .contains("Den neste, " + waiting.version() + ", er under arbeid", waitingPath);
        sent = editor.post(path + "/trekk-tilbake", form);
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Skrevet før noen visste.", waitingPath);
        assertThat(press(editor, waitingPath, "/forkast").statusCode()).isEqualTo(303);
        assertThat(editor.post(path + "/trekk-tilbake", form).statusCode()).isEqualTo(303);
        assertThat(everybody.get("/indikator/ikt-utgifter-i-kommunene/tall/csv").body())
                .doesNotContain("8888.5");
    }

    @Test
    void whatHasBeenHiddenSinceStaysHiddenAndWhereNothingWasBeforeNothingIs() {
        var slug = "ikt-utgifter-i-etatene";
        var page = "/indikator/" + slug;
        var id = instance.bean(Headers.class)
                .find("indicator", slug)
                .orElseThrow()
                .id();
        var first =
                "/arbeid/utgivelse/" + releases.last(id).orElseThrow().header().id();
        published(id, "2020", "123.25", true, null);
        var hiding = releases.last(id).orElseThrow();
        assertThat(retracted("/arbeid/utgivelse/" + hiding.header().id(), "En annen feil.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(instance.bean(Figures.class).latest(id))
                .singleElement()
                .satisfies(one -> assertThat(one.hidden()).isTrue());
        assertThat(editor.get(first).body()).doesNotContain("Trekk tilbake utgivelsen");

        var alone = "helsepersonells-erfaring-med-journalsystemet";
        var of = instance.bean(Headers.class)
                .find("indicator", alone)
                .orElseThrow()
                .id();
        assertThat(releases.of(of)).hasSize(1);
        assertThat(retracted(
                                "/arbeid/utgivelse/"
                                        + releases.last(of)
                                                .orElseThrow()
                                                .header()
                                                .id(),
                                "Alt var feil.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(everybody.get("/indikator/" + alone).body())
                .contains("Indikatoren har ingen tall nå", "Alt var feil.")
                .doesNotContain("Last ned tallene");
        assertThat(everybody.get("/pxapi/v2/tables/" + alone + "/data").statusCode())
                .isEqualTo(404);
        assertThat(everybody.get("/pxapi/v2/tables").body()).doesNotContain(alone);
        for (var channel : List.of("/status", "/indikatorer", "/katalog.ttl", "/indikator/" + alone + "/revisjoner")) {
            assertThat(everybody.get(channel).statusCode()).as(channel).isEqualTo(200);
        }
    }

    @Test
    void whoMayOnlySeeTheIndicatorIsNotToldOfItsReleases() {
        var page = "/arbeid/indikator/" + indicator;
        assertThat(editor.get(page).body()).contains("Besøk på Helsenorge, utgivelse 1.0.0");
        var writer = Clerk.signedIn(instance.baseUrl(), "strategy-editor").get(page);
        assertThat(writer.statusCode()).isEqualTo(200);
        assertThat(writer.body()).contains("Besøk på Helsenorge").doesNotContain("utgivelse 1.0.0");
    }

    @Test
    void whoeverMayNotIsNotLetIn() {
        assertThat(everybody.get(intake).statusCode()).isNotEqualTo(200);
        var member = Clerk.signedIn(instance.baseUrl(), "observer");
        assertThat(member.get(intake).statusCode()).isEqualTo(404);
    }
}
