package no.retning.portfolio.internal;

import java.util.List;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Cases;
import no.retning.page.Link;
import no.retning.portfolio.Round;
import org.springframework.stereotype.Component;

/** The ways from a round to the cases in which bodies treat it. */
@Component
final class RoundCases {
    private final Cases cases;
    private final Bodies bodies;

    RoundCases(Cases cases, Bodies bodies) {
        this.cases = cases;
        this.bodies = bodies;
    }

    List<Link> links(Visit visit, Round round) {
        return round.cases().stream()
                .map(id -> Link.of(
                        visit.url("/arbeid/sak/" + id),
                        visit.word(
                                "round.case",
                                visit.reading()
                                        .text(bodies.get(cases.get(id).body()).title())
                                        .text())))
                .toList();
    }
}
