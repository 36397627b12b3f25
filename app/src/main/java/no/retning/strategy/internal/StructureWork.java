package no.retning.strategy.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.FormPage;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.strategy.Goal;
import no.retning.strategy.Goals;
import no.retning.strategy.Strategies;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structure;
import no.retning.strategy.Structures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Goal structures: the list, each with its tree of goals, and its form. */
@Controller
@RequestMapping("/arbeid/struktur")
class StructureWork {
    private final Structures structures;
    private final Goals goals;
    private final Strategies strategies;
    private final StructureSheet sheet;
    private final Saving saving;
    private final WorkPages pages;
    private final StaticTemplates templates = new StaticTemplates();

    StructureWork(
            Structures structures,
            Goals goals,
            Strategies strategies,
            StructureSheet sheet,
            Saving saving,
            WorkPages pages) {
        this.structures = structures;
        this.goals = goals;
        this.strategies = strategies;
        this.sheet = sheet;
        this.saving = saving;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var rows = structures.all().stream()
                .filter(structure -> pages.may(visit, structure.header(), WorkPages.VIEW))
                .map(structure -> new ListPage.Row(
                        visit.reading().link(WorkPaths.of(structure.header().ref()), structure.title()),
                        visit.reading().years(structure.header().validity()),
                        pages.to(visit, structure.owner()).label().text(),
                        pages.publication(visit, structure.header().ref())))
                .toList();
        var add = new ArrayList<Link>();
        if (pages.mayCreate(visit, Structure.KIND, Structures.ACTIVE)) {
            add.add(visit.link("/arbeid/struktur/ny", "strategy.structure.add"));
        }
        if (rows.size() > 1) {
            add.add(visit.link("/arbeid/sammenheng", "strategy.mapping"));
        }
        return Answer.page(templates.strategyList(new ListPage(
                visit.frame(visit.word("strategy.structures"), "/arbeid/struktur", "structure"),
                visit.word("strategy.structures"),
                visit.word("strategy.structures.lead"),
                visit.word("strategy.structures.empty"),
                rows,
                add)));
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(form.id());
        var next = visit.url(WorkPaths.of(blank.header().ref()) + "?kvittering=saved");
        return saving.create(visit, structures, blank, sheet, form, newPlace(visit, form.id()), next);
    }

    /** Set by the latest strategy until somebody says otherwise. */
    private Structure blank(UUID id) {
        var owner = strategies.all().stream()
                .findFirst()
                .map(strategy -> strategy.header().ref())
                .orElse(new Ref(Strategy.KIND, id));
        return new Structure(
                Header.draft(id, Structure.KIND, "ny", Structures.ACTIVE),
                LocalisedText.NONE,
                LocalisedText.NONE,
                owner,
                Source.NONE);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("strategy.structure.add");
        return new Place(
                visit.frame(
                        heading,
                        "/arbeid/struktur/ny",
                        "structure",
                        visit.link("/arbeid/struktur", "strategy.structures")),
                heading,
                visit.url("/arbeid/struktur"),
                visit.url("/arbeid/struktur/" + id),
                visit.link("/arbeid/struktur", "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var structure = structures.get(id);
        var header = structure.header();
        pages.mayView(visit, header);
        var title = visit.reading().text(structure.title());
        var actions = new ArrayList<>(pages.actions(visit, header));
        structures.all().stream()
                .filter(other -> !other.header().id().equals(id))
                .forEach(other -> actions.add(mapping(visit, structure, other)));
        return Answer.page(templates.strategyWork(new WorkPage(
                visit.frame(
                        title.text(),
                        WorkPaths.of(header.ref()),
                        "structure",
                        visit.link("/arbeid/struktur", "strategy.structures")),
                WorkPages.receipt(visit, kvittering),
                visit.word("strategy.kind.structure") + " · "
                        + pages.to(visit, structure.owner()).label().text(),
                title,
                pages.standing(visit, header),
                actions,
                outline(visit, structure),
                null,
                pages.ties(visit, header.ref()),
                List.of())));
    }

    /** The older of the two comes first. */
    private static Link mapping(Visit visit, Structure one, Structure other) {
        var from = one.header().validity().from();
        var since = other.header().validity().from();
        boolean older = from == null || (since != null && from.isBefore(since));
        var first = older ? one : other;
        var second = older ? other : one;
        return Link.of(
                visit.url(WorkPaths.mapping(first.header().id(), second.header().id())),
                visit.word(
                        "strategy.mapping.with",
                        visit.reading().text(other.title()).text()));
    }

    private WorkPage.Outline outline(Visit visit, Structure structure) {
        var all = goals.of(structure.header().id());
        var add = pages.mayCreate(visit, Goal.KIND, Goals.ACTIVE)
                ? List.of(visit.link(WorkPaths.of(structure.header().ref()) + "/mal/ny", "strategy.goal.add"))
                : List.<Link>of();
        return new WorkPage.Outline(
                visit.word("strategy.goals"), visit.word("strategy.goals.empty"), nodes(visit, all, null), add);
    }

    private List<WorkPage.Node> nodes(Visit visit, List<Goal> all, @Nullable UUID parent) {
        var nodes = new ArrayList<WorkPage.Node>();
        var siblings = all.stream()
                .filter(goal -> Objects.equals(goal.parent(), parent))
                .toList();
        for (int i = 0; i < siblings.size(); i++) {
            var goal = siblings.get(i);
            var header = goal.header();
            var title = visit.reading().text(goal.title());
            var add = pages.mayCreate(visit, Goal.KIND, Goals.ACTIVE)
                    ? List.of(Link.of(
                            visit.url(WorkPaths.of(new Ref(Structure.KIND, goal.structure())) + "/mal/ny?under="
                                    + header.id()),
                            visit.word("strategy.goal.addUnder", Objects.toString(goal.code(), title.text()))))
                    : List.<Link>of();
            nodes.add(new WorkPage.Node(
                    header.id().toString(),
                    Objects.toString(goal.code(), ""),
                    new Link(visit.url(WorkPaths.of(header.ref())), title),
                    null,
                    visit.word("kind.goal." + goal.type().code()),
                    pages.moves(visit, header, i == 0, i == siblings.size() - 1, title.text()),
                    add,
                    nodes(visit, all, header.id())));
        }
        return nodes;
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> edit(Visit visit, @PathVariable UUID id) {
        var structure = structures.get(id);
        pages.mayView(visit, structure.header());
        var place = place(visit, structure);
        var form = saving.form(visit, structure, sheet, place);
        return Answer.page(templates.formPage(new FormPage(place.frame(), null, place.heading(), null, form)));
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var structure = structures.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(WorkPaths.of(structure.header().ref()) + "?kvittering=saved");
        return saving.change(visit, structures, id, sheet, form, place(visit, structure), next);
    }

    private static Place place(Visit visit, Structure structure) {
        var path = WorkPaths.of(structure.header().ref());
        var heading = visit.word("strategy.structure.edit");
        return new Place(
                visit.frame(
                        heading,
                        path + "/rediger",
                        "structure",
                        visit.link("/arbeid/struktur", "strategy.structures"),
                        new Link(visit.url(path), visit.reading().text(structure.title()))),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(path, "form.back"));
    }
}
