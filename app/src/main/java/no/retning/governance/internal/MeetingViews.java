package no.retning.governance.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.governance.AllMinutes;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.ClockPlan;
import no.retning.governance.Input;
import no.retning.governance.Inputs;
import no.retning.governance.Meeting;
import no.retning.governance.MeetingEditions;
import no.retning.governance.Meetings;
import no.retning.governance.PackReadings;
import no.retning.governance.Representative;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** Meetings as those who prepare them, and those who come to them, see them. */
@Component
final class MeetingViews {
    private static final Set<String> SENT = Set.of(
            Meetings.DISPATCHED, Meetings.HELD, Meetings.DRAFT_MINUTES, Meetings.APPROVED_MINUTES, Meetings.ARCHIVED);

    private final Meetings meetings;
    private final Cases cases;
    private final Inputs inputs;
    private final MeetingEditions editions;
    private final MeetingSheet sheet;
    private final Saving saving;
    private final Taking taking;
    private final CaseViews caseViews;
    private final PaperViews paperViews;
    private final AllMinutes minutes;
    private final Declaring declaring;
    private final Access access;
    private final PackReadings readings;
    private final StaticTemplates templates = new StaticTemplates();

    MeetingViews(
            Meetings meetings,
            Cases cases,
            Inputs inputs,
            MeetingEditions editions,
            MeetingSheet sheet,
            Saving saving,
            Taking taking,
            CaseViews caseViews,
            PaperViews paperViews,
            AllMinutes minutes,
            Declaring declaring,
            Access access,
            PackReadings readings) {
        this.meetings = meetings;
        this.cases = cases;
        this.inputs = inputs;
        this.editions = editions;
        this.sheet = sheet;
        this.saving = saving;
        this.taking = taking;
        this.caseViews = caseViews;
        this.paperViews = paperViews;
        this.minutes = minutes;
        this.declaring = declaring;
        this.access = access;
        this.readings = readings;
    }

    ResponseEntity<byte[]> list(Visit visit, boolean mayAdd) {
        var groups = new ArrayList<CaseListPage.Group>();
        var all = meetings.all().stream()
                .filter(meeting -> access.allows(visit.actor(), meeting, Meetings.VIEW)
                        || access.allows(visit.actor(), meeting, Meetings.READ))
                .toList();
        for (var state : List.of(
                Meetings.PLANNED,
                Meetings.CALLED,
                Meetings.DISPATCHED,
                Meetings.HELD,
                Meetings.DRAFT_MINUTES,
                Meetings.APPROVED_MINUTES,
                Meetings.CANCELLED,
                Meetings.ARCHIVED)) {
            var rows = all.stream()
                    .filter(meeting -> meeting.header().state().equals(state))
                    .map(meeting -> row(visit, meeting))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new CaseListPage.Group(visit.word("meeting.state." + state), rows));
            }
        }
        return Answer.page(templates.governanceCaseList(new CaseListPage(
                visit.frame(visit.word("meeting.meetings"), "/arbeid/mote", "meeting"),
                visit.word("meeting.meetings"),
                visit.word("meeting.meetings.lead"),
                mayAdd ? List.of(visit.link("/arbeid/mote/ny", "meeting.add")) : List.of(),
                groups,
                visit.word("meeting.meetings.empty"))));
    }

    private CaseListPage.Row row(Visit visit, Meeting meeting) {
        return new CaseListPage.Row(
                link(visit, meeting),
                when(visit, meeting),
                editions.isOutdated(meeting) ? visit.word("meeting.outdated") : "");
    }

    /** Where the visitor works with a meeting, or reads it. */
    Link link(Visit visit, Meeting meeting) {
        var path = MeetingWork.path(meeting.header().id());
        boolean works = access.allows(visit.actor(), meeting, Meetings.VIEW);
        return visit.reading().link(works ? path : path + "/pakke", meeting.title());
    }

    private static String when(Visit visit, Meeting meeting) {
        return visit.reading().day(meeting.day()).text() + ", "
                + clock(visit, meeting.starts().atZone(Dates.ZONE).toLocalTime()) + "–"
                + clock(visit, meeting.ends().atZone(Dates.ZONE).toLocalTime());
    }

    private static String clock(Visit visit, LocalTime time) {
        return Dates.clock(time, visit.reading().language().tag());
    }

    static Place place(Visit visit, Meeting meeting) {
        var path = MeetingWork.path(meeting.header().id());
        var title = visit.reading().text(meeting.title()).text();
        return new Place(
                visit.frame(title, path, "meeting", visit.link("/arbeid/mote", "meeting.meetings")),
                title,
                visit.url(path),
                visit.url(path),
                visit.link(path, "form.back"));
    }

    ResponseEntity<byte[]> one(
            Visit visit, int status, Meeting meeting, @Nullable String done, @Nullable String problem) {
        return one(visit, status, meeting, done, problem, Form.of(visit.reading(), Map.of()));
    }

    /** @param typed what was filled into a step that could not be taken */
    ResponseEntity<byte[]> one(
            Visit visit, int status, Meeting meeting, @Nullable String done, @Nullable String problem, Form typed) {
        var place = place(visit, meeting);
        return Answer.page(
                status,
                templates.governanceSteps(new StepsPage(
                        place.frame(),
                        done != null && visit.reading().words().has("meeting.done." + done)
                                ? visit.word("meeting.done." + done)
                                : null,
                        problem,
                        visit.word("meeting.state." + meeting.header().state()),
                        visit.reading().text(meeting.title()),
                        facts(visit, meeting),
                        misquoted(visit, meeting),
                        links(visit, meeting),
                        agenda(visit, meeting),
                        steps(visit, meeting, typed),
                        saving.mayEdit(visit, meeting) ? saving.form(visit, meeting, sheet.forChange(), place) : null,
                        List.of())));
    }

    /** Of the cases that the visitor sees, so that it is known before they are sent out. */
    private List<String> misquoted(Visit visit, Meeting meeting) {
        return cases.on(meeting.header().id()).stream()
                .filter(one -> access.allows(visit.actor(), one, Cases.VIEW))
                .flatMap(one -> caseViews.misquoted(visit, one).stream()
                        .map(wrong -> visit.reading().text(one.title()).text() + ": " + wrong))
                .toList();
    }

    private List<StepsPage.Fact> facts(Visit visit, Meeting meeting) {
        var facts = new ArrayList<StepsPage.Fact>();
        facts.add(new StepsPage.Fact(visit.word("site.meeting.when"), when(visit, meeting)));
        if (editions.isOutdated(meeting)) {
            facts.add(new StepsPage.Fact(visit.word("meeting.standing"), visit.word("meeting.outdated")));
        }
        return facts;
    }

    private List<Link> links(Visit visit, Meeting meeting) {
        var links = new ArrayList<Link>();
        readings.of(meeting.header().id())
                .filter(reading -> taking.may(visit, reading, PackReadings.VIEW))
                .map(reading ->
                        taking.may(visit, reading, PackReadings.CONFIRM) ? "reading.link" : "reading.link.settled")
                .ifPresent(key -> links.add(
                        visit.link(PackReadingWork.path(meeting.header().id()), key)));
        if (taking.may(visit, meeting, Meetings.READ)) {
            links.add(visit.link(MeetingWork.path(meeting.header().id()) + "/pakke", "meeting.asMember"));
        }
        if (taking.may(visit, meeting, Meetings.RUN)) {
            links.add(visit.link(RunViews.path(meeting.header().id()), "minutes.run"));
        }
        minutes.of(meeting.header().id())
                .filter(one -> taking.may(visit, one, AllMinutes.VIEW))
                .ifPresent(one ->
                        links.add(visit.link(MinutesWork.path(one.header().id()), "minutes.minutes")));
        if (editions.isPublished(meeting)) {
            links.add(visit.link("/mote/" + meeting.header().slug(), "meeting.publicPage"));
        }
        return links;
    }

    private StepsPage.Agenda agenda(Visit visit, Meeting meeting) {
        var all = cases.on(meeting.header().id());
        var plan = ClockPlan.of(meeting, all);
        var rows = all.stream()
                .filter(one -> access.allows(visit.actor(), one, Cases.VIEW))
                .map(one -> row(visit, one, plan))
                .toList();
        boolean late = plan.ends().isAfter(meeting.ends().atZone(Dates.ZONE).toLocalTime());
        return new StepsPage.Agenda(rows, clock(visit, plan.ends()), late);
    }

    private StepsPage.Row row(Visit visit, Case one, ClockPlan plan) {
        var number = one.number();
        var minutes = one.placement().minutes();
        var slot = plan.slots().stream()
                .filter(planned -> planned.id().equals(one.header().id()))
                .findFirst();
        return new StepsPage.Row(
                number == null ? "" : number.cited(),
                CaseWork.link(visit, one),
                CaseViews.types(visit, one),
                slot.map(planned -> clock(visit, planned.starts())).orElse(""),
                minutes.talk() + "+" + minutes.discussion(),
                visit.word("meeting.caseState." + one.header().state()),
                slot.map(ClockPlan.Slot::tight).orElse(false),
                buttons(visit, one));
    }

    private List<FormView> buttons(Visit visit, Case one) {
        if (!taking.may(visit, one, Cases.PLACE)) {
            return List.of();
        }
        var path = CaseWork.path(one.header().id());
        var title = visit.reading().text(one.title()).text();
        return List.of(
                taking.form(visit, one, path + "/tid", "meeting.agenda.time", time(visit, one), title),
                taking.form(visit, one, path + "/flytt?vei=opp", "meeting.agenda.up", List.of(), title),
                taking.form(visit, one, path + "/flytt?vei=ned", "meeting.agenda.down", List.of(), title),
                taking.form(visit, one, path + "/ta-av", "meeting.agenda.off", List.of(), title));
    }

    /** How long it takes and when it begins; the names end in its id, since every case of the agenda has them. */
    private static List<Part> time(Visit visit, Case one) {
        var id = one.header().id();
        var place = one.placement();
        var pinned = place.pinned();
        var form = Form.of(
                visit.reading(),
                Map.of(
                        "talk." + id, Integer.toString(place.minutes().talk()),
                        "discussion." + id, Integer.toString(place.minutes().discussion()),
                        "pinned." + id, pinned == null ? "" : pinned.toString()));
        return List.of(
                form.line("talk." + id, "meeting.case.talk"),
                form.line("discussion." + id, "meeting.case.discussion"),
                form.line("pinned." + id, "meeting.case.pinned"));
    }

    private List<StepsPage.Step> steps(Visit visit, Meeting meeting, Form form) {
        var steps = new ArrayList<StepsPage.Step>();
        add(steps, visit, meeting, Meetings.EDIT, "formalia", List.of());
        add(steps, visit, meeting, Meetings.EDIT, "oppfolgingssak", List.of());
        add(steps, visit, meeting, Meetings.CALL, "kall", List.of());
        add(steps, visit, meeting, Meetings.DISPATCH, "send", List.of());
        if (editions.isPublished(meeting)) {
            add(steps, visit, meeting, Meetings.SUPPLEMENT, "ettersend", reason(form, "ettersend"));
        }
        add(steps, visit, meeting, Meetings.HOLD, "hold", List.of());
        add(steps, visit, meeting, Meetings.DRAFT, "referat", List.of());
        add(steps, visit, meeting, Meetings.ARCHIVE, "arkiver", List.of());
        add(steps, visit, meeting, Meetings.FOLLOW_UP, "oppfolging", reason(form, "oppfolging"));
        add(steps, visit, meeting, Meetings.CANCEL, "avlys", reason(form, "avlys"));
        if (meeting.number() == null) {
            add(
                    steps,
                    visit,
                    meeting,
                    Meetings.EDIT,
                    "nummer",
                    List.of(
                            form.line("casesBefore", "meeting.casesBefore"),
                            form.line("meetingsBefore", "meeting.meetingsBefore"),
                            form.demandedLine("numbersReason", "meeting.reason")));
        }
        return steps;
    }

    private static List<Part> reason(Form form, String way) {
        return List.of(form.demandedTexts(way + ".reason", "meeting.reason", 2));
    }

    private void add(
            List<StepsPage.Step> steps, Visit visit, Meeting meeting, String action, String way, List<Part> parts) {
        if (taking.may(visit, meeting, action)) {
            var path = MeetingWork.path(meeting.header().id()) + "/" + way;
            var view = taking.form(visit, meeting, path, "meeting.step." + way, parts);
            boolean isNext = way.equals("ettersend") && editions.isOutdated(meeting);
            steps.add(new StepsPage.Step(way, visit.word("meeting.step." + way), view, isNext));
        }
    }

    ResponseEntity<byte[]> pack(Visit visit, Meeting meeting) {
        boolean sent = SENT.contains(meeting.header().state());
        var asked = cases.on(meeting.header().id()).stream()
                .filter(one -> sent && one.frozen() && access.allows(visit.actor(), one, Cases.READ))
                .map(one -> asked(visit, one))
                .toList();
        var title = visit.reading().text(meeting.title());
        return Answer.page(templates.governancePack(new MemberPackPage(
                visit.frame(
                        title.text(),
                        MeetingWork.path(meeting.header().id()) + "/pakke",
                        "meeting",
                        visit.link("/arbeid/mote", "meeting.meetings")),
                title,
                visit.word("meeting.state." + meeting.header().state()),
                when(visit, meeting),
                visit.reading().textOrNull(meeting.place()),
                meeting.joining(),
                visit.reading().proseOrNull(meeting.remark()),
                editions.changes(meeting)
                        .map(changes -> names(visit, changes.welcomed()))
                        .orElse(List.of()),
                editions.changes(meeting)
                        .map(changes -> names(visit, changes.left()))
                        .orElse(List.of()),
                minutes.of(meeting.header().id())
                        .filter(one -> taking.may(visit, one, AllMinutes.READ))
                        .map(one -> visit.link(
                                MinutesWork.path(one.header().id()) + "/les",
                                "minutes.state." + one.header().state()))
                        .orElse(null),
                asked)));
    }

    private static List<String> names(Visit visit, List<Representative> representatives) {
        return representatives.stream()
                .map(one -> one.person().name().value() + ", "
                        + visit.reading().text(one.organisation().title()).text())
                .toList();
    }

    private MemberPackPage.Asked asked(Visit visit, Case one) {
        var number = one.number();
        var minutes = one.placement().minutes();
        var starts = one.placement().starts();
        var reading = visit.reading();
        return new MemberPackPage.Asked(
                one.header().slug(),
                number == null ? "" : number.cited(),
                reading.text(one.title()),
                CaseViews.types(visit, one),
                starts == null ? "" : clock(visit, starts),
                minutes.talk() + "+" + minutes.discussion(),
                one.header().state().equals(Cases.DISPATCHED)
                        ? ""
                        : visit.word("meeting.caseState." + one.header().state()),
                one.late(),
                reading.proseOrNull(one.text()),
                one.discussionPoints().stream().map(reading::prose).toList(),
                reading.proseOrNull(one.proposedDecision()),
                paperViews.sent(visit, one),
                inputs.about(one.header().id()).stream()
                        .filter(Input::open)
                        .map(input ->
                                new StepsPage.Said(reading.text(input.title()).text(), reading.prose(input.text())))
                        .toList(),
                caseViews.others(visit, one, Cases.READ),
                one.header().state().equals(Cases.DISPATCHED) && declaring.mayDeclare(visit, one)
                        ? visit.link(Declaring.path(one.header().id()), "minutes.declare")
                        : null);
    }
}
