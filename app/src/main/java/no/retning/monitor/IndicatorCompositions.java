package no.retning.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.knowledge.Ties;
import no.retning.record.Json;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.register.Organisations;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;

/** Composes what would be published of an indicator: what it measures, and the ties from the goals that it tells of. */
@Component
public class IndicatorCompositions {
    private static final String MEASURED_BY = "measured-by";
    private static final String REPLACED_BY = "replaced-by";

    private final Indicators indicators;
    private final Organisations organisations;
    private final Composer composer;
    private final Editions editions;
    private final Ties ties;
    private final Languages languages;

    IndicatorCompositions(
            Indicators indicators,
            Organisations organisations,
            Composer composer,
            Editions editions,
            Ties ties,
            Languages languages) {
        this.indicators = indicators;
        this.organisations = organisations;
        this.composer = composer;
        this.editions = editions;
        this.ties = ties;
        this.languages = languages;
    }

    public Composition of(UUID id) {
        var indicator = indicators.get(id);
        var item = composer.item(indicator, List.of());
        var owner = organisations.get(indicator.owner()).title();
        item.json().set("ownerTitle", Json.tree(owner));
        // What is not public is not even named.
        item.json()
                .set(
                        "goals",
                        Json.tree(indicator.goals().stream()
                                .filter(goal -> ties.isPublic(goal.id()))
                                .toList()));
        if (indicator.successor() != null && !ties.isPublic(indicator.successor())) {
            item.json().remove("successor");
        }
        var by = owner.best(languages.first(), languages).text();
        return new Composition(item, ties.of(indicator, item, by, named(indicator)), "");
    }

    private static List<Ties.Tie> named(Indicator indicator) {
        var here = indicator.header().ref();
        var named = new ArrayList<Ties.Tie>();
        for (var goal : indicator.goals()) {
            named.add(new Ties.Tie(MEASURED_BY, goal, here, indicator.text(), indicator.source()));
        }
        if (indicator.successor() != null) {
            named.add(new Ties.Tie(
                    REPLACED_BY,
                    here,
                    new Ref(Indicator.KIND, indicator.successor()),
                    LocalisedText.NONE,
                    indicator.source()));
        }
        return named;
    }

    /** How what is recorded of an indicator stands to what is published of it. */
    public PublicationState state(UUID id) {
        return editions.current(id)
                .map(edition -> PublicationState.of(edition, of(id)))
                .orElseGet(PublicationState.Never::new);
    }
}
