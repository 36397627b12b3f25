package no.retning.roadmap.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Named;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import no.retning.roadmap.JoinedRoadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What activities wait for; the other side answers where all dependencies are. */
@Controller
class NeedWork {
    /** In a larger roadmap one chooses among the activities under the same goal. */
    private static final int MOST_CHOICES = 500;

    private final Activities activities;
    private final JoinedRoadmaps joined;
    private final Dependencies dependencies;
    private final Saving saving;

    NeedWork(Activities activities, JoinedRoadmaps joined, Dependencies dependencies, Saving saving) {
        this.activities = activities;
        this.joined = joined;
        this.dependencies = dependencies;
        this.saving = saving;
    }

    @GetMapping("/arbeid/aktivitet/{id}/avhengighet/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        var activity = activities.get(id);
        return saving.start(visit, blank(activity, Ids.next()), sheet(activity), place(visit, activity, null));
    }

    @PostMapping("/arbeid/aktivitet/{id}/avhengighet")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var activity = activities.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.create(
                visit,
                dependencies,
                blank(activity, form.id()),
                sheet(activity),
                form,
                place(visit, activity, form.id()),
                visit.url(RoadmapPlaces.activity(id)));
    }

    private NeedSheet sheet(Activity activity) {
        var all = activities.in(activity.roadmap());
        List<Activity> near = all.size() <= MOST_CHOICES
                ? all
                : all.stream()
                        .filter(other -> other.goal().equals(activity.goal()))
                        .toList();
        var elsewhere = joined.choices(activity.roadmap());
        return new NeedSheet(Stream.concat(
                        near.stream()
                                .filter(other -> !other.header()
                                        .id()
                                        .equals(activity.header().id()))
                                .map(other -> new Named(other.header(), other.title(), other.scopes())),
                        elsewhere.stream().limit(MOST_CHOICES))
                .toList());
    }

    static Dependency blank(Activity activity, UUID id) {
        return new Dependency(
                Header.draft(id, Dependency.KIND, id.toString(), Dependencies.PROPOSED),
                new Ref(Activity.KIND, RoadmapSheet.NONE),
                activity.header().ref(),
                DependencyType.DELIVERY,
                LocalisedText.NONE,
                null,
                0,
                LocalisedText.NONE,
                Source.NONE);
    }

    private static Place place(Visit visit, Activity activity, @Nullable UUID id) {
        var path = RoadmapPlaces.activity(activity.header().id());
        var heading = visit.word("roadmap.need.add");
        var back = new Link(visit.url(path), visit.reading().text(activity.title()));
        return new Place(
                visit.frame(heading, path + "/avhengighet/ny", RoadmapPlaces.ACTIVE, back),
                heading,
                visit.url(path + "/avhengighet"),
                visit.url("/arbeid/avhengighet/" + id),
                visit.link(path, "form.back"));
    }
}
