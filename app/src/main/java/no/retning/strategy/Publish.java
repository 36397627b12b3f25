package no.retning.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.strategy.Finding.Code;
import no.retning.strategy.Finding.Severity;
import org.springframework.stereotype.Component;

/** Publishes a strategy, a structure or a guiding document: through the gate, as its next edition. */
@Component
public class Publish {
    /**
     * Why an edition is published.
     *
     * @param reason for readers; may be empty unless it is a correction
     * @param correction whether it mends a mistake in the edition before it
     */
    public record Occasion(LocalisedText reason, boolean correction) {
        public static final Occasion ORDINARY = new Occasion(LocalisedText.NONE, false);
    }

    private final Commands commands;
    private final Compositions compositions;
    private final PublicationGate gate;
    private final Editions editions;
    private final Strategies strategies;
    private final Structures structures;
    private final GuidingDocuments documents;

    Publish(
            Commands commands,
            Compositions compositions,
            PublicationGate gate,
            Editions editions,
            Strategies strategies,
            Structures structures,
            GuidingDocuments documents) {
        this.commands = commands;
        this.compositions = compositions;
        this.gate = gate;
        this.editions = editions;
        this.strategies = strategies;
        this.structures = structures;
        this.documents = documents;
    }

    /**
     * Makes what is recorded of a thing its current edition.
     *
     * @param seen the version of the thing's record that the actor had before their eyes
     * @throws NotPublishable if the gate stops it
     * @throws no.retning.edition.NothingChanged if it is published as it is already
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the record since {@code seen}
     */
    public Edition publish(Actor actor, Ref thing, long seen, Occasion occasion) {
        return publish(actor, thing, seen, occasion, Set.of());
    }

    /**
     * As {@link #publish(Actor, Ref, long, Occasion)}, as one of several things published in one transaction.
     *
     * @param together the ids of all that is published in it
     */
    public Edition publish(Actor actor, Ref thing, long seen, Occasion occasion, Set<UUID> together) {
        return publish(actor, records(thing.kind()), thing, seen, occasion, together);
    }

    private <R extends Recorded<R>> Edition publish(
            Actor actor, Records<R> records, Ref thing, long seen, Occasion occasion, Set<UUID> together) {
        var published = new AtomicReference<Edition>();
        commands.change(
                actor,
                Strategies.PUBLISH,
                records,
                thing.id(),
                seen,
                same -> {
                    published.set(edition(thing, occasion, together));
                    return same;
                },
                () -> Map.of("edition", Objects.requireNonNull(published.get()).sha256()));
        return Objects.requireNonNull(published.get());
    }

    private Edition edition(Ref thing, Occasion occasion, Set<UUID> together) {
        var composition = compositions.of(thing, together);
        var findings = new ArrayList<>(gate.check(composition, together));
        findings.addAll(unfounded(thing, occasion));
        if (findings.stream().anyMatch(Finding::stops)) {
            throw new NotPublishable(thing, findings);
        }
        return editions.publish(composition, occasion.reason(), occasion.correction());
    }

    private Records<?> records(String kind) {
        return switch (kind) {
            case Strategy.KIND -> strategies;
            case Structure.KIND -> structures;
            case GuidingDocument.KIND -> documents;
            default -> throw new IllegalArgumentException("No %s is published by itself".formatted(kind));
        };
    }

    private List<Finding> unfounded(Ref thing, Occasion occasion) {
        if (!occasion.correction()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        if (occasion.reason().isEmpty()) {
            findings.add(new Finding(Severity.STOP, thing, "reason", null, Code.REASON_MISSING, List.of()));
        }
        if (editions.current(thing.id()).isEmpty()) {
            findings.add(new Finding(Severity.STOP, thing, "correction", null, Code.NOTHING_TO_CORRECT, List.of()));
        }
        return findings;
    }
}
