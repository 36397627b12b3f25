package no.retning.knowledge;

import java.util.ArrayList;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Validity;
import org.springframework.stereotype.Component;

/** Composes what would be published of a SWOT: each of its points is a thing of its own, which findings are tied to. */
@Component
public class SwotCompositions implements Composed<Swot> {
    private final Swots swots;
    private final Composer composer;
    private final Validations validations;
    private final Ties ties;

    SwotCompositions(Swots swots, Composer composer, Validations validations, Ties ties) {
        this.swots = swots;
        this.composer = composer;
        this.validations = validations;
        this.ties = ties;
    }

    @Override
    public Kept<Swot> records() {
        return swots;
    }

    @Override
    public Composition of(UUID id) {
        var swot = swots.get(id);
        var item = composer.item(
                swot, swot.points().stream().map(point -> item(swot, point)).toList());
        item.json().remove("points");
        validations.compose(swot, item.json());
        var named = new ArrayList<Ties.Tie>();
        for (var point : swot.points()) {
            for (var use : point.findings()) {
                named.add(new Ties.Tie(
                        Ties.type(use.use()),
                        new Ref(Finding.KIND, use.finding()),
                        new Ref(SwotPoint.KIND, point.id()),
                        LocalisedText.NONE,
                        point.source()));
            }
        }
        return new Composition(item, ties.of(swot, item, swot.owner(), named), swot.versionLabel());
    }

    private Item item(Swot swot, SwotPoint point) {
        var json = Json.MAPPER.createObjectNode();
        json.put("kind", SwotPoint.KIND);
        json.put("id", point.id().toString());
        json.put("slug", swot.header().slug() + "-" + point.slug());
        json.put("state", "active");
        json.set("valid", Json.tree(Validity.ALWAYS));
        json.set("title", Json.tree(point.text()));
        json.put("quadrant", point.quadrant().code());
        if (point.pestle() != null) {
            json.put("pestle", point.pestle().code());
        }
        json.put("internal", point.quadrant().isInternal());
        // A finding that is not public is not even named.
        json.set(
                "findings",
                Json.tree(point.findings().stream()
                        .filter(use -> ties.isPublic(use.finding()))
                        .toList()));
        json.set("source", Json.tree(point.source()));
        json.putArray("items");
        return new Item(json);
    }
}
