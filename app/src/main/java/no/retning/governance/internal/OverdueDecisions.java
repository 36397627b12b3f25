package no.retning.governance.internal;

import java.util.Optional;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.governance.Decisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Decisions past their deadline, on the desk of whoever follows them up. */
@Component
@Order(2)
class OverdueDecisions implements Waiting {
    private static final int MOST = 5;

    private final Decisions decisions;
    private final DecisionViews views;
    private final Access access;

    OverdueDecisions(Decisions decisions, DecisionViews views, Access access) {
        this.decisions = decisions;
        this.views = views;
        this.access = access;
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        var late = decisions.overdue();
        var overdue = decisions.all().stream()
                .filter(decision -> late.contains(decision.header().id()))
                .filter(decision -> access.allows(visit.actor(), decision, Decisions.REPORT))
                .toList();
        return overdue.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(
                        visit.word("decision.overdue", overdue.size()),
                        overdue.stream()
                                .limit(MOST)
                                .map(decision -> views.row(visit, decision))
                                .map(row -> new Row(row.page(), row.standing() + " · " + row.about()))
                                .toList(),
                        visit.link("/arbeid/vedtak", "decision.all")));
    }
}
