package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * One of the futures.
 *
 * @param text what it is like to live in it
 * @param ends where it stands: at most one of each axis
 * @param implications what it would mean
 * @param successFactors what it takes to do well in it
 */
public record Scenario(
        UUID id,
        String slug,
        LocalisedText title,
        LocalisedText text,
        List<UUID> ends,
        LocalisedText implications,
        LocalisedText successFactors,
        Source source) {
    public static final String KIND = "scenario";

    public Scenario {
        ends = List.copyOf(ends);
    }

    /** Where it stands on those of its axes that there are. */
    Scenario on(List<Axis> axes) {
        return new Scenario(
                id,
                slug,
                title,
                text,
                ends.stream()
                        .filter(end -> axes.stream().anyMatch(axis -> axis.has(end)))
                        .toList(),
                implications,
                successFactors,
                source);
    }
}
