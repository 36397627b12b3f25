package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.Visit;
import no.retning.governance.AdoptionReports;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.DecisionRule;
import no.retning.governance.Impartialities;
import no.retning.governance.Impartiality;
import no.retning.governance.Meeting;
import no.retning.governance.MinutesDraft;
import no.retning.governance.Representative;
import no.retning.governance.Stance;
import no.retning.governance.Stances;
import no.retning.governance.Stand;
import no.retning.governance.Statement;
import no.retning.governance.Statements;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.register.People;
import org.springframework.stereotype.Component;

/** One case of a running meeting: what is proposed, said, decided, and where each stands. */
@Component
final class CaseNow {
    private final Bodies bodies;
    private final Statements statements;
    private final Stances stances;
    private final Impartialities impartialities;
    private final AdoptionReports reports;
    private final MinutesDraft draft;
    private final People people;
    private final CasePolls polls;
    private final Taking taking;

    CaseNow(
            Bodies bodies,
            Statements statements,
            Stances stances,
            Impartialities impartialities,
            AdoptionReports reports,
            MinutesDraft draft,
            People people,
            CasePolls polls,
            Taking taking) {
        this.bodies = bodies;
        this.statements = statements;
        this.stances = stances;
        this.impartialities = impartialities;
        this.reports = reports;
        this.draft = draft;
        this.people = people;
        this.polls = polls;
        this.taking = taking;
    }

    RunPage.Now of(Visit visit, Meeting meeting, Case one, Map<String, String> typed, List<Representative> seated) {
        var number = one.number();
        var names = draft.organisations(meeting.body());
        var id = one.header().id();
        var rule = bodies.get(one.body()).decisionRule();
        var noted = stances.in(id);
        return new RunPage.Now(
                number == null ? "" : number.cited(),
                visit.reading().text(one.title()),
                CaseViews.types(visit, one),
                clock(visit, one, typed),
                visit.reading().proseOrNull(one.proposedDecision()),
                one.discussionPoints().stream().map(visit.reading()::prose).toList(),
                taking.may(visit, one, Cases.DECIDE) ? decision(visit, one, typed) : null,
                statements.in(id).stream()
                        .map(said -> said(visit, said, names, typed))
                        .toList(),
                say(visit, one, names, typed),
                noted.stream()
                        .map(stance -> standing(visit, stance, names, typed))
                        .toList(),
                rule == DecisionRule.VOTE ? counts(visit, noted) : "",
                stand(visit, one, rule, names, typed),
                rule == DecisionRule.CONSENSUS ? form(visit, one, "/enighet", "minutes.agree", List.of()) : null,
                impartialities.in(id).stream()
                        .map(question -> question(visit, question, names, typed))
                        .toList(),
                raise(visit, one, names, seated, typed),
                polls.of(visit, one));
    }

    private FormView form(Visit visit, Case one, String way, String key, List<Part> parts) {
        return taking.form(visit, one, CaseWork.path(one.header().id()) + way, key, parts);
    }

    private List<FormView> clock(Visit visit, Case one, Map<String, String> typed) {
        var form = Form.of(visit.reading(), typed);
        var forms = new ArrayList<FormView>();
        var place = one.placement();
        if (!taking.may(visit, one, Cases.RUN)) {
            return forms;
        }
        if (place.began() == null || place.ended() != null) {
            forms.add(form(
                    visit,
                    one,
                    "/klokke?vei=start",
                    "minutes.begin",
                    List.of(new Part.Line(form.field("start.at", "minutes.at"), "time"))));
        }
        if (place.began() != null && place.ended() == null) {
            forms.add(form(
                    visit,
                    one,
                    "/klokke?vei=slutt",
                    "minutes.end",
                    List.of(new Part.Line(form.field("slutt.at", "minutes.at"), "time"))));
        }
        return forms;
    }

    private FormView decision(Visit visit, Case one, Map<String, String> typed) {
        Map<String, String> values = new TreeMap<>();
        Form.put(values, "vedtak.text", one.decision().isEmpty() ? one.proposedDecision() : one.decision());
        var outcome = one.outcome();
        values.put("vedtak.outcome", outcome == null ? "" : outcome.code());
        values.putAll(typed);
        var form = Form.of(visit.reading(), values);
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("vedtak.outcome", "", visit.word("meeting.choose")));
        one.types()
                .outcomes()
                .forEach(legal -> choices.add(
                        form.choice("vedtak.outcome", legal.code(), visit.word("meeting.outcome." + legal.code()))));
        return form(
                visit,
                one,
                "/vedtak",
                "minutes.decide",
                List.of(
                        form.texts("vedtak.text", "minutes.decision", 4),
                        form.select("vedtak.outcome", "minutes.outcome", choices)));
    }

    private RunPage.Said said(Visit visit, Statement said, Map<UUID, LocalisedText> names, Map<String, String> typed) {
        var id = said.header().id();
        var values = new TreeMap<String, String>();
        values.put(id + ".text", visit.reading().text(said.text()).text());
        values.putAll(typed);
        var point = said.point();
        return new RunPage.Said(
                called(visit, names, said.seat()),
                point == null ? "" : visit.word("minutes.point", point),
                taking.form(
                        visit,
                        said,
                        "/arbeid/uttalelse/" + id,
                        "minutes.resay",
                        List.of(Form.of(visit.reading(), values).area(id + ".text", "minutes.statement", 2))));
    }

    private FormView say(Visit visit, Case one, Map<UUID, LocalisedText> names, Map<String, String> typed) {
        var form = Form.of(visit.reading(), typed);
        var points = new ArrayList<Choice>();
        points.add(form.choice("uttalelse.point", "", visit.word("minutes.wholeCase")));
        for (int point = 1; point <= one.discussionPoints().size(); point++) {
            points.add(form.choice("uttalelse.point", Integer.toString(point), visit.word("minutes.point", point)));
        }
        return form(
                visit,
                one,
                "/uttalelse",
                "minutes.say",
                List.of(
                        form.select("uttalelse.seat", "minutes.organisation", seats(visit, form, "uttalelse", names)),
                        form.select("uttalelse.point", "minutes.about", points),
                        form.area("uttalelse.text", "minutes.statement", 2)));
    }

    private static List<Choice> seats(Visit visit, Form form, String way, Map<UUID, LocalisedText> names) {
        var choices = new ArrayList<Choice>();
        names.keySet().stream()
                .map(seat -> form.choice(way + ".seat", seat.toString(), called(visit, names, seat)))
                .sorted(Comparator.comparing(Choice::label))
                .forEach(choices::add);
        choices.addFirst(form.choice(way + ".seat", "", visit.word("meeting.choose")));
        return choices;
    }

    private static String called(Visit visit, Map<UUID, LocalisedText> names, UUID seat) {
        return visit.reading()
                .text(Objects.requireNonNullElse(names.get(seat), LocalisedText.NONE))
                .text();
    }

    private RunPage.Standing standing(
            Visit visit, Stance stance, Map<UUID, LocalisedText> names, Map<String, String> typed) {
        var adoption = stance.adoption();
        return new RunPage.Standing(
                called(visit, names, stance.seat()),
                visit.word("minutes.stand." + stance.stand().code()),
                visit.reading().textOrNull(stance.text()),
                adoption == null
                        ? ""
                        : visit.word(
                                adoption.adopted() ? "minutes.adopted" : "minutes.notAdopted",
                                visit.reading().day(adoption.on()).text(),
                                adoption.note()),
                stance.stand().rule() == DecisionRule.CONSENSUS && reports.mayReport(visit.actor(), stance)
                        ? report(visit, stance, typed)
                        : null);
    }

    /** Whether the organisation's own line has adopted what it stood for. */
    FormView report(Visit visit, Stance stance, Map<String, String> typed) {
        var id = stance.header().id();
        var form = Form.of(visit.reading(), typed);
        return taking.form(
                visit,
                stance,
                "/arbeid/standpunkt/" + id + "/forankring",
                "minutes.report",
                List.of(
                        form.select(
                                id + ".adopted",
                                "minutes.adoption",
                                List.of(
                                        form.choice(id + ".adopted", "yes", visit.word("minutes.adoption.yes")),
                                        form.choice(id + ".adopted", "no", visit.word("minutes.adoption.no")))),
                        form.date(id + ".on", "minutes.adoption.on"),
                        form.line(id + ".note", "minutes.adoption.note")));
    }

    private static String counts(Visit visit, List<Stance> noted) {
        return visit.word(
                "minutes.votes", count(noted, Stand.FOR), count(noted, Stand.AGAINST), count(noted, Stand.BLANK));
    }

    private static long count(List<Stance> noted, Stand stand) {
        return noted.stream().filter(one -> one.stand() == stand).count();
    }

    private FormView stand(
            Visit visit, Case one, DecisionRule rule, Map<UUID, LocalisedText> names, Map<String, String> typed) {
        var form = Form.of(visit.reading(), typed);
        return form(
                visit,
                one,
                "/standpunkt",
                "minutes.standing",
                List.of(
                        form.select("standpunkt.seat", "minutes.organisation", seats(visit, form, "standpunkt", names)),
                        form.select(
                                "standpunkt.stand",
                                "minutes.stance",
                                Stand.by(rule).stream()
                                        .map(stand -> form.choice(
                                                "standpunkt.stand",
                                                stand.code(),
                                                visit.word("minutes.stand." + stand.code())))
                                        .toList()),
                        form.area("standpunkt.text", "minutes.stance.text", 2)));
    }

    private RunPage.Question question(
            Visit visit, Impartiality one, Map<UUID, LocalisedText> names, Map<String, String> typed) {
        var id = one.header().id();
        Map<String, String> values = new TreeMap<>();
        Form.put(values, id + ".reason", one.ruling());
        values.put(id + ".ruling", one.isBarring() ? "partial" : "impartial");
        values.putAll(typed);
        var form = Form.of(visit.reading(), values);
        return new RunPage.Question(
                people.get(one.person()).name().value() + ", " + called(visit, names, one.seat()),
                one.declared().value(),
                visit.word(
                        one.partial() == null
                                ? "minutes.ruling.none"
                                : one.isBarring() ? "minutes.ruling.partial" : "minutes.ruling.impartial"),
                taking.may(visit, one, Impartialities.RULE)
                        ? taking.form(
                                visit,
                                one,
                                "/arbeid/habilitet/" + id,
                                "minutes.rule",
                                List.of(
                                        form.select(
                                                id + ".ruling",
                                                "minutes.ruling",
                                                List.of(
                                                        form.choice(
                                                                id + ".ruling",
                                                                "impartial",
                                                                visit.word("minutes.ruling.impartial")),
                                                        form.choice(
                                                                id + ".ruling",
                                                                "partial",
                                                                visit.word("minutes.ruling.partial")))),
                                        form.texts(id + ".reason", "minutes.ruling.reason", 2)))
                        : null);
    }

    private FormView raise(
            Visit visit,
            Case one,
            Map<UUID, LocalisedText> names,
            List<Representative> seated,
            Map<String, String> typed) {
        var form = Form.of(visit.reading(), typed);
        var who = new ArrayList<Choice>();
        who.add(form.choice("habilitet.who", "", visit.word("meeting.choose")));
        seated.forEach(representative -> who.add(form.choice(
                "habilitet.who",
                representative.seat().header().id() + " "
                        + representative.person().header().id(),
                representative.person().name().value() + ", "
                        + called(visit, names, representative.seat().header().id()))));
        return form(
                visit,
                one,
                "/habilitet",
                "minutes.raise",
                List.of(
                        form.select("habilitet.who", "minutes.raise.who", who),
                        form.line("habilitet.reason", "minutes.raise.reason")));
    }
}
