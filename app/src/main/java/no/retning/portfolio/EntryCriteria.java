package no.retning.portfolio;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a measure must meet to be in the portfolio: one criterion at least of each group. A version that has been used is
 * never changed: another follows it.
 *
 * @param validFrom null for the first
 * @param note on what terms it is used
 * @param criteria in order, those of a group beside each other
 */
public record EntryCriteria(
        String code,
        @Nullable LocalDate validFrom,
        LocalisedText title,
        LocalisedText note,
        Source source,
        List<Criterion> criteria) {
    /** @param group one of a group is enough */
    public record Criterion(String code, String group, LocalisedText text) {}

    public EntryCriteria {
        if (criteria.stream().map(Criterion::code).distinct().count() != criteria.size()) {
            throw new IllegalStateException("portfolio.yaml: %s has two criteria of one code".formatted(code));
        }
    }

    /** What answers, by the code of the criterion, come to together; a criterion without an answer is unclear. */
    public Met of(Map<String, Met> answers) {
        var groups = new LinkedHashMap<String, Met>();
        criteria.forEach(one -> groups.merge(
                one.group(),
                answers.getOrDefault(one.code(), Met.UNCLEAR),
                (some, other) -> some.compareTo(other) < 0 ? other : some));
        return groups.isEmpty() ? Met.UNCLEAR : Collections.min(groups.values());
    }
}
