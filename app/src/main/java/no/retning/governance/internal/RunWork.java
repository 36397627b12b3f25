package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Visit;
import no.retning.governance.Adoption;
import no.retning.governance.AdoptionReports;
import no.retning.governance.Attendance;
import no.retning.governance.Attendances;
import no.retning.governance.Case;
import no.retning.governance.CaseFlow;
import no.retning.governance.Cases;
import no.retning.governance.Hindrance;
import no.retning.governance.Hindrance.Reason;
import no.retning.governance.Impartialities;
import no.retning.governance.Impartiality;
import no.retning.governance.ImpartialityRulings;
import no.retning.governance.Meeting;
import no.retning.governance.Meetings;
import no.retning.governance.Outcome;
import no.retning.governance.Proceedings;
import no.retning.governance.Proceedings.Hours;
import no.retning.governance.Stance;
import no.retning.governance.Stances;
import no.retning.governance.Stand;
import no.retning.governance.Statement;
import no.retning.governance.Statements;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A meeting while it runs: everything is a plain form that leads back to the same screen. */
@Controller
@RequestMapping("/arbeid")
class RunWork {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Meetings meetings;
    private final Cases cases;
    private final CaseFlow flow;
    private final Proceedings proceedings;
    private final ImpartialityRulings rulings;
    private final AdoptionReports reports;
    private final Attendances attendances;
    private final Statements statements;
    private final Stances stances;
    private final Impartialities impartialities;
    private final Taking taking;
    private final RunViews views;
    private final CaseViews caseViews;
    private final Declaring declaring;

    RunWork(
            Meetings meetings,
            Cases cases,
            CaseFlow flow,
            Proceedings proceedings,
            ImpartialityRulings rulings,
            AdoptionReports reports,
            Attendances attendances,
            Statements statements,
            Stances stances,
            Impartialities impartialities,
            Taking taking,
            RunViews views,
            CaseViews caseViews,
            Declaring declaring) {
        this.meetings = meetings;
        this.cases = cases;
        this.flow = flow;
        this.proceedings = proceedings;
        this.rulings = rulings;
        this.reports = reports;
        this.attendances = attendances;
        this.statements = statements;
        this.stances = stances;
        this.impartialities = impartialities;
        this.taking = taking;
        this.views = views;
        this.caseViews = caseViews;
        this.declaring = declaring;
    }

    @GetMapping("/mote/{id}/gjennomfor")
    ResponseEntity<byte[]> run(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID sak,
            @RequestParam(required = false) @Nullable String kvittering) {
        var meeting = meetings.get(id);
        taking.require(visit, meeting, Meetings.RUN);
        return views.page(
                visit, 200, meeting, sak, Map.of(), kvittering == null ? null : visit.word("minutes.noted"), null);
    }

    @PostMapping("/mote/{id}/oppmote")
    ResponseEntity<byte[]> attend(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var meeting = meetings.get(id);
        var form = Form.sent(visit.reading(), request);
        var blank = Attendance.of(meeting, NOBODY, NOBODY);
        return back(visit, blank, Commands.CREATE, meeting, null, form, "#plass-" + form.value("seat"), () -> {
            var seat = chosen(form, "seat");
            var person = chosen(form, seat + ".person");
            var hours = new Hours(
                    time(form, seat + ".from"),
                    time(form, seat + ".until"),
                    cases.on(id).stream()
                            .map(one -> one.header().id())
                            .filter(one -> form.isTicked(seat + ".case." + one))
                            .toList());
            boolean present = !form.value(seat + ".presence").equals("absent");
            proceedings.attend(visit.actor(), id, seat, person, present, hours);
        });
    }

    @PostMapping("/oppmote/{id}/fjern")
    ResponseEntity<byte[]> unattend(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        Attendance one = attendances.get(id);
        var form = Form.sent(visit.reading(), request);
        return back(
                visit,
                one,
                Attendances.REMOVE,
                meetings.get(one.meeting()),
                null,
                form,
                "#plass-" + one.seat(),
                () -> proceedings.unattend(visit.actor(), id, form.version()));
    }

    @PostMapping("/sak/{id}/klokke")
    ResponseEntity<byte[]> clock(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String vei,
            HttpServletRequest request) {
        var one = cases.get(id);
        return withCase(visit, one, one, Cases.RUN, request, "#klokke", form -> {
            var typed = time(form, vei + ".at");
            var at = typed == null ? views.now() : typed;
            switch (vei) {
                case "start" -> proceedings.begin(visit.actor(), id, form.version(), at);
                case "slutt" -> proceedings.end(visit.actor(), id, form.version(), at);
                default -> throw new Hindrance(Reason.NOT_CHOSEN);
            }
        });
    }

    @PostMapping("/sak/{id}/vedtak")
    ResponseEntity<byte[]> decide(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = cases.get(id);
        return withCase(visit, one, one, Cases.DECIDE, request, "#vedtak", form -> {
            var outcome = form.value("vedtak.outcome");
            if (outcome.isEmpty()) {
                throw new Hindrance(Reason.NOT_CHOSEN);
            }
            flow.decide(visit.actor(), id, form.version(), form.text("vedtak.text"), outcome(outcome));
        });
    }

    private static Outcome outcome(String code) {
        try {
            return Outcome.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Hindrance(Reason.ILLEGAL_OUTCOME);
        }
    }

    @PostMapping("/sak/{id}/uttalelse")
    ResponseEntity<byte[]> say(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = cases.get(id);
        var blank = Statement.of(one, NOBODY, null, LocalisedText.NONE);
        return withCase(visit, one, blank, Commands.CREATE, request, "#uttalelser", form -> {
            var point = form.value("uttalelse.point");
            proceedings.say(
                    visit.actor(),
                    id,
                    chosen(form, "uttalelse.seat"),
                    point.matches("\\d{1,3}") ? Integer.valueOf(point) : null,
                    text(visit, form, "uttalelse.text"));
        });
    }

    @PostMapping("/uttalelse/{id}")
    ResponseEntity<byte[]> resay(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var said = statements.get(id);
        var form = Form.sent(visit.reading(), request);
        return back(visit, said, Statements.EDIT, cases.get(said.meetingCase()), form, "#uttalelser", () -> {
            var text = form.value(id + ".text").isEmpty()
                    ? LocalisedText.NONE
                    : said.text().with(visit.reading().language(), form.value(id + ".text"));
            proceedings.say(visit.actor(), id, form.version(), text);
        });
    }

    @PostMapping("/sak/{id}/standpunkt")
    ResponseEntity<byte[]> stand(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = cases.get(id);
        return withCase(
                visit,
                one,
                Stance.of(one, NOBODY, Stand.ENDORSEMENT, LocalisedText.NONE),
                Commands.CREATE,
                request,
                "#standpunkter",
                form -> proceedings.stand(
                        visit.actor(),
                        id,
                        chosen(form, "standpunkt.seat"),
                        stand(form.value("standpunkt.stand")),
                        text(visit, form, "standpunkt.text")));
    }

    private static Stand stand(String code) {
        try {
            return Stand.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Hindrance(Reason.NOT_CHOSEN);
        }
    }

    @PostMapping("/sak/{id}/enighet")
    ResponseEntity<byte[]> agree(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = cases.get(id);
        var blank = Stance.of(one, NOBODY, Stand.ENDORSEMENT, LocalisedText.NONE);
        return withCase(
                visit,
                one,
                blank,
                Commands.CREATE,
                request,
                "#standpunkter",
                form -> proceedings.agree(visit.actor(), id));
    }

    /** Leads whoever reports back to where they may be: the running meeting, or the minutes as a member reads them. */
    @PostMapping("/standpunkt/{id}/forankring")
    ResponseEntity<byte[]> report(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var stance = stances.get(id);
        var form = Form.sent(visit.reading(), request);
        var on = form.day(id + ".on");
        return declaring.reported(visit, stance, form, () -> {
            if (on == null) {
                throw new Hindrance(Reason.NOT_CHOSEN);
            }
            var adoption = new Adoption(form.value(id + ".adopted").equals("yes"), on, form.value(id + ".note"));
            reports.report(visit.actor(), id, form.version(), adoption);
        });
    }

    /** A member declares; who runs the meeting notes it of anybody. */
    @GetMapping("/sak/{id}/habilitet")
    ResponseEntity<byte[]> declaration(Visit visit, @PathVariable UUID id) {
        return declaring.page(visit, 200, cases.get(id), Map.of(), null);
    }

    @PostMapping("/sak/{id}/habilitet")
    ResponseEntity<byte[]> declare(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var who = form.value("habilitet.who").split(" ", 2);
        if (who.length < 2) {
            return declaring.declare(visit, cases.get(id), form);
        }
        var one = cases.get(id);
        return withCase(
                visit,
                one,
                Impartiality.of(one, NOBODY, NOBODY, ""),
                Commands.CREATE,
                request,
                "#habilitet",
                sent -> rulings.note(visit.actor(), id, uuid(who[0]), uuid(who[1]), sent.value("habilitet.reason")));
    }

    @PostMapping("/habilitet/{id}")
    ResponseEntity<byte[]> rule(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = impartialities.get(id);
        var form = Form.sent(visit.reading(), request);
        return back(
                visit,
                one,
                Impartialities.RULE,
                cases.get(one.meetingCase()),
                form,
                "#habilitet",
                () -> rulings.rule(
                        visit.actor(),
                        id,
                        form.version(),
                        form.value(id + ".ruling").equals("partial"),
                        form.text(id + ".reason")));
    }

    private interface Step {
        void take(Form form);
    }

    private ResponseEntity<byte[]> withCase(
            Visit visit,
            Case one,
            Recorded<?> record,
            String action,
            HttpServletRequest request,
            String anchor,
            Step step) {
        var form = Form.sent(visit.reading(), request);
        return back(visit, record, action, one, form, anchor, () -> step.take(form));
    }

    /** Back to the case on the screen of its meeting, or to the case itself when it has none. */
    private ResponseEntity<byte[]> back(
            Visit visit, Recorded<?> record, String action, Case one, Form form, String anchor, Runnable step) {
        var meeting = one.meeting();
        if (meeting != null) {
            return back(
                    visit, record, action, meetings.get(meeting), one.header().id(), form, anchor, step);
        }
        return taking.take(
                visit,
                record,
                action,
                form,
                step,
                CaseWork.path(one.header().id()),
                (status, problem) -> caseViews.one(visit, status, one, null, problem));
    }

    private ResponseEntity<byte[]> back(
            Visit visit,
            Recorded<?> record,
            String action,
            Meeting meeting,
            @Nullable UUID shown,
            Form form,
            String anchor,
            Runnable step) {
        var next = RunViews.path(meeting.header().id()) + "?kvittering=notert" + (shown == null ? "" : "&sak=" + shown)
                + anchor;
        return taking.take(
                visit,
                record,
                action,
                form,
                step,
                next,
                (status, problem) -> views.page(visit, status, meeting, shown, form.values(), null, problem));
    }

    private static UUID chosen(Form form, String name) {
        return Objects.requireNonNullElseGet(form.uuid(name), () -> {
            throw new Hindrance(Reason.NOT_CHOSEN);
        });
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Hindrance(Reason.NOT_CHOSEN);
        }
    }

    private static @Nullable LocalTime time(Form form, String name) {
        var time = form.value(name).isEmpty() ? null : MeetingSheet.time(form, name);
        if (!form.isRight()) {
            throw new Hindrance(Reason.FORM);
        }
        return time;
    }

    private static LocalisedText text(Visit visit, Form form, String name) {
        return LocalisedText.of(visit.reading().language().tag(), form.value(name));
    }
}
