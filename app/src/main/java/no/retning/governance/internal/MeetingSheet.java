package no.retning.governance.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Bodies;
import no.retning.governance.Meeting;
import no.retning.governance.Phrases;
import no.retning.page.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The form of a meeting. */
@Component
final class MeetingSheet implements Sheet<Meeting> {
    private final Bodies bodies;
    private final Phrases phrases;
    private final boolean choosesBody;

    @Autowired
    MeetingSheet(Bodies bodies, Phrases phrases) {
        this(bodies, phrases, true);
    }

    private MeetingSheet(Bodies bodies, Phrases phrases, boolean choosesBody) {
        this.bodies = bodies;
        this.phrases = phrases;
        this.choosesBody = choosesBody;
    }

    /** The same for one that exists, whose body stays. */
    MeetingSheet forChange() {
        return new MeetingSheet(bodies, phrases, false);
    }

    @Override
    public Map<String, String> values(Meeting meeting) {
        var values = new TreeMap<String, String>();
        values.put("body", meeting.body().toString());
        if (!meeting.starts().equals(Instant.EPOCH)) {
            var starts = meeting.starts().atZone(Dates.ZONE);
            values.put("day", starts.toLocalDate().toString());
            values.put("from", starts.toLocalTime().toString());
            values.put("until", meeting.ends().atZone(Dates.ZONE).toLocalTime().toString());
        }
        Form.put(values, "place", meeting.place());
        values.put("digital", meeting.digital() ? "true" : "");
        values.put("joining", meeting.joining());
        values.put("extra", meeting.extra() ? "true" : "");
        Form.put(values, "remark", meeting.remark());
        Form.put(values, "source", meeting.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        if (choosesBody) {
            parts.add(form.select("body", "meeting.body", BodyChoices.of(form, bodies.all())));
        }
        parts.add(new Part.Line(form.field("day", "meeting.day").demanded(), "date"));
        parts.add(new Part.Line(form.field("from", "meeting.from").demanded(), "time"));
        parts.add(new Part.Line(form.field("until", "meeting.until").demanded(), "time"));
        parts.add(form.texts("place", "meeting.place", 1));
        parts.add(form.tick("digital", "meeting.digital"));
        parts.add(form.line("joining", "meeting.joining"));
        parts.add(form.tick("extra", "meeting.extra"));
        parts.add(form.texts("remark", "meeting.remark", 2));
        parts.add(form.sourceOf("source"));
        return parts;
    }

    @Override
    public Meeting read(Meeting meeting, Form form) {
        var body = choosesBody ? form.uuid("body") : meeting.body();
        var day = form.demandedDay("day");
        var from = time(form, "from");
        var until = time(form, "until");
        if (body == null) {
            form.wrong("body", "form.wrong.choice");
        }
        if (from != null && until != null && !from.isBefore(until)) {
            form.wrong("until", "meeting.wrong.until");
        }
        if (!form.isRight() || body == null || from == null || until == null) {
            return meeting;
        }
        var before = bodies.get(body);
        var read = new Meeting(
                meeting.header(),
                body,
                meeting.number() == null ? Phrases.called(before) : meeting.bodyTitle(),
                meeting.number() == null ? before.header().slug() : meeting.bodySlug(),
                meeting.number(),
                meeting.title(),
                day.atTime(from).atZone(Dates.ZONE).toInstant(),
                day.atTime(until).atZone(Dates.ZONE).toInstant(),
                form.text("place"),
                form.isTicked("digital"),
                form.isTicked("extra"),
                form.value("joining"),
                form.text("remark"),
                form.source("source"));
        return read.titled(phrases.title(read));
    }

    static @Nullable LocalTime time(Form form, String name) {
        try {
            return LocalTime.parse(form.value(name));
        } catch (DateTimeException e) {
            form.wrong(name, "meeting.wrong.time");
            return null;
        }
    }
}
