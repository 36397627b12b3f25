package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.governance.Body;
import no.retning.poll.Poll;
import no.retning.record.Json;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Composes what would be published of a scale. */
@Component
public class ScaleCompositions implements Composed<AmbitionScale> {
    private final AmbitionScales scales;
    private final Composer composer;
    private final Names names;
    private final Ties ties;

    ScaleCompositions(AmbitionScales scales, Composer composer, Names names, Ties ties) {
        this.scales = scales;
        this.composer = composer;
        this.names = names;
        this.ties = ties;
    }

    @Override
    public Kept<AmbitionScale> records() {
        return scales;
    }

    @Override
    public Composition of(UUID id) {
        var scale = scales.get(id);
        var item = composer.item(scale, List.of());
        item.json().set("readings", readings(scale));
        return new Composition(item, ties.of(scale, item, scale.owner(), List.of()), "");
    }

    /** A body that is not public is not even named, so neither is what it said. */
    private JsonNode readings(AmbitionScale scale) {
        var readings = Json.MAPPER.createArrayNode();
        for (var reading : scale.readings()) {
            var by = reading.by();
            if (by != null && by.kind().equals(Body.KIND) && !ties.isPublic(by.id())) {
                continue;
            }
            // As it will be read from the edition: a step is the same number whatever decimals it was written with.
            var json = (ObjectNode) Json.MAPPER.readTree(CanonicalJson.of(Json.text(reading)));
            json.set("byTitle", Json.tree(names.of(by)));
            var poll = reading.poll();
            if (poll != null) {
                json.remove("poll");
                json.set("pollTitle", Json.tree(names.of(new Ref(Poll.KIND, poll.poll()))));
            }
            readings.add(json);
        }
        return readings;
    }
}
