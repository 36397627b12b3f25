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
import no.retning.strategy.Paragraph;
import org.springframework.stereotype.Component;

/** Composes what would be published of a choice: it rests on findings and points of SWOTs, leads to goals and changes paragraphs. */
@Component
public class ChoiceCompositions implements Composed<StrategicChoice> {
    private final StrategicChoices choices;
    private final Composer composer;
    private final Ties ties;

    ChoiceCompositions(StrategicChoices choices, Composer composer, Ties ties) {
        this.choices = choices;
        this.composer = composer;
        this.ties = ties;
    }

    @Override
    public Kept<StrategicChoice> records() {
        return choices;
    }

    @Override
    public Composition of(UUID id) {
        var choice = choices.get(id);
        var item = composer.item(choice, List.of());
        // What is not public is not even named.
        item.json()
                .set(
                        "grounds",
                        Json.tree(choice.grounds().stream()
                                .filter(ground -> ties.isPublic(ground.id()))
                                .toList()));
        item.json()
                .set(
                        "goals",
                        Json.tree(choice.goals().stream().filter(ties::isPublic).toList()));
        item.json()
                .set(
                        "paragraphs",
                        Json.tree(choice.paragraphs().stream()
                                .filter(ties::isPublic)
                                .toList()));
        item.json()
                .set(
                        "advice",
                        Json.tree(choice.advice().stream().map(this::shown).toList()));
        return new Composition(item, ties.of(choice, item, choice.owner(), named(choice)), "");
    }

    private Advice shown(Advice advice) {
        var in = advice.in();
        return in == null || ties.isPublic(in.id())
                ? advice
                : new Advice(advice.id(), advice.by(), advice.text(), null, advice.source());
    }

    private static List<Ties.Tie> named(StrategicChoice choice) {
        var here = choice.header().ref();
        var named = new ArrayList<Ties.Tie>();
        for (var ground : choice.grounds()) {
            named.add(new Ties.Tie(Ties.EVIDENCE_FOR, ground, here, LocalisedText.NONE, choice.source()));
        }
        for (var goal : choice.goals()) {
            named.add(new Ties.Tie(Ties.LEADS_TO, here, new Ref(Goal.KIND, goal), choice.reason(), choice.source()));
        }
        for (var paragraph : choice.paragraphs()) {
            named.add(new Ties.Tie(
                    Ties.CHANGED, here, new Ref(Paragraph.KIND, paragraph), choice.reason(), choice.source()));
        }
        return named;
    }
}
