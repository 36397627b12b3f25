package no.retning.governance.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.Visit;
import no.retning.governance.Attendance;
import no.retning.governance.Attendances;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Meeting;
import no.retning.governance.MinutesDraft;
import no.retning.governance.Representative;
import no.retning.governance.Roster;
import no.retning.governance.RunningClock;
import no.retning.page.Answer;
import no.retning.page.Choice;
import no.retning.page.Dates;
import no.retning.page.Field;
import no.retning.register.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** Shows a running meeting: the clock, who is here, and the case now. */
@Component
final class RunViews {
    private static final Map<RunningClock.Progress, String> MARKS =
            Map.of(RunningClock.Progress.DONE, "✓", RunningClock.Progress.NOW, "▶", RunningClock.Progress.COMING, "○");

    private final Cases cases;
    private final Roster roster;
    private final People people;
    private final Attendances attendances;
    private final MinutesDraft draft;
    private final CaseNow caseNow;
    private final Taking taking;
    private final JdbcClient sql;
    private final StaticTemplates templates = new StaticTemplates();

    RunViews(
            Cases cases,
            Roster roster,
            People people,
            Attendances attendances,
            MinutesDraft draft,
            CaseNow caseNow,
            Taking taking,
            JdbcClient sql) {
        this.cases = cases;
        this.roster = roster;
        this.people = people;
        this.attendances = attendances;
        this.draft = draft;
        this.caseNow = caseNow;
        this.taking = taking;
        this.sql = sql;
    }

    static String path(UUID meeting) {
        return MeetingWork.path(meeting) + "/gjennomfor";
    }

    /** What time it is, by the database's clock. */
    LocalTime now() {
        return sql.sql("select date_trunc('minute', clock_timestamp() at time zone :zone)::time")
                .param("zone", Dates.ZONE.getId())
                .query(LocalTime.class)
                .single();
    }

    /**
     * @param wanted the case to look at; null for the one that is being treated
     * @param typed what was sent and could not be done; empty otherwise
     */
    ResponseEntity<byte[]> page(
            Visit visit,
            int status,
            Meeting meeting,
            @Nullable UUID wanted,
            Map<String, String> typed,
            @Nullable String receipt,
            @Nullable String problem) {
        var shown = cases.on(meeting.header().id()).stream()
                .filter(one -> taking.may(visit, one, Cases.VIEW))
                .toList();
        var now = now();
        var clock = RunningClock.of(meeting, shown, now);
        var chosen = shown.stream()
                .filter(one -> one.header()
                        .id()
                        .equals(Objects.requireNonNullElse(
                                wanted,
                                Objects.requireNonNullElse(
                                        clock.current(), meeting.header().id()))))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .orElse(null);
        var seated = roster.on(meeting.body(), meeting.day());
        var title = visit.reading().text(meeting.title());
        var path = MeetingWork.path(meeting.header().id());
        return Answer.page(
                status,
                templates.governanceRun(new RunPage(
                        visit.frame(
                                visit.word("minutes.run"),
                                path(meeting.header().id()),
                                "meeting",
                                visit.link("/arbeid/mote", "meeting.meetings"),
                                visit.reading().link(path, meeting.title())),
                        receipt,
                        problem,
                        title,
                        visit.word("meeting.state." + meeting.header().state()),
                        clock(visit, now),
                        clock(visit, clock.ends()),
                        clock.ends().isAfter(meeting.ends().atZone(Dates.ZONE).toLocalTime()),
                        lines(visit, meeting, shown, clock, chosen),
                        chosen == null ? null : caseNow.of(visit, meeting, chosen, typed, seated),
                        seats(visit, meeting, shown, typed, seated),
                        List.of(visit.link(path, "minutes.run.meeting")))));
    }

    static String clock(Visit visit, LocalTime time) {
        return Dates.clock(time, visit.reading().language().tag());
    }

    private static List<RunPage.Line> lines(
            Visit visit, Meeting meeting, List<Case> shown, RunningClock clock, @Nullable Case chosen) {
        return clock.slots().stream()
                .map(slot -> {
                    var one = shown.stream()
                            .filter(other -> other.header().id().equals(slot.id()))
                            .findFirst()
                            .orElseThrow();
                    var number = one.number();
                    var planned = slot.planned();
                    return new RunPage.Line(
                            visit.reading()
                                    .link(path(meeting.header().id()) + "?sak=" + slot.id() + "#sak", one.title()),
                            number == null ? "" : number.cited(),
                            planned == null ? "" : clock(visit, planned),
                            clock(visit, slot.starts()),
                            Objects.requireNonNull(MARKS.get(slot.progress())),
                            visit.word(
                                    "minutes.progress." + slot.progress().name().toLowerCase(Locale.ROOT)),
                            one.equals(chosen),
                            slot.isLate(),
                            slot.broken());
                })
                .toList();
    }

    private List<RunPage.SeatLine> seats(
            Visit visit, Meeting meeting, List<Case> shown, Map<String, String> typed, List<Representative> seated) {
        var here = attendances.in(meeting.header().id());
        var names = draft.organisations(meeting.body());
        var lines = new ArrayList<RunPage.SeatLine>();
        for (var first : firsts(seated)) {
            var seat = first.seat().header().id();
            var noted = here.stream().filter(one -> one.seat().equals(seat)).toList();
            lines.add(new RunPage.SeatLine(
                    "plass-" + seat,
                    visit.reading()
                            .text(Objects.requireNonNull(names.get(seat)))
                            .text(),
                    visit.word("minutes.seatRole." + first.seat().role().code()),
                    noted.stream().map(one -> here(visit, one)).toList(),
                    attend(visit, meeting, seat, shown, typed, seated)));
        }
        return lines;
    }

    private static List<Representative> firsts(List<Representative> seated) {
        var firsts = new ArrayList<Representative>();
        for (var one : seated) {
            if (firsts.stream()
                    .noneMatch(other -> other.seat()
                            .header()
                            .id()
                            .equals(one.seat().header().id()))) {
                firsts.add(one);
            }
        }
        return firsts;
    }

    private RunPage.Here here(Visit visit, Attendance one) {
        var behalf = one.onBehalfOf();
        var from = one.from();
        var until = one.until();
        var standing = new StringBuilder(visit.word(one.present() ? "minutes.present" : "minutes.absent"));
        if (from != null) {
            standing.append(", ").append(visit.word("minutes.from", clock(visit, from)));
        }
        if (until != null) {
            standing.append(", ").append(visit.word("minutes.until", clock(visit, until)));
        }
        if (!one.cases().isEmpty()) {
            standing.append(", ").append(visit.word("minutes.forCases", numbers(one)));
        }
        var name = people.get(one.person()).name().value();
        return new RunPage.Here(
                behalf == null
                        ? name
                        : visit.word(
                                "minutes.onBehalf",
                                name,
                                people.get(behalf).name().value()),
                one.present() ? "●" : "○",
                standing.toString(),
                taking.form(
                        visit,
                        one,
                        "/arbeid/oppmote/" + one.header().id() + "/fjern",
                        "minutes.attend.remove",
                        List.of(),
                        name));
    }

    private String numbers(Attendance one) {
        return String.join(
                ", ",
                one.cases().stream()
                        .map(id -> cases.get(id).number())
                        .filter(Objects::nonNull)
                        .map(number -> Objects.requireNonNull(number).cited())
                        .toList());
    }

    private FormView attend(
            Visit visit,
            Meeting meeting,
            UUID seat,
            List<Case> shown,
            Map<String, String> typed,
            List<Representative> seated) {
        var form = Form.of(visit.reading(), typed);
        var parts = new ArrayList<Part>();
        parts.add(form.select(seat + ".person", "minutes.attend.person", candidates(visit, form, seat, seated)));
        parts.add(form.select(
                seat + ".presence",
                "minutes.attend.presence",
                List.of(
                        form.choice(seat + ".presence", "present", visit.word("minutes.present")),
                        form.choice(seat + ".presence", "absent", visit.word("minutes.absent")))));
        parts.add(new Part.Line(form.field(seat + ".from", "minutes.attend.from"), "time"));
        parts.add(new Part.Line(form.field(seat + ".until", "minutes.attend.until"), "time"));
        var ticks = new ArrayList<Part>();
        for (var one : shown) {
            var number = one.number();
            if (number != null) {
                var name = seat + ".case." + one.header().id();
                ticks.add(new Part.Tick(Field.of(
                        name, visit.word("site.case.numbered", number.cited()), typed.getOrDefault(name, ""))));
            }
        }
        parts.add(form.group("minutes.attend.cases", ticks));
        var hidden = new TreeMap<String, String>();
        hidden.put("seat", seat.toString());
        return new FormView(
                visit.url(MeetingWork.path(meeting.header().id()) + "/oppmote"),
                visit.hidden(hidden),
                parts,
                visit.word("minutes.attend"),
                null);
    }

    /** The holder and the deputies of the seat first, then everybody else the register knows. */
    private List<Choice> candidates(Visit visit, Form form, UUID seat, List<Representative> seated) {
        var choices = new ArrayList<Choice>();
        var own = seated.stream()
                .filter(one -> one.seat().header().id().equals(seat))
                .toList();
        for (var one : own) {
            var name = one.person().name().value();
            choices.add(form.choice(
                    seat + ".person",
                    one.person().header().id().toString(),
                    one.membership().deputy() ? visit.word("minutes.attend.deputy", name) : name));
        }
        for (var person : people.all()) {
            var id = person.header().id();
            if (own.stream().noneMatch(one -> one.person().header().id().equals(id))) {
                choices.add(form.choice(
                        seat + ".person",
                        id.toString(),
                        visit.word("minutes.attend.standIn", person.name().value())));
            }
        }
        return choices;
    }
}
