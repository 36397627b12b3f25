package no.retning.edition;

import java.util.List;

/**
 * What would be published: a tree of things and the links it states.
 *
 * @param label what people call the version: {@code 1.0}
 */
public record Composition(Item item, List<PublishedLink> links, String label) {}
