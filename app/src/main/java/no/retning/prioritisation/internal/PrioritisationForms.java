package no.retning.prioritisation.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.prioritisation.Prioritisation;
import org.springframework.stereotype.Component;

/** The forms of prioritisations, in the words of who fills them in and with what that person may choose from. */
@Component
final class PrioritisationForms {
    private static final Set<String> OPEN = Set.of(Cases.PROPOSED, Cases.ACCEPTED, Cases.DISPATCHED, Cases.POSTPONED);
    private static final Set<String> TO_CHOOSE =
            Set.of(Measures.PROPOSED, Measures.ASSESSED, Measures.ACTIVE, Measures.PAUSED);

    private final Cases cases;
    private final Measures measures;
    private final Access access;

    PrioritisationForms(Cases cases, Measures measures, Access access) {
        this.cases = cases;
        this.measures = measures;
        this.access = access;
    }

    PrioritisationSheet sheet(Visit visit, Prioritisation one) {
        return new PrioritisationSheet(tables(visit), cases(visit, one));
    }

    /** Those that are before a body still, and the one it is for whatever became of that. */
    private List<Case> cases(Visit visit, Prioritisation one) {
        var open = cases.in(OPEN).stream().filter(each -> access.allows(visit.actor(), each, Cases.VIEW));
        var present = Stream.ofNullable(one.ofCase()).map(cases::get);
        return Stream.concat(present, open).distinct().toList();
    }

    /** @param search part of what they are called; empty for all */
    PickSheet pick(Visit visit, Prioritisation one, String search) {
        var wanted = search.strip().toLowerCase(Locale.ROOT);
        return new PickSheet(
                tables(visit),
                measures.in(TO_CHOOSE).stream()
                        .filter(measure -> access.allows(visit.actor(), measure, Measures.VIEW))
                        .filter(measure -> visit.reading()
                                .text(measure.title())
                                .text()
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .filter(measure -> one.options().stream()
                                .noneMatch(option ->
                                        option.code().equals(measure.header().slug())))
                        .toList());
    }

    private ProblemTables tables(Visit visit) {
        return new ProblemTables(
                visit.reading().words(),
                slugs -> named(visit, slugs),
                text -> visit.reading().text(text).text());
    }

    private Map<String, Measure> named(Visit visit, Collection<String> slugs) {
        return measures.named(slugs).stream()
                .filter(one -> access.allows(visit.actor(), one, Measures.VIEW))
                .collect(Collectors.toMap(one -> one.header().slug(), one -> one));
    }
}
