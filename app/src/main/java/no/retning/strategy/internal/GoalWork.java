package no.retning.strategy.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.Structure;
import no.retning.strategy.Structures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The goals of a structure. */
@Controller
class GoalWork {
    private final Structures structures;
    private final Goals goals;
    private final GoalSheet sheet;
    private final Saving saving;
    private final Commands commands;
    private final Moving moving;
    private final WorkPages pages;
    private final StaticTemplates templates = new StaticTemplates();

    GoalWork(
            Structures structures,
            Goals goals,
            GoalSheet sheet,
            Saving saving,
            Commands commands,
            Moving moving,
            WorkPages pages) {
        this.structures = structures;
        this.goals = goals;
        this.sheet = sheet;
        this.saving = saving;
        this.commands = commands;
        this.moving = moving;
        this.pages = pages;
    }

    @GetMapping("/arbeid/struktur/{id}/mal/ny")
    ResponseEntity<byte[]> blank(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID under) {
        var goal = Ids.next();
        return saving.start(visit, blank(id, goal, under), sheet, newPlace(visit, id, goal));
    }

    @PostMapping("/arbeid/struktur/{id}/mal")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(id, form.id(), form.uuid("parent"));
        return saving.create(visit, goals, blank, sheet, form, newPlace(visit, id, form.id()), overview(visit, blank));
    }

    private Goal blank(UUID structure, UUID id, @Nullable UUID parent) {
        var all = goals.of(structures.get(structure).header().id());
        var above =
                all.stream().filter(goal -> goal.header().id().equals(parent)).findFirst();
        return new Goal(
                Header.draft(id, Goal.KIND, "ny", Goals.ACTIVE),
                structure,
                parent,
                Moving.last(siblings(all, parent), Goal::position),
                above.isPresent() ? GoalType.SUB_GOAL : GoalType.GOAL,
                null,
                LocalisedText.NONE,
                LocalisedText.NONE,
                Source.NONE);
    }

    private static List<Goal> siblings(List<Goal> all, @Nullable UUID parent) {
        return all.stream()
                .filter(goal -> Objects.equals(goal.parent(), parent))
                .toList();
    }

    private static String overview(Visit visit, Goal goal) {
        return visit.url(structure(goal.structure()) + "?kvittering=saved") + "#"
                + goal.header().id();
    }

    private static String structure(UUID id) {
        return WorkPaths.of(new Ref(Structure.KIND, id));
    }

    private Place newPlace(Visit visit, UUID structure, UUID id) {
        var heading = visit.word("strategy.goal.add");
        return new Place(
                visit.frame(
                        heading,
                        structure(structure) + "/mal/ny",
                        "structure",
                        pages.to(visit, new Ref(Structure.KIND, structure))),
                heading,
                visit.url(structure(structure) + "/mal"),
                visit.url("/arbeid/mal/" + id),
                visit.link(structure(structure), "form.back"));
    }

    @GetMapping("/arbeid/mal/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var goal = goals.get(id);
        pages.mayView(visit, goal.header());
        var place = place(visit, goal);
        var kind = visit.word("kind.goal." + goal.type().code());
        return Answer.page(templates.strategyWork(new WorkPage(
                place.frame(),
                null,
                goal.code() == null ? kind : kind + " " + goal.code(),
                visit.reading().text(goal.title()),
                pages.standing(visit, goal.header()),
                pages.actions(visit, goal.header()),
                null,
                saving.mayEdit(visit, goal) ? saving.form(visit, goal, sheet, place) : null,
                pages.ties(visit, goal.header().ref()),
                pages.removal(visit, goal.header()))));
    }

    @PostMapping("/arbeid/mal/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var goal = goals.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(visit, goals, id, sheet, form, place(visit, goal), overview(visit, goal));
    }

    private Place place(Visit visit, Goal goal) {
        var path = WorkPaths.of(goal.header().ref());
        var title = visit.reading().text(goal.title()).text();
        return new Place(
                visit.frame(title, path, "structure", pages.to(visit, new Ref(Structure.KIND, goal.structure()))),
                title,
                visit.url(path),
                visit.url(path),
                visit.link(structure(goal.structure()), "form.back"));
    }

    @PostMapping("/arbeid/mal/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        var removed = commands.change(
                visit.actor(),
                Goals.REMOVE,
                goals,
                id,
                version,
                goal -> goal.with(goal.header().in(Goals.REMOVED)));
        return Answer.seeOther(visit.url(structure(removed.structure()) + "?kvittering=removed"));
    }

    @PostMapping("/arbeid/mal/{id}/flytt")
    ResponseEntity<byte[]> move(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String vei) {
        var goal = goals.get(id);
        pages.mayEdit(visit, goal.header());
        moving.move(
                visit.actor(),
                goals,
                siblings(goals.of(goal.structure()), goal.parent()),
                id,
                version,
                vei.equals("opp"),
                Goal::position,
                (one, place) -> new Goal(
                        one.header(),
                        one.structure(),
                        one.parent(),
                        place,
                        one.type(),
                        one.code(),
                        one.title(),
                        one.text(),
                        one.source()));
        return Answer.seeOther(visit.url(structure(goal.structure())) + "#" + id);
    }
}
