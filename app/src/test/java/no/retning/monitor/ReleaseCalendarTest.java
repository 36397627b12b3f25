package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
}
