package no.retning.prioritisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A choice to be made within a frame: among what, judged by what, with whose weights, in which futures.
 *
 * @param question what the committee is asked
 * @param ofCase the case it is for, or null
 * @param body the body of that case, or null
 * @param costs which of the costs of each option counts
 * @param exclusions codes of options of which at most one can be chosen, each at least two
 * @param futures none where the future is taken as given
 * @param inFutures values that hold in one future only, before its factors
 */
public record Prioritisation(
        Header header,
        LocalisedText title,
        LocalisedText question,
        @Nullable UUID ofCase,
        @Nullable UUID body,
        CostBasis costs,
        List<Criterion> criteria,
        List<Allotment> budgets,
        List<Candidate> options,
        List<List<String>> exclusions,
        List<Weighting> groups,
        List<Future> futures,
        List<ValuesInFuture> inFutures,
        Source source)
        implements Recorded<Prioritisation> {
    public static final String KIND = "prioritisation";

    public Prioritisation {
        criteria = List.copyOf(criteria);
        budgets = List.copyOf(budgets);
        options = List.copyOf(options);
        exclusions = exclusions.stream().map(List::copyOf).toList();
        groups = List.copyOf(groups);
        futures = List.copyOf(futures);
        inFutures = List.copyOf(inFutures);
    }

    /** One about which nothing has been said yet. */
    public static Prioritisation blank(UUID id) {
        return new Prioritisation(
                Header.draft(id, KIND, "ny", Prioritisations.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                null,
                null,
                CostBasis.P50,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public Set<UUID> scopes() {
        return scopes(ofCase, body);
    }

    static Set<UUID> scopes(@Nullable UUID ofCase, @Nullable UUID body) {
        return Stream.of(Optional.ofNullable(ofCase), Optional.ofNullable(body))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Prioritisation with(Header newHeader) {
        return new Prioritisation(
                newHeader,
                title,
                question,
                ofCase,
                body,
                costs,
                criteria,
                budgets,
                options,
                exclusions,
                groups,
                futures,
                inFutures,
                source);
    }

    /** What the options are called, by code. */
    public Map<String, String> names() {
        var names = new TreeMap<String, String>();
        options.forEach(option -> names.put(option.code(), option.name()));
        return names;
    }

    /** The same choice with other options. */
    public Prioritisation among(List<Candidate> newOptions) {
        return new Prioritisation(
                header,
                title,
                question,
                ofCase,
                body,
                costs,
                criteria,
                budgets,
                newOptions,
                exclusions,
                groups,
                futures,
                inFutures,
                source);
    }

    /** The same choice with other weights. */
    public Prioritisation weighed(List<Weighting> newGroups) {
        return new Prioritisation(
                header,
                title,
                question,
                ofCase,
                body,
                costs,
                criteria,
                budgets,
                options,
                exclusions,
                newGroups,
                futures,
                inFutures,
                source);
    }
}
