package no.retning.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * Something that it takes time to build, and that one may want to have when the future comes.
 *
 * @param judged at most once a scenario
 */
public record StrategicResource(
        UUID id, String slug, LocalisedText title, LocalisedText text, List<Judged> judged, Source source) {
    public static final String KIND = "resource";

    public StrategicResource {
        judged = List.copyOf(judged);
    }

    public Optional<Judged> in(UUID scenario) {
        return judged.stream().filter(one -> one.scenario().equals(scenario)).findFirst();
    }

    StrategicResource without(UUID scenario) {
        return new StrategicResource(id, slug, title, text, Parts.without(judged, scenario, Judged::scenario), source);
    }
}
