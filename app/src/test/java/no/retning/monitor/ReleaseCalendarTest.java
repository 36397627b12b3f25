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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.form.Clerk;
import no.retning.page.Dates;
import no.retning.record.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of figures under embargo the calendar says when they come, and nothing says more until they do. */
class ReleaseCalendarTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String NAME = "besok-pa-helsenorge";
    private static final String SECRET = "Ingen skal vite dette";
    private static final List<String> CHANNELS = List.of(
            "/utgivelser",
            "/utgivelser?asOf=2999-01-01",
            "/utgivelser.ics",
            "/utgivelser.atom",
            "/feed.atom",
            "/status",
            "/indikatorer",
            "/indikator/" + NAME,
            "/pxapi/v2/tables/" + NAME + "/data",
            "/indikator/" + NAME + "/revisjoner",
            "/indikator/" + NAME + "/tall/csv",
            "/indikator/" + NAME + "/tall/sdmx-json");

    @TempDir
    private Path folder;

    private static TestInstance instance;
    private static Clerk everybody;
    private static UUID indicator;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        everybody = new Clerk(instance.baseUrl());
        indicator = instance.bean(Indicators.class)
                .find(NAME)
                .orElseThrow()
                .header()
                .id();
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Release ahead(Instant from) {
        var figures = new ArrayList<>(instance.bean(Figures.class).latest(indicator));
        figures.add(new Observation(
                Observation.WHOLE, "2022", new TreeMap<>(), new BigDecimal("987654.3"), null, null, Set.of(), false));
        var made = instance.bean(DeliverRelease.class)
                .takeOver(
                        SYSTEM,
                        indicator,
                        new DeliverRelease.Delivery(
                                figures,
                                ReleaseReason.SOURCE,
                                Fixtures.nb(SECRET + "."),
                                new Source("Kilden selv", null, false)));
        return instance.bean(PublishRelease.class)
                .publish(SYSTEM, made.header().id(), made.header().version(), from);
    }

    private static String changed(UUID release) {
        return instance.bean(JdbcClient.class)
                .sql("""
                        select to_char(changed_at at time zone 'UTC', 'YYYYMMDD"T"HH24MISS"Z"') from record.record
                        where id = :id
                        """)
                .param("id", release)
                .query(String.class)
                .single();
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereNoMailIsSentNobodyIsToldThatALetterComes() {
        var path = "/utgivelser/varsel";
        assertThat(everybody.get(path).body())
                .contains("Herfra sendes det ikke e-post nå", "href=\"/utgivelser\"")
                .doesNotContain("name=\"epost\"");
        var asked = everybody.post(path, Map.of("epost", "navn@example.org", "alle", "true"));
        assertThat(asked.body()).contains("Herfra sendes det ikke e-post nå").doesNotContain("Se etter et brev");
        assertThat(instance.bean(JdbcClient.class)
                        .sql("select count(*) from monitor.reader")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theCalendarSaysWhenAndNothingSaysMoreUntilItHasCome() throws InterruptedException {
        assertThat(everybody.get("/utgivelser").body())
                .contains("Ingen dag er satt", "Vanlig oppdatering", "1.0.0", "<em class=\"quiet\">");
        var moment = instance.bean(Figures.class).now().plus(Duration.ofSeconds(8));
        var release = ahead(moment);

        for (var channel : CHANNELS) {
            assertThat(everybody.get(channel).body())
                    .as(channel)
                    .doesNotContain(
                            "987654", SECRET, release.sha256(), release.header().slug(), ">1.1.0<", ", 1.1.0");
        }
        assertThat(everybody.get("/utgivelser").body()).contains("Dette kommer", moment.toString());
        var stamp = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss")
                .withZone(Dates.ZONE)
                .format(moment);
        var calendar = everybody.get("/utgivelser.ics");
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(calendar.body()).contains("DTSTART;TZID=Europe/Oslo:" + stamp, "Nye tall: Besøk på Helsenorge");
        var header = release.header();
        assertThat(calendar.body())
                .as("it is told that it was changed, and not when work on it began")
                .contains("SEQUENCE:" + header.version() + "\r\n", "DTSTAMP:" + changed(header.id()))
                .doesNotContain(header.id().toString());
        assertThat(everybody.get("/en/utgivelser.ics").body()).contains(uid(calendar.body()));
        assertThat(everybody.get("/en/utgivelser.ics").body()).contains("New figures: Visits to Helsenorge");
        assertThat(instance.bean(Figures.class).now())
                .as("all was read before it came")
                .isBefore(moment);

        while (!instance.bean(Figures.class).now().isAfter(moment)) {
            Thread.sleep(50);
        }
        assertThat(everybody.get("/utgivelser").body())
                .contains("Ingen dag er satt", "1.1.0", "Kilden har endret tallene", SECRET);
        assertThat(everybody.get("/utgivelser.ics").body()).doesNotContain("BEGIN:VEVENT");
        var feed = everybody.get("/utgivelser.atom");
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(feed.body())
                .contains("Besøk på Helsenorge, 1.1.0", "Kilden har endret tallene. For nye perioder: 1.", SECRET);
        assertThat(everybody.get("/indikator/" + NAME).body())
                .contains("Kilden har endret tallene. For nye perioder: 1.", SECRET, "Kilden selv");
        assertThat(everybody.get("/pxapi/v2/tables/" + NAME + "/data").body())
                .as("what was corrected goes with the figures, and what happened around them")
                .contains(
                        "i utgivelse 1.1.0. Kilden har endret tallene. " + SECRET
                                + ". Etter opplysning fra: Kilden selv.",
                        "Hendelse, 2020: Koronapandemien");
        assertThat(everybody.get("/utgivelser?asOf=2000-01-01").body()).contains("Ingen tall er publisert");
    }

    private static Release announced(UUID id) {
        return instance.bean(Releases.class).announced(id).orElseThrow();
    }

    private static void deliver(UUID id) {
        var figures = new ArrayList<>(instance.bean(Figures.class).latest(id));
        figures.add(new Observation(
                Observation.WHOLE, "2024", new TreeMap<>(), new BigDecimal("864213.5"), null, null, Set.of(), false));
        instance.bean(DeliverRelease.class)
                .deliver(
                        SYSTEM,
                        id,
                        new DeliverRelease.Delivery(
                                figures, ReleaseReason.ROUTINE, Fixtures.nb(SECRET + "."), Source.NONE));
    }

    private static HttpResponse<String> press(Clerk clerk, String path, String what) {
        return clerk.post(path + what, clerk.form(path, path + what));
    }

    @Test
    void whenFiguresComeIsToldBeforeThereAreAnyAndTheOldDateStaysWhenItIsMoved() throws IOException {
        var slug = "ikt-utgifter-i-kommunene";
        var id = instance.bean(Indicators.class)
                .find(slug)
                .orElseThrow()
                .header()
                .id();
        var other = instance.bean(Indicators.class)
                .find("ikt-utgifter-i-etatene")
                .orElseThrow()
                .header()
                .id();
        var editor = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        var page = "/arbeid/indikator/" + id + "/varsle";
        var holds = "Det tallene vil inneholde";
        assertThat(Clerk.signedIn(instance.baseUrl(), "strategy-editor")
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
        var form = editor.form(page, page);
        form.put("text.nb", holds);
        form.put("day", "2001-01-01");
        form.put("time", "åtte");
        var wrong = editor.post(page, form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Skriv klokkeslettet som i 08:00", holds, "2001-01-01");
        form.put("time", "");
        form.put("day", "");
        assertThat(editor.post(page, form).body()).contains("Skriv dagen også");
        assertThat(instance.bean(Releases.class).announced(id)).isEmpty();
        form.put("day", LocalDate.now(Dates.ZONE).plusDays(20).toString());
        form.put("time", "08:00");
        form.put("also." + other, "true");
        assertThat(editor.post(page, form).statusCode()).isEqualTo(303);
        var one = announced(id);
        var path = "/arbeid/utgivelse/" + one.header().id();
        assertThat(announced(other).announced()).isEqualTo(one.announced());
        assertThat(everybody.get("/utgivelser").body()).contains(holds, "kl. 08.00");
        assertThat(everybody.get("/utgivelser.atom").body()).contains("Varslet: ", holds);
        var uid = uid(everybody.get("/utgivelser.ics").body());
        assertThat(everybody.get("/utgivelser.ics").body())
                .contains("DESCRIPTION:" + holds)
                .doesNotContain(one.header().id().toString());
        assertThat(everybody.get("/utgivelser?asOf=2026-11-21").body()).doesNotContain(holds);
        assertThat(everybody.get("/indikator/" + slug + "/tall/csv").statusCode())
                .isEqualTo(200);

        var move = editor.form(path + "/flytt", path + "/flytt");
        assertThat(editor.post(path + "/flytt", move).statusCode())
                .as("nobody moves a date without a reason")
                .isEqualTo(422);
        move.put("why.nb", "Kilden er forsinket");
        assertThat(editor.post(path + "/flytt", move).body()).contains("Det er den samme datoen");
        move.put("day", LocalDate.now(Dates.ZONE).plusDays(30).toString());
        assertThat(editor.post(path + "/flytt", move).statusCode()).isEqualTo(303);
        for (var channel : List.of("/utgivelser", "/utgivelser.atom", "/utgivelser.ics")) {
            assertThat(everybody.get(channel).body().replace("\r\n ", ""))
                    .as(channel)
                    .contains("Flyttet fra ", "Kilden er forsinket");
        }
        assertThat(everybody.get("/utgivelser.ics").body()).contains(uid, "SEQUENCE:1");
        comesBackAsItWas(announced(id));

        deliver(id);
        var draft = instance.bean(Releases.class).get(one.header().id());
        assertThat(draft.header().state()).isEqualTo(Release.DRAFT);
        assertThat(draft.announced().moves()).hasSize(1);
        for (var channel : CHANNELS) {
            assertThat(everybody.get(channel).body()).as(channel).doesNotContain("864213", SECRET, draft.sha256());
        }
        assertThat(everybody.get("/utgivelser").body()).contains(holds, "Kilden er forsinket");
        // Figures that are given up leave what was announced; those that come after them fill it again.
        assertThat(press(editor, path, "/forkast").statusCode()).isEqualTo(303);
        assertThat(announced(id).count()).isZero();
        assertThat(instance.bean(Figures.class).delivered(one.header().id())).isEmpty();
        deliver(id);

        assertThat(press(editor, path, "/kvalitetssikring").statusCode()).isEqualTo(303);
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var approve = secretary.form(path + "/godkjenn", path + "/godkjenn");
        approve.put("assuredBy", "De andre prøverne");
        assertThat(secretary.post(path + "/godkjenn", approve).statusCode()).isEqualTo(303);
        var publish = editor.form(path + "/publiser", path + "/publiser");
        var early = new HashMap<>(publish);
        early.put("day", "");
        early.put("time", "");
        var refused = editor.post(path + "/publiser", early);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Alle har fått vite at tallene kommer");
        assertThat(editor.post(path + "/publiser", publish).statusCode())
                .as("the form holds the announced moment")
                .isEqualTo(303);
        assertThat(instance.bean(Releases.class).get(one.header().id()).published())
                .isEqualTo(draft.announced().at());
        assertThat(everybody.get("/utgivelser.ics").body()).contains(uid);
        assertThat(everybody.get("/utgivelser").body())
                .contains(holds, "Kilden er forsinket")
                .doesNotContain(SECRET);
        assertThat(press(editor, path, "/trekk").statusCode()).isEqualTo(303);
        assertThat(press(editor, path, "/forkast").statusCode()).isEqualTo(303);
        assertThat(press(editor, path, "/forkast").statusCode()).isEqualTo(303);
        var others = "/arbeid/utgivelse/" + announced(other).header().id();
        assertThat(press(editor, others, "/forkast").statusCode()).isEqualTo(303);
        assertThat(everybody.get("/utgivelser").body()).contains("Ingen dag er satt");
    }

    @Test
    void whatShouldHaveComeIsSaidToBeLateOnTheWorkPageAndInTheCalendar() {
        var id = instance.bean(Indicators.class)
                .find("innlogginger-pa-helsenorge")
                .orElseThrow()
                .header()
                .id();
        var late = instance.bean(AnnounceRelease.class)
                .announce(
                        SYSTEM,
                        List.of(id),
                        instance.bean(Figures.class).now().minus(Duration.ofDays(2)),
                        Fixtures.nb("Tall for i fjor."))
                .getFirst();
        var path = "/arbeid/utgivelse/" + late.header().id();
        var editor = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        assertThat(editor.get(path).body()).contains("Varslet, forfalt", "Tallene skulle ha kommet");
        assertThat(editor.get("/arbeid/indikator/" + id).body()).contains("Varslet, forfalt");
        assertThat(everybody.get("/utgivelser").body()).contains("<strong>Forsinket</strong>");
        assertThat(press(editor, path, "/forkast").statusCode()).isEqualTo(303);
        assertThat(everybody.get("/utgivelser").body()).doesNotContain("Forsinket");
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
}
