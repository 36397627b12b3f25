package no.retning.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.governance.Body;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Composes what would be published of a dilemma: it springs from what is known, and leads to a choice. */
@Component
public class DilemmaCompositions implements Composed<Dilemma> {
    private final Dilemmas dilemmas;
    private final Composer composer;
    private final Names names;
    private final Ties ties;

    DilemmaCompositions(Dilemmas dilemmas, Composer composer, Names names, Ties ties) {
        this.dilemmas = dilemmas;
        this.composer = composer;
        this.names = names;
        this.ties = ties;
    }

    @Override
    public Kept<Dilemma> records() {
        return dilemmas;
    }

    @Override
    public Composition of(UUID id) {
        var dilemma = dilemmas.get(id);
        var item = composer.item(dilemma, List.of());
        // What is not public is not even named.
        item.json()
                .set(
                        "grounds",
                        Json.tree(dilemma.grounds().stream()
                                .filter(ground -> ties.isPublic(ground.id()))
                                .toList()));
        item.json().set("stances", stances(dilemma));
        var resolution = dilemma.resolution();
        if (resolution != null) {
            item.json().set("resolution", Json.tree(shown(resolution)));
        }
        return new Composition(item, ties.of(dilemma, item, dilemma.owner(), named(dilemma)), "");
    }

    private JsonNode stances(Dilemma dilemma) {
        var stances = Json.MAPPER.createArrayNode();
        for (var stance : dilemma.stances()) {
            var by = stance.by();
            if (by != null && by.kind().equals(Body.KIND) && !ties.isPublic(by.id())) {
                continue;
            }
            var json = (ObjectNode) Json.tree(stance);
            json.set("byTitle", Json.tree(names.of(by)));
            stances.add(json);
        }
        return stances;
    }

    private Resolution shown(Resolution how) {
        var choice = how.choice();
        return choice == null || ties.isPublic(choice)
                ? how
                : new Resolution(how.text(), null, how.day(), how.source());
    }

    private static List<Ties.Tie> named(Dilemma dilemma) {
        var here = dilemma.header().ref();
        var named = new ArrayList<Ties.Tie>();
        for (var ground : dilemma.grounds()) {
            named.add(new Ties.Tie(Ties.EVIDENCE_FOR, ground, here, LocalisedText.NONE, dilemma.source()));
        }
        var how = dilemma.resolution();
        if (how != null && how.choice() != null) {
            named.add(new Ties.Tie(
                    Ties.LEADS_TO, here, new Ref(StrategicChoice.KIND, how.choice()), how.text(), how.source()));
        }
        return named;
    }
}
