package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import no.retning.access.Access;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Disposition;
import no.retning.governance.Input;
import no.retning.governance.InputAnswer;
import no.retning.governance.Inputs;
import no.retning.governance.Phrases;
import no.retning.governance.PublishedTargets;
import no.retning.governance.Topics;
import no.retning.page.Answer;
import no.retning.page.Choice;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** Inputs as those who answer them see them, and as those who gave them do. */
@Component
final class InputViews {
    private final Inputs inputs;
    private final Cases cases;
    private final Topics topics;
    private final Bodies bodies;
    private final InputSheet sheet;
    private final PublishedTargets targets;
    private final Saving saving;
    private final Taking taking;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    InputViews(
            Inputs inputs,
            Cases cases,
            Topics topics,
            Bodies bodies,
            InputSheet sheet,
            PublishedTargets targets,
            Saving saving,
            Taking taking,
            Access access) {
        this.inputs = inputs;
        this.cases = cases;
        this.topics = topics;
        this.bodies = bodies;
        this.sheet = sheet;
        this.targets = targets;
        this.saving = saving;
        this.taking = taking;
        this.access = access;
    }

    /** @param thing the case or topic that they are about, or null for all */
    ResponseEntity<byte[]> list(Visit visit, @Nullable UUID thing) {
        var shown = (thing == null ? inputs.all() : inputs.about(thing))
                .stream()
                        .filter(input -> access.allows(visit.actor(), input, Inputs.VIEW))
                        .toList();
        var groups = new ArrayList<CaseListPage.Group>();
        group(visit, groups, "input.unanswered", shown, input -> !isAnswered(input));
        group(visit, groups, "input.answered", shown, InputViews::isAnswered);
        return Answer.page(templates.governanceCaseList(new CaseListPage(
                visit.frame(visit.word("input.heading"), "/arbeid/innspill", "input"),
                visit.word("input.heading"),
                visit.word("input.lead"),
                List.of(visit.link("/arbeid/innspill/mine", "input.mine")),
                groups,
                visit.word("input.empty"))));
    }

    private static boolean isAnswered(Input input) {
        return input.header().state().equals(Inputs.ANSWERED);
    }

    private void group(
            Visit visit, List<CaseListPage.Group> groups, String key, List<Input> all, Predicate<Input> wanted) {
        var rows = all.stream().filter(wanted).map(input -> row(visit, input)).toList();
        if (!rows.isEmpty()) {
            groups.add(new CaseListPage.Group(visit.word(key, rows.size()), rows));
        }
    }

    CaseListPage.Row row(Visit visit, Input input) {
        return new CaseListPage.Row(
                visit.reading().link(InputWork.path(input.header().id()), input.title()),
                visit.reading().text(Phrases.called(bodies.get(input.body()))).text() + ", "
                        + visit.reading().text(title(input.about())).text() + ", "
                        + visit.reading().day(input.givenOn()).text(),
                visit.word("input.state." + input.header().state()));
    }

    LocalisedText title(Ref about) {
        return about.kind().equals(Case.KIND)
                ? cases.get(about.id()).title()
                : topics.get(about.id()).title();
    }

    /** @param typed what was sent and could not be taken, or null */
    ResponseEntity<byte[]> one(
            Visit visit,
            int status,
            Input input,
            @Nullable String done,
            @Nullable String problem,
            @Nullable Form typed) {
        var path = InputWork.path(input.header().id());
        var title = visit.reading().text(input.title());
        var place = place(visit, input);
        return Answer.page(
                status,
                templates.governanceSteps(new StepsPage(
                        place.frame(),
                        done == null ? null : visit.word("meeting.done.done"),
                        problem,
                        visit.word("input.state." + input.header().state()),
                        title,
                        facts(visit, input),
                        List.of(),
                        links(visit, input),
                        null,
                        null,
                        steps(visit, input, path, typed),
                        saving.mayEdit(visit, input) ? saving.form(visit, input, sheet, place) : null,
                        List.of(),
                        said(visit, input),
                        List.of())));
    }

    Place place(Visit visit, Input input) {
        var path = InputWork.path(input.header().id());
        var title = visit.reading().text(input.title()).text();
        return new Place(
                visit.frame(title, path, "input", visit.link("/arbeid/innspill", "input.heading")),
                title,
                visit.url(path),
                visit.url(path),
                visit.link("/arbeid/innspill", "form.back"));
    }

    private static List<StepsPage.Said> said(Visit visit, Input input) {
        var said = new ArrayList<StepsPage.Said>();
        said.add(new StepsPage.Said(visit.word("input.text"), visit.reading().prose(input.text())));
        var disposition = input.answer().disposition();
        if (disposition != null) {
            said.add(new StepsPage.Said(
                    visit.word("input.disposition." + disposition.code()),
                    visit.reading().prose(input.answer().reason())));
        }
        return said;
    }

    private List<StepsPage.Fact> facts(Visit visit, Input input) {
        var facts = new ArrayList<StepsPage.Fact>();
        var giver = input.giver();
        facts.add(new StepsPage.Fact(
                visit.word("input.giver"),
                visit.word("input.from." + giver.kind().code())
                        + (giver.name().isEmpty()
                                ? ""
                                : ": " + visit.reading().text(giver.name()).text())));
        if (!input.sender().name().value().isEmpty()) {
            facts.add(new StepsPage.Fact(
                    visit.word("input.sender"), input.sender().name().value()));
        }
        facts.add(new StepsPage.Fact(
                visit.word("input.givenOn"),
                visit.reading().day(input.givenOn()).text()));
        facts.add(new StepsPage.Fact(
                visit.word("input.about"),
                visit.reading().text(title(input.about())).text()));
        facts.add(new StepsPage.Fact(
                visit.word("input.open"), visit.word(input.open() ? "input.open.yes" : "input.open.no")));
        return facts;
    }

    private List<Link> links(Visit visit, Input input) {
        var links = new ArrayList<Link>();
        if (input.about().kind().equals(Case.KIND)) {
            links.add(visit.link(CaseWork.path(input.about().id()), "input.toCase"));
        }
        var changed = input.answer().changed();
        if (changed != null) {
            links.add(changed(visit, changed));
            links.add(edition(visit, changed));
        }
        return links;
    }

    private Link changed(Visit visit, InputAnswer.Change changed) {
        return new Link(visit.url("/id/" + changed.thing()), Text.of(targets.name(visit.reading(), changed.thing())));
    }

    private static Link edition(Visit visit, InputAnswer.Change changed) {
        return visit.link("/utgave/" + changed.edition(), "input.edition", changed.number());
    }

    private List<StepsPage.Step> steps(Visit visit, Input input, String path, @Nullable Form typed) {
        var steps = new ArrayList<StepsPage.Step>();
        if (taking.may(visit, input, Inputs.ASSESS)) {
            var form = typed == null ? Form.of(visit.reading(), values(input)) : typed;
            var parts = List.of(
                    form.select("vurder.disposition", "input.disposition", dispositions(form)),
                    form.demandedTexts("vurder.reason", "input.reason", 4),
                    form.select("vurder.changed", "input.changed", targets.paragraphChoices(form, "vurder.changed")),
                    form.tick("vurder.open", "input.open"));
            steps.add(new StepsPage.Step(
                    "vurder",
                    visit.word("input.step.vurder"),
                    taking.form(visit, input, path + "/vurder", "input.step.vurder", parts),
                    !isAnswered(input)));
        }
        if (taking.may(visit, input, Inputs.ANSWER)) {
            steps.add(new StepsPage.Step(
                    "svar",
                    visit.word("input.step.svar"),
                    taking.form(visit, input, path + "/svar", "input.step.svar", List.of())));
        }
        return steps;
    }

    private static Map<String, String> values(Input input) {
        var values = new TreeMap<String, String>();
        var answer = input.answer();
        var disposition = answer.disposition();
        values.put("vurder.disposition", disposition == null ? "" : disposition.code());
        Form.put(values, "vurder.reason", answer.reason());
        values.put(
                "vurder.changed",
                answer.changed() == null ? "" : answer.changed().thing().toString());
        values.put("vurder.open", input.open() ? "true" : "");
        return values;
    }

    private static List<Choice> dispositions(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("vurder.disposition", "", form.words().of("meeting.choose")));
        Arrays.stream(Disposition.values())
                .forEach(disposition -> choices.add(form.choice(
                        "vurder.disposition",
                        disposition.code(),
                        form.words().of("input.disposition." + disposition.code()))));
        return choices;
    }

    /** What the visitor has given, with the answers there are; an assessment is none before it is given. */
    ResponseEntity<byte[]> mine(Visit visit, @Nullable String done) {
        var account = visit.actor().account();
        var given = (account == null ? List.<Input>of() : inputs.givenBy(account))
                .stream()
                        .filter(input -> access.allows(visit.actor(), input, Inputs.READ))
                        .map(input -> given(visit, input))
                        .toList();
        return Answer.page(templates.governanceAnswers(new AnswersPage(
                visit.frame(
                        visit.word("input.mine"),
                        "/arbeid/innspill/mine",
                        "input",
                        visit.link("/arbeid/innspill", "input.heading")),
                done == null ? null : visit.word("input.done.given"),
                given)));
    }

    private AnswersPage.Given given(Visit visit, Input input) {
        var reading = visit.reading();
        var answer = isAnswered(input) ? input.answer() : InputAnswer.NONE;
        var disposition = answer.disposition();
        var change = answer.changed();
        return new AnswersPage.Given(
                reading.text(title(input.about())),
                page(visit, input.about()),
                reading.day(input.givenOn()),
                reading.prose(input.text()),
                status(visit, disposition),
                disposition == null ? null : reading.prose(answer.reason()),
                change == null ? null : changed(visit, change),
                change == null ? null : edition(visit, change));
    }

    private @Nullable String page(Visit visit, Ref about) {
        if (!about.kind().equals(Case.KIND)) {
            return null;
        }
        var one = cases.get(about.id());
        return one.frozen() ? visit.url("/sak/" + one.header().slug()) : null;
    }

    private static Status status(Visit visit, @Nullable Disposition disposition) {
        var shape = switch (disposition) {
            case null -> Status.Shape.NOT_ASSESSED;
            case TAKEN_IN -> Status.Shape.REACHED;
            case PARTLY -> Status.Shape.ON_TRACK;
            case NOT_TAKEN_IN -> Status.Shape.NOT_REPORTED;
            case FORWARDED -> Status.Shape.ON_TRACK;
        };
        var word = disposition == null
                ? visit.word("input.state.registered")
                : visit.word("input.disposition." + disposition.code());
        return new Status(shape, word, null, null, null, null);
    }
}
