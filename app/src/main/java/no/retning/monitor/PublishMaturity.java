package no.retning.monitor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.strategy.Finding;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationGate;
import no.retning.strategy.Publish;
import org.springframework.stereotype.Component;

/** Publishes an assessment of maturity as its next edition. */
@Component
public class PublishMaturity {
    private final Commands commands;
    private final MaturityAssessments assessments;
    private final MaturityCompositions compositions;
    private final PublicationGate gate;
    private final Editions editions;

    PublishMaturity(
            Commands commands,
            MaturityAssessments assessments,
            MaturityCompositions compositions,
            PublicationGate gate,
            Editions editions) {
        this.commands = commands;
        this.assessments = assessments;
        this.compositions = compositions;
        this.gate = gate;
        this.editions = editions;
    }

    /**
     * Makes what is recorded of an assessment its current edition.
     *
     * @param seen the version of the record that the actor had before their eyes
     * @throws NotPublishable if its texts are not fit for publication
     * @throws no.retning.edition.NothingChanged if it is published as it is already
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the record since {@code seen}
     */
    public Edition publish(Actor actor, UUID assessment, long seen, Publish.Occasion occasion) {
        var published = new AtomicReference<Edition>();
        commands.change(
                actor,
                MaturityAssessments.PUBLISH,
                assessments,
                assessment,
                seen,
                before -> {
                    published.set(edition(assessment, occasion));
                    return before.with(before.header().in(MaturityAssessment.PUBLISHED));
                },
                () -> Map.of("edition", Objects.requireNonNull(published.get()).sha256()));
        return Objects.requireNonNull(published.get());
    }

    private Edition edition(UUID assessment, Publish.Occasion occasion) {
        var composition = compositions.of(assessment);
        var findings = gate.check(composition);
        if (findings.stream().anyMatch(Finding::stops)) {
            throw new NotPublishable(composition.item().ref(), findings);
        }
        return editions.publish(composition, occasion.reason(), occasion.correction());
    }

    /** What the gate says of its texts. */
    public List<Finding> findings(UUID assessment) {
        return gate.check(compositions.of(assessment));
    }
}
