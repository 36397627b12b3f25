package no.retning.formats.icalendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** Writes events as an iCalendar file. */
public final class CalendarFile {
    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    /** Its clocks follow the rule of the European Union since 1996. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private CalendarFile() {}

    /** @param name what a calendar that subscribes to the file calls it */
    public static byte[] write(String name, List<Event> events) {
        return file(name, events.stream().map(CalendarFile::component).toList());
    }

    /** @param name what a calendar that subscribes to the file calls it */
    public static byte[] writeDays(String name, List<WholeDays> days) {
        return file(name, days.stream().map(CalendarFile::component).toList());
    }

    private static byte[] file(String name, List<VEvent> events) {
        var calendar = new Calendar();
        for (var property : List.of(
                new ProdId("-//Retning//Kalender//NO"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-WR-TIMEZONE", ZONE.getId()))) {
            calendar.add(property);
        }
        calendar.add((CalendarComponent) zone());
        events.forEach(event -> calendar.add((CalendarComponent) event));
        try (var out = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VEvent component(Event event) {
        var component = component(event.uid(), event.sequence(), event.changedAt(), event.cancelled());
        component.add(new DtStart<>(event.starts().atZone(ZONE)));
        component.add(new DtEnd<>(event.ends().atZone(ZONE)));
        component.add(new Summary(event.summary()));
        if (!event.location().isEmpty()) {
            component.add(new Location(event.location()));
        }
        return said(component, event.description(), event.url());
    }

    private static VEvent component(WholeDays days) {
        var component = component(days.uid(), days.sequence(), days.changedAt(), days.cancelled());
        component.add(new DtStart<>(days.first()));
        component.add(new DtEnd<>(days.last().plusDays(1)));
        component.add(new Summary(days.summary()));
        component.add(new Transp(Transp.VALUE_TRANSPARENT));
        return said(component, days.description(), days.url());
    }

    private static VEvent component(String uid, int sequence, Instant changedAt, boolean cancelled) {
        var component = new VEvent(false);
        component.add(new Uid(uid));
        component.add(new Sequence(sequence));
        component.add(new DtStamp(changedAt));
        component.add(new LastModified(changedAt));
        component.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return component;
    }

    private static VEvent said(VEvent component, String description, @Nullable URI url) {
        if (!description.isEmpty()) {
            component.add(new Description(description));
        }
        if (url != null) {
            component.add(new Url(url));
        }
        return component;
    }

    private static VTimeZone zone() {
        var standard = new Standard(rule("19961027T030000", 10, "+0200", "+0100"));
        var daylight = new Daylight(rule("19960331T020000", 3, "+0100", "+0200"));
        return new VTimeZone(
                new PropertyList(List.<Property>of(new TzId(ZONE.getId()))),
                new ComponentList<>(List.<Observance>of(standard, daylight)));
    }

    private static PropertyList rule(String since, int month, String from, String to) {
        return new PropertyList(List.<Property>of(
                new DtStart<>(since),
                new RRule<>("FREQ=YEARLY;BYMONTH=%d;BYDAY=-1SU".formatted(month)),
                new TzOffsetFrom(from),
                new TzOffsetTo(to)));
    }
}
