package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Cases;
import no.retning.governance.Decision;
import no.retning.governance.Decisions;
import no.retning.governance.GoalsInMeetings;
import no.retning.governance.MeetingTies;
import no.retning.governance.Phrases;
import no.retning.governance.PublishedTargets;
import no.retning.page.Answer;
import no.retning.page.Choice;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** Decisions as those who follow them up see them. */
@Component
final class DecisionViews {
    private final Decisions decisions;
    private final Cases cases;
    private final Bodies bodies;
    private final Organisations organisations;
    private final MeetingTies ties;
    private final GoalsInMeetings goals;
    private final PublishedTargets targets;
    private final CaseEntries entries;
    private final DecisionSheet sheet;
    private final Saving saving;
    private final Taking taking;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    DecisionViews(
            Decisions decisions,
            Cases cases,
            Bodies bodies,
            Organisations organisations,
            MeetingTies ties,
            GoalsInMeetings goals,
            PublishedTargets targets,
            CaseEntries entries,
            DecisionSheet sheet,
            Saving saving,
            Taking taking,
            Access access) {
        this.decisions = decisions;
        this.cases = cases;
        this.bodies = bodies;
        this.organisations = organisations;
        this.ties = ties;
        this.goals = goals;
        this.targets = targets;
        this.entries = entries;
        this.sheet = sheet;
        this.saving = saving;
        this.taking = taking;
        this.access = access;
    }

    /** The register across bodies: overdue before open before the rest. */
    ResponseEntity<byte[]> list(Visit visit, Form chosen) {
        var organ = chosen.uuid("organ");
        var organisation = chosen.uuid("organisation");
        var goal = PublishedTargets.ref(chosen, "mal").orElse(null);
        var overdue = decisions.overdue();
        var shown = decisions.all().stream()
                .filter(one -> organ == null || one.body().equals(organ))
                .filter(one -> organisation == null || organisation.equals(one.addressee()))
                .filter(one -> goal == null
                        || ties.from(one.header().id(), MeetingTies.MOVES).stream()
                                .anyMatch(link -> link.to().equals(goal)))
                .filter(one -> access.allows(visit.actor(), one, Decisions.VIEW))
                .toList();
        var groups = new ArrayList<CaseListPage.Group>();
        group(
                visit,
                groups,
                "decision.overdue",
                shown,
                one -> overdue.contains(one.header().id()));
        group(
                visit,
                groups,
                "decision.group.open",
                shown,
                one -> is(one, Decisions.OPEN) && !overdue.contains(one.header().id()));
        group(visit, groups, "decision.group.reported", shown, one -> is(one, Decisions.REPORTED));
        group(visit, groups, "decision.group.closed", shown, one -> is(one, Decisions.CLOSED));
        return Answer.page(templates.governanceCaseList(new CaseListPage(
                visit.frame(visit.word("decision.heading"), "/arbeid/vedtak", "decision"),
                visit.word("decision.heading"),
                visit.word("decision.lead"),
                List.of(visit.link("/arbeid/vedtak/mal", "decision.goals")),
                filters(visit, chosen),
                groups,
                visit.word("decision.empty"))));
    }

    private static boolean is(Decision one, String state) {
        return one.header().state().equals(state);
    }

    private List<Part> filters(Visit visit, Form chosen) {
        var organs = new ArrayList<Choice>();
        organs.add(chosen.choice("organ", "", visit.word("site.meetings.allBodies")));
        bodies.all()
                .forEach(body -> organs.add(chosen.choice(
                        "organ",
                        body.header().id().toString(),
                        visit.reading().text(body.title()).text())));
        return List.of(
                chosen.select("organ", "meeting.body", organs),
                chosen.select(
                        "organisation",
                        "decision.addressee",
                        InputSheet.organisationChoices(chosen, organisations.all())),
                chosen.select("mal", "decision.goal", targets.goalChoices(chosen, "mal")));
    }

    private void group(
            Visit visit, List<CaseListPage.Group> groups, String key, List<Decision> all, Predicate<Decision> wanted) {
        var rows = all.stream().filter(wanted).map(one -> row(visit, one)).toList();
        if (!rows.isEmpty()) {
            groups.add(new CaseListPage.Group(visit.word(key, rows.size()), rows));
        }
    }

    CaseListPage.Row row(Visit visit, Decision one) {
        return new CaseListPage.Row(
                visit.reading().link(DecisionWork.path(one.header().id()), one.title()),
                PublishedTargets.excerpt(visit.reading(), one.obligation().isEmpty() ? one.text() : one.obligation())
                        + (one.addresseeName().isEmpty()
                                ? ""
                                : " · "
                                        + visit.reading()
                                                .text(one.addresseeName())
                                                .text()),
                due(visit, one));
    }

    private static String due(Visit visit, Decision one) {
        return one.deadline() == null
                ? visit.word("decision.noDeadline")
                : visit.word("decision.due", visit.reading().day(one.deadline()).text());
    }

    /** @param typed what was sent and could not be taken, or null */
    ResponseEntity<byte[]> one(
            Visit visit,
            int status,
            Decision one,
            @Nullable String done,
            @Nullable String problem,
            @Nullable Form typed) {
        var place = place(visit, one);
        var path = DecisionWork.path(one.header().id());
        return Answer.page(
                status,
                templates.governanceSteps(new StepsPage(
                        place.frame(),
                        done == null ? null : visit.word("meeting.done.done"),
                        problem,
                        visit.word("decision.state." + one.header().state()),
                        visit.reading().text(one.title()),
                        facts(visit, one),
                        List.of(),
                        links(visit, one),
                        null,
                        null,
                        steps(visit, one, path, typed),
                        saving.mayEdit(visit, one) ? saving.form(visit, one, sheet, place) : null,
                        List.of(),
                        said(visit, one),
                        Stream.of(new StepsPage.Entries(
                                        visit.word("decision.moves"),
                                        entries.ties(visit, one, MeetingTies.MOVES, path, Decisions.TIE),
                                        List.of()))
                                .filter(group -> !group.rows().isEmpty())
                                .toList())));
    }

    Place place(Visit visit, Decision one) {
        var path = DecisionWork.path(one.header().id());
        var title = visit.reading().text(one.title()).text();
        return new Place(
                visit.frame(title, path, "decision", visit.link("/arbeid/vedtak", "decision.heading")),
                title,
                visit.url(path),
                visit.url(path),
                visit.link("/arbeid/vedtak", "form.back"));
    }

    private List<Link> links(Visit visit, Decision one) {
        return access.allows(visit.actor(), cases.get(one.ofCase()), Cases.VIEW)
                ? List.of(visit.link(CaseWork.path(one.ofCase()), "input.toCase"))
                : List.of();
    }

    private List<StepsPage.Fact> facts(Visit visit, Decision one) {
        var facts = new ArrayList<StepsPage.Fact>();
        facts.add(new StepsPage.Fact(
                visit.word("meeting.body"),
                visit.reading().text(Phrases.called(bodies.get(one.body()))).text()));
        if (!one.addresseeName().isEmpty()) {
            facts.add(new StepsPage.Fact(
                    visit.word("decision.addressee"),
                    visit.reading().text(one.addresseeName()).text()));
        }
        var late = decisions.overdue().contains(one.header().id());
        var deadline = one.deadline();
        var day = deadline == null
                ? visit.word("decision.noDeadline")
                : visit.reading().day(deadline).text();
        facts.add(new StepsPage.Fact(
                visit.word("decision.deadline"), day + (late ? " – " + visit.word("decision.late") : "")));
        var reported = one.report().on();
        if (reported != null) {
            facts.add(new StepsPage.Fact(
                    visit.word("decision.reportedOn"),
                    visit.reading().day(reported).text()));
        }
        return facts;
    }

    private static List<StepsPage.Said> said(Visit visit, Decision one) {
        var said = new ArrayList<StepsPage.Said>();
        said.add(new StepsPage.Said(visit.word("decision.text"), visit.reading().prose(one.text())));
        if (!one.obligation().isEmpty()) {
            said.add(new StepsPage.Said(
                    visit.word("decision.obligation"), visit.reading().prose(one.obligation())));
        }
        if (!one.report().text().isEmpty()) {
            said.add(new StepsPage.Said(
                    visit.word("decision.report"),
                    visit.reading().prose(one.report().text())));
        }
        return said;
    }

    private List<StepsPage.Step> steps(Visit visit, Decision one, String path, @Nullable Form typed) {
        var form = typed == null ? Form.of(visit.reading(), Map.of()) : typed;
        var steps = new ArrayList<StepsPage.Step>();
        add(
                steps,
                visit,
                one,
                Decisions.REPORT,
                path,
                "meld",
                List.of(form.demandedTexts("meld.text", "decision.report", 4)));
        add(steps, visit, one, Decisions.CLOSE, path, "lukk", List.of());
        add(steps, visit, one, Decisions.REOPEN, path, "gjenapne", List.of());
        add(
                steps,
                visit,
                one,
                Decisions.TIE,
                path,
                "knytt",
                List.of(
                        form.select("tie.to", "decision.goal", targets.goalChoices(form, "tie.to")),
                        form.texts("tie.evidence", "input.tie.evidence", 2)));
        return steps;
    }

    private void add(
            List<StepsPage.Step> steps,
            Visit visit,
            Decision one,
            String action,
            String path,
            String way,
            List<Part> parts) {
        if (taking.may(visit, one, action)) {
            var key = "decision.step." + way;
            var form = taking.form(visit, one, path + "/" + way, key, parts);
            steps.add(new StepsPage.Step(way, visit.word(key), form, action.equals(Decisions.REPORT)));
        }
    }

    /** Which goals no body has treated for a year, and which decisions moved which. */
    ResponseEntity<byte[]> goals(Visit visit) {
        var groups = new ArrayList<CaseListPage.Group>();
        var today = decisions.today();
        var treated = targets.goals().stream()
                .filter(goal -> goal.structure().item().validity().holdsOn(today))
                .map(goal -> goal.item())
                .toList();
        var forgotten = treated.stream()
                .filter(goal -> goals.lastTreated(goal.id())
                        .filter(day -> day.isAfter(today.minusYears(1)))
                        .isEmpty())
                .map(goal -> new CaseListPage.Row(
                        new Link(
                                visit.url("/mal/" + goal.slug()),
                                Text.of(PublishedTargets.name(visit.reading(), goal))),
                        "",
                        goals.lastTreated(goal.id())
                                .map(day -> visit.word(
                                        "decision.lastTreated",
                                        visit.reading().day(day).text()))
                                .orElseGet(() -> visit.word("decision.neverTreated"))))
                .toList();
        if (!forgotten.isEmpty()) {
            groups.add(new CaseListPage.Group(visit.word("decision.untreated"), forgotten));
        }
        var visible = decisions.all().stream()
                .filter(one -> access.allows(visit.actor(), one, Decisions.VIEW))
                .toList();
        for (var goal : treated) {
            var moving = Set.copyOf(goals.movedBy(goal.id()));
            var rows = visible.stream()
                    .filter(one -> moving.contains(one.header().id()))
                    .map(one -> row(visit, one))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new CaseListPage.Group(
                        visit.word("decision.movedGoal", PublishedTargets.name(visit.reading(), goal)), rows));
            }
        }
        return Answer.page(templates.governanceCaseList(new CaseListPage(
                visit.frame(
                        visit.word("decision.goals"),
                        "/arbeid/vedtak/mal",
                        "decision",
                        visit.link("/arbeid/vedtak", "decision.heading")),
                visit.word("decision.goals"),
                visit.word("decision.goals.lead"),
                List.of(),
                groups,
                visit.word("decision.goals.empty"))));
    }
}
