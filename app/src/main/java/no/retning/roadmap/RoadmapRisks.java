package no.retning.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.Composer;
import no.retning.edition.Item;
import no.retning.portfolio.Risk;
import no.retning.portfolio.Risks;
import no.retning.record.Json;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/** What may go wrong with the activities of a roadmap, as long as it may; organisations are called what they are called today. */
@Component
class RoadmapRisks {
    private final Risks risks;
    private final Organisations organisations;
    private final Composer composer;

    RoadmapRisks(Risks risks, Organisations organisations, Composer composer) {
        this.risks = risks;
        this.organisations = organisations;
        this.composer = composer;
    }

    /** By the id of the activity, by number. */
    Map<UUID, List<Item>> of(List<Activity> activities) {
        var here = activities.stream().map(activity -> activity.header().id()).collect(Collectors.toSet());
        return risks.open().stream()
                .filter(risk -> here.contains(risk.about().id()))
                .sorted(Comparator.comparingInt(Risk::number))
                .collect(Collectors.groupingBy(
                        risk -> risk.about().id(), Collectors.mapping(this::item, Collectors.toList())));
    }

    private Item item(Risk risk) {
        var item = composer.item(risk, List.of());
        if (risk.owner() != null) {
            item.json()
                    .set("ownerTitle", Json.tree(organisations.get(risk.owner()).title()));
        }
        return item;
    }
}
