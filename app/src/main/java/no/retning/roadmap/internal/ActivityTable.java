package no.retning.roadmap.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Leaf;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.record.Ids;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import no.retning.roadmap.Roadmap;
import org.springframework.stereotype.Component;

/** The activities of a roadmap as a table, so many on a page that it stays quick. */
@Component
final class ActivityTable {
    private final Activities activities;
    private final Organisations organisations;
    private final Access access;

    ActivityTable(Activities activities, Organisations organisations, Access access) {
        this.activities = activities;
        this.organisations = organisations;
        this.access = access;
    }

    Section of(Visit visit, Roadmap roadmap, int page) {
        var id = roadmap.header().id();
        int all = activities.count(id);
        var leaf = Leaf.asked(page, all);
        var rows = activities.in(id, leaf.after(), leaf.rows());
        var owners = organisations.of(rows.stream().map(Activity::owner).collect(Collectors.toSet()));
        var links = new ArrayList<Link>();
        if (access.allows(visit.actor(), ActivityWork.blank(roadmap, Ids.next()), Commands.CREATE)) {
            links.add(visit.link(RoadmapPlaces.of(id) + "/aktivitet/ny", "roadmap.activity.add"));
        }
        links.addAll(leaf.links(visit, RoadmapPlaces.of(id)));
        return new Section(
                visit.word("roadmap.activities.count", all),
                null,
                visit.word("roadmap.activities.empty"),
                List.of(
                        visit.word("roadmap.activity.title"),
                        visit.word("roadmap.state"),
                        visit.word("roadmap.owner"),
                        visit.word("roadmap.period")),
                rows.stream().map(activity -> row(visit, activity, owners)).toList(),
                links);
    }

    private static Row row(Visit visit, Activity activity, Map<UUID, Organisation> owners) {
        var owner = owners.get(activity.owner());
        return new Row(
                List.of(
                        Cell.of(new Link(
                                visit.url(
                                        RoadmapPlaces.activity(activity.header().id())),
                                visit.reading().text(activity.title()))),
                        Cell.of(visit.word("roadmap.state." + activity.header().state())),
                        owner == null ? Cell.of("") : Cell.of(visit.reading().text(owner.title())),
                        Cell.of(visit.reading().period(activity.period()))),
                List.of());
    }
}
