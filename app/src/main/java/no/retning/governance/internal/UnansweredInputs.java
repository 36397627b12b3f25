package no.retning.governance.internal;

import java.util.Optional;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.governance.Inputs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Inputs that nobody has answered, on the desk of whoever may. */
@Component
@Order(1)
class UnansweredInputs implements Waiting {
    private static final int MOST = 5;

    private final Inputs inputs;
    private final InputViews views;
    private final Access access;

    UnansweredInputs(Inputs inputs, InputViews views, Access access) {
        this.inputs = inputs;
        this.views = views;
        this.access = access;
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        var open = inputs.all().stream()
                .filter(input -> !input.header().state().equals(Inputs.ANSWERED))
                .filter(input -> access.allows(visit.actor(), input, Inputs.ASSESS))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(
                        visit.word("input.unanswered", open.size()),
                        open.stream()
                                .limit(MOST)
                                .map(input -> views.row(visit, input))
                                .map(row -> new Row(row.page(), row.about()))
                                .toList(),
                        visit.link("/arbeid/innspill", "input.all")));
    }
}
