package no.retning.roadmap;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Named;

/** What the activities of a roadmap wait for in other roadmaps, near and far, with the editions in which it stands. */
public record RoadmapJoin(List<Part> parts) {
    static final RoadmapJoin NONE = new RoadmapJoin(List.of());

    public RoadmapJoin {
        parts = List.copyOf(parts);
    }

    /** @param activities those that are waited for, in the order of their roadmap */
    public record Part(Edition edition, List<Item> activities) {
        public Part {
            activities = List.copyOf(activities);
        }
    }

    /** The activities of all of them. */
    public List<Item> activities() {
        return parts.stream().flatMap(part -> part.activities().stream()).toList();
    }

    List<JoinedEdition> editions() {
        return parts.stream()
                .map(Part::edition)
                .map(edition -> new JoinedEdition(edition.id(), edition.number(), edition.sha256()))
                .toList();
    }

    /** Those that are not done, by what they are called in their roadmap, and which that is. */
    List<Named> open() {
        return parts.stream()
                .flatMap(part -> part.activities().stream()
                        .filter(item -> !item.state().equals(Activity.DONE))
                        .map(item -> named(item, part.edition())))
                .toList();
    }

    /** An activity of another roadmap as a list says it, with the name of the roadmap behind its own. */
    static Named named(Item activity, Edition edition) {
        var texts = new TreeMap<String, String>();
        activity.title().byLanguage().forEach((tag, text) -> {
            var roadmap = edition.title().byLanguage().get(tag);
            texts.put(tag, roadmap == null ? text : text + " – " + roadmap);
        });
        return new Named(
                Header.draft(activity.id(), Activity.KIND, activity.slug(), activity.state()),
                LocalisedText.of(texts),
                Set.of());
    }
}
