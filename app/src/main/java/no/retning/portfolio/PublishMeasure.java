package no.retning.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Composition;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.strategy.Finding;
import no.retning.strategy.Finding.Code;
import no.retning.strategy.Finding.Severity;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationGate;
import no.retning.strategy.Publish;
import org.springframework.stereotype.Component;

/** Publishes a measure as its next edition. */
@Component
public class PublishMeasure {
    /** What has no title of its own. */
    private static final Set<String> UNNAMED = Set.of(Dependency.KIND, Admission.KIND);

    private final Commands commands;
    private final Measures measures;
    private final MeasureCompositions compositions;
    private final PublicationGate gate;
    private final Editions editions;

    PublishMeasure(
            Commands commands,
            Measures measures,
            MeasureCompositions compositions,
            PublicationGate gate,
            Editions editions) {
        this.commands = commands;
        this.measures = measures;
        this.compositions = compositions;
        this.gate = gate;
        this.editions = editions;
    }

    /**
     * Makes what is recorded of a measure its current edition.
     *
     * @param seen the version of the record that the actor had before their eyes
     * @throws NotPublishable if its texts are not fit for publication
     * @throws no.retning.edition.NothingChanged if it is published as it is already
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the record since {@code seen}
     */
    public Edition publish(Actor actor, UUID measure, long seen, Publish.Occasion occasion) {
        return publish(actor, measure, seen, occasion, Set.of());
    }

    /**
     * As {@link #publish(Actor, UUID, long, Publish.Occasion)}, as one of several published in one transaction.
     *
     * @param together the ids of all that is published in it
     */
    public Edition publish(Actor actor, UUID measure, long seen, Publish.Occasion occasion, Set<UUID> together) {
        var published = new AtomicReference<Edition>();
        commands.change(
                actor,
                Measures.PUBLISH,
                measures,
                measure,
                seen,
                same -> {
                    published.set(edition(measure, occasion, together));
                    return same;
                },
                () -> Map.of("edition", Objects.requireNonNull(published.get()).sha256()));
        return Objects.requireNonNull(published.get());
    }

    private Edition edition(UUID measure, Publish.Occasion occasion, Set<UUID> together) {
        var composition = compositions.of(measure, together);
        var findings = findings(composition);
        if (findings.stream().anyMatch(Finding::stops)) {
            throw new NotPublishable(composition.item().ref(), findings);
        }
        return editions.publish(composition, occasion.reason(), occasion.correction());
    }

    /** What the gate says of the measure's own texts and of the risks and benefits under it. */
    public List<Finding> findings(UUID measure) {
        return findings(compositions.of(measure));
    }

    private List<Finding> findings(Composition composition) {
        var own = new Item(composition.item().json().deepCopy());
        var named = new ArrayList<Item>(own.items());
        named.removeIf(item -> UNNAMED.contains(item.kind()));
        var items = own.json().putArray("items");
        named.forEach(item -> items.add(item.json()));
        var findings = new ArrayList<>(gate.check(new Composition(own, List.of(), composition.label())));
        if (!own.json().hasNonNull("mainGoal")) {
            findings.add(new Finding(Severity.WARN, own.ref(), "mainGoal", null, Code.NO_MAIN_GOAL, List.of()));
        }
        return List.copyOf(findings);
    }
}
