package no.retning.site;

import java.util.List;
import no.retning.edition.Item;
import no.retning.page.Link;
import no.retning.page.Reading;

/** Things by what part of the world they are about. */
final class PestleGroups {
    /** PESTLE. */
    private static final List<String> CLASSES =
            List.of("political", "economic", "social", "technological", "legal", "environmental");

    private PestleGroups() {}

    /** A thing and where it stands. */
    record Classed(Item item, Link page) {}

    /** All six; none where nobody has said of any thing what it is about. */
    static List<KnowledgePage.Group> of(Reading reading, List<Classed> things) {
        var groups = CLASSES.stream()
                .map(code -> new KnowledgePage.Group(
                        reading.word("knowledge.pestle." + code),
                        things.stream()
                                .filter(thing ->
                                        thing.item().string("pestle").orElse("").equals(code))
                                .map(Classed::page)
                                .toList()))
                .toList();
        return groups.stream().allMatch(group -> group.things().isEmpty()) ? List.of() : groups;
    }
}
