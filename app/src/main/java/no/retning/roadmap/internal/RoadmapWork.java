package no.retning.roadmap.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The roadmaps, and what each holds. */
@Controller
@RequestMapping(RoadmapPlaces.PATH)
class RoadmapWork {
    private final Roadmaps roadmaps;
    private final Activities activities;
    private final RoadmapSheet sheet;
    private final ActivityTable table;
    private final RoadmapPlaces places;
    private final RunPlaces runs;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    RoadmapWork(
            Roadmaps roadmaps,
            Activities activities,
            RoadmapSheet sheet,
            ActivityTable table,
            RoadmapPlaces places,
            RunPlaces runs,
            Saving saving,
            Access access) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.sheet = sheet;
        this.table = table;
        this.places = places;
        this.runs = runs;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("roadmap.all");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, RoadmapPlaces.PATH, RoadmapPlaces.ACTIVE),
                null,
                null,
                Text.of(heading),
                visit.word("roadmap.all.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("roadmap.all.empty"),
                        List.of(
                                visit.word("roadmap.title"),
                                visit.word("roadmap.valid"),
                                visit.word("roadmap.activities")),
                        roadmaps.all().stream()
                                .filter(roadmap -> access.allows(visit.actor(), roadmap, Roadmaps.VIEW))
                                .map(roadmap -> row(visit, roadmap))
                                .toList(),
                        access.allows(visit.actor(), blank(Ids.next()), Commands.CREATE)
                                ? List.of(visit.link(RoadmapPlaces.PATH + "/ny", "roadmap.add"))
                                : List.of())),
                null,
                List.of())));
    }

    private Row row(Visit visit, Roadmap roadmap) {
        return new Row(
                List.of(
                        Cell.of(places.to(visit, roadmap)),
                        Cell.of(visit.reading().period(roadmap.header().validity())),
                        Cell.of(String.valueOf(activities.count(roadmap.header().id())))),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(RoadmapPlaces.of(form.id()) + "?kvittering=saved");
        return saving.create(visit, roadmaps, blank(form.id()), sheet, form, newPlace(visit, form.id()), next);
    }

    private static Roadmap blank(UUID id) {
        return new Roadmap(
                Header.draft(id, Roadmap.KIND, "nytt", Roadmap.ACTIVE),
                LocalisedText.NONE,
                LocalisedText.NONE,
                RoadmapSheet.NONE,
                Source.NONE);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("roadmap.add");
        return new Place(
                visit.frame(heading, RoadmapPlaces.PATH + "/ny", RoadmapPlaces.ACTIVE, back(visit)),
                heading,
                visit.url(RoadmapPlaces.PATH),
                visit.url(RoadmapPlaces.PATH + "/" + id + "/rediger"),
                visit.link(RoadmapPlaces.PATH, "form.back"));
    }

    private static Link back(Visit visit) {
        return visit.link(RoadmapPlaces.PATH, "roadmap.all");
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kvittering,
            @RequestParam(defaultValue = "1") int side) {
        var roadmap = roadmaps.get(id);
        access.require(visit.actor(), roadmap, Roadmaps.VIEW);
        var title = visit.reading().text(roadmap.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), RoadmapPlaces.of(id), RoadmapPlaces.ACTIVE, back(visit)),
                kvittering == null ? null : visit.word("roadmap.done." + receipt(kvittering)),
                visit.word("roadmap.one"),
                title,
                places.publication(visit, id),
                Stream.concat(places.actions(visit, roadmap).stream(), runs.latest(visit, roadmap).stream())
                        .toList(),
                List.of(table.of(visit, roadmap, side)),
                null,
                runs.buttons(visit, roadmap))));
    }

    private static String receipt(String done) {
        return List.of("saved", "removed", "published").contains(done) ? done : "saved";
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var roadmap = roadmaps.get(id);
        access.require(visit.actor(), roadmap, Roadmaps.EDIT);
        var place = place(visit, roadmap);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.word("roadmap.one"),
                visit.reading().text(roadmap.title()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, roadmap, sheet, place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var roadmap = roadmaps.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(RoadmapPlaces.of(id) + "?kvittering=saved");
        return saving.change(visit, roadmaps, id, sheet, form, place(visit, roadmap), next);
    }

    private Place place(Visit visit, Roadmap roadmap) {
        var path = RoadmapPlaces.of(roadmap.header().id());
        var title = visit.reading().text(roadmap.title()).text();
        return new Place(
                visit.frame(title, path + "/rediger", RoadmapPlaces.ACTIVE, places.to(visit, roadmap)),
                title,
                visit.url(path + "/rediger"),
                visit.url(path + "/rediger"),
                visit.link(path, "form.back"));
    }
}
