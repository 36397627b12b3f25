package no.retning.uptake.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.strategy.LinksOn;
import no.retning.strategy.PublicationPages;
import no.retning.uptake.Solution;
import no.retning.uptake.SolutionCompositions;
import no.retning.uptake.Solutions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The solutions: all of them, and one with its figures. */
@Controller
@RequestMapping(SolutionPlaces.PATH)
class SolutionWork {
    private static final List<String> RECEIPTS = List.of("saved", "counted", "removed", "published");

    private final Solutions solutions;
    private final Organisations organisations;
    private final SolutionSheet sheet;
    private final FigureTables tables;
    private final SolutionCompositions compositions;
    private final LinksOn links;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    SolutionWork(
            Solutions solutions,
            Organisations organisations,
            SolutionSheet sheet,
            FigureTables tables,
            SolutionCompositions compositions,
            LinksOn links,
            Saving saving,
            Access access) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.sheet = sheet;
        this.tables = tables;
        this.compositions = compositions;
        this.links = links;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit, @RequestParam(required = false) @Nullable String kvittering) {
        var heading = visit.word("uptake.solutions");
        var all = solutions.all().stream()
                .filter(solution -> access.allows(visit.actor(), solution, Solutions.VIEW))
                .toList();
        var owners =
                organisations.of(all.stream().map(Solution::owner).distinct().toList());
        boolean counts = SolutionPlaces.mayCount(access, visit.actor(), all);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, SolutionPlaces.PATH, Solution.KIND),
                "imported".equals(kvittering) ? visit.word("uptake.done.imported") : null,
                null,
                Text.of(heading),
                visit.word("uptake.solutions.lead"),
                counts ? List.of(visit.link(SolutionPlaces.IMPORT, "uptake.import")) : List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("uptake.solutions.empty"),
                        List.of(
                                visit.word("uptake.solution"),
                                visit.word("uptake.owner"),
                                visit.word("uptake.figures.count")),
                        all.stream()
                                .map(solution -> row(visit, solution, owners.get(solution.owner())))
                                .toList(),
                        access.allows(visit.actor(), SolutionSheet.blank(Ids.next()), Commands.CREATE)
                                ? List.of(visit.link(SolutionPlaces.PATH + "/ny", "uptake.add"))
                                : List.of())),
                null,
                List.of())));
    }

    private static Row row(Visit visit, Solution solution, @Nullable Organisation owner) {
        return new Row(
                List.of(
                        Cell.of(SolutionPlaces.to(visit, solution)),
                        Cell.of(visit.reading().text(owner == null ? LocalisedText.NONE : owner.title())),
                        Cell.of(String.valueOf(solution.figures().size()))),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, SolutionSheet.blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(SolutionPlaces.of(form.id()) + "?kvittering=saved");
        return saving.create(
                visit, solutions, SolutionSheet.blank(form.id()), sheet, form, newPlace(visit, form.id()), next);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("uptake.add");
        return new Place(
                visit.frame(heading, SolutionPlaces.PATH + "/ny", Solution.KIND, SolutionPlaces.all(visit)),
                heading,
                visit.url(SolutionPlaces.PATH),
                visit.url(SolutionPlaces.PATH + "/" + id + "/rediger"),
                visit.link(SolutionPlaces.PATH, "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kvittering,
            @RequestParam(defaultValue = "1") int side) {
        var solution = solutions.get(id);
        access.require(visit.actor(), solution, Solutions.VIEW);
        var title = visit.reading().text(solution.title());
        var receipt = Optional.ofNullable(kvittering)
                .map(done -> visit.word("uptake.done." + (RECEIPTS.contains(done) ? done : "saved")))
                .orElse(null);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), SolutionPlaces.of(id), Solution.KIND, SolutionPlaces.all(visit)),
                receipt,
                visit.word("uptake.solution"),
                title,
                PublicationPages.state(visit, compositions.state(id)),
                actions(visit, solution),
                List.of(tables.standings(visit, solution), tables.figures(visit, solution, side)),
                null,
                List.of())));
    }

    private List<Link> actions(Visit visit, Solution solution) {
        var id = solution.header().id();
        return links.from(visit, solution, SolutionPlaces.of(id))
                .to(Solutions.EDIT, "/rediger", "uptake.edit")
                .toElsewhere(Solutions.COUNT, SolutionPlaces.IMPORT + "?losning=" + id, "uptake.import")
                .edition(Solutions.PUBLISH)
                .all();
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var solution = solutions.get(id);
        access.require(visit.actor(), solution, Solutions.EDIT);
        var place = place(visit, solution);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("uptake.solution"),
                visit.reading().text(solution.title()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, solution, sheet, place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(SolutionPlaces.of(id) + "?kvittering=saved");
        return saving.change(visit, solutions, id, sheet, form, place(visit, solutions.get(id)), next);
    }

    private static Place place(Visit visit, Solution solution) {
        var path = SolutionPlaces.of(solution.header().id()) + "/rediger";
        return SolutionPlaces.under(
                visit, solution, visit.reading().text(solution.title()).text(), path, path);
    }
}
