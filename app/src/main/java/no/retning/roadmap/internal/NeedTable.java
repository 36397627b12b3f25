package no.retning.roadmap.internal;

import java.util.List;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.record.Ids;
import no.retning.record.Ref;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import org.springframework.stereotype.Component;

/** What an activity waits for, and what waits for it, as a table. */
@Component
final class NeedTable {
    private static final String NOT_SAID = "–";

    private final Dependencies dependencies;
    private final Activities activities;
    private final Headers headers;
    private final Access access;

    NeedTable(Dependencies dependencies, Activities activities, Headers headers, Access access) {
        this.dependencies = dependencies;
        this.activities = activities;
        this.headers = headers;
        this.access = access;
    }

    Section section(Visit visit, Activity activity) {
        var id = activity.header().id();
        var all = dependencies.at(id).stream()
                .filter(one -> access.allows(visit.actor(), one, Dependencies.VIEW))
                .toList();
        boolean mayAdd = access.allows(visit.actor(), NeedWork.blank(activity, Ids.next()), Commands.CREATE);
        return new Section(
                visit.word("roadmap.needs"),
                null,
                visit.word("roadmap.need.none"),
                List.of(
                        visit.word("roadmap.need.from"),
                        visit.word("roadmap.owner"),
                        visit.word("roadmap.activity"),
                        visit.word("roadmap.owner"),
                        visit.word("roadmap.need.type"),
                        visit.word("roadmap.need.neededBy"),
                        visit.word("roadmap.state")),
                all.stream().map(one -> row(visit, one)).toList(),
                mayAdd
                        ? List.of(visit.link(RoadmapPlaces.activity(id) + "/avhengighet/ny", "roadmap.need.add"))
                        : List.of());
    }

    private Row row(Visit visit, Dependency one) {
        return new Row(
                List.of(
                        Cell.of(new Link(
                                visit.url("/arbeid/avhengighet/" + one.header().id()),
                                visit.reading().text(headers.title(one.from().id())))),
                        owner(visit, one.from()),
                        Cell.of(visit.reading().text(headers.title(one.to().id()))),
                        owner(visit, one.to()),
                        Cell.of(visit.word("roadmap.need.type." + one.type().code())),
                        neededBy(visit, one),
                        Cell.of(visit.word("roadmap.need.state." + one.header().state()))),
                List.of());
    }

    private Cell owner(Visit visit, Ref side) {
        return side.kind().equals(Activity.KIND)
                ? Cell.of(visit.reading()
                        .text(headers.title(activities.get(side.id()).owner())))
                : Cell.of(NOT_SAID);
    }

    private static Cell neededBy(Visit visit, Dependency one) {
        var day = one.neededBy();
        return Cell.of(day == null ? NOT_SAID : visit.reading().day(day).text());
    }
}
