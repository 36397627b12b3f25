package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Meetings;
import no.retning.governance.Phrases;
import no.retning.governance.Topics;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.page.Answer;
import no.retning.page.Choice;
import no.retning.page.Link;
import no.retning.strategy.Misquotes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** Cases as those who work with them see them. */
@Component
final class CaseViews {
    private static final List<String> ORDER = List.of(
            Cases.PROPOSED,
            Cases.ACCEPTED,
            Cases.POSTPONED,
            Cases.DISPATCHED,
            Cases.TREATED,
            Cases.FOLLOWED_UP,
            Cases.DECLINED,
            Cases.WITHDRAWN,
            Cases.CLOSED);

    private static final Set<String> MATTERS =
            Set.of(Cases.ACCEPTED, Cases.POSTPONED, Cases.DISPATCHED, Cases.TREATED, Cases.FOLLOWED_UP, Cases.CLOSED);

    private static final Set<String> NEXT = Set.of("ta-inn", "plasser");

    private final Cases cases;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Topics topics;
    private final CaseSheet sheet;
    private final Saving saving;
    private final Taking taking;
    private final PaperViews papers;
    private final Accounts accounts;
    private final Access access;
    private final CaseEntries entries;
    private final Misquotes misquotes;
    private final StaticTemplates templates = new StaticTemplates();

    CaseViews(
            Cases cases,
            Bodies bodies,
            Meetings meetings,
            Topics topics,
            CaseSheet sheet,
            Saving saving,
            Taking taking,
            PaperViews papers,
            Accounts accounts,
            Access access,
            CaseEntries entries,
            Misquotes misquotes) {
        this.cases = cases;
        this.bodies = bodies;
        this.meetings = meetings;
        this.topics = topics;
        this.sheet = sheet;
        this.saving = saving;
        this.taking = taking;
        this.papers = papers;
        this.accounts = accounts;
        this.access = access;
        this.entries = entries;
        this.misquotes = misquotes;
    }

    ResponseEntity<byte[]> list(Visit visit, boolean mayPropose) {
        var groups = new ArrayList<CaseListPage.Group>();
        for (var state : ORDER) {
            var rows = cases.in(Set.of(state)).stream()
                    .filter(one -> access.allows(visit.actor(), one, Cases.VIEW))
                    .map(one -> row(visit, one))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new CaseListPage.Group(visit.word("meeting.caseState." + state), rows));
            }
        }
        return Answer.page(templates.governanceCaseList(new CaseListPage(
                visit.frame(visit.word("meeting.cases"), "/arbeid/sak", "case"),
                visit.word("meeting.cases"),
                visit.word("meeting.cases.lead"),
                Stream.of(
                                Optional.of(visit.link("/arbeid/sak/ny", "meeting.case.propose"))
                                        .filter(link -> mayPropose),
                                Optional.of(visit.link(TopicWork.PATH, "topic.all")))
                        .flatMap(Optional::stream)
                        .toList(),
                groups,
                visit.word("meeting.cases.empty"))));
    }

    private CaseListPage.Row row(Visit visit, Case one) {
        var meeting = one.meeting();
        return new CaseListPage.Row(
                CaseWork.link(visit, one),
                about(visit, one),
                meeting == null
                        ? visit.word("meeting.case.noMeeting")
                        : visit.reading().text(meetings.get(meeting).title()).text());
    }

    private String about(Visit visit, Case one) {
        var number = one.number();
        return body(visit, one) + (number == null ? "" : " " + number.cited()) + ", " + types(visit, one);
    }

    String body(Visit visit, Case one) {
        return visit.reading().text(Phrases.called(bodies.get(one.body()))).text();
    }

    static String types(Visit visit, Case one) {
        return one.types().all().stream()
                .map(type -> visit.word("meeting.type." + type.code()))
                .collect(Collectors.joining("/"));
    }

    ResponseEntity<byte[]> one(Visit visit, int status, Case one, @Nullable String done, @Nullable String problem) {
        return one(visit, status, one, done, problem, Form.of(visit.reading(), Map.of()));
    }

    /** @param typed what was filled into a step that could not be taken */
    ResponseEntity<byte[]> one(
            Visit visit, int status, Case one, @Nullable String done, @Nullable String problem, Form typed) {
        var path = CaseWork.path(one.header().id());
        var title = visit.reading().text(one.title());
        var frame = visit.frame(title.text(), path, "case", visit.link("/arbeid/sak", "meeting.cases"));
        var place = new Place(
                frame, title.text(), visit.url(path), visit.url(path), visit.link("/arbeid/sak", "form.back"));
        return Answer.page(
                status,
                templates.governanceSteps(new StepsPage(
                        frame,
                        done != null && visit.reading().words().has("meeting.done." + done)
                                ? visit.word("meeting.done." + done)
                                : null,
                        problem,
                        about(visit, one),
                        title,
                        facts(visit, one),
                        misquoted(visit, one),
                        links(visit, one),
                        null,
                        papers.of(visit, one),
                        steps(visit, one, typed),
                        saving.mayEdit(visit, one) ? saving.form(visit, one, sheet.forChange(), place) : null,
                        others(visit, one, Cases.VIEW),
                        said(visit, one),
                        entries.of(visit, one))));
    }

    /** Where what is sent out of a case as text, besides its files, gives another number than the one it refers to. */
    List<String> misquoted(Visit visit, Case one) {
        return misquotes.in(
                visit.reading(),
                Stream.concat(
                        Stream.of(one.text(), one.proposedDecision(), one.decision()),
                        one.discussionPoints().stream()));
    }

    /** What was adopted; a proposal stands in the form, where it may still be changed. */
    private static List<StepsPage.Said> said(Visit visit, Case one) {
        return one.decision().isEmpty()
                ? List.of()
                : List.of(new StepsPage.Said(
                        visit.word("minutes.decision"), visit.reading().prose(one.decision())));
    }

    private List<Link> links(Visit visit, Case one) {
        var meeting = one.meeting();
        var links = new ArrayList<Link>();
        if (meeting != null) {
            links.add(visit.link("/arbeid/mote/" + meeting, "meeting.case.toMeeting"));
        }
        Optional.ofNullable(one.topic())
                .map(topics::get)
                .filter(topic -> access.allows(visit.actor(), topic, Topics.VIEW))
                .ifPresent(topic -> links.add(TopicWork.link(visit, topic)));
        if (one.frozen()) {
            links.add(visit.link("/sak/" + one.header().slug(), "meeting.publicPage"));
        }
        return links;
    }

    private static List<StepsPage.Fact> facts(Visit visit, Case one) {
        var facts = new ArrayList<StepsPage.Fact>();
        facts.add(new StepsPage.Fact(
                visit.word("meeting.standing"),
                visit.word("meeting.caseState." + one.header().state())));
        if (!one.handling().reason().isEmpty()) {
            facts.add(new StepsPage.Fact(
                    visit.word("meeting.reason"), one.handling().reason()));
        }
        var outcome = one.outcome();
        if (outcome != null) {
            facts.add(new StepsPage.Fact(
                    visit.word("site.case.outcome"), visit.word("meeting.outcome." + outcome.code())));
        }
        return facts;
    }

    private List<StepsPage.Step> steps(Visit visit, Case one, Form form) {
        var steps = new ArrayList<StepsPage.Step>();
        add(steps, visit, one, Cases.ACCEPT, "ta-inn", List.of(owner(form)));
        if (taking.may(visit, one, Cases.PLACE) && one.meeting() == null) {
            var open = meetings.open(one.body()).stream()
                    .map(meeting -> form.choice(
                            "plasser.meeting",
                            meeting.header().id().toString(),
                            visit.reading().text(meeting.title()).text()))
                    .toList();
            if (!open.isEmpty()) {
                add(
                        steps,
                        visit,
                        one,
                        Cases.PLACE,
                        "plasser",
                        List.of(form.select("plasser.meeting", "meeting.meeting", open)));
            }
        }
        add(steps, visit, one, Cases.DECLINE, "avsla", List.of(reason(form, "avsla")));
        if (one.number() == null) {
            add(steps, visit, one, Cases.ROUTE, "rut", List.of(body(visit, form, one, "rut"), reason(form, "rut")));
        }
        if (taking.may(visit, one, Cases.EDIT) && bodies.all().size() > 1) {
            steps.add(step(visit, one, "loft", List.of(body(visit, form, one, "loft"))));
        }
        var same = same(visit, form, one);
        if (!same.isEmpty()) {
            add(steps, visit, one, Cases.TIE, "samme", List.of(form.select("samme.case", "meeting.case.same", same)));
        }
        add(steps, visit, one, Cases.TIE, "knytt", entries.tieParts(form));
        add(steps, visit, one, Cases.FOLLOW_UP, "folg-opp", List.of());
        add(steps, visit, one, Cases.CLOSE, "lukk", List.of());
        add(steps, visit, one, Cases.POSTPONE, "utsett", List.of(reason(form, "utsett")));
        add(steps, visit, one, Cases.WITHDRAW, "trekk", List.of(reason(form, "trekk")));
        return steps;
    }

    /** Who shall answer for the case: whoever has an account. */
    private Part owner(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("ta-inn.owner", "", form.words().of("meeting.case.ownerProposer")));
        accounts.all().stream()
                .filter(Account::isActive)
                .forEach(account -> choices.add(form.choice(
                        "ta-inn.owner",
                        account.header().id().toString(),
                        account.name().value())));
        return form.select("ta-inn.owner", "meeting.case.owner", choices);
    }

    private static Part reason(Form form, String way) {
        return form.demandedLine(way + ".reason", "meeting.reason");
    }

    private Part body(Visit visit, Form form, Case one, String way) {
        return form.select(
                way + ".body",
                "meeting.body",
                bodies.all().stream()
                        .filter(body -> !body.header().id().equals(one.body()))
                        .map(body -> form.choice(
                                way + ".body",
                                body.header().id().toString(),
                                visit.reading().text(body.title()).text()))
                        .toList());
    }

    /** What other bodies treat that could be the same matter, the latest first. */
    private List<Choice> same(Visit visit, Form form, Case one) {
        return cases.in(MATTERS).reversed().stream()
                .filter(other ->
                        !other.body().equals(one.body()) && other.types().areMatters())
                .filter(other -> one.topic() == null || !one.topic().equals(other.topic()))
                .filter(other -> taking.may(visit, other, other.topic() == null ? Cases.TIE : Cases.VIEW))
                .map(other -> form.choice(
                        "samme.case",
                        other.header().id().toString(),
                        about(visit, other) + ": "
                                + visit.reading().text(other.title()).text()))
                .toList();
    }

    private void add(List<StepsPage.Step> steps, Visit visit, Case one, String action, String way, List<Part> parts) {
        if (taking.may(visit, one, action)) {
            steps.add(step(visit, one, way, parts));
        }
    }

    private StepsPage.Step step(Visit visit, Case one, String way, List<Part> parts) {
        FormView view = taking.form(
                visit,
                one,
                CaseWork.path(one.header().id()) + "/" + way,
                "meeting.step." + way.replace("-", ""),
                parts);
        return new StepsPage.Step(way, visit.word("meeting.step." + way.replace("-", "")), view, NEXT.contains(way));
    }

    /** What other bodies do with the same matter, as far as the visitor may see it or everybody may. */
    List<StepsPage.Other> others(Visit visit, Case one, String action) {
        var topic = one.topic();
        return topic == null
                ? List.of()
                : cases.about(topic).stream()
                        .filter(other ->
                                !other.header().id().equals(one.header().id()))
                        .flatMap(other -> other(visit, other, action))
                        .toList();
    }

    private Stream<StepsPage.Other> other(Visit visit, Case other, String action) {
        boolean works = access.allows(visit.actor(), other, action);
        if (!works && (!other.frozen() || other.holdsBack())) {
            return Stream.empty();
        }
        var number = other.number();
        var said = works && !other.decision().isEmpty() ? other.decision() : other.proposedDecision();
        return Stream.of(new StepsPage.Other(
                body(visit, other) + (number == null ? "" : " " + number.cited()),
                access.allows(visit.actor(), other, Cases.VIEW)
                        ? CaseWork.link(visit, other)
                        : visit.reading().link("/sak/" + other.header().slug(), other.title()),
                visit.word("meeting.caseState." + other.header().state()),
                visit.reading().proseOrNull(said)));
    }
}
