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
import no.retning.roadmap.Activity;
import org.springframework.stereotype.Component;

/** What an activity waits for, and what waits for it, as a table. */
@Component
final class NeedTable {
    private final Dependencies dependencies;
    private final Headers headers;
    private final Access access;

    NeedTable(Dependencies dependencies, Headers headers, Access access) {
        this.dependencies = dependencies;
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
                        visit.word("roadmap.activity"),
                        visit.word("roadmap.need.type"),
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
                        Cell.of(visit.reading().text(headers.title(one.to().id()))),
                        Cell.of(visit.word("roadmap.need.type." + one.type().code())),
                        Cell.of(visit.word("roadmap.need.state." + one.header().state()))),
                List.of());
    }
}
