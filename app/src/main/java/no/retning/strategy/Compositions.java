package no.retning.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.Ref;
import no.retning.thread.VisibleLinks;
import org.springframework.stereotype.Component;

/** Composes what would be published of a strategy, a structure or a guiding document as it is recorded now. */
@Component
public class Compositions {
    private final Strategies strategies;
    private final Chapters chapters;
    private final Paragraphs paragraphs;
    private final Structures structures;
    private final Goals goals;
    private final GuidingDocuments documents;
    private final VisibleLinks links;
    private final Composer composer;
    private final Editions editions;

    Compositions(
            Strategies strategies,
            Chapters chapters,
            Paragraphs paragraphs,
            Structures structures,
            Goals goals,
            GuidingDocuments documents,
            VisibleLinks links,
            Composer composer,
            Editions editions) {
        this.strategies = strategies;
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.structures = structures;
        this.goals = goals;
        this.documents = documents;
        this.links = links;
        this.composer = composer;
        this.editions = editions;
    }

    /** As {@link #of(Ref, Set)}, where nothing else is published with it. */
    public Composition of(Ref thing) {
        return of(thing, Set.of());
    }

    /**
     * The thing, all that is active in it, and of the links it states those whose ends the public can see.
     *
     * @param together the ids of what is published in the same transaction, so that links may tie to it
     * @throws no.retning.record.NoSuchRecord if there is no such thing
     * @throws IllegalArgumentException if things of this kind are not published
     */
    public Composition of(Ref thing, Set<UUID> together) {
        var item = item(thing);
        return new Composition(item, links.of(item, together), label(thing));
    }

    /** The thing and all that is active in it, without its links. */
    public Item item(Ref thing) {
        return switch (thing.kind()) {
            case Strategy.KIND -> strategy(strategies.get(thing.id()));
            case Structure.KIND -> structure(structures.get(thing.id()));
            case GuidingDocument.KIND -> document(documents.get(thing.id()));
            default -> throw new IllegalArgumentException("No %s is published by itself".formatted(thing.kind()));
        };
    }

    /** The copy of a document goes out with it only where its licence lets the public have it. */
    private Item document(GuidingDocument document) {
        var item = composer.item(document, List.of());
        var copy = document.copy();
        if (copy != null && copy.shown()) {
            item.json().set("file", Json.tree(copy.file()));
            item.json().put("copied", copy.taken().toString());
        }
        return item;
    }

    /** How what is recorded of a thing stands to what is published of it. */
    public PublicationState state(Ref thing) {
        return state(thing, Set.of());
    }

    /** As {@link #state(Ref)}, where other things are to be published in the same transaction. */
    public PublicationState state(Ref thing, Set<UUID> together) {
        return editions.current(thing.id())
                .map(edition -> PublicationState.of(edition, of(thing, together)))
                .orElseGet(PublicationState.Never::new);
    }

    private Item strategy(Strategy strategy) {
        return composer.item(
                strategy,
                chapters.in(strategy.header().id()).stream()
                        .map(chapter -> composer.item(chapter, paragraphs(chapter)))
                        .toList());
    }

    private List<Item> paragraphs(Chapter chapter) {
        return paragraphs.in(chapter.header().id()).stream()
                .map(paragraph -> composer.item(paragraph, List.of()))
                .toList();
    }

    private Item structure(Structure structure) {
        var byParent = new HashMap<UUID, List<Goal>>();
        goals.of(structure.header().id())
                .forEach(goal -> byParent.computeIfAbsent(
                                Objects.requireNonNullElse(
                                        goal.parent(), structure.header().id()),
                                none -> new ArrayList<>())
                        .add(goal));
        return composer.item(structure, under(structure.header().id(), byParent));
    }

    private List<Item> under(UUID parent, Map<UUID, List<Goal>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(goal -> composer.item(goal, under(goal.header().id(), byParent)))
                .toList();
    }

    private String label(Ref thing) {
        return thing.kind().equals(Strategy.KIND) ? strategies.get(thing.id()).versionLabel() : "";
    }
}
