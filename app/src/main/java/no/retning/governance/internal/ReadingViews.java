package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.Visit;
import no.retning.governance.Meeting;
import no.retning.governance.PackReading;
import no.retning.governance.PackReadings;
import no.retning.governance.ReadingReport;
import no.retning.page.Answer;
import no.retning.page.Choice;
import no.retning.page.Dates;
import no.retning.page.Status.Shape;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** What was read of a pack, as the person who confirms it sees it. */
@Component
final class ReadingViews {
    private final Taking taking;
    private final FollowingSheet following;
    private final StaticTemplates templates = new StaticTemplates();

    ReadingViews(Taking taking, FollowingSheet following) {
        this.taking = taking;
        this.following = following;
    }

    static ReadingReport report(PackReading reading) {
        var kept = reading.report().value();
        return kept.isEmpty() ? ReadingReport.NONE : Json.read(kept, ReadingReport.class);
    }

    static Map<String, String> values(Meeting meeting, ReadingReport report) {
        var values = new TreeMap<String, String>();
        var starts = meeting.starts().atZone(Dates.ZONE);
        values.put("day", starts.toLocalDate().toString());
        values.put("from", starts.toLocalTime().toString());
        values.put("until", meeting.ends().atZone(Dates.ZONE).toLocalTime().toString());
        Form.put(values, "place", meeting.place());
        values.put("digital", meeting.digital() ? "true" : "");
        values.put("extra", meeting.extra() ? "true" : "");
        values.put(
                "number",
                report.meetingNumber() == null ? "" : report.meetingNumber().toString());
        FollowingSheet.put(values, meeting, report);
        return values;
    }

    ResponseEntity<byte[]> one(
            Visit visit, int status, Meeting meeting, PackReading reading, Form form, @Nullable String problem) {
        var report = report(reading);
        var path = PackReadingWork.path(meeting.header().id());
        var title = visit.word(
                "reading.heading", visit.reading().text(meeting.title()).text());
        return Answer.page(
                status,
                templates.governanceReading(new ReadingPage(
                        visit.frame(
                                title,
                                path,
                                "meeting",
                                visit.link("/arbeid/mote", "meeting.meetings"),
                                visit.reading()
                                        .link(MeetingWork.path(meeting.header().id()), meeting.title())),
                        problem,
                        no.retning.page.Text.of(title),
                        visit.word("reading.state." + reading.header().state()),
                        report.file(),
                        report.fields().stream()
                                .map(field -> row(visit, meeting, field))
                                .toList(),
                        taking.may(visit, reading, PackReadings.CONFIRM)
                                ? form(
                                        visit,
                                        reading,
                                        path + "/bekreft",
                                        "reading.confirm",
                                        parts(visit, form, meeting, report))
                                : null,
                        taking.may(visit, reading, PackReadings.DISCARD)
                                ? form(
                                        visit,
                                        reading,
                                        path + "/forkast",
                                        "reading.discard",
                                        List.of(form.demandedLine("reason", "meeting.reason")))
                                : null,
                        report.left().stream()
                                .map(left -> new ReadingPage.Left(left.line(), left.text()))
                                .toList())));
    }

    private FormView form(Visit visit, PackReading reading, String path, String key, List<Part> parts) {
        return taking.form(visit, reading, path, key, parts);
    }

    private List<Part> parts(Visit visit, Form form, Meeting meeting, ReadingReport report) {
        var days = new TreeSet<String>();
        days.add(meeting.day().toString());
        report.alternatives("date").stream()
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .forEach(days::add);
        var choices = new ArrayList<Choice>();
        days.forEach(day -> choices.add(form.choice(
                "day", day, form.reading().day(java.time.LocalDate.parse(day)).text())));
        var parts = new ArrayList<Part>();
        parts.add(form.select("day", "meeting.day", choices));
        if (days.size() > 1) {
            parts.add(new Part.Line(form.field("otherDay", "reading.otherDay"), "date"));
        } else {
            parts.set(0, new Part.Line(form.field("day", "meeting.day").demanded(), "date"));
        }
        parts.add(new Part.Line(form.field("from", "meeting.from").demanded(), "time"));
        parts.add(new Part.Line(form.field("until", "meeting.until").demanded(), "time"));
        parts.add(form.texts("place", "meeting.place", 1));
        parts.add(form.tick("digital", "meeting.digital"));
        parts.add(form.tick("extra", "meeting.extra"));
        parts.add(form.line("number", "reading.number"));
        parts.addAll(following.parts(visit, form, meeting, report));
        return parts;
    }

    private static ReadingPage.Row row(Visit visit, Meeting meeting, ReadingReport.Field field) {
        var doubt = field.doubt();
        return new ReadingPage.Row(
                field.about().isEmpty()
                        ? visit.reading().text(meeting.bodyTitle()).text()
                        : field.about(),
                visit.word("reading.field." + field.name()),
                PackImporter.value(visit.reading().words(), field),
                field.name().equals("casetype") || field.value().isEmpty()
                        ? visit.reading().language().tag()
                        : visit.reading().languages().first().tag(),
                doubt == null ? Shape.REACHED : Shape.CHALLENGED,
                visit.word(doubt == null ? "reading.certain" : "reading.doubtful"),
                doubt == null ? null : visit.word("reading.doubt." + doubt),
                field.alternatives(),
                lines(visit, field));
    }

    private static String lines(Visit visit, ReadingReport.Field field) {
        return field.firstLine() < 1
                ? ""
                : field.firstLine() == field.lastLine()
                        ? Integer.toString(field.firstLine())
                        : field.firstLine() + "–" + field.lastLine();
    }
}
