package no.retning.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import org.springframework.stereotype.Component;

/** Composes what would be published of a need: findings show it, and it is evidence for the goals that are to meet it. */
@Component
public class UserNeedCompositions implements Composed<UserNeed> {
    private final UserNeeds needs;
    private final Composer composer;
    private final Ties ties;

    UserNeedCompositions(UserNeeds needs, Composer composer, Ties ties) {
        this.needs = needs;
        this.composer = composer;
        this.ties = ties;
    }

    @Override
    public Kept<UserNeed> records() {
        return needs;
    }

    @Override
    public Composition of(UUID id) {
        var need = needs.get(id);
        var item = composer.item(need, List.of());
        // What is not public is not even named.
        item.json()
                .set(
                        "findings",
                        Json.tree(
                                need.findings().stream().filter(ties::isPublic).toList()));
        item.json()
                .set(
                        "goals",
                        Json.tree(need.goals().stream().filter(ties::isPublic).toList()));
        return new Composition(item, ties.of(need, item, need.owner(), named(need)), "");
    }

    private static List<Ties.Tie> named(UserNeed need) {
        var here = need.header().ref();
        var named = new ArrayList<Ties.Tie>();
        for (var finding : need.findings()) {
            named.add(new Ties.Tie(
                    Ties.EVIDENCE_FOR, new Ref(Finding.KIND, finding), here, LocalisedText.NONE, need.source()));
        }
        for (var goal : need.goals()) {
            named.add(
                    new Ties.Tie(Ties.EVIDENCE_FOR, here, new Ref(Goal.KIND, goal), LocalisedText.NONE, need.source()));
        }
        return named;
    }
}
