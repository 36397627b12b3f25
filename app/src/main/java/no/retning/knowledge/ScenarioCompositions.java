package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Item;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.Validity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Composes what would be published of a scenario set: its scenarios, resources and opportunities are things of their own, and
 * what follows from the matrix is computed and published with it.
 */
@Component
public class ScenarioCompositions implements Composed<ScenarioSet> {
    private final ScenarioSets sets;
    private final Composer composer;
    private final Ties ties;

    ScenarioCompositions(ScenarioSets sets, Composer composer, Ties ties) {
        this.sets = sets;
        this.composer = composer;
        this.ties = ties;
    }

    @Override
    public Kept<ScenarioSet> records() {
        return sets;
    }

    @Override
    public Composition of(UUID id) {
        var set = sets.get(id);
        var header = set.header();
        var below = Stream.of(
                        set.scenarios().stream().map(one -> item(header, Scenario.KIND, one.slug(), one)),
                        set.resources().stream().map(one -> item(header, StrategicResource.KIND, one.slug(), one)),
                        set.opportunities().stream().map(one -> item(header, Opportunity.KIND, one.slug(), one)))
                .flatMap(items -> items)
                .toList();
        var item = composer.item(set, below);
        item.json().remove(List.of("scenarios", "resources", "opportunities"));
        item.json().set("robust", Json.tree(set.robust()));
        Regrets.of(set).ifPresent(regrets -> item.json().set("regrets", Json.tree(regrets)));
        return new Composition(item, ties.of(set, item, set.owner(), List.of()), "");
    }

    private static Item item(Header set, String kind, String slug, Record part) {
        var json = (ObjectNode) Json.tree(part);
        json.put("kind", kind);
        json.put("slug", set.slug() + "-" + slug);
        json.put("state", "active");
        json.set("valid", Json.tree(Validity.ALWAYS));
        json.putArray("items");
        return new Item(json);
    }
}
