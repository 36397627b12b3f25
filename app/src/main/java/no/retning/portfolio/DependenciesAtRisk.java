package no.retning.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.edition.Editions;
import no.retning.page.Dates;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What measures need of each other and may not get, as a round sees it. */
@Component
class DependenciesAtRisk {
    /** Why it may not come. */
    enum Why {
        DISPUTED,
        UNANSWERED,
        OVERDUE,
        RED,
        SILENT
    }

    private final Dependencies dependencies;
    private final Editions editions;

    DependenciesAtRisk(Dependencies dependencies, Editions editions) {
        this.dependencies = dependencies;
        this.editions = editions;
    }

    /**
     * Those between measures that both are public, what is needed first before the others.
     *
     * @param reports all of the round
     * @param seen the measures of the reports, by id
     */
    ArrayNode of(Round round, List<Report> reports, Map<UUID, AsLocked> seen) {
        var day = LocalDate.ofInstant(round.cutOff(), Dates.ZONE);
        var byMeasure = reports.stream().collect(Collectors.toMap(Report::measure, Function.identity()));
        var known = byMeasure.keySet().stream().filter(editions::isPublished).collect(Collectors.toSet());
        var array = Json.MAPPER.createArrayNode();
        dependencies.of(known).stream()
                .filter(one -> known.contains(one.from().id())
                        && known.contains(one.to().id()))
                .sorted(Comparator.comparing(
                                Dependency::neededBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(one -> one.header().id()))
                .forEach(one -> {
                    var needed = Objects.requireNonNull(byMeasure.get(one.from().id()));
                    var why = why(one, needed, day);
                    if (!why.isEmpty()) {
                        array.add(written(one, why, seen));
                    }
                });
        return array;
    }

    private static Set<Why> why(Dependency one, Report needed, LocalDate day) {
        var why = EnumSet.noneOf(Why.class);
        var state = one.header().state();
        if (!Set.of(Dependencies.PROPOSED, Dependencies.ACKNOWLEDGED, Dependencies.DISPUTED)
                .contains(state)) {
            return why;
        }
        if (state.equals(Dependencies.DISPUTED)) {
            why.add(Why.DISPUTED);
        } else if (state.equals(Dependencies.PROPOSED)) {
            why.add(Why.UNANSWERED);
        }
        if (one.neededBy() != null && one.neededBy().isBefore(day)) {
            why.add(Why.OVERDUE);
        }
        if (!needed.isDelivered()) {
            why.add(Why.SILENT);
        } else if (needed.said() == Rating.RED) {
            why.add(Why.RED);
        }
        return why;
    }

    private static ObjectNode written(Dependency one, Set<Why> why, Map<UUID, AsLocked> seen) {
        var written = Json.MAPPER.createObjectNode();
        written.put("measure", one.to().id().toString());
        written.set("title", Json.tree(title(seen, one.to().id())));
        written.put("from", one.from().id().toString());
        written.set("fromTitle", Json.tree(title(seen, one.from().id())));
        written.set("text", Json.tree(one.text()));
        if (one.neededBy() != null) {
            written.put("neededBy", one.neededBy().toString());
        }
        var reasons = new ArrayList<String>();
        why.forEach(reason -> reasons.add(reason.name().toLowerCase(Locale.ROOT)));
        written.set("why", Json.tree(reasons));
        return written;
    }

    private static LocalisedText title(Map<UUID, AsLocked> seen, UUID measure) {
        var found = seen.get(measure);
        return found == null ? LocalisedText.NONE : found.title();
    }
}
