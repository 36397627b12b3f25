package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Sheet;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Decisions;
import no.retning.governance.Digest;
import no.retning.governance.Disposition;
import no.retning.governance.Giver;
import no.retning.governance.GiverKind;
import no.retning.governance.Hindrance;
import no.retning.governance.Input;
import no.retning.governance.InputAnswer;
import no.retning.governance.InputLedger;
import no.retning.governance.Inputs;
import no.retning.governance.Meetings;
import no.retning.governance.Phrases;
import no.retning.governance.PublishedTargets;
import no.retning.governance.Sender;
import no.retning.governance.Topic;
import no.retning.page.Dates;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger of inputs: given, assessed, answered. */
@Controller
@RequestMapping("/arbeid/innspill")
class InputWork {
    private static final UUID NOTHING = new UUID(0, 0);

    private final Inputs inputs;
    private final InputLedger ledger;
    private final Cases cases;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Decisions decisions;
    private final Organisations organisations;
    private final Digest digest;
    private final Phrases phrases;
    private final InputSheet sheet;
    private final PublishedTargets targets;
    private final Saving saving;
    private final Taking taking;
    private final Access access;
    private final CaseEntries entries;
    private final InputViews views;

    InputWork(
            Inputs inputs,
            InputLedger ledger,
            Cases cases,
            Meetings meetings,
            Bodies bodies,
            Decisions decisions,
            Organisations organisations,
            Digest digest,
            Phrases phrases,
            InputSheet sheet,
            PublishedTargets targets,
            Saving saving,
            Taking taking,
            Access access,
            CaseEntries entries,
            InputViews views) {
        this.inputs = inputs;
        this.ledger = ledger;
        this.cases = cases;
        this.meetings = meetings;
        this.bodies = bodies;
        this.decisions = decisions;
        this.organisations = organisations;
        this.digest = digest;
        this.phrases = phrases;
        this.sheet = sheet;
        this.targets = targets;
        this.saving = saving;
        this.taking = taking;
        this.access = access;
        this.entries = entries;
        this.views = views;
    }

    static String path(UUID id) {
        return "/arbeid/innspill/" + id;
    }

    @GetMapping
    ResponseEntity<byte[]> all(
            Visit visit,
            @RequestParam(required = false) @Nullable UUID sak,
            @RequestParam(required = false) @Nullable UUID tema) {
        return views.list(visit, sak == null ? tema : sak);
    }

    @GetMapping("/mine")
    ResponseEntity<byte[]> mine(Visit visit, @RequestParam(required = false) @Nullable String kvittering) {
        return views.mine(visit, kvittering);
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(
            Visit visit,
            @RequestParam(required = false) @Nullable UUID sak,
            @RequestParam(required = false) @Nullable UUID tema) {
        var blank = blank(visit, Ids.next(), sak, tema);
        return saving.start(visit, blank, sheet(visit, blank), place(visit, sak, tema, null));
    }

    /** What another body said about the same matter, ready to be edited and put into the pack of this one. */
    @GetMapping("/sammendrag")
    ResponseEntity<byte[]> digest(Visit visit, @RequestParam UUID sak, @RequestParam UUID fra) {
        var here = cases.get(sak);
        var there = cases.get(fra);
        var blank = blank(here);
        taking.require(visit, blank, Inputs.ASSESS);
        if (here.topic() == null || !here.topic().equals(there.topic()) || !entries.mayRead(visit, there)) {
            taking.require(visit, there, Cases.READ);
        }
        var body = bodies.get(there.body());
        var giver = new Giver(GiverKind.BODY, body.header().id(), null, Phrases.called(body));
        var filled = new Input(
                blank.header(),
                blank.about(),
                blank.body(),
                blank.title(),
                digest.of(visit.actor(), body, there),
                giver,
                Sender.NONE,
                said(there),
                InputAnswer.NONE,
                true,
                there.source());
        return saving.start(visit, filled, sheet, place(visit, sak, null, null));
    }

    /** The day on which a body treated a case; today, where it has not met yet. */
    private LocalDate said(Case there) {
        var today = decisions.today();
        var meeting = there.meeting();
        var day = meeting == null ? today : meetings.get(meeting).day();
        return day.isBefore(today) ? day : today;
    }

    @PostMapping
    ResponseEntity<byte[]> create(
            Visit visit,
            @RequestParam(required = false) @Nullable UUID sak,
            @RequestParam(required = false) @Nullable UUID tema,
            HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(visit, form.id(), sak, tema);
        if (blank.about().id().equals(NOTHING)) {
            form.wrong("text." + visit.reading().languages().first().tag(), "input.wrong.about");
        }
        var place = place(visit, sak, tema, form.id());
        try {
            return saving.create(visit, inputs, blank, sheet(visit, blank), form, place, next(visit, blank));
        } catch (Hindrance closed) {
            form.wrong(
                    "text." + visit.reading().languages().first().tag(),
                    closed.reason().words());
            return saving.create(visit, inputs, blank, sheet(visit, blank), form, place, next(visit, blank));
        }
    }

    /** To where it goes out from, if the pack it belongs to has been sent out already. */
    private String next(Visit visit, Input input) {
        if (!access.allows(visit.actor(), input, Inputs.ASSESS)) {
            return visit.url("/arbeid/innspill/mine?kvittering=gitt");
        }
        if (!input.about().kind().equals(Case.KIND) || input.about().id().equals(NOTHING)) {
            return visit.url("/arbeid/innspill");
        }
        var one = cases.get(input.about().id());
        return one.header().state().equals(Cases.DISPATCHED) && one.meeting() != null
                ? visit.url("/arbeid/mote/" + one.meeting()) + "#ettersend"
                : visit.url(CaseWork.path(one.header().id()) + "?kvittering=saved");
    }

    private Sheet<Input> sheet(Visit visit, Input input) {
        return access.allows(visit.actor(), input, Inputs.ASSESS) ? sheet : new InputSheet.Own();
    }

    private Input blank(Visit visit, UUID id, @Nullable UUID sak, @Nullable UUID tema) {
        if (sak != null) {
            var one = cases.get(sak);
            if (!access.allows(visit.actor(), one, Cases.VIEW)) {
                access.require(visit.actor(), one, Cases.READ);
            }
            return own(visit, blank(id, one.header().ref(), one.body()));
        }
        return blank(id, new Ref(Topic.KIND, tema == null ? NOTHING : tema), NOTHING);
    }

    /** An empty input to a case, for asking what somebody may do with one. */
    static Input blank(Case one) {
        return blank(Ids.next(), one.header().ref(), one.body());
    }

    private static Input blank(UUID id, Ref about, UUID body) {
        return new Input(
                Header.draft(id, Input.KIND, id.toString(), Inputs.REGISTERED),
                about,
                body,
                LocalisedText.NONE,
                LocalisedText.NONE,
                new Giver(GiverKind.MEMBER, null, null, LocalisedText.NONE),
                Sender.NONE,
                LocalDate.now(Dates.ZONE),
                InputAnswer.NONE,
                false,
                Source.NONE);
    }

    /** A member's own is theirs and their organisation's; what the secretariat registers is whoever's they say. */
    private Input own(Visit visit, Input blank) {
        var account = visit.actor().account();
        if (account == null || access.allows(visit.actor(), blank, Inputs.ASSESS)) {
            return blank;
        }
        var organisation = inputs.organisationOf(account, blank.body())
                .map(organisations::get)
                .orElse(null);
        var giver = new Giver(
                GiverKind.MEMBER,
                null,
                organisation == null ? null : organisation.header().id(),
                organisation == null ? LocalisedText.NONE : organisation.title());
        return new Input(
                blank.header(),
                blank.about(),
                blank.body(),
                phrases.inputTitle(giver),
                blank.text(),
                giver,
                new Sender(account, new Personal(visit.actor().name())),
                decisions.today(),
                InputAnswer.NONE,
                false,
                Source.NONE);
    }

    private static Place place(Visit visit, @Nullable UUID sak, @Nullable UUID tema, @Nullable UUID id) {
        var heading = visit.word("input.add");
        var query = sak == null ? tema == null ? "" : "?tema=" + tema : "?sak=" + sak;
        return new Place(
                visit.frame(heading, "/arbeid/innspill/ny", "input", visit.link("/arbeid/innspill", "input.heading")),
                heading,
                visit.url("/arbeid/innspill" + query),
                visit.url("/arbeid/innspill/" + id),
                visit.link("/arbeid/innspill", "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var input = inputs.get(id);
        taking.require(visit, input, Inputs.VIEW);
        return views.one(visit, 200, input, kvittering, null, null);
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.change(
                visit,
                inputs,
                id,
                sheet,
                form,
                views.place(visit, inputs.get(id)),
                visit.url(path(id) + "?kvittering=saved"));
    }

    @PostMapping("/{id}/vurder")
    ResponseEntity<byte[]> assess(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return take(
                visit,
                id,
                Inputs.ASSESS,
                form,
                () -> ledger.assess(
                        visit.actor(),
                        id,
                        form.version(),
                        new InputAnswer(disposition(form), form.text("vurder.reason"), changed(inputs.get(id), form)),
                        form.isTicked("vurder.open")));
    }

    private static @Nullable Disposition disposition(Form form) {
        try {
            return form.value("vurder.disposition").isEmpty() ? null : Disposition.of(form.value("vurder.disposition"));
        } catch (IllegalArgumentException unknown) {
            throw new Hindrance(Hindrance.Reason.NOT_CHOSEN);
        }
    }

    /** The edition that was pointed to stays, as long as the paragraph does. */
    private InputAnswer.@Nullable Change changed(Input before, Form form) {
        var wanted = PublishedTargets.ref(form, "vurder.changed").orElse(null);
        var present = before.answer().changed();
        return present != null && Objects.equals(present.thing(), wanted) ? present : targets.change(wanted);
    }

    @PostMapping("/{id}/svar")
    ResponseEntity<byte[]> answer(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return take(visit, id, Inputs.ANSWER, form, () -> ledger.answer(visit.actor(), id, form.version()));
    }

    private ResponseEntity<byte[]> take(Visit visit, UUID id, String action, Form form, Runnable step) {
        var input = inputs.get(id);
        return taking.take(
                visit,
                input,
                action,
                form,
                step,
                path(id) + "?kvittering=done",
                (status, problem) -> views.one(visit, status, input, null, problem, form));
    }
}
