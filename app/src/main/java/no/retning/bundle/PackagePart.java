package no.retning.bundle;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.record.Records;
import no.retning.record.Ref;
import tools.jackson.databind.node.ObjectNode;

/** What one capability puts into packages and takes out of them: a folder with one file for each thing. */
public interface PackagePart {
    /** A file as it is written. */
    record Written(String slug, ObjectNode content) {}

    /** As in {@code bodies}. */
    String folder();

    /** What a file in the folder is, in a sentence that stands at its head. */
    String comment();

    /** The collections of all kinds that its files hold, that of the files themselves first. */
    List<Records<?>> collections();

    default String kind() {
        return collections().getFirst().kind();
    }

    /** Takes up what lies in a thing that the catalogue has an entry of. */
    default void inside(Catalogue.Entry entry, Catalogue catalogue) {}

    /** The record of an entry; what is wrong with it is noted at its spot. */
    Thing of(Catalogue.Entry entry, Catalogue catalogue);

    /** Every thing there is, with its id. */
    List<Written> write();

    /** Whether its things are published by themselves, so that a file may say {@code publish}. */
    default boolean isPublished() {
        return false;
    }

    /**
     * Publishes a thing as it is recorded; returns false if it was published so already.
     *
     * @param together the ids of the things that are published in the same transaction
     */
    default boolean publish(Actor actor, Ref thing, Set<UUID> together) {
        throw new IllegalArgumentException("No %s is published by itself".formatted(thing.kind()));
    }
}
