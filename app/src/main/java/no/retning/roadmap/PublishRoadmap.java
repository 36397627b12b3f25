package no.retning.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Composition;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.strategy.Finding;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationGate;
import no.retning.strategy.Publish;
import org.springframework.stereotype.Component;

/** Publishes a roadmap with its activities as its next edition. */
@Component
public class PublishRoadmap {
    private final Commands commands;
    private final Roadmaps roadmaps;
    private final RoadmapCompositions compositions;
    private final PublicationGate gate;
    private final Editions editions;

    PublishRoadmap(
            Commands commands,
            Roadmaps roadmaps,
            RoadmapCompositions compositions,
            PublicationGate gate,
            Editions editions) {
        this.commands = commands;
        this.roadmaps = roadmaps;
        this.compositions = compositions;
        this.gate = gate;
        this.editions = editions;
    }

    /**
     * Makes what is recorded of a roadmap its current edition.
     *
     * @param seen the version of the roadmap's record that the actor had before their eyes
     * @throws NotPublishable if its texts are not fit for publication
     * @throws no.retning.edition.NothingChanged if it is published as it is already
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the record since {@code seen}
     */
    public Edition publish(Actor actor, UUID roadmap, long seen, Publish.Occasion occasion) {
        var published = new AtomicReference<Edition>();
        commands.change(
                actor,
                Roadmaps.PUBLISH,
                roadmaps,
                roadmap,
                seen,
                same -> {
                    published.set(edition(roadmap, occasion));
                    return same;
                },
                () -> Map.of("edition", Objects.requireNonNull(published.get()).sha256()));
        return Objects.requireNonNull(published.get());
    }

    private Edition edition(UUID roadmap, Publish.Occasion occasion) {
        var composition = compositions.of(roadmap);
        var findings = findings(composition);
        if (findings.stream().anyMatch(Finding::stops)) {
            throw new NotPublishable(composition.item().ref(), findings);
        }
        return editions.publish(composition, occasion.reason(), occasion.correction());
    }

    /** What the gate says of the roadmap and of every activity in it. */
    public List<Finding> findings(UUID roadmap) {
        return findings(compositions.of(roadmap));
    }

    /** Dependencies have no title of their own, and are therefore left out. */
    private List<Finding> findings(Composition composition) {
        var own = new Item(composition.item().json().deepCopy());
        own.items().forEach(activity -> activity.json().putArray("items"));
        return gate.check(new Composition(own, composition.links(), composition.label()));
    }
}
