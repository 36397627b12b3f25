package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.governance.Agenda;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.CaseFlow;
import no.retning.governance.CaseType;
import no.retning.governance.CaseTypes;
import no.retning.governance.Cases;
import no.retning.governance.Handling;
import no.retning.governance.Hindrance;
import no.retning.governance.MeetingTies;
import no.retning.governance.Placement;
import no.retning.governance.PublishedTargets;
import no.retning.governance.TimeAllotted;
import no.retning.identity.Accounts;
import no.retning.page.Link;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases: proposed, answered, put on agendas. */
@Controller
@RequestMapping("/arbeid/sak")
class CaseWork {
    private static final UUID NO_BODY = new UUID(0, 0);

    private final Cases cases;
    private final CaseFlow flow;
    private final Agenda agenda;
    private final Bodies bodies;
    private final Accounts accounts;
    private final CaseSheet sheet;
    private final Saving saving;
    private final Taking taking;
    private final CaseViews views;
    private final MeetingTies ties;

    CaseWork(
            Cases cases,
            CaseFlow flow,
            Agenda agenda,
            Bodies bodies,
            Accounts accounts,
            CaseSheet sheet,
            Saving saving,
            Taking taking,
            CaseViews views,
            MeetingTies ties) {
        this.cases = cases;
        this.flow = flow;
        this.agenda = agenda;
        this.bodies = bodies;
        this.accounts = accounts;
        this.sheet = sheet;
        this.saving = saving;
        this.taking = taking;
        this.views = views;
        this.ties = ties;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        return views.list(
                visit,
                bodies.all().stream()
                        .anyMatch(body -> taking.may(
                                visit, blank(visit, Ids.next(), body.header().id()), Cases.CREATE)));
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        var body = bodies.all().stream()
                .map(one -> one.header().id())
                .filter(id -> taking.may(visit, blank(visit, Ids.next(), id), Cases.CREATE))
                .findFirst()
                .orElse(NO_BODY);
        return saving.start(visit, blank(visit, Ids.next(), body), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var body = Objects.requireNonNullElse(form.uuid("body"), NO_BODY);
        var blank = blank(visit, form.id(), body);
        var next = visit.url(path(blank.header().id()) + "?kvittering=proposed");
        return saving.create(visit, cases, blank, sheet, form, newPlace(visit, form.id()), next);
    }

    private static Case blank(Visit visit, UUID id, UUID body) {
        var types = CaseTypes.of(CaseType.DISCUSSION);
        return new Case(
                Header.draft(id, Case.KIND, id.toString(), Cases.PROPOSED),
                body,
                null,
                null,
                false,
                false,
                LocalisedText.NONE,
                LocalisedText.NONE,
                types,
                LocalisedText.NONE,
                List.of(),
                Placement.none(TimeAllotted.NONE),
                List.of(),
                LocalisedText.NONE,
                LocalisedText.NONE,
                null,
                "",
                false,
                new Handling(visit.actor().account(), null, ""),
                Source.NONE);
    }

    static String path(UUID id) {
        return "/arbeid/sak/" + id;
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("meeting.case.propose");
        return new Place(
                visit.frame(heading, "/arbeid/sak/ny", "case", visit.link("/arbeid/sak", "meeting.cases")),
                heading,
                visit.url("/arbeid/sak"),
                visit.url("/arbeid/sak/" + id),
                visit.link("/arbeid/sak", "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = cases.get(id);
        taking.require(visit, one, Cases.VIEW);
        return views.one(visit, 200, one, kvittering, null);
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var title = visit.reading().text(cases.get(id).title()).text();
        var place = new Place(
                visit.frame(title, path(id), "case", visit.link("/arbeid/sak", "meeting.cases")),
                title,
                visit.url(path(id)),
                visit.url(path(id)),
                visit.link(path(id), "form.back"));
        return saving.change(
                visit, cases, id, sheet.forChange(), form, place, visit.url(path(id) + "?kvittering=saved"));
    }

    @PostMapping("/{id}/ta-inn")
    ResponseEntity<byte[]> accept(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit, id, Cases.ACCEPT, request, form -> flow.accept(visit.actor(), id, form.version(), owner(form)));
    }

    private @Nullable UUID owner(Form form) {
        var chosen = form.uuid("ta-inn.owner");
        boolean known = chosen == null
                || accounts.all().stream()
                        .anyMatch(account ->
                                account.isActive() && account.header().id().equals(chosen));
        if (!known || !form.isRight()) {
            throw new Hindrance(Hindrance.Reason.NOT_CHOSEN);
        }
        return chosen;
    }

    @PostMapping("/{id}/avsla")
    ResponseEntity<byte[]> decline(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Cases.DECLINE,
                request,
                form -> flow.decline(visit.actor(), id, form.version(), form.value("avsla.reason")));
    }

    @PostMapping("/{id}/rut")
    ResponseEntity<byte[]> route(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Cases.ROUTE,
                request,
                form -> flow.route(
                        visit.actor(), id, form.version(), chosen(form, "rut.body"), form.value("rut.reason")));
    }

    @PostMapping("/{id}/plasser")
    ResponseEntity<byte[]> place(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Cases.PLACE,
                request,
                form -> agenda.place(visit.actor(), id, form.version(), chosen(form, "plasser.meeting")));
    }

    @PostMapping("/{id}/utsett")
    ResponseEntity<byte[]> postpone(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Cases.POSTPONE,
                request,
                form -> flow.postpone(visit.actor(), id, form.version(), form.value("utsett.reason")));
    }

    @PostMapping("/{id}/trekk")
    ResponseEntity<byte[]> withdraw(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Cases.WITHDRAW,
                request,
                form -> flow.withdraw(visit.actor(), id, form.version(), form.value("trekk.reason")));
    }

    @PostMapping("/{id}/loft")
    ResponseEntity<byte[]> raise(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Cases.VIEW,
                request,
                form -> flow.raise(visit.actor(), id, form.version(), chosen(form, "loft.body")));
    }

    @PostMapping("/{id}/samme")
    ResponseEntity<byte[]> join(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Cases.TIE, request, form -> {
            var other = chosen(form, "samme.case");
            taking.require(visit, cases.get(other), Cases.VIEW);
            flow.join(visit.actor(), id, form.version(), other);
        });
    }

    @PostMapping("/{id}/folg-opp")
    ResponseEntity<byte[]> followUp(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Cases.FOLLOW_UP, request, form -> flow.followUp(visit.actor(), id, form.version()));
    }

    @PostMapping("/{id}/lukk")
    ResponseEntity<byte[]> close(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Cases.CLOSE, request, form -> flow.close(visit.actor(), id, form.version()));
    }

    @PostMapping("/{id}/knytt")
    ResponseEntity<byte[]> tie(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Cases.TIE,
                request,
                form -> ties.treats(
                        visit.actor(),
                        cases.get(id),
                        PublishedTargets.chosen(form, "tie.to"),
                        form.text("tie.evidence")));
    }

    @PostMapping("/{id}/losne")
    ResponseEntity<byte[]> untie(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit, id, Cases.TIE, request, form -> ties.untie(visit.actor(), cases.get(id), chosen(form, "link")));
    }

    private static UUID chosen(Form form, String name) {
        var chosen = form.uuid(name);
        if (chosen == null) {
            throw new Hindrance(Hindrance.Reason.NOT_CHOSEN);
        }
        return chosen;
    }

    private ResponseEntity<byte[]> take(
            Visit visit, UUID id, String action, HttpServletRequest request, Consumer<Form> step) {
        var one = cases.get(id);
        var form = Form.sent(visit.reading(), request);
        return taking.take(
                visit,
                one,
                action,
                form,
                () -> step.accept(form),
                path(id) + "?kvittering=done",
                (status, problem) -> views.one(visit, status, one, null, problem, form));
    }

    // what is done with it on the agenda leads back there

    @PostMapping("/{id}/ta-av")
    ResponseEntity<byte[]> takeOff(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return arrange(visit, id, request, form -> agenda.takeOff(visit.actor(), id, form.version()));
    }

    @PostMapping("/{id}/flytt")
    ResponseEntity<byte[]> move(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String vei,
            HttpServletRequest request) {
        return arrange(visit, id, request, form -> agenda.move(visit.actor(), id, form.version(), vei.equals("opp")));
    }

    @PostMapping("/{id}/tid")
    ResponseEntity<byte[]> time(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return arrange(visit, id, request, form -> {
            var minutes = new TimeAllotted(
                    CaseSheet.minutes(form, "talk." + id), CaseSheet.minutes(form, "discussion." + id));
            var pinned = form.value("pinned." + id).isEmpty() ? null : MeetingSheet.time(form, "pinned." + id);
            if (!form.isRight()) {
                throw new Hindrance(Hindrance.Reason.FORM);
            }
            agenda.time(visit.actor(), id, form.version(), minutes, pinned);
        });
    }

    private ResponseEntity<byte[]> arrange(Visit visit, UUID id, HttpServletRequest request, Consumer<Form> step) {
        var one = cases.get(id);
        var form = Form.sent(visit.reading(), request);
        var meeting = one.meeting();
        return taking.take(
                visit,
                one,
                Cases.PLACE,
                form,
                () -> step.accept(form),
                meeting == null ? path(id) : "/arbeid/mote/" + meeting,
                (status, problem) -> views.one(visit, status, one, null, problem, form));
    }

    static Link link(Visit visit, Case one) {
        return visit.reading().link(path(one.header().id()), one.title());
    }
}
