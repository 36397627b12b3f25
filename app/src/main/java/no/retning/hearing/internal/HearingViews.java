package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.command.Headers;
import no.retning.edition.Editions;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.Deadline;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.EnterAnswers;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingCheck;
import no.retning.hearing.HearingCompositions;
import no.retning.hearing.HearingRules;
import no.retning.hearing.HearingType;
import no.retning.hearing.Hearings;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.strategy.PublicationPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** One hearing as those who hold it see it, held against its rules, and what can be done with it now. */
@Controller
@RequestMapping(HearingPlaces.PATH + "/{id}")
class HearingViews {
    private static final List<String> RECEIPTS = List.of(
            "saved",
            "approved",
            "opened",
            "extended",
            "clarified",
            "assessed",
            "summarised",
            "concluded",
            "published",
            "proposed");

    private final Hearings hearings;
    private final RespondentTables respondents;
    private final HearingBeforeBodies beforeBodies;
    private final HearingCompositions compositions;
    private final HearingCheck check;
    private final HearingRules rules;
    private final DeadlineGate gate;
    private final Headers headers;
    private final Editions editions;
    private final Access access;
    private final EnterAnswers enter;
    private final StaticTemplates templates = new StaticTemplates();

    HearingViews(
            Hearings hearings,
            RespondentTables respondents,
            HearingBeforeBodies beforeBodies,
            HearingCompositions compositions,
            HearingCheck check,
            HearingRules rules,
            DeadlineGate gate,
            Headers headers,
            Editions editions,
            Access access,
            EnterAnswers enter) {
        this.hearings = hearings;
        this.respondents = respondents;
        this.beforeBodies = beforeBodies;
        this.compositions = compositions;
        this.check = check;
        this.rules = rules;
        this.gate = gate;
        this.headers = headers;
        this.editions = editions;
        this.access = access;
        this.enter = enter;
    }

    @GetMapping
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var one = hearings.get(id);
        access.require(visit.actor(), one, Hearings.VIEW);
        var receipt =
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("hearing.done." + kvittering) : null;
        return Answer.page(templates.formTables(page(visit, one, receipt)));
    }

    TablesPage page(Visit visit, Hearing one, @Nullable String receipt) {
        var title = visit.reading().text(one.title());
        return new TablesPage(
                visit.frame(title.text(), HearingPlaces.of(one.header().id()), Hearing.KIND, HearingPlaces.all(visit)),
                receipt,
                state(visit, one).word(),
                title,
                PublicationPages.state(visit, compositions.state(one.header().id())),
                actions(visit, one),
                Stream.concat(
                                respondents.unpublished(visit, one),
                                Stream.of(
                                        facts(visit, one),
                                        faults(visit, one),
                                        respondents.answers(visit, one),
                                        respondents.screened(visit, one),
                                        respondents.invited(visit, one),
                                        clarified(visit, one)))
                        .toList(),
                null,
                buttons(visit, one));
    }

    static Status state(Visit visit, Hearing one) {
        var state = one.header().state();
        return new Status(shape(state), visit.word("hearing.state." + state), null, null, null, null);
    }

    private static Status.Shape shape(String state) {
        return switch (state) {
            case Hearing.OPEN, Hearing.EXTENDED -> Status.Shape.ON_TRACK;
            case Hearing.CONCLUDED -> Status.Shape.REACHED;
            default -> Status.Shape.NOT_ASSESSED;
        };
    }

    static String until(Visit visit, @Nullable Deadline deadline) {
        return deadline == null
                ? visit.word("hearing.deadline.none")
                : Dates.until(
                                deadline.at(),
                                deadline.zone(),
                                visit.reading().language().tag())
                        .text();
    }

    private Section facts(Visit visit, Hearing one) {
        var rows = new ArrayList<Row>();
        rows.add(row(
                visit,
                "hearing.about",
                Cell.of(visit.reading().text(headers.title(one.about().id())))));
        rows.add(row(
                visit,
                "hearing.type",
                Cell.of(visit.word("hearing.type." + one.type().code()))));
        if (!one.archiveNumber().isEmpty()) {
            rows.add(row(visit, "hearing.archiveNumber", Cell.of(one.archiveNumber())));
        }
        rows.add(row(visit, "hearing.owner", Cell.of(one.frame().owner())));
        rows.add(row(
                visit,
                "hearing.rules",
                Cell.of(visit.reading().text(rules.of(one, gate.today()).title()))));
        if (one.openedAt() != null) {
            rows.add(row(
                    visit,
                    "hearing.openedAt",
                    Cell.of(visit.reading().day(one.openedAt()).text())));
        }
        rows.add(row(visit, "hearing.deadline", Cell.of(until(visit, one.deadline()))));
        for (var extension : one.extensions()) {
            rows.add(row(visit, "hearing.extension.former", Cell.of(until(visit, extension.former()))));
        }
        int waiting = enter.waiting(one.header().id());
        if (waiting > 0) {
            rows.add(row(visit, "hearing.intake", Cell.of(visit.word("hearing.intake.waiting", waiting))));
        }
        rows.add(row(
                visit,
                "hearing.questions",
                Cell.of(Integer.toString(one.questions().size()))));
        return new Section(
                visit.word("hearing.facts"),
                null,
                "",
                List.of(visit.word("hearing.field"), visit.word("hearing.value")),
                rows,
                List.of());
    }

    private static Row row(Visit visit, String key, Cell cell) {
        return new Row(List.of(Cell.of(visit.word(key)), cell), List.of());
    }

    private Section faults(Visit visit, Hearing one) {
        var waits =
                List.of(Hearing.DRAFT, Hearing.APPROVED).contains(one.header().state());
        return new Section(
                visit.word("hearing.check"),
                null,
                visit.word(waits ? "hearing.check.right" : "hearing.check.done"),
                List.of(visit.word("hearing.check.fault")),
                waits
                        ? check.faults(one, gate.today()).stream()
                                .map(fault -> new Row(
                                        List.of(Cell.of(visit.word("hearing.fault." + fault.code()))), List.of()))
                                .toList()
                        : List.of(),
                List.of());
    }

    private static Section clarified(Visit visit, Hearing one) {
        return new Section(
                visit.word("hearing.clarifications"),
                null,
                visit.word("hearing.clarifications.none"),
                List.of(visit.word("hearing.clarification.question"), visit.word("hearing.clarification.answer")),
                one.clarifications().stream()
                        .map(said -> new Row(
                                List.of(
                                        Cell.of(visit.reading().text(said.question())),
                                        Cell.of(visit.reading().text(said.answer()))),
                                List.of()))
                        .toList(),
                List.of());
    }

    private List<Link> actions(Visit visit, Hearing one) {
        var actions = new ArrayList<Link>();
        var path = HearingPlaces.of(one.header().id());
        offer(actions, visit, one, Hearings.EDIT, path + "/rediger", "hearing.edit");
        offer(actions, visit, one, Hearings.EXTEND, path + "/utvid", "hearing.extend");
        offer(actions, visit, one, Hearings.CLARIFY, path + "/avklar", "hearing.clarify");
        if (one.canBeTreated() && access.allows(visit.actor(), one, Hearings.VIEW)) {
            actions.add(RemarkPlaces.all(visit, one));
            actions.add(AnalysisPlaces.all(visit, one));
        }
        offer(actions, visit, one, Hearings.SUMMARISE, path + "/oppsummer", "hearing.summarise");
        offer(actions, visit, one, Hearings.CONCLUDE, path + "/avslutt", "hearing.conclude");
        offer(actions, visit, one, Hearings.PROPOSE, path + "/sak", "hearing.propose");
        actions.addAll(beforeBodies.cases(visit, one.header().id()));
        if (one.openedAt() != null) {
            actions.add(visit.link(LettersWork.of(one.header().id()), "hearing.letters"));
            if (AnswerTableWork.isOffered(access, visit, one)) {
                actions.add(AnswerTablePage.to(visit, one));
            }
            actions.add(CampaignPlaces.all(visit, one));
        }
        offer(actions, visit, one, Hearings.PUBLISH, PublicationPages.path(path), "publication.publish");
        editions.current(one.header().id())
                .ifPresent(edition -> actions.add(visit.link("/horing/" + edition.slug(), "hearing.asPublished")));
        actions.add(visit.link("/arbeid/historikk/" + one.header().ref(), "strategy.history"));
        return actions;
    }

    private void offer(List<Link> actions, Visit visit, Hearing one, String action, String path, String word) {
        if (access.allows(visit.actor(), one, action)) {
            actions.add(visit.link(path, word));
        }
    }

    private List<Button> buttons(Visit visit, Hearing one) {
        var buttons = new ArrayList<Button>();
        boolean right = check.faults(one, gate.today()).isEmpty();
        if (right && access.allows(visit.actor(), one, Hearings.APPROVE)) {
            buttons.add(button(visit, one, "/godkjenn", "hearing.approve"));
        }
        if (right && one.type() != HearingType.OMITTED && access.allows(visit.actor(), one, Hearings.OPEN)) {
            buttons.add(button(visit, one, "/apne", "hearing.open"));
        }
        if (access.allows(visit.actor(), one, Hearings.ASSESS)) {
            buttons.add(button(visit, one, "/vurder", "hearing.assess"));
        }
        return buttons;
    }

    private static Button button(Visit visit, Hearing one, String to, String word) {
        return new Button(
                visit.url(HearingPlaces.of(one.header().id()) + to),
                visit.hidden(Map.of("version", Long.toString(one.header().version()))),
                visit.word(word),
                "");
    }
}
