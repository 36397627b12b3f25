package no.retning.roadmap.internal;

import java.util.List;
import no.retning.access.Access;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.portfolio.Risk;
import no.retning.portfolio.Risks;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import org.springframework.stereotype.Component;

/** What may go wrong with an activity, as a table. */
@Component
final class RiskTable {
    private final Risks risks;
    private final Access access;

    RiskTable(Risks risks, Access access) {
        this.risks = risks;
        this.access = access;
    }

    Section section(Visit visit, Activity activity) {
        var id = activity.header().id();
        return new Section(
                visit.word("portfolio.risks"),
                null,
                visit.word("portfolio.risks.empty"),
                List.of(
                        visit.word("portfolio.risk"),
                        visit.word("portfolio.risk.weight"),
                        visit.word("portfolio.risk.action"),
                        visit.word("portfolio.state")),
                risks.about(id).stream()
                        .filter(risk -> access.allows(visit.actor(), risk, Risks.VIEW))
                        .map(risk -> row(visit, risk))
                        .toList(),
                access.allows(visit.actor(), activity, Activities.EDIT)
                        ? List.of(visit.link(RoadmapPlaces.activity(id) + "/risiko/ny", "portfolio.risk.add"))
                        : List.of());
    }

    private static Row row(Visit visit, Risk risk) {
        var title = risk.number() + ". " + visit.reading().text(risk.title()).text();
        return new Row(
                List.of(
                        Cell.of(Link.of(
                                visit.url("/arbeid/risiko/" + risk.header().id()), title)),
                        Cell.of(visit.word("portfolio.risk.times", risk.likelihood(), risk.impact(), risk.weight())),
                        Cell.of(visit.reading().text(risk.action())),
                        Cell.of(visit.word(
                                "portfolio.risk.state." + risk.header().state()))),
                List.of());
    }
}
