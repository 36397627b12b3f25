package no.retning.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.record.Recorded;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationGate;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.springframework.stereotype.Component;

/** Publishes a thing of the knowledge base as its next edition. */
@Component
public class PublishKnowledge {
    private final Commands commands;
    private final PublicationGate gate;
    private final Editions editions;

    PublishKnowledge(Commands commands, PublicationGate gate, Editions editions) {
        this.commands = commands;
        this.gate = gate;
        this.editions = editions;
    }

    /**
     * Makes what is recorded of a thing its current edition.
     *
     * @param seen the version of the record that the actor had before their eyes
     * @throws NotPublishable if its texts are not fit for publication
     * @throws no.retning.edition.NothingChanged if it is published as it is already
     * @throws no.retning.access.Refused if the actor may not, or it is a draft
     * @throws no.retning.command.Conflict if somebody has changed the record since {@code seen}
     */
    public <R extends Recorded<R>> Edition publish(
            Actor actor, Composed<R> composed, UUID id, long seen, Publish.Occasion occasion) {
        var published = new AtomicReference<Edition>();
        commands.change(
                actor,
                Kept.PUBLISH,
                composed.records(),
                id,
                seen,
                same -> {
                    published.set(edition(composed, id, occasion));
                    return same;
                },
                () -> Map.of("edition", Objects.requireNonNull(published.get()).sha256()));
        return Objects.requireNonNull(published.get());
    }

    private Edition edition(Composed<?> composed, UUID id, Publish.Occasion occasion) {
        var composition = composed.of(id);
        var remarks = gate.check(composition);
        if (remarks.stream().anyMatch(no.retning.strategy.Finding::stops)) {
            throw new NotPublishable(composition.item().ref(), remarks);
        }
        return editions.publish(composition, occasion.reason(), occasion.correction());
    }

    /** What the gate says of its texts. */
    public List<no.retning.strategy.Finding> remarks(Composed<?> composed, UUID id) {
        return gate.check(composed.of(id));
    }

    /** How what is recorded of it stands to what is published. */
    public PublicationState state(Composed<?> composed, UUID id) {
        return editions.current(id)
                .map(edition -> PublicationState.of(edition, composed.of(id)))
                .orElseGet(PublicationState.Never::new);
    }
}
