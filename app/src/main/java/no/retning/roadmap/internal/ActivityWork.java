package no.retning.roadmap.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import no.retning.roadmap.ActivityLevel;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The activities of a roadmap. */
@Controller
class ActivityWork {
    private final Roadmaps roadmaps;
    private final Activities activities;
    private final ActivitySheet sheet;
    private final NeedTable needs;
    private final RiskTable risks;
    private final DetailTable details;
    private final RoadmapPlaces places;
    private final Saving saving;
    private final Commands commands;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ActivityWork(
            Roadmaps roadmaps,
            Activities activities,
            ActivitySheet sheet,
            NeedTable needs,
            RiskTable risks,
            DetailTable details,
            RoadmapPlaces places,
            Saving saving,
            Commands commands,
            Access access) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.sheet = sheet;
        this.needs = needs;
        this.risks = risks;
        this.details = details;
        this.places = places;
        this.saving = saving;
        this.commands = commands;
        this.access = access;
    }

    @GetMapping("/arbeid/veikart/{id}/aktivitet/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        var roadmap = roadmaps.get(id);
        return saving.start(visit, blank(roadmap, Ids.next()), sheet, newPlace(visit, roadmap, null));
    }

    @PostMapping("/arbeid/veikart/{id}/aktivitet")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var roadmap = roadmaps.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.create(
                visit,
                activities,
                blank(roadmap, form.id()),
                sheet,
                form,
                newPlace(visit, roadmap, form.id()),
                overview(visit, id, "saved"));
    }

    /** An activity that the roadmap's own owner answers for until another is chosen. */
    static Activity blank(Roadmap roadmap, UUID id) {
        return new Activity(
                Header.draft(id, Activity.KIND, "ny", Activity.PLANNED),
                roadmap.header().id(),
                RoadmapSheet.NONE,
                List.of(),
                null,
                null,
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                roadmap.owner(),
                List.of(),
                ActivityLevel.NATIONAL,
                Validity.ALWAYS,
                null,
                List.of(),
                null,
                null,
                null,
                Source.NONE);
    }

    private static String overview(Visit visit, UUID roadmap, String receipt) {
        return visit.url(RoadmapPlaces.of(roadmap) + "?kvittering=" + receipt);
    }

    private Place newPlace(Visit visit, Roadmap roadmap, @Nullable UUID id) {
        var path = RoadmapPlaces.of(roadmap.header().id());
        var heading = visit.word("roadmap.activity.add");
        return new Place(
                visit.frame(heading, path + "/aktivitet/ny", RoadmapPlaces.ACTIVE, places.to(visit, roadmap)),
                heading,
                visit.url(path + "/aktivitet"),
                visit.url("/arbeid/aktivitet/" + id),
                visit.link(path, "form.back"));
    }

    @GetMapping("/arbeid/aktivitet/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var activity = activities.get(id);
        access.require(visit.actor(), activity, Activities.VIEW);
        var place = place(visit, activity);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                kvittering == null ? null : receipt(visit, kvittering),
                visit.word("roadmap.state." + activity.header().state()),
                visit.reading().text(activity.title()),
                visit.reading().period(activity.period()),
                List.of(),
                Stream.concat(
                                Stream.of(needs.section(visit, activity), risks.section(visit, activity)),
                                details.sections(visit, activity).stream())
                        .toList(),
                saving.mayEdit(visit, activity) ? saving.form(visit, activity, sheet, place) : null,
                access.allows(visit.actor(), activity, Activities.REMOVE)
                        ? List.of(new TablesPage.Button(
                                visit.url(RoadmapPlaces.activity(id) + "/fjern"),
                                visit.hidden(Map.of(
                                        "version",
                                        Long.toString(activity.header().version()))),
                                visit.word("roadmap.activity.remove"),
                                ""))
                        : List.of())));
    }

    private static String receipt(Visit visit, String done) {
        return DetailTable.isDone(done) ? DetailTable.receipt(visit, done) : visit.word("roadmap.done.saved");
    }

    @PostMapping("/arbeid/aktivitet/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var activity = activities.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(
                visit,
                activities,
                id,
                sheet,
                form,
                place(visit, activity),
                overview(visit, activity.roadmap(), "saved"));
    }

    @PostMapping("/arbeid/aktivitet/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        var removed = commands.change(
                visit.actor(),
                Activities.REMOVE,
                activities,
                id,
                version,
                activity -> activity.with(activity.header().in(Activity.REMOVED)));
        return Answer.seeOther(overview(visit, removed.roadmap(), "removed"));
    }

    private Place place(Visit visit, Activity activity) {
        var path = RoadmapPlaces.activity(activity.header().id());
        var title = visit.reading().text(activity.title()).text();
        return new Place(
                visit.frame(title, path, RoadmapPlaces.ACTIVE, places.to(visit, roadmaps.get(activity.roadmap()))),
                title,
                visit.url(path),
                visit.url(path),
                visit.link(RoadmapPlaces.of(activity.roadmap()), "form.back"));
    }
}
