package no.retning.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.retning.page.Dates;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body.
 *
 * @param bodyTitle the body's short title, as it was called then
 * @param bodySlug the name of the body in addresses then
 * @param number per body and calendar year; null until the meeting is first called
 * @param place where it is; may be empty when it is digital
 * @param extra whether it comes besides the ordinary ones
 * @param joining the address to join it at, for members alone; empty where there is none
 * @param remark what everybody is told about it: why it is moved or cancelled
 */
public record Meeting(
        Header header,
        UUID body,
        LocalisedText bodyTitle,
        String bodySlug,
        @Nullable SeriesNumber number,
        LocalisedText title,
        Instant starts,
        Instant ends,
        LocalisedText place,
        boolean digital,
        boolean extra,
        String joining,
        LocalisedText remark,
        Source source)
        implements Recorded<Meeting> {
    public static final String KIND = "meeting";

    /** The day it begins on, by Norwegian clocks. */
    public LocalDate day() {
        return starts.atZone(Dates.ZONE).toLocalDate();
    }

    /** The year whose series its cases, and itself, are numbered in. */
    public int year() {
        return number == null ? day().getYear() : number.year();
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body);
    }

    @Override
    public Meeting with(Header newHeader) {
        return new Meeting(
                newHeader, body, bodyTitle, bodySlug, number, title, starts, ends, place, digital, extra, joining,
                remark, source);
    }

    Meeting named(Header newHeader, SeriesNumber newNumber, LocalisedText newTitle) {
        return new Meeting(
                newHeader, body, bodyTitle, bodySlug, newNumber, newTitle, starts, ends, place, digital, extra, joining,
                remark, source);
    }

    public Meeting titled(LocalisedText newTitle) {
        return new Meeting(
                header, body, bodyTitle, bodySlug, number, newTitle, starts, ends, place, digital, extra, joining,
                remark, source);
    }

    Meeting remarked(LocalisedText newRemark) {
        return new Meeting(
                header, body, bodyTitle, bodySlug, number, title, starts, ends, place, digital, extra, joining,
                newRemark, source);
    }
}
