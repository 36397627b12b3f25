package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.knowledge.Finding;
import no.retning.knowledge.NeedGroup;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.UserNeed;
import no.retning.knowledge.UserNeedCompositions;
import no.retning.strategy.Goal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** User needs as files of a package; they come after what shows them and the goals that are to meet them. */
@Component
@Order(20)
final class UserNeedFiles extends KnowledgeFiles<UserNeed> {
    UserNeedFiles(UserNeedCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
    }

    @Override
    public String folder() {
        return "needs";
    }

    @Override
    public String comment() {
        return "A user need: what is needed, by whom, the findings that show it, and the goals that are to meet it.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        var need = new UserNeed(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot, "state", UserNeed.STATES.toArray(String[]::new), state -> state, UserNeed.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                Choices.needed(spot, "group", NeedGroup.values(), NeedGroup::code),
                spot.needed("owner"),
                named(spot, catalogue, "findings", Finding.KIND, after),
                named(spot, catalogue, "goals", Goal.KIND, after),
                spot.source());
        return Thing.of(need, spot, after.toArray(UUID[]::new));
    }

    private static List<UUID> named(Spot spot, Catalogue catalogue, String list, String kind, List<UUID> after) {
        var named = new ArrayList<UUID>();
        for (var one : spot.list(list)) {
            var ref = catalogue.neededRef(one, kind, Set.of(kind));
            one.finish();
            if (ref != null) {
                named.add(ref.id());
                after.add(ref.id());
            }
        }
        return named;
    }

    @Override
    void write(UserNeed need, ObjectNode file) {
        PackageYaml.texts(file, "text", need.text());
        file.put("group", need.group().code());
        file.put("owner", need.owner());
        need.findings().forEach(id -> part(file, "findings").put(Finding.KIND, named(id)));
        need.goals().forEach(id -> part(file, "goals").put(Goal.KIND, named(id)));
        PackageYaml.source(file, need.source());
    }
}
