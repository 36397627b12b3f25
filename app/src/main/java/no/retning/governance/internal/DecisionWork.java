package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Decision;
import no.retning.governance.Decisions;
import no.retning.governance.FollowUp;
import no.retning.governance.Hindrance;
import no.retning.governance.MeetingTies;
import no.retning.governance.Phrases;
import no.retning.governance.PublishedTargets;
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

/** The register of decisions and what becomes of them. */
@Controller
@RequestMapping("/arbeid/vedtak")
class DecisionWork {
    private static final UUID NOTHING = new UUID(0, 0);
    private static final Set<String> DECIDED = Set.of(Cases.TREATED, Cases.FOLLOWED_UP, Cases.CLOSED);

    private final Decisions decisions;
    private final FollowUp followUp;
    private final MeetingTies ties;
    private final Cases cases;
    private final Bodies bodies;
    private final Phrases phrases;
    private final DecisionSheet sheet;
    private final Saving saving;
    private final Taking taking;
    private final DecisionViews views;

    DecisionWork(
            Decisions decisions,
            FollowUp followUp,
            MeetingTies ties,
            Cases cases,
            Bodies bodies,
            Phrases phrases,
            DecisionSheet sheet,
            Saving saving,
            Taking taking,
            DecisionViews views) {
        this.decisions = decisions;
        this.followUp = followUp;
        this.ties = ties;
        this.cases = cases;
        this.bodies = bodies;
        this.phrases = phrases;
        this.sheet = sheet;
        this.saving = saving;
        this.taking = taking;
        this.views = views;
    }

    static String path(UUID id) {
        return "/arbeid/vedtak/" + id;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit, HttpServletRequest request) {
        return views.list(visit, Form.sent(visit.reading(), request));
    }

    @GetMapping("/mal")
    ResponseEntity<byte[]> goals(Visit visit) {
        return views.goals(visit);
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit, @RequestParam UUID sak) {
        return saving.start(visit, blank(visit, Ids.next(), sak), sheet, newPlace(visit, sak, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(
            Visit visit, @RequestParam(required = false) @Nullable UUID sak, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(visit, form.id(), sak);
        if (blank.text().isEmpty()
                || !DECIDED.contains(cases.get(blank.ofCase()).header().state())) {
            form.wrong("obligation." + visit.reading().languages().first().tag(), "decision.wrong.case");
        }
        var next = visit.url(path(blank.header().id()) + "?kvittering=saved");
        return saving.create(visit, decisions, blank, sheet, form, newPlace(visit, sak, form.id()), next);
    }

    private Decision blank(Visit visit, UUID id, @Nullable UUID sak) {
        if (sak == null) {
            return blank(id, NOTHING, NOTHING, LocalisedText.NONE, LocalisedText.NONE);
        }
        var one = cases.get(sak);
        taking.require(visit, one, Cases.VIEW);
        return blank(id, sak, one.body(), phrases.decisionTitle(bodies.get(one.body()), one), one.decision());
    }

    /** An empty decision in a case, for asking what somebody may do with one. */
    static Decision blank(Case one) {
        return blank(Ids.next(), one.header().id(), one.body(), LocalisedText.NONE, LocalisedText.NONE);
    }

    private static Decision blank(UUID id, UUID ofCase, UUID body, LocalisedText title, LocalisedText text) {
        return new Decision(
                Header.draft(id, Decision.KIND, id.toString(), Decisions.OPEN),
                ofCase,
                body,
                title,
                text,
                null,
                LocalisedText.NONE,
                LocalisedText.NONE,
                null,
                Decision.Duty.NONE,
                Decision.Report.NONE,
                Source.NONE);
    }

    private static Place newPlace(Visit visit, @Nullable UUID sak, @Nullable UUID id) {
        var heading = visit.word("decision.add");
        return new Place(
                visit.frame(heading, "/arbeid/vedtak/ny", "decision", visit.link("/arbeid/vedtak", "decision.heading")),
                heading,
                visit.url("/arbeid/vedtak" + (sak == null ? "" : "?sak=" + sak)),
                visit.url("/arbeid/vedtak/" + id),
                visit.link("/arbeid/vedtak", "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = decisions.get(id);
        taking.require(visit, one, Decisions.VIEW);
        return views.one(visit, 200, one, kvittering, null, null);
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.change(
                visit,
                decisions,
                id,
                sheet,
                form,
                views.place(visit, decisions.get(id)),
                visit.url(path(id) + "?kvittering=saved"));
    }

    @PostMapping("/{id}/meld")
    ResponseEntity<byte[]> report(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Decisions.REPORT,
                request,
                form -> followUp.report(visit.actor(), id, form.version(), form.text("meld.text")));
    }

    @PostMapping("/{id}/lukk")
    ResponseEntity<byte[]> close(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Decisions.CLOSE, request, form -> followUp.close(visit.actor(), id, form.version()));
    }

    @PostMapping("/{id}/gjenapne")
    ResponseEntity<byte[]> reopen(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Decisions.REOPEN, request, form -> followUp.reopen(visit.actor(), id, form.version()));
    }

    @PostMapping("/{id}/knytt")
    ResponseEntity<byte[]> tie(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(
                visit,
                id,
                Decisions.TIE,
                request,
                form -> ties.moves(
                        visit.actor(),
                        decisions.get(id),
                        PublishedTargets.chosen(form, "tie.to"),
                        form.text("tie.evidence")));
    }

    @PostMapping("/{id}/losne")
    ResponseEntity<byte[]> untie(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return take(visit, id, Decisions.TIE, request, form -> {
            var link = form.uuid("link");
            if (link == null) {
                throw new Hindrance(Hindrance.Reason.NOT_CHOSEN);
            }
            ties.untie(visit.actor(), decisions.get(id), link);
        });
    }

    private ResponseEntity<byte[]> take(
            Visit visit, UUID id, String action, HttpServletRequest request, Consumer<Form> step) {
        var one = decisions.get(id);
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
}
