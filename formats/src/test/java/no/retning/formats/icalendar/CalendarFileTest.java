package no.retning.formats.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Event AUTUMN = event("møte-høst", 0, "2021-09-07T12:30:00Z", false);
    private static final Event WINTER = event("møte-vinter", 2, "2021-12-09T12:30:00Z", true);

    private static Event event(String uid, int sequence, String starts, boolean cancelled) {
        return new Event(
                uid,
                sequence,
                Instant.parse("2021-08-31T10:00:00Z"),
                Instant.parse(starts),
                Instant.parse(starts).plusSeconds(3600),
                "Møte 4/2021 i NUIT, ekstra; med komma",
                "Oslo\nUniversitetsgata 2",
                "",
                URI.create("https://retning.example/mote/nuit-2021-4"),
                cancelled);
    }

    private static Calendar read(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    @Test
    void anotherReaderFindsTheEventsAtTheRightHourInSummerAndWinter() throws Exception {
        var calendar = read(CalendarFile.write("Møter i NUIT", List.of(AUTUMN, WINTER)));
        calendar.validate(true);

        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(2);
        assertThat(events)
                .extracting(event -> ((ZonedDateTime) event.getDateTimeStart().getDate()).toInstant())
                .containsExactly(AUTUMN.starts(), WINTER.starts());
        assertThat(events).extracting(event -> event.getSummary().getValue()).containsOnly(AUTUMN.summary());
        assertThat(events).extracting(event -> event.getStatus().getValue()).containsExactly("CONFIRMED", "CANCELLED");
        assertThat(events)
                .extracting(event -> event.getSequence().getSequenceNo())
                .containsExactly(0, 2);
    }

    @Test
    void timesAreWrittenByTheClocksOfOsloWithTheRulesOfTheZone() {
        var text = new String(CalendarFile.write("Møter", List.of(AUTUMN)), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("DTSTART;TZID=Europe/Oslo:20210907T143000", "BEGIN:VTIMEZONE", "TZID:Europe/Oslo")
                .contains("UID:møte-høst", "LOCATION:Oslo\\nUniversitetsgata 2", "ekstra\\; med komma");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text).contains("\r\n");
    }

    @Test
    void aCalendarWithoutEventsIsAFileToo() throws Exception {
        var calendar = read(CalendarFile.write("Møter", List.of()));

        assertThat(calendar.<VEvent>getComponents("VEVENT")).isEmpty();
    }
}
