package no.retning.hearing;

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
import no.retning.strategy.Finding;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationGate;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.springframework.stereotype.Component;

/** Publishes a hearing as its next edition. */
@Component
public class PublishHearing {
    private final Commands commands;
    private final Hearings hearings;
    private final HearingCompositions compositions;
    private final PublicationGate gate;
    private final Editions editions;

    PublishHearing(
            Commands commands,
            Hearings hearings,
            HearingCompositions compositions,
            PublicationGate gate,
            Editions editions) {
        this.commands = commands;
        this.hearings = hearings;
        this.compositions = compositions;
        this.gate = gate;
        this.editions = editions;
    }

    /**
     * Makes what is recorded of a hearing its current edition.
     *
     * @param seen the version of the record that the actor had before their eyes
     * @throws NotPublishable if its texts are not fit for publication
     * @throws no.retning.edition.NothingChanged if it is published as it is already
     * @throws no.retning.access.Refused if the actor may not, or it is a draft
     * @throws no.retning.command.Conflict if somebody has changed the record since {@code seen}
     */
    public Edition publish(Actor actor, UUID hearing, long seen, Publish.Occasion occasion) {
        var published = new AtomicReference<Edition>();
        commands.change(
                actor,
                Hearings.PUBLISH,
                hearings,
                hearing,
                seen,
                same -> {
                    published.set(edition(compositions.of(same), occasion));
                    return same;
                },
                () -> Map.of("edition", Objects.requireNonNull(published.get()).sha256()));
        return Objects.requireNonNull(published.get());
    }

    /** Publishes what was just saved, in the same transaction, so that everybody reads at once what holds. */
    public void follow(Actor actor, Hearing saved) {
        if (!(compositions.state(saved.header().id()) instanceof PublicationState.Unchanged)) {
            publish(actor, saved.header().id(), saved.header().version(), Publish.Occasion.ORDINARY);
        }
    }

    private Edition edition(Composition composition, Publish.Occasion occasion) {
        var findings = gate.check(composition);
        if (findings.stream().anyMatch(Finding::stops)) {
            throw new NotPublishable(composition.item().ref(), findings);
        }
        return editions.publish(composition, occasion.reason(), occasion.correction());
    }

    /** What the gate says of its texts. */
    public List<Finding> findings(UUID hearing) {
        return gate.check(compositions.of(hearing));
    }
}
