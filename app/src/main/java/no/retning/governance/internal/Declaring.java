package no.retning.governance.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.FormPage;
import no.retning.form.FormView;
import no.retning.form.Visit;
import no.retning.governance.AllMinutes;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Impartiality;
import no.retning.governance.ImpartialityRulings;
import no.retning.governance.Meetings;
import no.retning.governance.Stance;
import no.retning.governance.Stances;
import no.retning.page.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** What a member says for themself: that they may be partial, and what their organisation has adopted since. */
@Component
final class Declaring {
    private static final UUID NOBODY = new UUID(0, 0);

    private final ImpartialityRulings rulings;
    private final Meetings meetings;
    private final Cases cases;
    private final AllMinutes minutes;
    private final CaseNow caseNow;
    private final Taking taking;
    private final StaticTemplates templates = new StaticTemplates();

    Declaring(
            ImpartialityRulings rulings,
            Meetings meetings,
            Cases cases,
            AllMinutes minutes,
            CaseNow caseNow,
            Taking taking) {
        this.rulings = rulings;
        this.meetings = meetings;
        this.cases = cases;
        this.minutes = minutes;
        this.caseNow = caseNow;
        this.taking = taking;
    }

    static String path(UUID meetingCase) {
        return CaseWork.path(meetingCase) + "/habilitet";
    }

    boolean mayDeclare(Visit visit, Case one) {
        return taking.may(visit, Impartiality.of(one, NOBODY, NOBODY, ""), Commands.CREATE);
    }

    ResponseEntity<byte[]> page(
            Visit visit, int status, Case one, Map<String, String> typed, @Nullable String problem) {
        taking.require(visit, one, Cases.READ);
        return shown(visit, status, one, typed, problem);
    }

    private ResponseEntity<byte[]> shown(
            Visit visit, int status, Case one, Map<String, String> typed, @Nullable String problem) {
        var form = Form.of(visit.reading(), typed);
        return alone(
                visit,
                status,
                visit.word("minutes.declare"),
                visit.reading().text(one.title()).text(),
                problem == null ? visit.word("minutes.declare.lead") : problem,
                taking.form(
                        visit,
                        one,
                        path(one.header().id()),
                        "minutes.declare",
                        List.of(form.demandedLine("habilitet.reason", "minutes.declare.reason"))));
    }

    private ResponseEntity<byte[]> alone(
            Visit visit, int status, String heading, String relation, String lead, FormView form) {
        var frame = visit.frame(heading, "/arbeid/mote", "meeting", visit.link("/arbeid/mote", "meeting.meetings"));
        return Answer.page(status, templates.formPage(new FormPage(frame, relation, heading, lead, form)));
    }

    ResponseEntity<byte[]> declare(Visit visit, Case one, Form form) {
        var meeting = one.meeting();
        return taking.take(
                visit,
                Impartiality.of(one, NOBODY, NOBODY, ""),
                Commands.CREATE,
                form,
                () -> rulings.declare(visit.actor(), one.header().id(), form.value("habilitet.reason")),
                meeting == null ? "/arbeid/mote" : MeetingWork.path(meeting) + "/pakke",
                (status, problem) -> shown(visit, status, one, form.values(), problem));
    }

    /** Takes the report and leads back to the running meeting, or to the minutes as members read them. */
    ResponseEntity<byte[]> reported(Visit visit, Stance stance, Form form, Runnable step) {
        var one = cases.get(stance.meetingCase());
        return taking.take(
                visit,
                stance,
                Stances.REPORT,
                form,
                step,
                next(visit, one),
                (status, problem) -> alone(
                        visit,
                        status,
                        visit.word("minutes.report"),
                        visit.reading().text(one.title()).text(),
                        problem,
                        caseNow.report(visit, stance, form.values())));
    }

    private String next(Visit visit, Case one) {
        var meeting = one.meeting();
        if (meeting == null) {
            return "/arbeid/mote";
        }
        if (taking.may(visit, meetings.get(meeting), Meetings.RUN)) {
            return RunViews.path(meeting) + "?sak=" + one.header().id() + "#standpunkter";
        }
        return minutes.of(meeting)
                .map(written -> MinutesWork.path(written.header().id()) + "/les")
                .orElse(MeetingWork.path(meeting) + "/pakke");
    }
}
