package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Choice;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.Structure;
import no.retning.strategy.Structures;
import no.retning.thread.LinkTypes;
import no.retning.thread.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** How the goals of an older structure go on in a newer one. */
@Controller
class MappingWork {
    private static final String CONTINUED = "continued-by";

    private final Structures structures;
    private final Goals goals;
    private final Links links;
    private final LinkTypes types;
    private final WorkPages pages;
    private final StaticTemplates templates = new StaticTemplates();

    MappingWork(Structures structures, Goals goals, Links links, LinkTypes types, WorkPages pages) {
        this.structures = structures;
        this.goals = goals;
        this.links = links;
        this.types = types;
        this.pages = pages;
    }

    @GetMapping("/arbeid/sammenheng")
    ResponseEntity<byte[]> table(
            Visit visit,
            @RequestParam(required = false) @Nullable UUID fra,
            @RequestParam(required = false) @Nullable UUID til) {
        var seen = structures.all().stream()
                .filter(structure -> pages.may(visit, structure.header(), WorkPages.VIEW))
                .toList();
        var columns = new ArrayList<MappingPage.Head>();
        var rows = new ArrayList<MappingPage.Row>();
        if (fra != null && til != null) {
            pages.mayView(visit, structures.get(fra).header());
            pages.mayView(visit, structures.get(til).header());
            var newer = mapped(goals.of(til));
            newer.forEach(goal -> columns.add(head(visit, goal)));
            for (var older : mapped(goals.of(fra))) {
                rows.add(new MappingPage.Row(head(visit, older), cells(visit, older, newer)));
            }
        }
        return Answer.page(templates.strategyMapping(new MappingPage(
                visit.frame(
                        visit.word("strategy.mapping"),
                        "/arbeid/sammenheng",
                        "structure",
                        visit.link("/arbeid/struktur", "strategy.structures")),
                visit.word("strategy.mapping"),
                choices(visit, seen, fra),
                choices(visit, seen, til),
                columns,
                rows)));
    }

    private static List<Choice> choices(Visit visit, List<Structure> structures, @Nullable UUID chosen) {
        return structures.stream()
                .map(structure -> new Choice(
                        structure.header().id().toString(),
                        visit.reading().text(structure.title()).text(),
                        structure.header().id().equals(chosen)))
                .toList();
    }

    /** Aims, areas and goals: what is under them follows. */
    private static List<Goal> mapped(List<Goal> all) {
        return all.stream()
                .filter(goal -> switch (goal.type()) {
                    case VISION, OVERALL_AIM, AIM, AREA, GOAL -> true;
                    case SUB_GOAL, STATEMENT, TARGET_GROUP -> false;
                })
                .toList();
    }

    private static MappingPage.Head head(Visit visit, Goal goal) {
        GoalType type = goal.type();
        var kind = visit.word("kind.goal." + type.code());
        return new MappingPage.Head(
                goal.code() == null ? kind : kind + " " + goal.code(),
                new Link(
                        visit.url(WorkPaths.of(goal.header().ref())),
                        visit.reading().text(goal.title())));
    }

    private List<MappingPage.Cell> cells(Visit visit, Goal older, List<Goal> newer) {
        var ties = ties(visit, older);
        boolean mayTie = pages.mayCreate(visit, "link", "active");
        return newer.stream()
                .map(goal -> new MappingPage.Cell(
                        ties.getOrDefault(goal.header().id(), List.of()),
                        mayTie ? List.of(tieWith(visit, older, goal)) : List.of()))
                .toList();
    }

    private static Link tieWith(Visit visit, Goal older, Goal newer) {
        return Link.of(
                visit.url(WorkPaths.tie(older.header().ref()) + "&til="
                        + newer.header().ref() + "&type=" + CONTINUED),
                visit.word(
                        "strategy.mapping.tie",
                        visit.reading().text(older.title()).text(),
                        visit.reading().text(newer.title()).text()));
    }

    /** The ties of a goal by the thing at their other end. */
    private Map<UUID, List<Link>> ties(Visit visit, Goal goal) {
        var id = goal.header().id();
        var ties = new HashMap<UUID, List<Link>>();
        for (var link : links.of(id)) {
            boolean onward = link.from().id().equals(id);
            var type = types.find(link.type()).orElseThrow();
            Text relation = visit.reading().text(onward ? type.forward() : type.backward());
            ties.computeIfAbsent((onward ? link.to() : link.from()).id(), none -> new ArrayList<>())
                    .add(new Link(visit.url(WorkPaths.of(link.header().ref())), relation));
        }
        return ties;
    }
}
