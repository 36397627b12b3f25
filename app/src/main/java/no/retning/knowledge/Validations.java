package no.retning.knowledge;

import no.retning.governance.Body;
import no.retning.record.Json;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is published of how a thing was validated: bodies that are not public are not even named. */
@Component
class Validations {
    private final Names names;
    private final Ties ties;

    Validations(Names names, Ties ties) {
        this.names = names;
        this.ties = ties;
    }

    void compose(Validated<?> thing, ObjectNode json) {
        json.set("rounds", rounds(thing));
        json.set("suggestions", suggestions(thing));
    }

    private JsonNode rounds(Validated<?> thing) {
        var rounds = Json.MAPPER.createArrayNode();
        for (var round : thing.rounds()) {
            var json = (ObjectNode) Json.tree(round);
            if (round.body() != null && !ties.isPublic(round.body())) {
                json.remove("body");
            } else if (round.body() != null) {
                json.set("bodyTitle", Json.tree(names.of(new Ref(Body.KIND, round.body()))));
            }
            rounds.add(json);
        }
        return rounds;
    }

    private JsonNode suggestions(Validated<?> thing) {
        var suggestions = Json.MAPPER.createArrayNode();
        for (var suggestion : thing.suggestions()) {
            var json = (ObjectNode) Json.tree(suggestion);
            if (suggestion.organisation() != null) {
                json.set(
                        "organisationTitle",
                        Json.tree(names.of(new Ref(Organisation.KIND, suggestion.organisation()))));
            }
            suggestions.add(json);
        }
        return suggestions;
    }
}
