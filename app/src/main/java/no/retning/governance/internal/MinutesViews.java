package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.command.Commands;
import no.retning.edition.Editions;
import no.retning.form.Form;
import no.retning.form.FormPage;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.Visit;
import no.retning.governance.AdoptionReports;
import no.retning.governance.AllMinutes;
import no.retning.governance.DecisionRule;
import no.retning.governance.Meetings;
import no.retning.governance.MinutedCase;
import no.retning.governance.Minutes;
import no.retning.governance.MinutesDraft;
import no.retning.governance.Present;
import no.retning.governance.Remark;
import no.retning.governance.Remarks;
import no.retning.governance.Stance;
import no.retning.governance.Stances;
import no.retning.page.Answer;
import no.retning.page.Choice;
import no.retning.page.Link;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.strategy.Misquotes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** Shows minutes to those who write them and to the members who remark on them; a partial member's case is left out. */
@Component
final class MinutesViews {
    private final Remarks remarks;
    private final Stances stances;
    private final AdoptionReports reports;
    private final Meetings meetings;
    private final MinutesDraft draft;
    private final Editions editions;
    private final CaseNow caseNow;
    private final Taking taking;
    private final Misquotes misquotes;
    private final StaticTemplates templates = new StaticTemplates();

    MinutesViews(
            Remarks remarks,
            Stances stances,
            AdoptionReports reports,
            Meetings meetings,
            MinutesDraft draft,
            Editions editions,
            CaseNow caseNow,
            Taking taking,
            Misquotes misquotes) {
        this.remarks = remarks;
        this.stances = stances;
        this.reports = reports;
        this.meetings = meetings;
        this.draft = draft;
        this.editions = editions;
        this.caseNow = caseNow;
        this.taking = taking;
        this.misquotes = misquotes;
    }

    static Remark blank(Minutes minutes) {
        var id = Ids.next();
        return new Remark(
                Header.draft(id, Remark.KIND, id.toString(), Remarks.OPEN),
                minutes.body(),
                minutes.header().id(),
                null,
                null,
                null,
                LocalisedText.NONE,
                LocalisedText.NONE);
    }

    /** A page that only says why something could not be done, for who may not see the minutes as they are. */
    ResponseEntity<byte[]> alone(Visit visit, int status, Minutes minutes, String problem) {
        var heading = visit.word("minutes.remark");
        var frame = visit.frame(heading, "/arbeid/mote", "meeting", visit.link("/arbeid/mote", "meeting.meetings"));
        return Answer.page(
                status,
                templates.formPage(
                        new FormPage(frame, null, heading, problem, remark(visit, minutes, List.of(), Map.of()))));
    }

    /** @param works whether the visitor works with the minutes, or reads them as a member */
    ResponseEntity<byte[]> page(
            Visit visit,
            int status,
            Minutes minutes,
            boolean works,
            Map<String, String> typed,
            @Nullable String receipt,
            @Nullable String problem) {
        var path = MinutesWork.path(minutes.header().id());
        var shown = minutes.cases().stream()
                .filter(one -> !visit.actor().barred().contains(one.meetingCase()))
                .toList();
        var title = visit.reading().text(minutes.title());
        boolean asks = minutes.header().state().equals(AllMinutes.REMARKS)
                && taking.may(visit, blank(minutes), Commands.CREATE);
        return Answer.page(
                status,
                templates.governanceMinutes(new MinutesWorkPage(
                        visit.frame(
                                title.text(),
                                works ? path : path + "/les",
                                "meeting",
                                visit.link("/arbeid/mote", "meeting.meetings")),
                        receipt,
                        problem,
                        visit.word("minutes.state." + minutes.header().state()),
                        title,
                        facts(visit, minutes),
                        works ? misquotes.in(visit.reading(), texts(minutes, shown)) : List.of(),
                        links(visit, minutes, works),
                        minutes.attendance().stream()
                                .map(one -> row(visit, one))
                                .toList(),
                        visit.reading().proseOrNull(minutes.text()),
                        works && taking.may(visit, minutes, AllMinutes.EDIT)
                                ? write(visit, minutes, null, minutes.text(), typed)
                                : null,
                        shown.stream()
                                .map(one -> minuted(visit, minutes, one, works, typed))
                                .toList(),
                        remarks.on(minutes.header().id()).stream()
                                .filter(one -> taking.may(visit, one, Remarks.VIEW))
                                .map(one -> said(visit, minutes, one, works, typed))
                                .toList(),
                        asks ? remark(visit, minutes, shown, typed) : null,
                        works ? steps(visit, minutes, shown, typed) : List.of())));
    }

    private static Stream<LocalisedText> texts(Minutes minutes, List<MinutedCase> shown) {
        return Stream.concat(
                Stream.of(minutes.text()),
                shown.stream().flatMap(one -> Stream.of(one.text(), one.proposedDecision(), one.decision())));
    }

    private static List<StepsPage.Fact> facts(Visit visit, Minutes minutes) {
        var facts = new ArrayList<StepsPage.Fact>();
        facts.add(new StepsPage.Fact(
                visit.word("site.meeting.when"),
                visit.reading().day(minutes.starts()).text()));
        var until = minutes.remarksUntil();
        if (until != null) {
            facts.add(new StepsPage.Fact(
                    visit.word("minutes.remarksUntil"),
                    visit.reading().day(until).text()));
        }
        var approval = minutes.approval();
        if (approval != null) {
            facts.add(new StepsPage.Fact(
                    visit.word("minutes.approvedIn"),
                    visit.reading().text(approval.meeting()).text() + ", " + approval.number()));
        }
        return facts;
    }

    private List<Link> links(Visit visit, Minutes minutes, boolean works) {
        var links = new ArrayList<Link>();
        var path = MinutesWork.path(minutes.header().id());
        var meeting = MeetingWork.path(minutes.meeting());
        links.add(visit.link(works ? meeting : meeting + "/pakke", "minutes.run.meeting"));
        if (works && taking.may(visit, minutes, AllMinutes.READ)) {
            links.add(visit.link(path + "/les", "meeting.asMember"));
        }
        var approving = minutes.approvingCase();
        if (works && approving != null) {
            links.add(visit.link(CaseWork.path(approving), "minutes.approvingCase"));
        }
        if (editions.isPublished(minutes.header().id())) {
            links.add(visit.link("/referat/" + minutes.header().slug(), "meeting.publicPage"));
        }
        return links;
    }

    private static MinutesWorkPage.Row row(Visit visit, Present one) {
        var from = one.from();
        var until = one.until();
        var standing = new StringBuilder(visit.word(one.present() ? "minutes.present" : "minutes.absent"));
        if (from != null) {
            standing.append(", ").append(visit.word("minutes.from", RunViews.clock(visit, from)));
        }
        if (until != null) {
            standing.append(", ").append(visit.word("minutes.until", RunViews.clock(visit, until)));
        }
        if (!one.cases().isEmpty()) {
            standing.append(", ").append(visit.word("minutes.forCases", String.join(", ", one.cases())));
        }
        var name = one.name().value();
        var behalf = one.onBehalfOf().value();
        return new MinutesWorkPage.Row(
                visit.reading().text(one.organisation()).text(),
                visit.word("minutes.seatRole." + one.role().code()),
                behalf.isEmpty() ? name : visit.word("minutes.onBehalf", name, behalf),
                standing.toString());
    }

    private MinutesWorkPage.Minuted minuted(
            Visit visit, Minutes minutes, MinutedCase one, boolean works, Map<String, String> typed) {
        var number = one.number();
        var outcome = one.outcome();
        var reading = visit.reading();
        return new MinutesWorkPage.Minuted(
                "sak-" + one.meetingCase(),
                number == null ? "" : number.cited(),
                reading.text(one.title()),
                String.join(
                        "/",
                        one.types().all().stream()
                                .map(type -> visit.word("meeting.type." + type.code()))
                                .toList()),
                reading.proseOrNull(one.text()),
                standings(visit, minutes, one, typed),
                reading.proseOrNull(one.proposedDecision()),
                reading.proseOrNull(one.decision()),
                outcome == null ? "" : visit.word("meeting.outcome." + outcome.code()),
                works && taking.may(visit, minutes, AllMinutes.EDIT)
                        ? write(visit, minutes, one.meetingCase(), one.text(), typed)
                        : null);
    }

    private List<RunPage.Standing> standings(Visit visit, Minutes minutes, MinutedCase one, Map<String, String> typed) {
        var names = draft.organisations(minutes.body());
        return stances.in(one.meetingCase()).stream()
                .map(stance -> new RunPage.Standing(
                        visit.reading()
                                .text(Objects.requireNonNullElse(names.get(stance.seat()), LocalisedText.NONE))
                                .text(),
                        visit.word("minutes.stand." + stance.stand().code()),
                        visit.reading().textOrNull(stance.text()),
                        adopted(visit, stance),
                        stance.stand().rule() == DecisionRule.CONSENSUS && reports.mayReport(visit.actor(), stance)
                                ? caseNow.report(visit, stance, typed)
                                : null))
                .toList();
    }

    private static String adopted(Visit visit, Stance stance) {
        var adoption = stance.adoption();
        return adoption == null
                ? ""
                : visit.word(
                        adoption.adopted() ? "minutes.adopted" : "minutes.notAdopted",
                        visit.reading().day(adoption.on()).text(),
                        adoption.note());
    }

    private FormView write(
            Visit visit, Minutes minutes, @Nullable UUID meetingCase, LocalisedText text, Map<String, String> typed) {
        var name = meetingCase == null ? "introduction" : meetingCase.toString();
        var values = new TreeMap<String, String>();
        Form.put(values, name, text);
        values.putAll(typed);
        var form = Form.of(visit.reading(), values);
        var hidden = new TreeMap<String, String>();
        hidden.put("version", Long.toString(minutes.header().version()));
        hidden.put("sak", meetingCase == null ? "" : meetingCase.toString());
        return new FormView(
                visit.url(MinutesWork.path(minutes.header().id())),
                visit.hidden(hidden),
                List.of(form.texts(name, meetingCase == null ? "minutes.introduction" : "minutes.text", 8)),
                visit.word("minutes.write"),
                null);
    }

    private MinutesWorkPage.Said said(
            Visit visit, Minutes minutes, Remark one, boolean works, Map<String, String> typed) {
        var id = one.header().id();
        var form = Form.of(visit.reading(), typed);
        var seat = one.seat();
        return new MinutesWorkPage.Said(
                seat == null
                        ? ""
                        : visit.reading()
                                .text(Objects.requireNonNullElse(
                                        draft.organisations(minutes.body()).get(seat), LocalisedText.NONE))
                                .text(),
                about(visit, minutes, one.meetingCase()),
                visit.word("minutes.remarkState." + one.header().state()),
                visit.reading().prose(one.text()),
                visit.reading().proseOrNull(one.answer()),
                works && taking.may(visit, one, Remarks.ANSWER)
                        ? taking.form(
                                visit,
                                one,
                                "/arbeid/merknad/" + id,
                                "minutes.answer",
                                List.of(
                                        form.select(
                                                id + ".taken",
                                                "minutes.taken",
                                                List.of(
                                                        form.choice(
                                                                id + ".taken",
                                                                "yes",
                                                                visit.word("minutes.remarkState.taken-in")),
                                                        form.choice(
                                                                id + ".taken",
                                                                "no",
                                                                visit.word("minutes.remarkState.not-taken-in")))),
                                        form.area(id + ".reason", "meeting.reason", 2)))
                        : null);
    }

    private static String about(Visit visit, Minutes minutes, @Nullable UUID meetingCase) {
        return minutes.cases().stream()
                .filter(one -> one.meetingCase().equals(meetingCase))
                .findFirst()
                .map(one -> called(visit, one))
                .orElse(visit.word("minutes.whole"));
    }

    private static String called(Visit visit, MinutedCase one) {
        var number = one.number();
        return (number == null ? "" : number.cited() + " ")
                + visit.reading().text(one.title()).text();
    }

    private FormView remark(Visit visit, Minutes minutes, List<MinutedCase> shown, Map<String, String> typed) {
        var form = Form.of(visit.reading(), typed);
        return taking.form(
                visit,
                minutes,
                MinutesWork.path(minutes.header().id()) + "/merknad",
                "minutes.remark",
                List.of(
                        form.select("merknad.case", "minutes.about", cases(visit, form, "merknad.case", shown)),
                        form.area("merknad.text", "minutes.remark.text", 4)));
    }

    private static List<Choice> cases(Visit visit, Form form, String name, List<MinutedCase> shown) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(name, "", visit.word("minutes.whole")));
        shown.forEach(one -> choices.add(form.choice(name, one.meetingCase().toString(), called(visit, one))));
        return choices;
    }

    private List<StepsPage.Step> steps(
            Visit visit, Minutes minutes, List<MinutedCase> shown, Map<String, String> typed) {
        var form = Form.of(visit.reading(), typed);
        var steps = new ArrayList<StepsPage.Step>();
        add(steps, visit, minutes, AllMinutes.EDIT, "hent", List.of());
        add(steps, visit, minutes, AllMinutes.SEND, "send", List.of(form.date("send.until", "minutes.remarksUntil")));
        add(
                steps,
                visit,
                minutes,
                AllMinutes.PROPOSE,
                "til-godkjenning",
                List.of(form.select("godkjenning.meeting", "minutes.laterMeeting", later(visit, minutes, form))));
        add(steps, visit, minutes, AllMinutes.CORRECT, "rett", correction(visit, minutes, shown, form));
        return steps;
    }

    private List<Choice> later(Visit visit, Minutes minutes, Form form) {
        return meetings.open(minutes.body()).stream()
                .filter(meeting -> meeting.starts().isAfter(minutes.starts()))
                .map(meeting -> form.choice(
                        "godkjenning.meeting",
                        meeting.header().id().toString(),
                        visit.reading().text(meeting.title()).text() + ", "
                                + visit.reading().day(meeting.day()).text()))
                .toList();
    }

    private List<Part> correction(Visit visit, Minutes minutes, List<MinutedCase> shown, Form form) {
        var asked = new ArrayList<Choice>();
        draft.organisations(minutes.body())
                .forEach((seat, name) -> asked.add(form.choice(
                        "rett.askedBy",
                        seat.toString(),
                        visit.reading().text(name).text())));
        var choices = new ArrayList<>(cases(visit, form, "rett.case", shown));
        choices.set(0, form.choice("rett.case", "", visit.word("meeting.choose")));
        return List.of(
                form.select("rett.case", "site.case.case", choices),
                form.select(
                        "rett.part",
                        "minutes.correct.part",
                        List.of(
                                form.choice("rett.part", "text", visit.word("minutes.text")),
                                form.choice("rett.part", "decision", visit.word("minutes.decision")))),
                form.texts("rett.text", "minutes.correct.text", 6),
                form.select("rett.askedBy", "minutes.correct.askedBy", asked),
                form.texts("rett.reason", "meeting.reason", 2));
    }

    private void add(
            List<StepsPage.Step> steps, Visit visit, Minutes minutes, String action, String way, List<Part> parts) {
        if (taking.may(visit, minutes, action)) {
            var key = "minutes.step." + way.replace("-", "");
            var view = taking.form(
                    visit, minutes, MinutesWork.path(minutes.header().id()) + "/" + way, key, parts);
            steps.add(new StepsPage.Step(way, visit.word(key), view));
        }
    }
}
