package no.retning.governance.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Visit;
import no.retning.governance.Following;
import no.retning.governance.Meeting;
import no.retning.governance.PackFollowing;
import no.retning.governance.ReadingReport;
import no.retning.governance.SeatRole;
import no.retning.page.Choice;
import no.retning.record.Ids;
import no.retning.record.Personal;
import no.retning.record.Source;
import no.retning.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a pack says of members and of the next meeting, to be ticked item by item by who confirms it. Fields are change.0.take,
 * change.0.from … and next.take, next.day.
 */
@Component
final class FollowingSheet {
    private static final String DEPUTY = "deputy";

    private final PackFollowing following;
    private final Taking taking;

    FollowingSheet(PackFollowing following, Taking taking) {
        this.following = following;
        this.taking = taking;
    }

    static void put(Map<String, String> values, Meeting meeting, ReadingReport report) {
        for (int at = 0; at < report.changes().size(); at++) {
            values.put(name(at, "from"), meeting.day().toString());
            values.put(name(at, "role"), SeatRole.MEMBER.code());
        }
        values.put("next.day", Objects.toString(report.next(), ""));
    }

    private static String name(int at, String field) {
        return "change." + at + "." + field;
    }

    List<Part> parts(Visit visit, Form form, Meeting meeting, ReadingReport report) {
        var parts = new ArrayList<Part>();
        boolean mayRegister =
                taking.may(visit, Person.of(Ids.next(), Personal.NONE, null, Source.NONE), Commands.CREATE);
        for (int at = 0; at < report.changes().size(); at++) {
            parts.add(change(form, meeting, at, report.changes().get(at), mayRegister));
        }
        var next = report.next();
        if (next != null) {
            parts.add(next(form, meeting, next));
        }
        return parts;
    }

    private Part change(Form form, Meeting meeting, int at, ReadingReport.Change said, boolean mayRegister) {
        var known = following.known(meeting.body(), said, meeting.day());
        var legend = form.words().of(said.welcomed() ? "reading.change.welcomed" : "reading.change.left", whole(said));
        var hindered = hindered(form, said, known, mayRegister);
        return hindered == null
                ? new Part.Group(legend, null, fields(form, at, said, known))
                : new Part.Group(legend, hindered, List.of());
    }

    private static String whole(ReadingReport.Change said) {
        return Stream.of(said.name(), said.function(), said.organisation())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Why it cannot be taken in from here; null where it can. */
    private static @Nullable String hindered(
            Form form, ReadingReport.Change said, Following.Known known, boolean mayRegister) {
        var words = form.words();
        if (!said.welcomed()) {
            return known.seated().isEmpty()
                    ? words.of("reading.change.notSeated")
                    : known.seatsSeveral() ? words.of("reading.change.severalSeated") : null;
        }
        if (!known.seated().isEmpty()) {
            return words.of("reading.change.isSeated");
        }
        if (said.organisation().isBlank()) {
            return words.of("reading.change.noOrganisation");
        }
        if (!mayRegister && (known.people().isEmpty() || known.organisations().isEmpty())) {
            return words.of("reading.change.notYours");
        }
        return known.people().size() > 1 || known.organisations().size() > 1
                ? words.of("reading.change.several")
                : null;
    }

    private static List<Part> fields(Form form, int at, ReadingReport.Change said, Following.Known known) {
        var parts = new ArrayList<Part>();
        parts.add(form.tick(name(at, "take"), said.welcomed() ? "reading.change.take" : "reading.change.end"));
        parts.add(form.date(name(at, "from"), said.welcomed() ? "reading.change.from" : "reading.change.until"));
        if (!said.welcomed()) {
            return parts;
        }
        parts.add(form.select(name(at, "role"), "governance.role", roles(form, name(at, "role"))));
        if (known.people().isEmpty()) {
            parts.add(form.tick(name(at, "person"), "reading.change.newPerson"));
        }
        if (known.organisations().isEmpty()) {
            parts.add(form.tick(name(at, "organisation"), "reading.change.newOrganisation"));
        }
        if (!said.function().isBlank()) {
            parts.add(form.tick(name(at, "position"), "reading.change.newPosition"));
        }
        return parts;
    }

    private static List<Choice> roles(Form form, String field) {
        var choices = new ArrayList<Choice>();
        for (var role : SeatRole.values()) {
            choices.add(form.choice(field, role.code(), form.words().of("governance.role." + role.code())));
        }
        choices.add(form.choice(field, DEPUTY, form.words().of("reading.change.deputy")));
        return choices;
    }

    private Part next(Form form, Meeting meeting, LocalDate day) {
        var legend = form.words().of("reading.next", form.reading().day(day).text());
        return following.isMeeting(meeting.body(), day)
                ? new Part.Group(legend, form.words().of("reading.next.known"), List.of())
                : new Part.Group(
                        legend,
                        form.words().of("reading.next.hint"),
                        List.of(
                                form.tick("next.take", "reading.next.take"),
                                form.date("next.day", "reading.next.day")));
    }

    /** What was ticked, with what must be put right noted on the form. */
    Following read(Form form, Meeting meeting, ReadingReport report) {
        var changes = new ArrayList<Following.Change>();
        for (int at = 0; at < report.changes().size(); at++) {
            if (form.isTicked(name(at, "take"))) {
                changes.add(read(form, meeting, at, report.changes().get(at)));
            }
        }
        return new Following(changes, form.isTicked("next.take") ? nextDay(form, meeting) : null);
    }

    private Following.Change read(Form form, Meeting meeting, int at, ReadingReport.Change said) {
        var from = form.demandedDay(name(at, "from"));
        var chosen = form.value(name(at, "role"));
        var change = new Following.Change(
                said,
                from,
                chosen.isEmpty() || chosen.equals(DEPUTY) ? SeatRole.MEMBER : role(form, at),
                chosen.equals(DEPUTY),
                form.isTicked(name(at, "person")),
                form.isTicked(name(at, "organisation")),
                form.isTicked(name(at, "position")));
        if (said.welcomed()) {
            var known = following.known(meeting.body(), said, from);
            if (known.people().isEmpty() && !change.newPerson()) {
                form.wrong(name(at, "person"), "reading.wrong.newPerson", said.name());
            }
            if (known.organisations().isEmpty() && !change.newOrganisation()) {
                form.wrong(name(at, "organisation"), "reading.wrong.newOrganisation", said.organisation());
            }
        }
        return change;
    }

    private static SeatRole role(Form form, int at) {
        return Options.of(form, name(at, "role"), SeatRole.values(), SeatRole::code, SeatRole.MEMBER);
    }

    private static LocalDate nextDay(Form form, Meeting meeting) {
        var day = form.demandedDay("next.day");
        if (!day.isAfter(meeting.day())) {
            form.wrong("next.day", "reading.wrong.next");
        }
        return day;
    }
}
