package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.edition.AsOf;
import no.retning.form.Clerk;
import no.retning.page.Dates;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisations;
import no.retning.site.figures.PublishedCorrection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An error that a release puts right is told of as data, and followed to the source without another release. */
class CorrectionTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String WHAT = "Tallet for 2020 var for høyt";
    private static final String WHY = "Noen ble talt to ganger.";

    private static TestInstance instance;
    private static Clerk editor;
    private static Clerk secretary;
    private static Clerk everybody;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        editor = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static UUID indicator(String slug) {
        return instance.bean(Indicators.class).find(slug).orElseThrow().header().id();
    }

    private static Release delivered(UUID indicator, String year, Correction correction) {
        var figures = new ArrayList<>(instance.bean(Figures.class).latest(indicator));
        figures.add(new Observation(
                Observation.WHOLE, year, new TreeMap<>(), new BigDecimal("123456"), null, null, Set.of(), false));
        return instance.bean(DeliverRelease.class)
                .deliver(
                        SYSTEM,
                        indicator,
                        new DeliverRelease.Delivery(
                                figures, ReleaseReason.ERROR, Fixtures.nb("Tall er rettet."), correction, Source.NONE));
    }

    private static HttpResponse<String> press(String path, String what) {
        return editor.post(path + what, editor.form(path, path + what));
    }

    private static void approved(String path) {
        assertThat(press(path, "/kvalitetssikring").statusCode()).isEqualTo(303);
        var form = secretary.form(path + "/godkjenn", path + "/godkjenn");
        form.put("assuredBy", "De andre prøverne");
        assertThat(secretary.post(path + "/godkjenn", form).statusCode()).isEqualTo(303);
    }

    private static void published(String path) {
        assertThat(press(path + "/publiser", "").statusCode()).isEqualTo(303);
    }

    private static String exported(String format, String slug) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.exporter(format).export(slug, Map.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whoeverTakesInFiguresForAnErrorSaysWhatWasWrongWhyAndWhoFoundIt() {
        var slug = "besok-pa-helsenorge";
        var id = indicator(slug);
        var intake = "/arbeid/indikator/" + id + "/tall";
        var draft = "Det som bare er et utkast";
        var before = instance.bean(Releases.class).of(id).size();
        var table = "År;Verdi\n2018;25,6\n2019;37,2\n2020;71\n2021;140\n".getBytes(StandardCharsets.UTF_8);
        var form = editor.form(intake, intake);
        form.put("reason", "error");
        var silent = editor.post(intake, form, "table.file", "tall.csv", "text/csv", table);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body())
                .contains("Velg en organisasjon, eller at en leser fant den.", "Velg hvordan det står hos kilden.");

        form = Clerk.form(silent, intake);
        form.put("reason", "routine");
        form.put("correction.what.nb", draft);
        var other = editor.post(intake, form);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Det er fortalt om en feil, men grunnen er en annen.", draft);

        form = Clerk.form(other, intake);
        form.put("reason", "error");
        form.put("correction.why.nb", WHY);
        form.put("correction.foundBy", "en@example.org");
        form.put("correction.upstream", "told");
        assertThat(editor.post(intake, form).statusCode())
                .as("who found it is an organisation or a reader, and no name")
                .isEqualTo(422);
        form.put("correction.foundBy", "reader");
        form.put("save", "true");
        assertThat(instance.bean(Releases.class).of(id)).hasSize(before);
        var saved = editor.post(intake, form);
        assertThat(saved.statusCode()).isEqualTo(303);
        var path = saved.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
        assertThat(editor.get(path).body())
                .contains(draft, WHY, "en leser", "Kilden har fått beskjed")
                .doesNotContain(path + "/kilden");
        assertThat(editor.get(path + "/rediger").body()).contains(draft, WHY);
        assertThat(everybody.get("/utgivelser").body()).doesNotContain(draft);
    }

    @Test
    void anErrorThatAProgramDeliversIsExplainedBeforeAnybodyApprovesIt() {
        var one = delivered(indicator("ikt-utgifter-i-etatene"), "2031", null);
        var path = "/arbeid/utgivelse/" + one.header().id();
        var unexplained = press(path, "/kvalitetssikring");
        assertThat(editor.get(unexplained.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("ingen har fortalt hva som var feil", "Utkast");
        var form = editor.form(path + "/rediger", path + "/rediger");
        form.put("correction.what.nb", WHAT);
        form.put("correction.why.nb", WHY);
        form.put("correction.foundBy", "reader");
        form.put("correction.upstream", "not-told");
        assertThat(editor.post(path + "/rediger", form).statusCode()).isEqualTo(303);
        approved(path);
    }

    @Test
    void whatWasWrongIsToldWithTheFiguresAndFollowedToTheSource() throws IOException {
        var slug = "ikt-utgifter-i-kommunene";
        var id = indicator(slug);
        var finder = instance.bean(Organisations.class).all().getFirst();
        var called = finder.title().byLanguage().get("nb");
        var release = delivered(
                id,
                "2030",
                Correction.of(
                        Fixtures.nb(WHAT), Fixtures.nb(WHY), finder.header().id(), UpstreamState.NOT_TOLD));
        var path = "/arbeid/utgivelse/" + release.header().id();
        approved(path);
        var open = List.of(
                "/indikator/" + slug,
                "/utgivelser",
                "/utgivelser.atom",
                "/pxapi/v2/tables/" + slug + "/data",
                "/pxapi/v2/tables/" + slug + "/metadata");
        open.forEach(
                channel -> assertThat(everybody.get(channel).body()).as(channel).doesNotContain(WHAT));
        published(path);

        var told = "Feilen: " + WHAT + ". Hvordan den oppsto: " + WHY + " Funnet av: " + called
                + ". Kilden har ikke fått beskjed.";
        open.forEach(channel -> assertThat(everybody.get(channel).body())
                .as(channel)
                .contains(WHAT, WHY, called, "Kilden har ikke fått beskjed")
                .doesNotContain(finder.header().id().toString()));
        for (var format : List.of("jsonstat", "px", "sdmx-json")) {
            assertThat(exported(format, slug).replaceAll("\"\\R\"", ""))
                    .as(format)
                    .contains("Funnet av: " + called);
        }
        assertThat(exported("jsonstat", slug)).contains(told);
        assertThat(everybody.get("/en/utgivelser.atom").body()).contains("The source has not been told");

        var sha256 = instance.bean(Releases.class).get(release.header().id()).sha256();
        var form = editor.form(path + "/kilden", path + "/kilden");
        form.put("correction.upstream", "sikkert");
        assertThat(editor.post(path + "/kilden", form).statusCode()).isEqualTo(422);
        form.put("correction.upstream", "corrected");
        var followed = editor.post(path + "/kilden", form);
        assertThat(followed.statusCode()).isEqualTo(303);
        assertThat(editor.get(followed.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Det er lagret hvordan det står hos kilden.", "Rettet hos kilden");

        open.forEach(channel -> assertThat(everybody.get(channel).body())
                .as(channel)
                .contains(WHAT, "Rettet hos kilden")
                .doesNotContain("Kilden har ikke fått beskjed"));
        var now = instance.bean(Releases.class).get(release.header().id());
        assertThat(now.sha256()).isEqualTo(sha256);
        assertThat(instance.bean(Releases.class).last(id).orElseThrow().version())
                .isEqualTo(release.version());
        assertThat(now.correction().upstream())
                .extracting(Correction.Step::state)
                .containsExactly(UpstreamState.NOT_TOLD, UpstreamState.CORRECTED);
        assertThat(editor.get("/arbeid/historikk/release/" + release.header().id())
                        .body())
                .contains("Fulgt opp hos kilden");
        comesBackAsItWas(now);
    }

    private void comesBackAsItWas(Release one) throws IOException {
        var zip = new ByteArrayOutputStream();
        instance.exporter("package").export(null, Map.of(), zip);
        var file = Files.write(folder.resolve("alt.zip"), zip.toByteArray());
        instance.importer("package")
                .importFrom(
                        List.of(file),
                        Map.of(),
                        false,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(instance.bean(Releases.class).get(one.header().id())).isEqualTo(one);
    }

    @Test
    void ofAReleaseThatPutsNothingRightThereIsNothingToFollow() {
        var plain = instance.bean(Releases.class).all().getFirst();
        assertThat(plain.correction()).isNull();
        var path = "/arbeid/utgivelse/" + plain.header().id();
        assertThat(editor.get(path).body()).doesNotContain(path + "/kilden");
        assertThat(editor.get(path + "/kilden").statusCode()).isEqualTo(404);
    }

    @Test
    void asOfADayItStandsAtTheSourceAsItDidThen() {
        var correction = new PublishedCorrection(
                Fixtures.nb(WHAT),
                Fixtures.nb(WHY),
                LocalisedText.NONE,
                List.of(
                        new PublishedCorrection.Step("not-told", null),
                        new PublishedCorrection.Step("told", Instant.parse("2026-03-01T22:59:59Z")),
                        new PublishedCorrection.Step("declined", Instant.parse("2026-03-01T23:00:00Z"))));
        assertThat(correction.isFoundByReader()).isTrue();
        assertThat(correction.asOf(of(2026, 2, 28)).state()).isEqualTo("not-told");
        assertThat(correction.asOf(of(2026, 3, 1)).state()).isEqualTo("told");
        assertThat(correction.asOf(of(2026, 3, 2)).state()).isEqualTo("declined");
        assertThat(correction.asOf(AsOf.NOW).state()).isEqualTo("declined");
    }

    private static AsOf of(int year, int month, int day) {
        return AsOf.endOf(LocalDate.of(year, month, day), Dates.ZONE);
    }
}
